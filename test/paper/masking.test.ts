// The masked copy holds nothing of what was masked: 300 invented documents with canaries in their words and beside them, and pictures, read back in every way there is.

import { openApart, type Apart } from '../../src/app/apart/apart';
import { textOfMail } from '../../src/core/disclosure/mail-text';
import { maskedPaper, copyPaper } from '../../src/core/disclosure/masked-paper';
import { allLike, proposalsOf, type Mark } from '../../src/core/disclosure/marks';
import { instant } from '../../src/core/brand';
import { canariedDocuments, canariedPictures, type Canaried } from '../support/masking/documents';
import { jpegOf, type Squares } from '../support/masking/pictures';
import { leaksIn, readPdfs } from '../support/masking/leaks';
import { screeningWords } from '../support/screening-words';

const made = instant('2026-03-02T09:00:00.000Z');
const of = { number: 'AH-2026-00001 · 1.1', title: 'Inkommet mejl', day: '2 mars 2026' };

let apart: Apart;
beforeAll(() => {
  apart = openApart(screeningWords(), {});
});
afterAll(() => apart.close());

async function wordsIn({ ending, bytes }: Canaried): Promise<string> {
  if (ending === '.eml') {
    const parts = await apart.look(Uint8Array.from(bytes));
    return parts === undefined ? '' : textOfMail(parts);
  }
  const form = await apart.formOf({ bytes, ending });
  return form.form === 'text' ? form.text : '';
}

/** As a person does it: every proposal masked, and her own words wherever they stand. */
async function marksFor(text: string, { known, chosen }: Canaried): Promise<readonly Mark[]> {
  const facts = { names: known };
  const [screened, found] = [await apart.screen(text, facts), await apart.find([text], facts)];
  if (!screened.ok || found === null) throw new Error('The screening did not answer.');
  const proposed = proposalsOf(screened.value.findings, found[0] ?? []).filter(({ type }) => type !== 'BESKRIVNING');
  return [...proposed, ...chosen.flatMap((words) => allLike(text, words))].map(({ start, end }) => ({
    start,
    end,
    ground: 'individual',
  }));
}

const drawn = async (text: string, marks: readonly Mark[]): Promise<Uint8Array> => {
  const pdf = await apart.draw(maskedPaper(text, marks, of), made);
  if (pdf === null) throw new Error('The copy was not drawn.');
  return pdf;
};

it('holds no canary of 300 documents, under, beside or in metadata, and what is not secret still stands [R325]', async () => {
  const documents = await canariedDocuments(20_261_130, 300);
  const unread: string[] = [];
  const copies = await Promise.all(
    documents.map(async (document) => {
      const text = await wordsIn(document);
      if (!document.known.every((name) => text.includes(name.split(' ')[1] ?? '-'))) unread.push(document.name);
      return drawn(text, await marksFor(text, document));
    }),
  );
  expect(unread).toEqual([]);
  const read = readPdfs(copies);
  const leaks = documents.flatMap(({ name, canaries }, n) =>
    leaksIn(copies[n] ?? new Uint8Array(), read[n]?.said ?? '', canaries).map((word) => `${name}: ${word}`),
  );
  expect(leaks).toEqual([]);
  expect(documents.filter(({ stays }, n) => read[n]?.said.includes(stays) !== true).map(({ name }) => name)).toEqual([]);
});

it('is found out by this test when the masking is left out, or one place of it', async () => {
  const documents = await canariedDocuments(7, 6);
  for (const document of documents) {
    const text = await wordsIn(document);
    const marks = await marksFor(text, document);
    const copies = [await drawn(text, []), await drawn(text, marks.slice(1))];
    const read = readPdfs(copies);
    const leaks = copies.map((copy, n) => leaksIn(copy, read[n]?.said ?? '', document.canaries).length);
    expect(leaks.every((count) => count > 0)).toBe(true);
  }
});

