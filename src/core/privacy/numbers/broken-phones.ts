// Telephone numbers that a line break parts: the first half ends a line, the second begins the next. Looked for from the break outwards.

import { findingAt } from '../collect';
import type { Finding } from '../finding';

/** How far on each side of a break a number may reach. */
const reach = 20;
const first = /(?<![\p{L}\d,.:/-])(?:\+46[ ]?(?:\(0\)[ ]?)?\d{1,3}|0\d{1,3})[ ]?[-–/]?(?:[ ]?\d){0,7}[ ]?[-–]?[ ]?$/u;
const second = /^[ >]{0,3}\d(?:[ -]?\d){1,8}(?![\d.:/])/u;
const fewest = 8;
const most = 12;

/** Adds the numbers that stand on two lines. Two short ones, such as the times of a table, are none. */
export function findBrokenPhones(text: string, found: Finding[]): void {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    const end = text[at - 1] === '\r' ? at - 1 : at;
    const before = first.exec(text.slice(Math.max(0, end - reach), end))?.[0];
    const after = second.exec(text.slice(at + 1, at + 1 + reach))?.[0];
    if (before === undefined || after === undefined) continue;
    const digits = `${before}${after}`.replace(/\D/g, '').length;
    if (digits >= fewest && digits <= most) found.push(findingAt(end - before.length, at + 1 + after.length, 'TELEFON'));
  }
}
