// A half-year from invented complaints to the papers of the management group: opened by the clock, figures fixed once, an analysis that names nobody, approved by another,
// shared, and read by everybody of the board but EKU.

import mammoth from 'mammoth';
import { openCompilations } from '../../src/app/report/open-compilations';
import { toldPeriods } from '../../src/graph/lists/told-periods';
import { compilationSections } from '../../src/core/report/sections';
import { keysOf } from '../../src/core/brand';
import { apiOf, codeOf } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { halfYears, openedCompilation, writeFigures } from '../support/invented-figures';
import { readPdf, rolesIn } from '../support/pdf';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  const { app } = world.bot;
  Object.assign(app.profile, { reporting: halfYears });
  await openedCompilation(world);
});
afterAll(() => world.stop());

type Part = {
  readonly kind: string;
  readonly text?: string;
  readonly title?: string;
  readonly rows?: readonly (readonly (string | number)[])[];
};
const board = 'compilation:1';
const api = () => apiOf(world);
const listed = async (who: Parameters<ReturnType<typeof apiOf>['get']>[0]) =>
  (await api().get(who, '/api/compilations')).json as unknown as {
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly about: string;
      readonly period: string;
      readonly state: string;
    }[];
  };
const partsOf = async (id: string): Promise<readonly Part[]> =>
  (await api().get('qualityController', `/api/compilations/${id}`)).json['parts'] as readonly Part[];
const answer = (who: Parameters<ReturnType<typeof apiOf>['post']>[0], task: string, body: object) =>
  api().post(who, `/api/matters/${board}/tasks/${task}`, body);
const analysis = (patterns: string) => ({
  outcome: 'written',
  sections: {
    ...Object.fromEntries(keysOf(compilationSections).map((id) => [id, 'Vi ser över rutinen för planering.'])),
    patterns,
  },
});

it('opens one for the board, each unit and each provider with complaints, once though two replicas look [R086 R205 R207 R271 D12]', async () => {
  const { app } = world.bot;
  await Promise.all([openCompilations(app), openCompilations(replicaOf(app, { name: 'other' }).app)]);
  const { rows } = await listed('qualityController');
  expect(rows.map(({ name, about, period }) => [name, about, period]).sort()).toEqual(
    [
      ['Enhetens rapport', 'Enhet Norr', 'juli–december 2025'],
      ['Enhetens rapport', 'Enhet Söder', 'juli–december 2025'],
      ['Information till nämnden', 'Hela nämnden', 'januari–december 2025'],
      ['Ledningsgruppens genomgång', 'Hela nämnden', 'juli–december 2025'],
      ...rows
        .filter(({ name }) => name.startsWith('Underlag till samverkan'))
        .map(({ name, about, period }) => [name, about, period]),
    ].sort(),
  );
  expect(rows.filter(({ name }) => name.startsWith('Underlag till samverkan')).map(({ about }) => about)).toEqual(
    expect.arrayContaining(['Omsorgsteamet Söder AB']),
  );
  expect((await listed('managerSouth')).rows.map(({ about }) => about)).toEqual(['Enhet Söder']);
  expect((await listed('caseworkerSouth')).rows).toEqual([]);
});

it('says the figures beside the period before, by kind, way, topic, unit, time and stair, compliments among them [R016 R046 R266 R268 R269]', async () => {
  const parts = await partsOf(board);
  const words = parts.map(({ text = '' }) => text).join('\n');
  expect(words).toContain('Det kom in 48 synpunkter och klagomål. Perioden före kom det 48.');
  expect(words).toContain('Skillnaden mot perioden före är inte större än slumpen ger.');
  const titles = parts.flatMap(({ title }) => (title === undefined ? [] : [title]));
  for (const title of [
    'Slag',
    'Hur det kom',
    'Ämne',
    'Svar i tid',
    'Trappan',
    'Tid till svar eller avslut',
    'Avdelningar och enheter',
    'Insatser',
    'Allvar',
  ])
    expect(titles).toContain(title);
  const kinds = parts.find(({ title }) => title === 'Slag')?.rows ?? [];
  expect(kinds.map(([name]) => name)).toEqual(['Klagomål', 'Synpunkt', 'Beröm']);
});

it('changes nothing that has been told when a row is put right afterwards [I11]', async () => {
  const before = await partsOf(board);
  await writeFigures(world, { seed: 99, months: ['2025-11'], perMonth: 30 });
  await openCompilations(world.bot.app);
  expect(await partsOf(board)).toEqual(before);
  expect((await world.bot.app.graph.send(toldPeriods(world.bot.app.places))).length).toBe(6);
});

