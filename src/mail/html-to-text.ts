// HTML of mails as plain text, in one pass and without recursion: what is hidden is left out, quotes get their `>`,
// pictures inside the text leave a mark with their content id, so that it can be known in whose words they stand.

import { Parser } from 'htmlparser2';
import { pictureMark } from '../core/intake/picture-marks';
import { deepestHtml, UnsafeMail } from './bounds';
import { hidingSelectors, isHidden } from './hidden-style';
import { openPage, type Page } from './page-of-text';

const silent = new Set([
  'head',
  'script',
  'style',
  'title',
  'template',
  'object',
  'svg',
  'iframe',
  'noframes',
  'audio',
  'video',
  'select',
]);
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html main nav ol pre section table tr ul caption'.split(
    ' ',
  ),
);
const headings = /^h[1-6]$/;

interface Open {
  readonly isSilent: boolean;
  readonly isOnColour: boolean;
  readonly isQuote: boolean;
  /** The address a link would write to, when its words do not say it. */
  readonly mailTo: string;
  readonly textAt: number;
}
type Attributes = Readonly<Record<string, string>>;

/** The text a reader sees. */
export function htmlToText(html: string): string {
  const page = openPage();
  const open: Open[] = [];
  const hiding = hidingSelectors(html);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (open.length > deepestHtml) throw new UnsafeMail('hostile');
        const one = opened(name, attributes, { around: open.at(-1), hiding, page });
        open.push(one);
        if (!one.isSilent) begin(page, name, attributes);
        if (one.isQuote) page.quote(1);
      },
      ontext: (text) => {
        if (open.at(-1)?.isSilent !== true) page.write(text);
      },
      onclosetag: (name) => {
        const one = open.pop();
        if (one === undefined || one.isSilent) return;
        if (one.mailTo !== '' && !page.hasAtSince(one.textAt)) page.write(` <${one.mailTo}>`);
        end(page, name);
        if (one.isQuote) page.quote(-1);
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return page.text();
}

function opened(
  name: string,
  attributes: Attributes,
  at: { readonly around: Open | undefined; readonly hiding: ReadonlySet<string>; readonly page: Page },
): Open {
  const style = attributes['style'] ?? '';
  const isOnColour = at.around?.isOnColour === true || attributes['bgcolor'] !== undefined || /background/i.test(style);
  const colour = name === 'font' && attributes['color'] !== undefined ? `;color:${attributes['color']}` : '';
  const look = {
    ...{
      style: `${style}${colour}`,
      isOnColour,
      id: (attributes['id'] ?? '').toLowerCase(),
      isMarkedHidden: attributes['hidden'] !== undefined,
    },
    classes: (attributes['class'] ?? '').toLowerCase().split(/\s+/),
  };
  return {
    isSilent: at.around?.isSilent === true || silent.has(name) || isHidden(name, look, at.hiding),
    isOnColour,
    isQuote: name === 'blockquote' && (attributes['type'] === 'cite' || /quote|cite/i.test(attributes['class'] ?? '')),
    mailTo: name === 'a' ? addressIn(attributes['href'] ?? '') : '',
    textAt: at.page.length(),
  };
}

const addressIn = (href: string): string => /^mailto:([^?>\s]+@[^?>\s]+)/i.exec(href)?.[1] ?? '';

function begin(page: Page, name: string, attributes: Attributes): void {
  if (name === 'br') page.breakLine();
  else if (name === 'p' && !isTight(attributes)) page.blank();
  else if (name === 'li') page.item();
  else if (name === 'hr') page.rule();
  else if (name === 'img') page.write(picture(attributes));
  else if (name === 'p' || blocks.has(name)) page.block();
}

function end(page: Page, name: string): void {
  if (name === 'td' || name === 'th') page.write(' ');
  else if (headings.test(name)) page.blank();
  else if (name === 'p' || name === 'li' || blocks.has(name)) page.block();
}

/** Word's paragraphs stand close together; an empty one is the empty line. */
const isTight = (attributes: Attributes): boolean =>
  /\bmso/i.test(attributes['class'] ?? '') || /margin(?:-top)?\s*:\s*0/i.test(attributes['style'] ?? '');

function picture(attributes: Attributes): string {
  const id = /^cid:(.+)$/i.exec((attributes['src'] ?? '').trim())?.[1];
  if (id !== undefined) return pictureMark(id);
  const alt = attributes['alt'] ?? '';
  return alt.length <= 4 ? alt : '';
}
