// The same complaint about providers who have nothing to do with each other: seen when the count comes to the profile's number, weighed, compiled by one owner,
// and posted as one post that heads no provider; EKU's question about it comes back to the case it was compiled in.

import { eventsOf } from '../../src/core/casefile/event';
import { people } from '../../src/local/people';
import { apiOf, codeOf, fileOf, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';
import { answersSixth, severalProviders } from '../support/several-providers';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await severalProviders(world);
});
afterAll(() => world.stop());

const asManager = (path: string, body?: unknown) =>
  body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body);
const channel = async () => JSON.stringify((await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts']);
const answers = (...[who, type, outcome]: readonly ['managerSouth' | 'departmentHead', string, string]) =>
  answersSixth(world, who, [type, outcome]);
const overIn = async () => ((await asManager('/api/cases/6/eku')).json['facts'] as { over: unknown }).over;

it('asks the manager when the sixth comes, at the third owner, and nobody before', async () => {
  const seen = async (id: string) => eventsOf((await fileOf(world, id)).events, 'patternSeen').map(({ data }) => data);
  expect(await seen('5')).toEqual([]);
  expect(await seen('6')).toEqual([{ criteria: ['systematic'], cases: 6, providers: 3 }]);
});

it('is no post over several before one owner has compiled it, whoever asks for it [R253 DEC6.7]', async () => {
  expect(await overIn()).toBeNull();
  const { choices, notes } = await readyDraft(asManager, '6');
  const asked = await asManager('/api/cases/6/eku/preview', { choices: { ...choices, isOverProviders: true }, notes });
  expect([asked.status, codeOf(asked)]).toEqual([409, 'notOverProviders']);
  await answers('managerSouth', 'weighPattern', 'together');
  expect(await overIn()).toBeNull();
  await answers('departmentHead', 'compilePattern', 'compiled');
  expect(await overIn()).toEqual({ cases: 6, owners: 3 });
});

it('is one post that names the providers by their contracts, heads none, and tells no number where one is small [DEC6.8]', async () => {
  const { choices, notes, hash, stand } = await readyDraft(asManager, '6');
  expect(choices).toMatchObject({ isOverProviders: true });
  expect((await asManager('/api/cases/6/eku/approve', { choices, notes, hash, round: stand.round })).status).toBe(200);
  await later(world, 6);
  await world.settle();
  const post = await channel();
  expect(post).toContain('EKU-2026-0001: Uteblivna insatser hos flera utförare');
  expect(post).toContain(
    'Hemlykta Hemtjänst AB (LOV-2023-004), Omsorgsteamet Söder AB (LOV-2024-011), Vardagskraft Assistans AB',
  );
  expect(post).toMatch(/Sammanställt av","value":"Avdelningschef"/u);
  expect(post).toMatch(/Uteblivna insatser: 6/u);
  expect(post).not.toMatch(/SYN-|Eva Sandell/u);
});

it('what EKU asks about it comes back to the case it was compiled in, and it can be taken back [DEC6.2]', async () => {
  expect((await api.post('ekuFirst', '/api/eku/1/state', { part: 0, state: 'received' })).status).toBe(200);
  expect((await api.post('ekuFirst', '/api/eku/1/ask', { part: 0, ask: 'stillGoingOn' })).status).toBe(200);
  expect((await api.get('ekuFirst', '/api/eku')).json).toMatchObject([{ provider: 'Uteblivna insatser hos flera utförare' }]);
  await world.settle();
  await answers('managerSouth', 'answerEku', 'partly');
  expect(await channel()).toContain('Delvis');
  expect((await asManager('/api/cases/6/eku/withdraw', { reason: 'wrongFacts' })).status).toBe(200);
  await world.settle();
  const left = await channel();
  expect(left).toContain('Återkallat');
  expect(left).not.toContain('Hemlykta');
});
