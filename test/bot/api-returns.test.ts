// What providers hand in by their contracts: opened when a period is over, awaited by the contract's day, chased, read out of a filled-in template and held against what the board got.

import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { createFigure } from '../../src/graph/lists/statistics';
import { providerId, unitId } from '../../src/core/brand';
import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { readReturnShape, returnsShape, type ReturnView } from '../../src/core/views/returns-view';
import type { PersonKey } from '../../src/local/people';
import writeSheets from 'write-excel-file/node';
import { apiOf, codeOf, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { aFigure } from '../support/figures';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  const { app } = world.bot;
  Object.assign(app.profile, { followUpCalendar: { calendar: 'socialServices', from: '2026-01-01', plan: null } });
  const provider = providerId('omsorgsteamet');
  for (const [n, period] of ['2025-07', '2025-09', '2025-09', '2025-12', '2026-01'].entries())
    await app.graph.send(
      createFigure(app.places, { ...aFigure({ period, unit: unitId('soder'), provider, days: 2 }), key: `r${n}` }),
    );
  await openByCalendar(app);
  await world.settle();
});
afterAll(() => world.stop());

const listOf = async (who: PersonKey, provider = 'omsorgsteamet'): Promise<readonly ReturnView[]> =>
  returnsShape.parse((await api.get(who, `/api/providers/${provider}/returns`)).json).returns;
const oneOf = async (what: string, provider?: string): Promise<ReturnView> => {
  const found = (await listOf('qualityController', provider)).find(({ title }) => title.startsWith(what));
  if (found === undefined) throw new Error(`no return ${what}`);
  return found;
};

/** The template as a provider sends it back. */
async function filledIn({ template }: ReturnView, answers: readonly string[]): Promise<Buffer> {
  let next = 0;
  const rows = template.map((row, n) => {
    const [question = '', , key = ''] = row;
    const isAsked = n > 0 && key !== '' && key !== 'number';
    return isAsked ? [question, answers[next++] ?? '', key] : row;
  });
  const data = rows.map((row) => row.map((value) => ({ type: String, value })));
  return writeSheets([{ sheet: 'Redovisning', data }]).toBuffer();
}
const read = async (one: ReturnView, bytes: Buffer) =>
  readReturnShape.parse(
    (await api.post('qualityController', `/api/returns/${one.id}/read`, { base64: bytes.toString('base64') })).json,
  );
const taskOf: Readonly<Record<string, string>> = { takenUp: 'returnMissing', differs: 'returnCompare' };
const answer = (
  who: PersonKey,
  one: ReturnView,
  body: { readonly outcome: string; readonly answers: object; readonly note?: string },
) => api.post(who, `/api/matters/${one.id}/tasks/${taskOf[body.outcome] ?? 'returnAwait'}/${one.round}`, { note: '', ...body });

it('shows those who follow up what each contract asks for by which day, late ones marked, beside what the board got [R210 R293 R298]', async () => {
  const complaints = await oneOf('Klagomål och lex Sarah');
  expect(complaints.title).toBe('Klagomål och lex Sarah, LOV-2024-011, 1 juli 2025 till 31 december 2025');
  expect(complaints).toMatchObject({ state: 'Väntar på utföraren. Skulle ha varit inne 15 februari 2026.', isLate: true });
  expect(complaints.numbers[0]).toEqual({ title: 'Klagomål och synpunkter', told: 'inte än', board: '4' });
  expect((await oneOf('Kundundersökning')).title).toContain('1 januari 2025 till 31 december 2025');
  const [coarse] = await listOf('procurement');
  expect(coarse?.numbers[1]?.board).toBe('färre än 3');
  for (const who of ['caseworkerSouth', 'managerSouth', 'ekuFirst', 'stranger'] as const)
    expect(codeOf(await api.get(who, '/api/providers/omsorgsteamet/returns'))).toBe('notYourTask');
});

