// *Sök ärende* over HTTP: whoever calls is found by name or number, by those who may read her case and nobody else; why is asked and kept; protected, nobody is found.

import { caseId, personId } from '../../src/core/brand';
import { foundShape, type FoundCases } from '../../src/core/views/found-cases';
import { accessOf } from '../../src/graph/lists/access-log';
import { keysOfCaseIn } from '../../src/graph/lists/search';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { direct } from '../support/story/mails';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  const { raw, authenticated } = direct({
    words: 'Omsorgsteamet Söder kom inte till min mamma Gunborg Thunberg i går. Hennes personnummer är 19121212-1212.',
  });
  await world.mail(raw, authenticated ?? 'not');
  await world.settle();
});
afterAll(() => world.stop());

const find = async (who: PersonKey, text: string, why: string | null = null): Promise<FoundCases> => {
  const answer = await api.post(who, '/api/cases/find', { text, why });
  expect([who, text, answer.status]).toEqual([who, text, 200]);
  return foundShape.parse(answer.json);
};
const numbers = ({ found }: FoundCases): readonly string[] => found.map(({ number }) => number);
const nothing = { found: [], others: 0, isCut: false };
const rows = async () => world.bot.app.graph.send(keysOfCaseIn(world.bot.app.places, caseId('1')));

it('finds the person the words are about by name, by a part of it and by identity number, before anybody has answered', async () => {
  for (const text of ['Gunborg Tunberg', 'tunberg', '191212121212', 'SYN-2026-00001', '1'])
    expect([text, numbers(await find('registrar', text))]).toEqual([text, ['SYN-2026-00001']]);
  for (const text of ['Gunborg Berg', 'Thun', '19811228-9874', 'SYN-2026-00002'])
    expect([text, await find('registrar', text)]).toEqual([text, nothing]);
});

it('keeps hashes alone: no name and no number stands in a row', async () => {
  for (const { key, entry } of await rows()) {
    expect(key).toMatch(/^a[0-9a-f]{32}$/);
    expect(entry).toBe(`${key}|1`);
  }
  expect((await rows()).length).toBeGreaterThanOrEqual(4);
});

it('answers who may not read the case as if it were not there', async () => {
  for (const who of ['managerNorth', 'mas', 'caseworkerNorth'] as const)
    for (const text of ['Gunborg Tunberg', '191212121212', '1'])
      expect([who, text, await find(who, text, 'asked')]).toEqual([who, text, nothing]);
  for (const who of ['ekuFirst', 'stranger'] as const)
    expect((await api.post(who, '/api/cases/find', { text: '1' })).status).toBe(403);
});

it('asks why of who may read it and has no part in it, and keeps the answer in the log [L15]', async () => {
  const { graph, places } = world.bot.app;
  const noted = async () =>
    (await graph.send(accessOf(places, personId(personIdOf('departmentHead')), '2026-03'))).map(
      ({ what, caseId: of }) => `${what} ${of}`,
    );
  expect(await find('departmentHead', 'Gunborg Tunberg')).toEqual({ ...nothing, others: 1 });
  expect(await noted()).toEqual([]);
  expect(numbers(await find('departmentHead', 'Gunborg Tunberg', 'asked'))).toEqual(['SYN-2026-00001']);
  expect(await noted()).toEqual(['search:asked 1']);
});

it('says what can be looked for', async () => {
  for (const [text, code] of [
    ['?', 'searchWhat'],
    ['x', 'searchWhat'],
    ['19121212-1213', 'searchDigits'],
    ['191212121213', 'searchDigits'],
  ])
    expect((await api.post('registrar', '/api/cases/find', { text })).json).toMatchObject({ error: { code } });
});

it('finds nobody by name once the case is protected, and by number still [R164]', async () => {
  const answers = {
    danger: 'no',
    responsibility: 'soder',
    providerId: 'omsorgsteamet',
    replyWish: 'email',
    protection: 'protected',
    topic: 'missedVisits',
  };
  const done = await api.post('registrar', '/api/cases/1/tasks/triage/1/decision', { outcome: 'accepted', answers });
  expect(done.status).toBe(200);
  await world.settle();
  expect((await fileOf(world, '1')).matter.protection).toBe('protected');
  expect(await rows()).toEqual([]);
  for (const text of ['Gunborg Tunberg', '191212121212']) expect(await find('registrar', text, 'asked')).toEqual(nothing);
  expect(numbers(await find('managerSouth', '1', 'asked'))).toEqual(['SYN-2026-00001']);
});
