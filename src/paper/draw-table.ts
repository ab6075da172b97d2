// A table on a paper: each row tagged, the head drawn again on every sheet, and a row that is higher than a sheet parted.

import type { PaperTable } from '../core/records/paper';
import { columnWidths } from './column-widths';
import { lowest, margin, sizes, width, type Part, type Sheet } from './sheet';

const padding = 4;
/** Between numbers, which end their column, and words, which begin theirs. */
const besideNumbers = 10;
/** Which cells a head is the head of; the types of the package do not know it yet. */
const headOfColumn: PDFKit.Mixins.StructureElementOptions & { readonly scope: 'Column' } = { scope: 'Column' };

interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly isNumbers: boolean;
}

/** The words of a row, one for each column, and how high it becomes. */
interface Row {
  readonly cells: readonly string[];
  readonly height: number;
  readonly isHead: boolean;
}

interface Grid {
  readonly columns: readonly Column[];
  readonly head: Row;
  /** How high a row may be on a sheet. */
  readonly room: number;
}

/** Below what is drawn already. */
export function drawTable(sheet: Sheet, { head, rows }: PaperTable): void {
  const { pdf, root, drawn } = sheet;
  const grid = gridOf(sheet, { head, rows });
  const table = pdf.struct('Table');
  root.add(table);
  drawRow(sheet, { part: table, grid, row: grid.head });
  for (const row of rows.flatMap((cells) => parted(sheet, grid, cells.map(drawn)))) {
    if (pdf.y + row.height > lowest(sheet)) {
      pdf.addPage();
      asOrnament(sheet, () => grid.columns.forEach((_column, at) => drawCell(sheet, { grid, row: grid.head, at, top: margin })));
      closeRow(sheet, margin + grid.head.height);
    }
    drawRow(sheet, { part: table, grid, row });
  }
  table.end();
  pdf.x = margin;
}

/** So few rows stand on one sheet; of more at least so many as begin it. */
const [keptWhole, leastBegun] = [8, 3];

/** How high the head and the rows are that never leave each other; no more than a sheet has. */
export function leastHeight(sheet: Sheet, { head, rows }: PaperTable): number {
  const grid = gridOf(sheet, { head, rows });
  const kept = rows.slice(0, rows.length <= keptWhole ? keptWhole : leastBegun).map((cells) => cells.map(sheet.drawn));
  const height = kept.reduce((sum, cells) => sum + heightOf(sheet, grid.columns, cells), grid.head.height);
  return Math.min(height, grid.room);
}

function gridOf(sheet: Sheet, { head, rows }: PaperTable): Grid {
  const columns: Column[] = [];
  const asked = head.map(({ title, share }, at) => ({ share, cells: [title, ...rows.map((cells) => cells[at] ?? '')] }));
  const widths = columnWidths(sheet, asked, 2 * padding + besideNumbers);
  for (const [at, { title, isNumbers = false }] of head.entries()) {
    const before = columns.at(-1);
    const x = before === undefined ? margin : before.x + before.width;
    columns.push({ title: sheet.drawn(title), x, width: widths[at] ?? 0, isNumbers });
  }
  const cells = columns.map(({ title }) => title);
  const height = heightOf(sheet, columns, cells);
  return { columns, head: { cells, height, isHead: true }, room: lowest(sheet) - margin - height };
}

/** By the bold font, which takes the most room. */
const heightOf = ({ pdf }: Sheet, columns: readonly Column[], cells: readonly string[]): number => {
  pdf.font('bold').fontSize(sizes.table);
  const heights = columns.map((column, at) => pdf.heightOfString(cells[at] ?? '', { width: column.width - 2 * padding }));
  return Math.max(...heights) + 2 * padding;
};

/** Rows that each have room on a sheet. */
function parted(sheet: Sheet, grid: Grid, cells: readonly string[]): readonly Row[] {
  const height = heightOf(sheet, grid.columns, cells);
  if (height <= grid.room || cells.every((cell) => cell.length < 2)) return [{ cells, height, isHead: false }];
  const halves = cells.map(halved);
  return [0, 1].flatMap((half) =>
    parted(
      sheet,
      grid,
      halves.map((both) => both[half] ?? ''),
    ),
  );
}

/** In the middle, at the end of a line or a word where there is one before. */
function halved(text: string): readonly string[] {
  const middle = Math.ceil(text.length / 2);
  const end = Math.max(text.lastIndexOf('\n', middle), text.lastIndexOf(' ', middle));
  const at = end > 0 ? end + 1 : middle;
  return [text.slice(0, at).trimEnd(), text.slice(at)];
}

/** Each cell is tagged as what it is. */
function drawRow(sheet: Sheet, { part, grid, row }: { readonly part: Part; readonly grid: Grid; readonly row: Row }): void {
  const { pdf } = sheet;
  const top = pdf.y;
  const line = pdf.struct('TR');
  part.add(line);
  grid.columns.forEach((_column, at) => {
    const draw = (): void => drawCell(sheet, { grid, row, at, top });
    const cell = row.isHead ? pdf.struct('TH', headOfColumn, draw) : pdf.struct('TD', {}, draw);
    line.add(cell);
    cell.end();
  });
  line.end();
  closeRow(sheet, top + row.height);
}

interface Cell {
  readonly grid: Grid;
  readonly row: Row;
  /** Which column. */
  readonly at: number;
  readonly top: number;
}

function drawCell({ pdf }: Sheet, { grid, row, at, top }: Cell): void {
  const { x, width: whole, isNumbers } = grid.columns[at] ?? { x: margin, width: 0, isNumbers: false };
  const gap = !isNumbers && grid.columns[at - 1]?.isNumbers === true ? besideNumbers : 0;
  const font = row.isHead ? 'bold' : 'regular';
  pdf
    .font(font)
    .fontSize(sizes.table)
    .text(row.cells[at] ?? '', x + padding + gap, top + padding, {
      width: whole - 2 * padding - gap,
      align: isNumbers ? 'right' : 'left',
    });
}

/** The line under a row, and the place where the next begins. */
function closeRow(sheet: Sheet, y: number): void {
  const end = margin + width(sheet);
  asOrnament(sheet, () => sheet.pdf.moveTo(margin, y).lineTo(end, y).lineWidth(0.5).strokeColor('#767676').stroke());
  sheet.pdf.y = y;
}

/** Nothing that is read aloud. */
function asOrnament({ pdf }: Sheet, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
