// A table as a file that Excel opens with two presses: rows of cells, in which nothing can begin a formula.

/** Excel takes a cell that begins so for a formula, or for more cells. */
const beginsFormula = /^[=+\-@\t\r]/;

/** The bytes: UTF-8 with its mark, cells apart by semicolons as a Swedish Excel wants them, each in quotes. */
export const sheetOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

const cell = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

const harmless = (text: string): string => {
  const oneLine = text.replaceAll(/[\r\n\t]+/g, ' ').trim();
  return beginsFormula.test(oneLine) ? `'${oneLine}` : oneLine;
};
