// The mark on every page of a practice: a line of its own above what the page draws, which no script of the page knows of or can take away.

import { say } from '../../src/core/text/say';
import { escaped } from './escaped';

const look =
  'position:sticky;top:0;z-index:2147483647;padding:.4rem 1rem;background:#ffd335;color:#1b1b1b;font:600 1rem/1.4 system-ui,sans-serif;border-bottom:3px solid #1b1b1b';

/** The page as it is shown: unchanged where it is no practice. `style`: the page's rules let an element carry its look. */
export function practicePage(page: string, { isPractice }: { readonly isPractice: boolean }, style = ` style="${look}"`): string {
  if (!isPractice) return page;
  const words = escaped(`${say('sv', 'practice.page')} / ${say('en', 'practice.page')}`);
  const mark = `<aside class="practice" aria-label="${escaped(say('sv', 'practice.name'))}"${style}>${words}</aside>`;
  return page
    .replace(/<body[^>]{0,200}>/, (body) => `${body}${mark}`)
    .replace('<title>', `<title>${escaped(say('sv', 'practice.name'))}: `);
}
