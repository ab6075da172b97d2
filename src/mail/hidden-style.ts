// Whether HTML hides something from the eye: by its own style, by a class, by white on white. What nobody saw nobody wrote.

import { isKeyOf } from '../core/brand';
import { withoutBetween } from '../core/intake/ends';

export interface Look {
  readonly style: string;
  readonly classes: readonly string[];
  readonly id: string;
  readonly isMarkedHidden: boolean;
  /** Whether it stands on a colour, so that white letters can be seen. */
  readonly isOnColour: boolean;
}

const gone = [
  /display ?: ?none/,
  /visibility ?: ?(?:hidden|collapse)/,
  /mso-hide ?: ?all/,
  /(?:^|[; ])opacity ?: ?0{0,9}(?:\.0{1,9})? ?(?:;|!|$)/,
  /(?:text-indent|left|top|margin-left) ?: ?-\d{3}/,
  /clip ?: ?rect\( ?0/,
  /(?:^|[; ])color ?: ?transparent/,
] as const;
const flat = /(?:^|[; ])(?:max-)?(?:height|width) ?: ?0(?:px|pt|em|%)? ?(?:;|!|$)/;
const white = /(?:^|[; ])color ?: ?(?:white|#fff(?:fff)?|rgb\( ?255 ?, ?255 ?, ?255 ?\))(?![0-9a-z])/;

/** Style sheets longer than this are not read; their classes then hide nothing. */
const longestSheet = 200_000;

/** A style of one element; mail programs write some hundreds of letters. */
const longestStyle = 20_000;

/** Letters no eye reads, in the units styles are written in. */
const tiny = { px: 2, pt: 1.5, em: 0.15, rem: 0.15, '%': 15, '': 2 } as const satisfies Record<string, number>;

/** Whether a style hides what it is put on. */
function isHiddenStyle(style: string, isOnColour: boolean): boolean {
  const plain = style.slice(0, longestStyle).toLowerCase().replace(/\s+/g, ' ');
  if (plain === '') return false;
  if (gone.some((way) => way.test(plain)) || isTiny(plain)) return true;
  if (/overflow ?: ?hidden/.test(plain) && flat.test(plain)) return true;
  return white.test(plain) && !isOnColour;
}

function isTiny(style: string): boolean {
  const [, size, unit = ''] = /font-size ?: ?([\d.]{1,12}) ?(px|pt|em|rem|%)? ?(?:;|!|$)/.exec(style) ?? [];
  return size !== undefined && isKeyOf(tiny, unit) && Number(size) < tiny[unit];
}

/** The selectors of a style sheet that hide: `.class`, `#id`, `tag.class`. What stands inside `@media` is for other eyes. */
export function hidingSelectors(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { selectors, body } of rulesOf(sheetsOf(html)))
    if (isHiddenStyle(body, true)) for (const selector of selectors.split(',')) found.add(selector.trim().toLowerCase());
  return found;
}

function sheetsOf(html: string): string {
  const sheets: string[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<style'); at !== -1; at = lower.indexOf('<style', at + 6)) {
    const end = lower.indexOf('</style', at);
    sheets.push(lower.slice(lower.indexOf('>', at) + 1, end === -1 ? at + longestSheet : end));
    if (end === -1) break;
  }
  const css = sheets.join('\n');
  return css.length > longestSheet ? '' : withoutBetween(css.replace(/<!--|-->/g, ''), '/*', '*/');
}

function rulesOf(css: string): readonly { readonly selectors: string; readonly body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) selectors = css.slice(start, at).trim();
      depth += 1;
      if (depth === 1) start = at + 1;
    } else if (css[at] === '}' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (!selectors.startsWith('@')) rules.push({ selectors, body: css.slice(start, at) });
      start = at + 1;
    }
  }
  return rules;
}

/** Whether an element is hidden by itself, given what the sheets hide. */
export function isHidden(name: string, look: Look, hiding: ReadonlySet<string>): boolean {
  if (look.isMarkedHidden || isHiddenStyle(look.style, look.isOnColour)) return true;
  if (look.id !== '' && hiding.has(`#${look.id}`)) return true;
  return look.classes.some((one) => hiding.has(`.${one}`) || hiding.has(`${name}.${one}`));
}
