// `npm run import -- --contracts` against a local Microsoft 365: a list of providers and contracts as a workbook or a text, tried, written, read in again, changed, and in
// the hands of somebody who does not mean well. Every name in it is invented.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeSheets from 'write-excel-file/node';
import { keysOf, plainDate } from '../../src/core/brand';
import { contractOn, type KeptContract } from '../../src/core/casefile/contract';
import { allContracts, keptContract } from '../../src/graph/lists/contracts';
import { allProviders } from '../../src/graph/lists/providers';
import { contractColumns, type ContractColumnId } from '../../tools/import/contracts/columns';
import { runImport } from '../../tools/import/run';
import { envFor } from '../support/bot-env';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let env: Record<string, string>;
jest.setTimeout(120_000);
beforeAll(async () => {
  world = await startBotWorld();
  env = envFor(world.local, Number(new URL(world.bot.url).port));
});
afterAll(() => world.stop());

type Row = Partial<Record<ContractColumnId, string>>;
const ids = keysOf(contractColumns);
const folder = mkdtempSync(join(tmpdir(), 'trappan-avtal-'));
let files = 0;
const at = (ending: string): string => join(folder, `lista-${(files += 1)}.${ending}`);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const heading = (id: ContractColumnId): string => contractColumns[id].heading;
const textOf = (rows: readonly Row[], mark = ';', headings: Row = {}): string =>
  [ids.map((id) => headings[id] ?? heading(id)), ...rows.map((row) => ids.map((id) => row[id] ?? ''))]
    .map((cells) => cells.map(quoted).join(mark))
    .join('\r\n');
function csv(rows: readonly Row[], headings: Row = {}): string {
  const path = at('csv');
  writeFileSync(path, textOf(rows, ';', headings));
  return path;
}
async function xlsx(rows: readonly Row[]): Promise<string> {
  const path = at('xlsx');
  const cell = (value: string) => ({ type: String, value });
  const data = [ids.map((id) => cell(heading(id))), ...rows.map((row) => ids.map((id) => cell(row[id] ?? '')))];
  await writeSheets([{ sheet: 'Avtal', data }]).toFile(path);
  return path;
}

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = [];
  const code = await runImport(['--contracts', ...args], env, (line) => void lines.push(line));
  return { code, said: lines.join('\n') };
}
const register = async (): Promise<readonly KeptContract[]> =>
  (await world.bot.app.graph.send(allContracts(world.bot.app.places))).map(keptContract);
const numbered = async (number: string): Promise<KeptContract> => {
  const found = (await register()).find(({ first }) => first.number === number);
  if (found === undefined) throw new Error(`no ${number}`);
  return found;
};

const hvb: Row = {
  number: 'RAM-2026-041',
  provider: 'Björkdungen HVB AB',
  isNew: 'Ja',
  area: 'Söder',
  form: 'Ramavtal',
  service: 'HVB för barn och unga, 0–20 år',
  from: '2026-04-01',
  to: '2028-03-31',
  qualitySystem: 'Ja',
  complaintSystem: 'Nej',
  clausesOn: '2026-02-20',
  complaintsOften: 'Varje halvår',
  complaintsDays: '15/2, 15/8',
  licenceNumber: 'T-2025-7',
  jointBody: 'Inköp i samverkan',
  jointOthers: 'Ekbacka, Lindås',
};
const counselling: Row = {
  number: 'DIR-2026-9',
  provider: 'Omsorgsteamet',
  form: 'Direktupphandlat',
  service: 'Familjerådgivning',
  from: '2026-03-01',
};

it('tries first, writes nothing, and says of each row what it would do [R285 R286]', async () => {
  const before = await register();
  const { code, said } = await run(await xlsx([hvb, counselling]));
  expect(code).toBe(0);
  expect(said).toContain('Nya avtal: 2 (rad 2, 3)');
  expect(said).toContain('Nya utförare: 1 (rad 2)');
  expect(said).toContain('Inget är inlagt. Kör igen med --write');
  expect(await register()).toEqual(before);
});

