// Rows of other systems' files, as hostile and as Swedish as they come: what is read of them, what is said, and that what we make harmless comes back as it was.

import { csv, harmless, unharmed } from '../../../src/core/archive/csv';
import { plainDate } from '../../../src/core/brand';
import { isShownReference } from '../../../src/core/casefile/came-from';
import { readArrivals, type FileRows } from '../../../src/core/intake/file-in/read-file';
import type { ReadArrival } from '../../../src/core/intake/file-in/arrival';
import { exportsSchema, type Export } from '../../../src/core/routine/exports';
import { readWrittenDay } from '../../../src/core/time/written-day';
import { readText } from '../../../src/table/text-rows';

const today = plainDate('2026-03-10');
const [infracontrol, service] = exportsSchema.parse(['infracontrol', 'e-tjanst']) as [Export, Export];
const rows = (given: FileRows['rows'], system = infracontrol): readonly ReadArrival[] => {
  const read = readArrivals({ rows: given, odd: [] }, { system, today });
  if ('fault' in read) throw new Error(read.fault.is);
  return read.rows;
};
const one = (own: Readonly<Record<string, string | number>>, system = infracontrol): ReadArrival => {
  const all = { Id: 'IC-1', Inkom: '2026-03-02', Beskrivning: 'Ingen kom.', ...own };
  const [row] = rows([Object.keys(all), Object.values(all)], system);
  if (row === undefined) throw new Error('no row');
  return row;
};
const faults = (row: ReadArrival): readonly string[] => row.faults.map(({ column, code }) => `${column} ${code}`);
const notes = (row: ReadArrival): readonly string[] => row.notes.map(({ column, code }) => `${column} ${code}`);

it.each([
  ['2026-03-02', '2026-03-02', null],
  ['20260302', '2026-03-02', null],
  ['2026/3/2', '2026-03-02', null],
  ['2026-03-02T14:05:10.123', '2026-03-02', '14:05'],
  ['2026-03-02 kl. 9.05', '2026-03-02', '09:05'],
  ['2/3 2026', '2026-03-02', null],
  ['2/3-2026', '2026-03-02', null],
  ['31/3/2026', '2026-03-31', null],
  ['3/31/2026', '2026-03-31', null],
  ['02.03.2026', '2026-03-02', null],
  ['den 2 mars 2026', '2026-03-02', null],
  ['måndag 2 mars 2026 kl 14:05', '2026-03-02', '14:05'],
  ['mån. 2 mars 2026', '2026-03-02', null],
  ['2:e maj 2026', '2026-05-02', null],
  ['2 OKT. 2026', '2026-10-02', null],
  ['29 februari 2028', '2028-02-29', null],
])('reads %s as the day it is', (written, day, time) => {
  expect(readWrittenDay(written)).toEqual({ day, time });
});

it.each(['', '2026-02-30', '29 februari 2026', 'i går', '2026', '46083', '2/3', '2 xyz 2026', '2026-03-02 25:00', '260302'])(
  'reads no day in %j',
  (written) => expect(readWrittenDay(written)).toBeUndefined(),
);

it('does not choose between two days', () => {
  expect(readWrittenDay('03/04/2026')).toBe('twoWays');
  expect(readWrittenDay('03/03/2026')).toMatchObject({ day: '2026-03-03' });
});

it.each([
  '=1+1',
  '+46 70',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  ' =1',
  '＝1',
  '|calc',
  "'=1",
  "''=1",
  "'quoted",
  "'t Hooft",
  '',
  'å',
])('%j goes out harmless and comes back as it was', (cell) => {
  expect(unharmed(harmless(cell))).toBe(cell);
  const read = readText(
    Buffer.from(
      csv(
        [
          ['a', 'b'],
          [cell, 'x'],
        ],
        ';',
      ),
    ),
  );
  expect(unharmed(String(read?.rows[1]?.[0]))).toBe(cell);
});

it('takes what Excel hides a number in for the number, and no cell for a formula', () => {
  expect(one({ Telefon: '="0700000000"' }).arrival?.phone).toBe('0700000000');
  expect(one({ Beskrivning: "'=cmd|' /C calc'!A0" }).arrival?.words).toBe("=cmd|' /C calc'!A0");
  expect(one({ Beskrivning: 'a\u0000b\u001b[31m\u009d\r\nc' }).arrival?.words).toBe('ab[31m\nc');
  expect(notes(one({ Telefon: 700000000 }))).toEqual(['Telefon noZero']);
});

