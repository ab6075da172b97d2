// The parts of a paper that has more than words and one table: headings, words, tables and charts, each in its place in the tree that a screen reader follows.

import type { PaperPart, PaperTable } from '../core/records/paper';
import { drawChart } from './draw-chart';
import { drawTable } from './draw-table';
import { lowest, margin, sizes, type Sheet } from './sheet';

/** In their order, below what is drawn already. */
export function drawParts(sheet: Sheet, parts: readonly PaperPart[]): void {
  for (const part of parts) {
    if (part.kind === 'heading') drawHeading(sheet, { text: part.text, level: 'H2' });
    else if (part.kind === 'words') drawParagraphs(sheet, part.text);
    else if (part.kind === 'chart') drawTitled(sheet, part.title, () => drawChart(sheet, part));
    else drawTitled(sheet, part.title, () => drawTable(sheet, asTable(part)));
  }
}

/** Room for a heading and two lines, else it stands alone at the foot of a sheet. */
const leastBelow = 60;

function drawHeading(sheet: Sheet, { text, level }: { readonly text: string; readonly level: 'H2' | 'H3' }): void {
  const { pdf, root, drawn } = sheet;
  if (pdf.y + leastBelow > lowest(sheet)) pdf.addPage();
  const size = level === 'H2' ? 14 : sizes.words;
  root.add(
    pdf.struct(level, {}, () => pdf.moveDown(0.5).font('bold').fontSize(size).text(drawn(text), margin, pdf.y).moveDown(0.3)),
  );
}

function drawTitled(sheet: Sheet, title: string, draw: () => void): void {
  drawHeading(sheet, { text: title, level: 'H3' });
  draw();
  sheet.pdf.moveDown(0.5);
}

function drawParagraphs({ pdf, root, drawn }: Sheet, text: string): void {
  for (const paragraph of drawn(text).split('\n\n'))
    if (paragraph.trim() !== '')
      root.add(pdf.struct('P', {}, () => pdf.font('regular').fontSize(sizes.words).text(paragraph, margin, pdf.y).moveDown(0.4)));
}

/** The first column is the widest: it has words, the others numbers. */
function asTable({ head, rows }: Extract<PaperPart, { kind: 'table' }>): PaperTable {
  const first = head.length > 1 ? 0.4 : 1;
  const share = head.length > 1 ? (1 - first) / (head.length - 1) : 0;
  return {
    head: head.map((title, at) => ({ title, share: at === 0 ? first : share })),
    rows: rows.map((cells) => cells.map(String)),
  };
}
