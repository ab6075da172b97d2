// The little markdown of our own cards, as the preview draws it: nothing in a card can become markup of its own.

import { cardHtml } from '../../tab/parts/card/card-text';

describe('a text of a card', () => {
  it.each([
    ['a plain line', 'Kvartal 1, 2026', '<p>Kvartal 1, 2026</p>'],
    ['a list', '- Ett\n- Två', '<ul><li>Ett</li><li>Två</li></ul>'],
    ['bold and italics', '**Viktigt** och *sagt*', '<p><strong>Viktigt</strong> och <em>sagt</em></p>'],
    ['stars that are none', '2*3*4', '<p>2*3*4</p>'],
    ['markup', '<img src=x onerror="go()">', '<p>&#60;img src=x onerror=&#34;go()&#34;&#62;</p>'],
    ['markup in a list', '- <b>A</b> & Co', '<ul><li>&#60;b&#62;A&#60;/b&#62; &#38; Co</li></ul>'],
    ['nothing', '', '<p></p>'],
  ])('%s', (_what, text, html) => expect(cardHtml(text)).toBe(html));
});