it('writes providers and contracts with clauses, duties, licence and purchasing body [R210 R218 R226 R285 R286]', async () => {
  expect(await run(await xlsx([hvb, counselling]), '--write')).toMatchObject({
    code: 0,
    said: expect.stringContaining('2 skrivna.'),
  });
  const made = await numbered('RAM-2026-041');
  expect(made.first).toMatchObject({
    service: 'residentialYouth',
    form: 'framework',
    to: '2028-03-31',
    clauses: {
      qualitySystem: { is: 'yes', on: '2026-02-20' },
      complaintSystem: { is: 'no' },
      misconditions: { is: 'notChecked', on: null },
    },
    duties: { complaints: { months: 6, days: ['02-15', '08-15'] }, survey: null },
    licence: { number: 'T-2025-7', validTo: null, checked: null },
    joint: { body: 'Inköp i samverkan', municipalities: ['Ekbacka', 'Lindås'] },
  });
  const providers = await world.bot.app.graph.send(allProviders(world.bot.app.places));
  expect(providers.find(({ id }) => id === made.provider)).toMatchObject({
    name: 'Björkdungen HVB AB',
    service: 'residentialYouth',
  });
});

it('changes nothing when the same list is read in again, as a workbook or as a text, with semicolons, commas or older letters', async () => {
  const before = await register();
  await world.bot.app.providersAnew();
  const comma = at('csv');
  writeFileSync(comma, textOf([hvb, counselling], ','));
  const older = at('csv');
  writeFileSync(older, Buffer.from(textOf([hvb, counselling]).replaceAll('–', '\u0096'), 'latin1'));
  for (const path of [await xlsx([hvb, counselling]), csv([hvb, counselling]), comma, older]) {
    const { code, said } = await run(path, '--write');
    expect([code, said]).toEqual([0, expect.stringContaining('Finns redan, inget att ändra: 2 (rad 2, 3)')]);
  }
  expect(await register()).toEqual(before);
});

it('makes a changed row a version from its day, says which columns, and leaves what empty cells do not say', async () => {
  const changed: Row = {
    number: 'RAM-2026-041',
    provider: 'Björkdungen HVB AB',
    to: '2029-03-31',
    misconditions: 'Ja',
    since: '2026-05-01',
  };
  const { code, said } = await run(csv([changed]), '--write');
  expect([code, said]).toEqual([
    0,
    expect.stringContaining('Rad 2 ändras: Sista dag, Eget system för missförhållanden. Gäller från 2026-05-01.'),
  ]);
  expect(said).toMatch(/I registret men inte i filen: \d+ avtal\. De rörs inte\./);
  const kept = await numbered('RAM-2026-041');
  expect(contractOn(kept, plainDate('2026-04-30')).to).toBe('2028-03-31');
  expect(contractOn(kept, plainDate('2026-05-01'))).toMatchObject({
    to: '2029-03-31',
    clauses: { qualitySystem: { is: 'yes' }, misconditions: { is: 'yes' } },
    licence: { number: 'T-2025-7' },
  });
  expect(kept.versions).toHaveLength(1);
  expect((await run(csv([changed]), '--write')).said).toContain('Finns redan, inget att ändra: 1 (rad 2)');
});