it.each([
  [{ Inkom: '' }, ['Inkom empty']],
  [{ Id: ' ' }, ['Id empty']],
  [{ Beskrivning: '' }, ['Beskrivning empty']],
  [{ Inkom: '2026-03-11' }, ['Inkom notYet']],
  [{ Inkom: '2022-03-02' }, ['Inkom longAgo']],
  [{ Inkom: 'snart' }, ['Inkom noDay']],
  [{ Beskrivning: 'å'.repeat(300_001) }, ['Beskrivning tooLong']],
  [{ Id: '', Inkom: '' }, ['Id empty', 'Inkom empty']],
])('%j is no complaint as it stands', (own, said) => {
  const row = one(own);
  expect([row.arrival, faults(row)]).toEqual([null, said]);
});

it('loses nothing: what has no place in a complaint stands under its words, but for what is left out and what we said ourselves', () => {
  const own = {
    'E-post': 'ring mig',
    Kanal: 'duva',
    Ämne: 'Mat',
    Status: 'Besvarad',
    Klar: '2026-03-09',
    'IP-adress': '10.0.0.1',
    'Egen fråga': 'Svar',
  };
  const row = one(own, { ...infracontrol, leaves: ['ip-adress'] });
  expect(row.arrival?.words).toBe('Ingen kom.\n\nÄmne: Mat\n\nEgen fråga: Svar\n\nE-post: ring mig\n\nKanal: duva');
  expect(row.arrival).toMatchObject({ address: null, channel: 'form', replyWish: 'unknown' });
  expect(row.arrival?.original).toContainEqual(['IP-adress', '10.0.0.1']);
});

it('is protected where nobody is sure, and asks for no mail where there is no address', () => {
  const told = { Referensnummer: 'E-1', Inskickad: '2026-03-02', 'Beskriv vad som har hänt': 'Ingen kom.' };
  const row = rows(
    [
      [...Object.keys(told), 'Skyddade personuppgifter', 'Hur vill du ha svar'],
      [...Object.values(told), 'vet ej', 'Mejl'],
      ['E-2', '2026-03-02', 'Ingen kom.', 'Nej', ''],
    ],
    service,
  );
  expect(row.map(({ arrival }) => [arrival?.isProtected, arrival?.replyWish])).toEqual([
    [true, 'unknown'],
    [false, 'unknown'],
  ]);
  expect(notes(row[0] as ReadArrival)).toContain('Skyddade personuppgifter unsureProtected');
});

it.each([
  ['IC-2026-12', true],
  ['SN 2026/14', true],
  ['3f2b8c1e-77aa-4b0e-9a51-0c2f6d1e8b3a', true],
  ['19121212-1212', false],
  ['070-123 45 67', false],
  ['asa@example.net', false],
  ['Åsa Öberg', false],
  ['Greta', false],
  ['IC', false],
])('whether %s may stand beside the number of the case: %s', (reference, isShown) => {
  expect(isShownReference(reference)).toBe(isShown);
});

const letters = 'Id;Inkom;Beskrivning\r\nIC-1;2026-03-02;"Å; ""ä"" – €"\r\n';
it.each([
  ['UTF-8', Buffer.from(letters)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${letters}`)],
  ['Windows-1252', Buffer.from(letters.replace('–', '\u0096').replace('€', '\u0080'), 'latin1')],
  ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(letters, 'utf16le')])],
  ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(letters, 'utf16le').swap16()])],
  ['lines as an old Mac ends them', Buffer.from(letters.replaceAll('\r\n', '\r'))],
  ['its separator said', Buffer.from(`sep=;\r\n${letters}`)],
  ['a comma in a heading', Buffer.from(letters.replace('Beskrivning', '"Beskrivning, kort"'))],
])('is read the same in %s', (_, bytes) => {
  expect(
    readText(bytes)
      ?.rows.slice(0, 2)
      .map((row) => row.slice(0, 3).join('|')),
  ).toEqual([expect.stringMatching(/^Id\|Inkom\|Beskrivning/), 'IC-1|2026-03-02|Å; "ä" – €']);
});

it.each([
  [
    [
      { title: 'Id', field: 'reference' },
      { title: 'Id 2', field: 'reference' },
      { title: 'Nr', field: 'number' },
    ],
  ],
  [[{ title: 'Namn', field: 'name' }]],
])('a profile may not say %j', (columns) => {
  expect(exportsSchema.safeParse([{ id: 'x', system: 'X', format: 'csv', columns }]).success).toBe(false);
});
