// A paper as a Word document: headings, words, tables with a head that is one, and charts as a table whose last column is a bar, so that whoever does not see the bars
// has the numbers in the same rows.

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paper, PaperPart } from '../core/records/paper';
import { isOutside } from '../core/views/compilation-view';
import { sayNumber } from '../core/text/number';
import { say } from '../core/text/say';

/** The bytes of its file. */
export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const { title, facts, parts = [], foot } = paper;
  const document = new Document({
    creator: 'Trappan',
    lastModifiedBy: 'Trappan',
    title,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } } } } },
    sections: [
      {
        footers: { default: new Footer({ children: [footOf(foot)] }) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts.map(
            (fact) =>
              new Paragraph({ children: [new TextRun({ text: `${fact.title}: `, bold: true }), new TextRun(fact.value)] }),
          ),
          ...parts.flatMap(written),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** `{page}` and `{pages}` become Word's own fields. */
function footOf(foot: string): Paragraph {
  const pieces = foot.split(/\{(?=pages?\})|(?<=\{pages?)\}/u);
  const runs = pieces.map(
    (piece) =>
      new TextRun({
        size: 16,
        children: [piece === 'page' ? PageNumber.CURRENT : piece === 'pages' ? PageNumber.TOTAL_PAGES : piece],
      }),
  );
  return new Paragraph({ children: runs, alignment: AlignmentType.CENTER });
}

function written(part: PaperPart): readonly (Paragraph | Table)[] {
  if (part.kind === 'heading') {
    const level = part.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
    return [new Paragraph({ text: part.text, heading: level, keepNext: true })];
  }
  if (part.kind === 'words') return part.text.split('\n').map((text) => new Paragraph({ text, spacing: { after: 120 } }));
  const title = new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2, keepNext: true });
  return [title, part.kind === 'chart' ? chartTable(part) : plainTable(part), new Paragraph('')];
}

const whole = { size: 100, type: WidthType.PERCENTAGE } as const;
const cellOf = (children: readonly (TextRun | ImageRun)[], isNumber = false): TableCell =>
  new TableCell({ children: [new Paragraph({ children, alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT })] });
/** `numbers`: the places of the columns whose numbers stand under each other. */
const headRow = (head: readonly string[], numbers: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((text, at) => cellOf([new TextRun({ text, bold: true })], numbers.includes(at))),
  });

function plainTable({ head, rows }: Extract<PaperPart, { kind: 'table' }>): Table {
  const numbers = head.flatMap((_title, at) => (rows.some((row) => typeof row[at] === 'number') ? [at] : []));
  const shown = (cell: string | number): string => (typeof cell === 'number' ? sayNumber('sv', cell) : cell);
  return new Table({
    width: whole,
    rows: [
      headRow(head, numbers),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, at) => cellOf([new TextRun(shown(cell))], numbers.includes(at))),
          }),
      ),
    ],
  });
}

/** Bars are alike in Word: one beyond the limits says so. */
const valueWord = (value: number, isBeyond: boolean): string =>
  isBeyond ? say('sv', 'compiled.chart.beyond', { value: sayNumber('sv', value) }) : sayNumber('sv', value);

/** A black point, drawn as wide as a bar is long. */
const point = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
);
const longest = 260;

function chartTable({ title, bars, limits }: Extract<PaperPart, { kind: 'chart' }>): Table {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const bar = (value: number, label: string): ImageRun =>
    new ImageRun({
      type: 'png',
      data: point,
      transformation: { width: Math.max(1, Math.round((longest * value) / most)), height: 12 },
      altText: { name: label, title: label, description: `${label}: ${value}` },
    });
  return new Table({
    width: whole,
    rows: [
      headRow([say('sv', 'compiled.fact.period'), title, say('sv', 'compiled.chart.bar')], [1]),
      ...bars.map(
        ({ label, value }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cellOf([new TextRun(label)]),
              cellOf([new TextRun(value === null ? '–' : valueWord(value, isOutside(value, limits)))], true),
              cellOf(value === null || value === 0 ? [] : [bar(value, label)]),
            ],
          }),
      ),
    ],
  });
}
