// The mark on every page of a practice: a line of its own above what the page draws, which no script of the page knows of or can take away.

import { say } from '../../src/core/text/say';
import { escaped } from './escaped';

const look =
  'position:sticky;top:0;z-index:2147483647;padding:.25rem 1rem;background:#ffd335;color:#1b1b1b;font:600 .875rem/1.4 system-ui,sans-serif;border-bottom:2px solid #1b1b1b';

/** What has the keyboard's focus is never scrolled under the mark (WCAG 2.4.11). */
const below = ' style="scroll-padding-top:4rem"';

/** The page as it is shown: unchanged where it is no practice. `mayStyle`: the page's rules let an element carry its own look. */
export function practicePage(
  page: string,
  { isPractice, mayStyle = true }: { readonly isPractice: boolean; readonly mayStyle?: boolean },
): string {
  if (!isPractice) return page;
  const words = escaped(`${say('sv', 'practice.page')} ${say('en', 'practice.page')}`);
  const mark = `<aside class="practice" aria-label="${escaped(say('sv', 'practice.name'))}"${mayStyle ? ` style="${look}"` : ''}>${words}</aside>`;
  return page
    .replace('<html', mayStyle ? `<html${below}` : '<html')
    .replace(/<body[^>]{0,200}>/, (body) => `${body}${mark}`)
    .replace('<title>', `<title>${escaped(say('sv', 'practice.name'))}: `);
}