it('begins each section from a proposal made of figures, and takes no analysis that points at somebody [R047 R163 R239 R278]', async () => {
  const page = (await api().get('qualityController', `/api/matters/${board}`)).json as unknown as {
    readonly tasks: readonly {
      readonly outcomes: readonly {
        readonly code: string;
        readonly sections: readonly { readonly id: string; readonly label: string; readonly before: string }[];
      }[];
    }[];
  };
  const sections = page.tasks[0]?.outcomes.find(({ code }) => code === 'written')?.sections ?? [];
  expect(sections.map(({ id }) => id)).toEqual(keysOf(compilationSections));
  expect(sections[0]?.before).toContain('Det kom in 48 synpunkter och klagomål.');
  const refused = await answer(
    'qualityController',
    'compilationWrite/1',
    analysis('Asta Bergkvist på Ekvägen 3 ringde 070-123 45 67.'),
  );
  expect([refused.status, codeOf(refused)]).toEqual([422, 'containsPersonalData']);
  expect(codeOf(await answer('qualityController', 'compilationWrite/1', { outcome: 'written', sections: {} }))).toBe(
    'noteMissing',
  );
});

it('is approved by another than whoever wrote it, and then read by everybody who has a role but EKU [R033 R059 R267 R272 R276]', async () => {
  expect(
    (await answer('qualityController', 'compilationWrite/1', analysis('Fler klagomål gäller sena besök i slutet av året.')))
      .status,
  ).toBe(200);
  await world.settle();
  const unread = await api().get('caseworkerSouth', `/api/compilations/${board}`);
  expect([unread.status, codeOf(unread), unread.text.includes('SYN-')]).toEqual([404, 'noSuchCompilation', false]);
  const figuresFor = async (who: 'caseworkerSouth' | 'managerSouth' | 'qualityController') =>
    ((await api().get(who, '/api/told-figures')).json as unknown as { readonly sheets: readonly [{ readonly rows: unknown[] }] })
      .sheets[0].rows.length;
  expect([await figuresFor('caseworkerSouth'), await figuresFor('managerSouth')]).toEqual([1, 1]);
  expect(await figuresFor('qualityController')).toBeGreaterThan(1);
  expect((await answer('qualityController', 'compilationApprove/2', { outcome: 'approved' })).status).toBe(403);
  expect((await answer('departmentHead', 'compilationApprove/2', { outcome: 'approved' })).status).toBe(200);
  await world.settle();
  expect(await figuresFor('caseworkerSouth')).toBeGreaterThan(1);
  const read = await api().get('caseworkerSouth', `/api/compilations/${board}`);
  expect(JSON.stringify(read.json)).toContain('Fler klagomål gäller sena besök i slutet av året.');
  expect(read.json['opensMatter']).toBe(false);
  expect((await api().get('ekuFirst', `/api/compilations/${board}`)).status).toBe(404);
  expect((await api().get('ekuFirst', '/api/compilations')).status).toBe(403);
});

it('goes out as a tagged PDF, as Word and as one page for the staff meeting, charts said in words [R317 R318 R319 R320 R337]', async () => {
  const bytes = async (form: string): Promise<Buffer> => {
    const { token } = await world.local$('sign-in/as', { personId: personIdOf('caseworkerSouth') });
    const answered = await fetch(`${world.bot.url}/api/compilations/${board}/${form}`, {
      headers: { Authorization: `Bearer ${String(token)}` },
    });
    return Buffer.from(await answered.arrayBuffer());
  };
  const pdf = readPdf(await bytes('pdf'));
  expect([pdf.isTagged, pdf.title]).toEqual([true, 'Ledningsgruppens genomgång']);
  expect(pdf.text).toContain('Fler klagomål gäller sena besök i slutet av året.');
  expect(rolesIn(pdf.tree)).toEqual(expect.arrayContaining(['H1', 'H2', 'Figure']));
  const sheet = readPdf(await bytes('sheet'));
  expect([sheet.pages, sheet.text.includes('Känner vi igen det här?'), /SYN-/u.test(sheet.text)]).toEqual([1, true, false]);
  const word = (await mammoth.extractRawText({ buffer: await bytes('word') })).value;
  expect(word).toContain('Fler klagomål gäller sena besök i slutet av året.');
  expect(word).toContain('Så är siffrorna skyddade');
});

it('of a provider leads to its page with the matters that the reader may see, open and closed [R209 R277]', async () => {
  const { rows } = await listed('qualityController');
  const id = rows.find(({ about, name }) => about.startsWith('Omsorgsteamet') && name.startsWith('Underlag'))?.id ?? '';
  const view = (await api().get('qualityController', `/api/compilations/${id}`)).json;
  expect([view['title'], view['provider']]).toEqual(['Underlag till samverkan med utföraren', 'omsorgsteamet']);
});

it('hands out every number that is told for Excel and Power BI, and says what each column means', async () => {
  const { sheets } = (await api().get('caseworkerSouth', '/api/told-figures')).json as unknown as {
    readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] }[];
  };
  const [numbers, columns] = sheets;
  expect(columns?.rows.slice(1).map(([name]) => name)).toEqual(numbers?.rows[0]);
  const small = numbers?.rows
    .slice(1)
    .filter((row) => typeof row[5] === 'number' && row[5] < world.bot.app.profile.eku.smallNumber);
  expect([numbers?.rows.length ?? 0, small]).toEqual([expect.any(Number), []]);
});