it('reads a filled-in template, shows what it says, and takes it when somebody has seen it [R214 R227 R229 R293 R298]', async () => {
  const one = await oneOf('Klagomål och lex Sarah');
  const said = await read(one, await filledIn(one, ['11', '2', '1']));
  expect(said).toMatchObject({ faults: [], answers: { complaintsTold: '11', lexSarahTold: '2', lexSarahNotified: '1' } });
  expect((await oneOf('Klagomål och lex Sarah')).isAwaited).toBe(true);
  const answers = { ...said.answers, handedInDay: '2026-03-02' };
  expect(codeOf(await answer('caseworkerSouth', one, { outcome: 'handedIn', answers }))).toBe('noSuchCase');
  expect((await answer('qualityController', one, { outcome: 'handedIn', answers })).status).toBe(200);
  const taken = await oneOf('Klagomål och lex Sarah');
  expect(taken.state).toBe('Jämförs');
  expect(taken.numbers[0]).toEqual({ title: 'Klagomål och synpunkter', told: '11', board: '4' });
  const unsaid = await answer('qualityController', taken, { outcome: 'differs', answers: {} });
  expect(codeOf(unsaid)).toBe('noteMissing');
  const note = 'Sju av dem togs om hand på plats och kom aldrig till oss.';
  expect((await answer('qualityController', taken, { outcome: 'differs', answers: {}, note })).status).toBe(200);
  expect((await oneOf('Klagomål och lex Sarah')).state).toBe('Jämförd');
});

it('refuses what is no template of this return, with what to do, and tells nothing of what stands there', async () => {
  const one = await oneOf('Kundundersökning');
  const other = await oneOf('Kundundersökning', 'hemlykta');
  expect((await read(one, await filledIn(other, ['10', '5', '80']))).faults[0]).toContain(
    'Filen är inte mallen för den här redovisningen.',
  );
  const wrong = await read(one, await filledIn(one, ['Gerda', '5', '101']));
  expect(wrong.answers).toBeNull();
  expect(wrong.faults).toHaveLength(2);
  expect(wrong.faults[0]).toContain('Hur många fick enkäten? Svaret är inget antal som kan stämma.');
  expect(JSON.stringify(wrong)).not.toContain('Gerda');
  const files = unzipSync(await filledIn(one, ['10', '5', '80']));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const bomb = Buffer.from(zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(sheet + ' '.repeat(3_000_000)) }));
  for (const bytes of [Buffer.from('PK'), Buffer.alloc(0), Buffer.from('Fråga;Svar'), bomb.subarray(0, 200)])
    expect((await read(one, bytes)).faults[0]).toContain('Filen går inte att läsa.');
  const half = {
    outcome: 'surveyHandedIn',
    answers: { handedInDay: '2026-03-02', surveyAsked: '10', surveyAnswered: '5', surveySatisfied: '101' },
  };
  expect(codeOf(await answer('qualityController', one, half))).toBe('countNotRead');
});

it('chases what does not come: reminded with a new day, then whoever has the contract takes it up [R298]', async () => {
  const one = await oneOf('Klagomål och lex Sarah', 'hemlykta');
  const reminded = { outcome: 'reminded', answers: { remindedDay: '2026-03-02', handInBy: '2026-03-09' } };
  expect((await answer('qualityController', one, reminded)).status).toBe(200);
  const again = await oneOf('Klagomål och lex Sarah', 'hemlykta');
  expect(again.state).toBe('Väntar på utföraren. Ska vara inne senast 9 mars 2026.');
  await later(world, 8 * 24 * 60);
  expect(JSON.stringify(await world.chat('procurement'))).toContain('Ta emot utförarens redovisning');
  const late = await oneOf('Klagomål och lex Sarah', 'hemlykta');
  const gone = { outcome: 'notHandedIn', answers: {}, note: 'Utföraren svarar inte.' };
  expect((await answer('qualityController', late, gone)).status).toBe(200);
  await world.settle();
  const missing = await oneOf('Klagomål och lex Sarah', 'hemlykta');
  expect(missing.state).toMatch(/^Har inte kommit\./);
  const takenUp = { outcome: 'takenUp', answers: { handInBy: '2026-03-20' }, note: 'De lovar den till den 20.' };
  expect((await answer('procurement', missing, takenUp)).status).toBe(200);
  expect((await oneOf('Klagomål och lex Sarah', 'hemlykta')).isAwaited).toBe(true);
});