it('has blocks that are as long whatever they hide, each with the number of its ground', async () => {
  const text = 'Bo ringde. Christopher-Emanuel Wallenstierna af Klintberg ringde. Omsorgsteamet svarade.';
  const marks: readonly Mark[] = [
    { start: 0, end: 2, ground: 'individual' },
    { start: 11, end: 30, ground: 'individual' },
    { start: 31, end: 57, ground: 'individual' },
    { start: 66, end: 79, ground: 'providerBusiness' },
  ];
  const [copy] = readPdfs([await drawn(text, marks)]);
  const shown = copy?.pages[0]?.text ?? '';
  expect(shown).toContain('■■■■■ [maskat 1] ringde. ■■■■■ [maskat 1] ringde. ■■■■■ [maskat 2] svarade.');
  expect(shown).toMatch(/maskat 1\]: *OSL 26 kap\. 1 §/);
  expect(shown).toMatch(/maskat 2\]: *OSL 31 kap\. 16 §/);
});

it('holds the pixels of a picture with the area black, and nothing that lay beside them in the file', async () => {
  const beside = 'Gömdkanarie i bilden';
  const area = { page: 0, x: 0.25, y: 0.5, width: 0.25, height: 0.5, ground: 'individual' } as const;
  const pictures = await canariedPictures(beside);
  const copies = await Promise.all(
    pictures.map(async ({ ending, bytes }) => {
      expect(await apart.formOf({ bytes, ending })).toEqual({ form: 'pictures', pages: [{ width: 32, height: 16 }] });
      const paper = copyPaper(of, { words: [], legend: ['individual'] });
      return (await apart.blacken({ bytes, ending, areas: [area], paper, says: ['Bild 1 av 1.'], made })) ?? new Uint8Array();
    }),
  );
  for (const [n, read] of readPdfs(copies, 'pictures').entries()) {
    const picture = read.pages.flatMap(({ pictures: found }) => found)[0];
    const shade = (x: number, y: number): number | undefined => picture?.data[(y * 32 + x) * picture.channels];
    expect([picture?.width, picture?.height]).toEqual([32, 16]);
    expect([shade(12, 12), shade(8, 8), shade(15, 15)]).toEqual([0, 0, 0]);
    expect(Math.abs((shade(4, 4) ?? 0) - 230)).toBeLessThan(4);
    expect(leaksIn(copies[n] ?? new Uint8Array(), read.said, [beside])).toEqual([]);
  }
});

/** Squares as people see them who hold the picture as the camera was held: turned a quarter to the right, or to the left. */
const rightwards = (squares: Squares): Squares =>
  (squares[0] ?? []).map((_none, column) => squares.map((row) => row[column] ?? 0).reverse());
const leftwards = (squares: Squares): Squares => rightwards(rightwards(rightwards(squares)));

it.each([
  [6, rightwards],
  [8, leftwards],
] as const)(
  'a picture that the camera says is turned (%d) is black where the person drew, and says nothing of the camera [R325]',
  async (held, turn) => {
    const squares = [
      [230, 60, 190, 120],
      [90, 210, 40, 160],
    ];
    const bytes = jpegOf(squares, 'Gömdkanarie i kameran', held);
    const seen = turn(squares);
    const ending = '.jpg';
    expect(await apart.formOf({ bytes, ending })).toEqual({ form: 'pictures', pages: [{ width: 16, height: 32 }] });
    // The square second from above to the left, as it is seen: half the width, a quarter of the height.
    const area = { page: 0, x: 0, y: 0.25, width: 0.5, height: 0.25, ground: 'individual' } as const;
    const paper = copyPaper(of, { words: [], legend: ['individual'] });
    const copy = (await apart.blacken({ bytes, ending, areas: [area], paper, says: ['Bild 1 av 1.'], made })) ?? new Uint8Array();
    const [read] = readPdfs([copy], 'pictures');
    const picture = read?.pages.flatMap(({ pictures }) => pictures)[0];
    const middle = (row: number, column: number): number =>
      picture?.data[((row * 8 + 4) * 16 + column * 8 + 4) * picture.channels] ?? -1;
    for (const [row, shades] of seen.entries())
      for (const [column, shade] of shades.entries())
        expect(Math.abs(middle(row, column) - (row === 1 && column === 0 ? 0 : shade))).toBeLessThan(4);
    expect(leaksIn(copy, read?.said ?? '', ['Gömdkanarie i kameran'])).toEqual([]);
    expect(Buffer.from(copy).includes('Exif')).toBe(false);
  },
);
