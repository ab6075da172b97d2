// A half-year of four hundred invented cases on its way to the board: what the paper, the document and the workbook say is what the page says, each can be read without eyes
// and without colours, and nothing that is protected is in any of them.

import mammoth from 'mammoth';
import readSheets from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import writeSheets from 'write-excel-file/node';
import { z } from 'zod';
import { besideRow } from '../../src/core/views/beside-view';
import { compilationView, type CompilationView } from '../../src/core/views/compilation-view';
import { sayNumber } from '../../src/core/text/number';
import { chosenMeasures, measureChoices } from '../../src/core/views/measure-choices';
import { sheetsIn } from '../../tab/parts/compilations/sheets-in';
import { writtenSheets } from '../../tab/parts/workbook/cells';
import { apiOf } from '../support/api';
import { analysis, boardHalfYear, idOf } from '../support/board-half-year';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { readPdf, rolesIn } from '../support/pdf';

let world: BotWorld;
let id: string;
let view: CompilationView;
beforeAll(async () => {
  world = await startBotWorld();
  id = await boardHalfYear(world);
  view = await viewOf(id);
});
afterAll(() => world.stop());

const viewOf = async (one: string): Promise<CompilationView> =>
  compilationView.parse((await apiOf(world).get('director', `/api/compilations/${one}`)).json);

const bytes = async (form: 'pdf' | 'word' | 'sheet', of = id): Promise<Buffer> => {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf('director') });
  const answered = await fetch(`${world.bot.url}/api/compilations/${of}/${form}`, {
    headers: { Authorization: `Bearer ${String(token)}` },
  });
  return Buffer.from(await answered.arrayBuffer());
};

/** Without the spaces and line ends that a sheet breaks words by. */
const bare = (text: string): string => text.replaceAll(/\s+/gu, '');
const tables = (): readonly Extract<CompilationView['parts'][number], { kind: 'table' }>[] =>
  view.parts.filter((part) => part.kind === 'table');
const charts = (): readonly Extract<CompilationView['parts'][number], { kind: 'chart' }>[] =>
  view.parts.filter((part) => part.kind === 'chart');

it('says whose it is, when the figures were fixed, who wrote it and who approved it, and has every chapter in order [R033 R272]', () => {
  expect(view.facts.map(({ title, value }) => `${title}: ${value}`)).toEqual([
    'Gäller: Ekbacka kommun, socialnämnden: Hela nämnden',
    'Period: juli–december 2025',
    'Siffrorna ligger fast: 14 januari 2026',
    'Läge: Godkänd, ska delges',
    'Analysen skriven av: Kajsa Ek, 2 mars 2026',
    'Godkänd av: Siv Norell, 2 mars 2026',
  ]);
  const headings = view.parts.flatMap((part) => (part.kind === 'heading' && part.level === undefined ? [part.text] : []));
  expect(headings).toEqual(['Siffror', 'Beröm', 'Vad det ledde till', 'Analys', 'Tabeller', 'Så är siffrorna skyddade']);
  expect(view.parts.map((part) => (part.kind === 'words' ? part.text : '')).join('\n')).toContain(
    'Det kom in 400 synpunkter och klagomål. Perioden före kom det 294. Det är fler än slumpen rimligen ger, jämfört med perioden före.',
  );
});

it('tells how serious, how much praise and how much without a name there was, each as a count of its own [R135 R268 R269 D19]', () => {
  const rowsOf = (title: string) =>
    new Map(
      tables()
        .find((one) => one.title === title)
        ?.rows.map((row) => [row[0], row[1]]),
    );
  const serious = rowsOf('Allvar');
  expect([...serious.keys()]).toEqual([
    'Inte allvarligt i sig',
    'Kan bli allvarligt om det händer fler gånger',
    'Allvarligt i sig',
    'Inte bedömt',
  ]);
  expect([...serious.values()].reduce<number>((sum, one) => sum + Number(one), 0)).toBe(400);
  const praise = rowsOf('Slag').get('Beröm');
  const said = view.parts.map((part) => (part.kind === 'words' ? part.text : '')).join('\n');
  expect(said).toContain(`Av det som kom in var ${String(praise)} beröm.`);
  expect(rowsOf('Annat som kom in, också anonymt').get('Anonyma synpunkter')).toBe(24);
});

it('is a tagged paper whose every number, chart and word stands in it, with a page number on each sheet [R317]', async () => {
  const pdf = readPdf(await bytes('pdf'));
  expect([pdf.isTagged, pdf.title]).toEqual([true, 'Information till nämnden']);
  const text = bare(pdf.text);
  for (const words of Object.values(analysis)) expect(text).toContain(bare(words));
  for (const { title, rows } of tables()) {
    expect(text).toContain(bare(title));
    for (const row of rows)
      expect(text).toContain(bare(row.map((cell) => (typeof cell === 'number' ? sayNumber('sv', cell) : cell)).join('')));
  }
  for (let page = 1; page <= pdf.pages; page += 1) expect(text).toContain(`Sida${page}av${pdf.pages}`);
  expect(rolesIn(pdf.tree)).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Figure', 'P']));
  for (const { alt } of charts()) expect(JSON.stringify(pdf.tree)).toContain(alt);
});

