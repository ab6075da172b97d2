// Papers as PDF, read back by another library: every letter as it was written or said to be lacking, tags for a screen reader, rows over many sheets.

import { unzipSync } from 'fflate';
import { asDrawn } from '../../src/paper/as-drawn';
import { packBundle } from '../../src/paper/pack-bundle';
import type { Paper } from '../../src/core/records/paper';
import { at } from '../support/builders';
import { readPdf, rolesIn } from '../support/pdf';

const paper = (own: Partial<Paper> = {}): Paper => ({
  title: 'Förteckning över handlingar',
  facts: [{ title: 'Ärende', value: 'SYN-2026-00012' }],
  words: ['Hej Åsa!\n\nÅÄÖ åäö é ł ≥ –\n\nMed vänlig hälsning\nEkbacka kommun'],
  table: null,
  isWide: false,
  foot: 'SYN-2026-00012 · sida {page} av {pages}',
  lacking: 'Tecken saknas.',
  ...own,
});
const drawn = async (one: Paper, files: readonly { name: string; bytes: Uint8Array }[] = []) => {
  const zip = await packBundle({
    bundle: { name: 'SYN-2026-00012', papers: [{ name: 'a.pdf', paper: one }] },
    files,
    made: at('2026-03-10 10:00'),
  });
  return unzipSync(zip);
};
const pdfOf = async (one: Paper) => readPdf((await drawn(one))['SYN-2026-00012/a.pdf']);

it('says every Swedish letter, is tagged, and numbers its sheets', async () => {
  const pdf = await pdfOf(paper());
  expect(pdf.text).toContain('Förteckning över handlingar');
  expect(pdf.text).toContain('ÅÄÖ åäö é ł ≥ –');
  expect(pdf.text).toContain('sida 1 av 1');
  expect(pdf.isTagged).toBe(true);
  expect(pdf.title).toBe('Förteckning över handlingar');
  expect(rolesIn(pdf.tree)).toEqual(expect.arrayContaining(['Document', 'H1', 'P']));
});

it('keeps every letter of each paper, whatever was drawn before it', async () => {
  const words = ['Tyra: å, ö… i; j. Slut.'];
  for (let n = 0; n < 3; n += 1) expect((await pdfOf(paper({ words }))).text).toContain(words[0]);
});

it('is built as PDF/A-2a: says so, and has its fonts and its colours in it', async () => {
  const bytes = Buffer.from((await drawn(paper()))['SYN-2026-00012/a.pdf'] ?? []).toString('latin1');
  for (const sign of [
    '<pdfaid:part>2</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '/OutputIntents',
    '/FontFile2',
  ])
    expect(bytes).toContain(sign);
  expect(bytes).not.toContain('/BaseFont /Helvetica');
});

it('writes a letter the font lacks as its code, and lays the exact words beside', async () => {
  const words = ['Tack 🙂 \u0000 أهلا'];
  const all = await drawn(paper({ words }));
  const pdf = readPdf(all['SYN-2026-00012/a.pdf']);
  expect(pdf.text).toContain('Tack [U+1F642] [U+0000] [U+0623]');
  expect(pdf.text).toContain('Tecken saknas.');
  expect(pdf.text).not.toContain('\u0000');
  expect(new TextDecoder().decode(all['SYN-2026-00012/a.txt'])).toContain(words[0]);
  expect(Object.keys(await drawn(paper()))).toEqual(['SYN-2026-00012/a.pdf']);
});

it('draws a table over many sheets, and a row that is higher than one', async () => {
  const long = 'Ordet om saken är långt. '.repeat(400);
  const rows = [...Array.from({ length: 120 }, (_, n) => [`${n}`, `rad ${n} har sina ord`]), ['sist', `${long}slutet`]];
  const table = {
    head: [
      { title: 'När', share: 0.3 },
      { title: 'Vad', share: 0.7 },
    ],
    rows,
  };
  const pdf = await pdfOf(paper({ table }));
  expect(pdf.pages).toBeGreaterThan(4);
  for (const words of ['rad 0 har', 'rad 119 har', 'slutet', `sida ${pdf.pages} av ${pdf.pages}`])
    expect(pdf.text).toContain(words);
  expect(pdf.text.split('Vad').length - 1).toBe(pdf.pages);
  expect(rolesIn(pdf.tree)).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
});

it('keeps files byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, n) => (n * 7) % 256);
  expect((await drawn(paper(), [{ name: 'x.eml', bytes }]))['SYN-2026-00012/x.eml']).toEqual(bytes);
});

it.each([
  ['a\u0308', 'ä', true],
  ['a\tb', 'a    b', true],
  ['a\r\nb\rc', 'a\nb\nc', true],
  ['\u200Ba\u00AD\uFEFF', 'a', true],
  ['\u0007', '[U+0007]', false],
])('reads %j as %j', (text, expected, isWhole) => expect(asDrawn(text, () => true)).toEqual({ text: expected, isWhole }));

it('is the same bytes, and every letter can be read, whatever papers were drawn before it in the thread', async () => {
  const letters = 'Åäö: iiijj ... ;;; !?¿ éèêë ñ ç ł Ł … “hej” – åÅ';
  const first = (await drawn(paper({ words: [letters] })))['SYN-2026-00012/a.pdf'];
  for (const words of ['Åäöéè ïî', 'i j … ö', '¿ñ', '.'.repeat(50)]) await drawn(paper({ words: [words] }));
  const last = (await drawn(paper({ words: [letters] })))['SYN-2026-00012/a.pdf'];
  expect(readPdf(last).text).toContain(letters);
  expect(Buffer.from(last ?? []).equals(Buffer.from(first ?? []))).toBe(true);
  expect(readPdf((await drawn(paper({ words: ['. : ; i'] })))['SYN-2026-00012/a.pdf']).text).toContain('. : ; i');
});

it('breaks no word of a head or a cell while the sheet has room for it', async () => {
  const heads = ['Perioden', 'Perioden före', 'Samma tid i fjol', 'Klagomålshantering'];
  const table = {
    head: [{ title: 'Vad', share: 0.85 }, ...heads.map((title) => ({ title, share: 0.0375, isNumbers: true }))],
    rows: [['Tillgänglighetsfrågor', '1', '2', '3', 'Kvalitetsledningssystem']],
  };
  const { text } = await pdfOf(paper({ table }));
  for (const word of ['Perioden', 'Klagomålshantering', 'Tillgänglighetsfrågor', 'Kvalitetsledningssystem'])
    expect(text).toContain(word);
});
