// The parts of a paper that has more than words and one table: headings, words, tables and charts, each in its place in the tree that a screen reader follows.

import type { PaperPart, PaperTable } from '../core/records/paper';
import { sayNumber } from '../core/text/number';
import { chartHeight, drawChart } from './draw-chart';
import { drawTable, leastHeight } from './draw-table';
import { lowest, margin, sizes, width, type Sheet } from './sheet';

/** In their order, below what is drawn already. */
export function drawParts(sheet: Sheet, parts: readonly PaperPart[]): void {
  for (const part of parts) {
    if (part.kind === 'heading')
      drawHeading(sheet, { text: part.text, level: part.level === 3 ? 'H3' : 'H2', below: leastBelow });
    else if (part.kind === 'words') drawParagraphs(sheet, part.text);
    else drawTitled(sheet, part);
  }
}

/** Room for a heading and two lines, else it stands alone at the foot of a sheet. */
const leastBelow = 40;
const titleHeight = 30;

interface Heading {
  readonly text: string;
  readonly level: 'H2' | 'H3';
  /** How high what must stand on the same sheet is. */
  readonly below: number;
}

function drawHeading(sheet: Sheet, { text, level, below }: Heading): void {
  const { pdf, root, drawn } = sheet;
  if (pdf.y + titleHeight + below > lowest(sheet)) pdf.addPage();
  const size = level === 'H2' ? 14 : sizes.words;
  root.add(
    pdf.struct(level, {}, () => pdf.moveDown(0.5).font('bold').fontSize(size).text(drawn(text), margin, pdf.y).moveDown(0.3)),
  );
}

function drawTitled(sheet: Sheet, part: Extract<PaperPart, { kind: 'chart' | 'table' }>): void {
  const below = part.kind === 'chart' ? chartHeight(part) : leastHeight(sheet, asTable(part));
  drawHeading(sheet, { text: part.title, level: 'H3', below });
  if (part.kind === 'chart') {
    drawChart(sheet, part);
    if (part.legend !== undefined) drawLegend(sheet, part.legend);
  }
  if (part.kind === 'table') drawTable(sheet, asTable(part));
  sheet.pdf.moveDown(0.5);
}

const drawLegend = ({ pdf, root, drawn }: Sheet, legend: string): unknown =>
  root.add(pdf.struct('P', {}, () => pdf.font('regular').fontSize(sizes.table).text(drawn(legend), margin, pdf.y)));

/** As high as this a paragraph is kept on one sheet. */
const keptTogether = 90;

function drawParagraphs(sheet: Sheet, text: string): void {
  const { pdf, root, drawn } = sheet;
  for (const paragraph of drawn(text).split('\n\n')) {
    if (paragraph.trim() === '') continue;
    const height = pdf
      .font('regular')
      .fontSize(sizes.words)
      .heightOfString(paragraph, { width: width(sheet) });
    if (height <= keptTogether && pdf.y + height > lowest(sheet)) pdf.addPage();
    root.add(pdf.struct('P', {}, () => pdf.font('regular').fontSize(sizes.words).text(paragraph, margin, pdf.y).moveDown(0.4)));
  }
}

/** The first column is the widest: it has words, the others numbers. */
function asTable({ head, rows }: Extract<PaperPart, { kind: 'table' }>): PaperTable {
  const first = head.length > 1 ? 0.4 : 1;
  const share = head.length > 1 ? (1 - first) / (head.length - 1) : 0;
  return {
    head: head.map((title, at) => ({
      title,
      share: at === 0 ? first : share,
      isNumbers: rows.some((row) => typeof row[at] === 'number'),
    })),
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'number' ? sayNumber('sv', cell) : cell))),
  };
}