it('is a document with the same headings, tables and numbers, whose bars are told in words [R317 R337]', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: await bytes('word') });
  for (const part of view.parts) {
    if (part.kind === 'heading') expect(html).toContain(`<h${part.level === 3 ? 2 : 1}>${part.text}</h`);
    if (part.kind === 'table')
      for (const row of part.rows)
        expect(html).toContain(
          row.map((cell) => `<td><p>${typeof cell === 'number' ? sayNumber('sv', cell) : cell}</p></td>`).join(''),
        );
  }
  expect(html.match(/<thead>/gu)).toHaveLength(tables().length + charts().length);
  expect(html).toContain('400, utanför gränserna');
  expect(html).toContain('alt="juli–december 2025: 400"');
});

it('is a workbook with the page’s numbers as numbers, empty cells where one is not told and a line that says why, and no formulas [R337]', async () => {
  const told = { ...view, parts: [...view.parts, { kind: 'words' as const, text: '=HYPERLINK("https://exempel.se")' }] };
  const sheets = sheetsIn(told, { words: 'Text', empty: 'En tom cell är ett tal som inte visas.' });
  const file = await writeSheets([...writtenSheets(sheets)]).toBuffer();
  const read = await readSheets(file);
  expect(read[0]?.data.flat()).toEqual(expect.arrayContaining(['En tom cell är ett tal som inte visas.', analysis.judged]));
  const found = new Map(read.map(({ sheet, data }) => [sheet, data]));
  const asWritten = (cell: string | number): string | number | null => (cell === '–' ? null : cell);
  for (const { title, rows } of tables())
    expect([title, (found.get(title) ?? []).slice(1)]).toEqual([title, rows.map((row) => row.map(asWritten))]);
  expect(tables().some(({ rows }) => rows.flat().includes('–'))).toBe(true);
  for (const { title, bars } of charts())
    expect((found.get(title) ?? []).slice(1)).toEqual(bars.map(({ label, value }) => [label, value]));
  const inside = Object.entries(unzipSync(file)).filter(([name]) => name.includes('worksheets/'));
  expect(inside.filter(([, xml]) => /<f[ >]/u.test(Buffer.from(xml).toString()))).toEqual([]);
});

it('lists its measures, and by each choice those that are open, late, not thought over at a staff meeting, or without effect [R047 R208 R236 R238]', async () => {
  const { rows } = z.object({ rows: z.array(besideRow) }).parse((await apiOf(world).get('managerSouth', '/api/measures')).json);
  const chosen = measureChoices.map((choice) => [choice, chosenMeasures(rows, choice).map(({ what }) => what)]);
  expect(Object.fromEntries(chosen)).toEqual({
    all: expect.arrayContaining(['Ny rutin för schemabyte', 'Påminnelse i månadsbrevet']),
    open: ['Fast omsorgskontakt hos alla utförare', 'Utförarna rapporterar uteblivna besök varje vecka'],
    late: ['Fast omsorgskontakt hos alla utförare'],
    notReflected: ['Fast omsorgskontakt hos alla utförare'],
    noEffect: ['Påminnelse i månadsbrevet'],
  });
  expect(chosenMeasures(rows, 'all').map(({ isLate }) => isLate)).toEqual([true, false, false, false]);
});

it('tells praise among the rest where the routine does not part it, with no chapter and no sentence of its own [D19]', async () => {
  const { app } = world.bot;
  const { compliments } = app.profile;
  Object.assign(app.profile, { compliments: { route: 'likeOthers', compile: 'among' } });
  const among = await viewOf(id);
  Object.assign(app.profile, { compliments });
  expect(JSON.stringify(among.parts)).not.toContain('Av det som kom in var');
  expect(among.parts.some((part) => part.kind === 'heading' && part.text === 'Beröm')).toBe(false);
  expect(JSON.stringify(among.parts)).toContain('"Beröm",97');
});

it('gives its result back to a unit’s staff on one sheet that points at nobody, however much was written [R059 R276 R320]', async () => {
  const sheet = readPdf(await bytes('sheet'));
  expect(sheet.pages).toBe(1);
  const text = bare(sheet.text);
  for (const said of ['Vad det ledde till', 'Ny rutin för schemabyte', 'Känner vi igen det här?', analysis.praised])
    expect(text).toContain(bare(said));
  const own = await idOf(world, 'Enhetens rapport', 'Enhet Söder');
  const long = Object.fromEntries(
    Object.keys(analysis).map((name) => [name, 'Vi ser över rutinen för planering av besök. '.repeat(40)]),
  );
  expect(
    (
      await apiOf(world).post('managerSouth', `/api/matters/${own}/tasks/compilationWrite/1`, {
        outcome: 'written',
        sections: long,
      })
    ).status,
  ).toBe(200);
  await world.settle();
  const full = readPdf(await bytes('sheet', own));
  expect([full.pages, full.text.includes('Resten står under')]).toEqual([1, true]);
  expect(full.text).not.toMatch(/SYN-|AT-/u);
});
