// A paper as a PDF: title, facts, words, table, and a foot on every sheet.

import type { Paper } from '../core/records/paper';
import { drawParts } from './draw-parts';
import { pngOf, type Pixels } from './pixels';
import { allOf } from './all-of';
import { drawTable } from './draw-table';
import type { Fonts } from './fonts';
import { lowest, margin, openSheet, sizes, width, type Sheet } from './sheet';

export interface DrawnPaper {
  readonly bytes: Uint8Array;
  /** Whether every letter stands as it was written. */
  readonly isWhole: boolean;
}

/** A picture with what is said of it to those who do not see it. */
export interface Figure {
  readonly pixels: Pixels;
  readonly says: string;
}

/** The same paper made at the same moment has the same bytes. */
export const drawPaper = (paper: Paper, fonts: Fonts, made: Date): Promise<DrawnPaper> =>
  drawWithFigures({ paper, figures: [] }, fonts, made);

/** The same with pictures behind its words, one a sheet. */
export async function drawWithFigures(
  { paper, figures }: { readonly paper: Paper; readonly figures: readonly Figure[] },
  fonts: Fonts,
  made: Date,
): Promise<DrawnPaper> {
  const sheet = openSheet(paper, fonts, made);
  const { pdf, root } = sheet;
  const bytes = allOf(pdf);
  const heading = pdf.struct('H1', {}, () => pdf.font('bold').fontSize(sizes.title).text(sheet.drawn(paper.title)).moveDown(0.5));
  root.add(heading);
  for (const fact of paper.facts) drawFact(sheet, fact);
  pdf.moveDown(0.5);
  for (const words of paper.words) drawWords(sheet, words);
  if (paper.table !== null) drawTable(sheet, paper.table);
  drawParts(sheet, paper.parts ?? []);
  for (const figure of figures) drawFigure(sheet, figure);
  const isWhole = !sheet.lacks();
  if (!isWhole) drawWords(sheet, `\n${paper.lacking}`);
  drawFeet(sheet, paper.foot);
  root.end();
  pdf.end();
  return { bytes: await bytes, isWhole };
}

function drawFact({ pdf, root, drawn }: Sheet, { title, value }: Paper['facts'][number]): void {
  const draw = (): void => {
    pdf
      .font('bold')
      .fontSize(sizes.words)
      .text(`${drawn(title)}: `, margin, pdf.y, { continued: true });
    pdf.font('regular').text(drawn(value));
  };
  root.add(pdf.struct('P', {}, draw));
}

/** A paragraph for each stretch between empty lines. */
function drawWords({ pdf, root, drawn }: Sheet, words: string): void {
  for (const paragraph of drawn(words).split('\n\n')) {
    if (paragraph.trim() === '') continue;
    const draw = (): void => {
      pdf.font('regular').fontSize(sizes.words).text(paragraph, margin, pdf.y).moveDown(0.5);
    };
    root.add(pdf.struct('P', {}, draw));
  }
}

/** As large as a sheet takes. */
function drawFigure(sheet: Sheet, { pixels, says }: Figure): void {
  const { pdf, root } = sheet;
  pdf.addPage();
  const room: [number, number] = [width(sheet), lowest(sheet) - margin];
  root.add(
    pdf.struct('Figure', { alt: says }, () => {
      pdf.image(Buffer.from(pngOf(pixels)), margin, margin, { fit: room });
    }),
  );
}

/** Drawn last, when the number of sheets is known; no part of what is read aloud. */
function drawFeet({ pdf, drawn }: Sheet, foot: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    const { margins, height } = pdf.page;
    const { bottom } = margins;
    margins.bottom = 0; // else the foot would begin a sheet of its own
    const text = foot.replace('{page}', String(page - start + 1)).replace('{pages}', String(count));
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('regular')
      .fontSize(sizes.table)
      .text(drawn(text), margin, height - margin + 10, { lineBreak: false });
    pdf.endMarkedContent();
    margins.bottom = bottom;
  }
}
