// How wide the columns of a table are: as they ask, but none so narrow that a word has to be broken.

import { sizes, width, type Sheet } from './sheet';

/** What one column holds. */
interface Column {
  readonly share: number;
  readonly cells: readonly string[];
}

/** As much of the sheet as one word may take: longer ones are broken all the same. */
const mostOfSheet = 0.4;

/** The width of each, all of the sheet together. `beside`: what a cell has around its words. */
export function columnWidths(sheet: Sheet, columns: readonly Column[], beside: number): readonly number[] {
  const whole = width(sheet);
  const least = columns.map(({ cells }) => Math.min(longestWord(sheet, cells) + beside, whole * mostOfSheet));
  const asked = columns.map(({ share }) => share * whole);
  if (least.reduce((sum, one) => sum + one, 0) > whole) return asked;
  const lacking = asked.map((one, at) => Math.max((least[at] ?? 0) - one, 0));
  const spare = asked.map((one, at) => Math.max(one - (least[at] ?? 0), 0));
  const [needed, had] = [lacking, spare].map((all) => all.reduce((sum, one) => sum + one, 0));
  const taken = had === undefined || had === 0 ? 0 : (needed ?? 0) / had;
  return asked.map((one, at) => one + (lacking[at] ?? 0) - (spare[at] ?? 0) * taken);
}

/** Letters that a word may lack of the longest and be wider. */
const nearly = 3;

/** By the bold font, which takes the most room. */
function longestWord({ pdf, drawn }: Sheet, cells: readonly string[]): number {
  const words = [...new Set(cells.flatMap((cell) => drawn(cell).split(/\s+|(?<=-)/u)))];
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  pdf.font('bold').fontSize(sizes.table);
  return words
    .filter(({ length }) => length >= longest - nearly)
    .reduce((most, word) => Math.max(most, pdf.widthOfString(word)), 0);
}
