// Bars lying down, each with its name before it and its number behind: read in black and white, and by a screen reader as one figure with everything said. A bar beyond
// what chance gives is hatched and framed, and the limits are broken lines.

import type { PaperPart } from '../core/records/paper';
import { isOutside } from '../core/views/compilation-view';
import { sayNumber } from '../core/text/number';
import { lowest, margin, sizes, width, type Sheet } from './sheet';

type Chart = Extract<PaperPart, { kind: 'chart' }>;

const row = 17;
const [nameShare, numberWidth, thickness] = [0.34, 40, 11];

/** How high it is drawn. */
export const chartHeight = ({ bars }: Pick<Chart, 'bars'>): number => bars.length * row + 4;

/** Below what is drawn already, on one sheet. */
export function drawChart(sheet: Sheet, chart: Chart): void {
  const { pdf, root, drawn } = sheet;
  const height = chartHeight(chart);
  if (pdf.y + height > lowest(sheet)) pdf.addPage();
  const top = pdf.y;
  root.add(
    pdf.struct('Figure', { alt: drawn(chart.alt) }, () => {
      const at = scaleOf(sheet, chart);
      chart.bars.forEach((bar, n) => drawBar(sheet, { bar, chart, y: top + n * row, at }));
      if (chart.limits !== null)
        for (const limit of [chart.limits.low, chart.limits.high]) drawLimit(sheet, { x: at(limit), top, height });
    }),
  );
  pdf.x = margin;
  pdf.y = top + height;
}

/** Where a value ends, across the sheet. */
function scaleOf(sheet: Sheet, { bars, limits }: Chart): (value: number) => number {
  const most = Math.max(1, limits?.high ?? 0, ...bars.map(({ value }) => value ?? 0));
  const begin = margin + nameShare * width(sheet);
  const room = width(sheet) * (1 - nameShare) - numberWidth;
  return (value) => begin + (room * value) / most;
}

interface Bar {
  readonly bar: Chart['bars'][number];
  readonly chart: Chart;
  readonly y: number;
  readonly at: (value: number) => number;
}

function drawBar({ pdf, drawn }: Sheet, { bar, chart: { limits }, y, at }: Bar): void {
  const begin = at(0);
  pdf
    .font('regular')
    .fontSize(sizes.table)
    .fillColor('black')
    .text(drawn(bar.label), margin, y + 1, { width: begin - margin - 6, lineBreak: false, ellipsis: true });
  const long = at(bar.value ?? 0) - begin;
  const isBeyond = isOutside(bar.value, limits);
  if (bar.value !== null && !isBeyond) pdf.rect(begin, y, Math.max(long, 0.5), thickness).fill('#404040');
  if (isBeyond) hatched({ pdf }, { x: begin, y, long });
  pdf
    .fillColor('black')
    .text(bar.value === null ? '–' : sayNumber('sv', bar.value), begin + (bar.value === null ? 0 : long) + 4, y + 1, {
      lineBreak: false,
    });
}

function hatched(
  { pdf }: Pick<Sheet, 'pdf'>,
  { x, y, long }: { readonly x: number; readonly y: number; readonly long: number },
): void {
  pdf.save().rect(x, y, long, thickness).clip();
  for (let from = x - thickness; from < x + long; from += 4) pdf.moveTo(from, y + thickness).lineTo(from + thickness, y);
  pdf.lineWidth(1).strokeColor('black').stroke().restore();
  pdf.rect(x, y, long, thickness).lineWidth(1).strokeColor('black').stroke();
}

function drawLimit(
  { pdf }: Sheet,
  { x, top, height }: { readonly x: number; readonly top: number; readonly height: number },
): void {
  pdf
    .save()
    .moveTo(x, top - 2)
    .lineTo(x, top + height - 4)
    .lineWidth(0.8)
    .dash(3, { space: 2 })
    .strokeColor('black')
    .stroke()
    .restore();
}
