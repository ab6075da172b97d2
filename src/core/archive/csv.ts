// Rows as a CSV that Excel and other systems read: every cell in quotation marks, and nothing in it that a spreadsheet would take for a formula.

/** The text of the file, beginning with the mark by which Excel knows its letters (UTF-8). */
export const csv = (rows: readonly (readonly string[])[], separator: string): string =>
  `\ufeff${rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`;

const quoted = (cell: string): string => `"${harmless(cell).replaceAll('"', '""')}"`;

/** Behind blanks or in wide letters too; `'` that stands before it already is one more, so that what is read back is what was written. */
const beginsFormula = /^'*(?:[\s\u00a0\ufeff]{0,40}[=+\-@|\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** What begins as a formula does gets an apostrophe before it; control characters but line breaks go. `unharmed` is its way back. */
export function harmless(cell: string): string {
  const text = cell.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return beginsFormula.test(text) ? `'${text}` : text;
}

/** What a cell said before it was made harmless, here or by others that do the same. */
export const unharmed = (cell: string): string => (cell.startsWith("'") && beginsFormula.test(cell) ? cell.slice(1) : cell);