describe('a list that is wrong', () => {
  const refused = async (path: string, ...says: readonly string[]): Promise<void> => {
    const before = await register();
    const { code, said } = await run(path, '--write');
    expect(code).toBe(1);
    for (const one of says) expect(said).toContain(one);
    expect(said).not.toMatch(/gerda|blomgren|error|undefined|NaN|\[object/i);
    expect(await register()).toEqual(before);
  };

  it.each<readonly [string, Row, string]>([
    [
      'a person’s number for a contract',
      { ...counselling, number: '19350412-1234' },
      'Avtalsnummer: ser ut som ett personnummer',
    ],
    ['nobody’s name', { ...counselling, provider: 'Gerda Blomgren' }, 'Utförare: finns inte i registret'],
    ['a form that is none', { ...counselling, form: 'Gerda' }, 'Form: står inte bland värdena.'],
    ['a day as it is said', { ...counselling, from: 'i våras' }, 'Första dag: är ingen dag.'],
    ['a day of another century', { ...counselling, from: '1902-03-01' }, 'Första dag: är för många år sedan'],
    ['an end before its beginning', { ...counselling, to: '2025-01-01' }, 'Sista dag: ligger före Första dag.'],
    ['a new one without its day', { ...counselling, number: 'NY-1', from: '' }, 'Första dag: är tom, men avtalet är nytt.'],
    ['a yes that is none', { ...counselling, reporting: 'Kanske' }, 'När och hur ofta det redovisas: står inte bland värdena.'],
    ['days that are none', { ...counselling, surveyOften: 'Varje år', surveyDays: '30/2' }, 'är inga dagar på året.'],
    [
      'more days than periods',
      { ...counselling, surveyOften: 'Varje år', surveyDays: '1/2, 1/8' },
      'är fler än perioderna på ett år.',
    ],
    ['days without how often', { ...counselling, surveyDays: '1/2' }, 'Kundundersökning: är tom, men dagarna är ifyllda.'],
    ['our own operation with a provider', { ...counselling, form: 'Egen regi' }, 'Form: hör inte ihop med Utförare.'],
    [
      'a new provider at an address anybody has',
      { ...hvb, provider: 'Nya HVB AB', mail: 'a@gmail.com' },
      'är en adress vem som helst kan ha.',
    ],
    [
      'times that are no number',
      { ...counselling, extensionMonths: 'Gerda', extensionTimes: '1' },
      'är inget helt tal mellan 0 och 120.',
    ],
    ['a number as long as a book', { ...counselling, number: 'x'.repeat(5000) }, 'Avtalsnummer: är längre än 80 tecken.'],
  ])('%s', async (_what, row, says) => refused(csv([counselling, row]), 'Rad 3, ', says));

  it('one wrong row keeps all of it out, and two rows of one contract are one too many', async () => {
    await refused(
      csv([
        { ...counselling, number: 'A-1' },
        { ...counselling, number: 'a-1' },
      ]),
      'Rad 3, Avtalsnummer: är samma som på rad 2.',
    );
    await refused(
      csv([
        { ...counselling, number: 'A-2' },
        { ...counselling, number: 'A-3', form: 'x' },
      ]),
      '1 att rätta. Inget är inlagt',
    );
  });

  it('a file that is no list', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), Buffer.from('"Avtalsnummer;utan slut')]) {
      const path = at('csv');
      writeFileSync(path, bytes);
      await refused(path, 'Filen: går inte att läsa.');
    }
    await refused(
      csv([counselling], { number: 'Nr', provider: 'Form' }),
      'Avtalsnummer: saknas på första raden.',
      'Form: är rubrik på två kolumner.',
    );
    await refused(
      csv(Array.from({ length: 1001 }, (_one, n) => ({ ...counselling, number: `N-${n}` }))),
      'har fler än 1000 rader.',
    );
  });
});

it('takes a formula, a quotation mark and a line break in a text as the letters they are', async () => {
  const odd: Row = { ...counselling, number: 'DIR-2026-10', jointBody: '=HYPERLINK("x")', jointOthers: 'Lindås\nkommun' };
  expect((await run(csv([odd]), '--write')).code).toBe(0);
  expect((await numbered('DIR-2026-10')).first.joint?.body).toBe('=HYPERLINK("x")');
});

it('writes a template that is read in, and never over somebody’s list', async () => {
  const path = at('xlsx');
  expect(await run('--template', path)).toEqual({ code: 0, said: expect.stringContaining('Fyll i bladet Avtal') });
  const before = readFileSync(path);
  expect((await run('--template', path)).said).toContain('Det ligger redan en fil där');
  expect(readFileSync(path).equals(before)).toBe(true);
  expect((await run(path)).code).toBe(0);
});
