// A return that has not come by its day: EKU hears of it once for each day it has had, in registered names alone; a targeted follow-up is proposed of a provider that is silent; and it
// stands as late in the provider's line of time.

import { tellLateReturns } from '../../src/app/eku/tell-late-returns';
import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { followUpLineShape } from '../../src/core/views/follow-ups-view';
import { openMatters } from '../../src/graph/lists/matters';
import { people } from '../../src/local/people';
import { apiOf, later } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';
import { openReturns, returnOf } from '../support/returns';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  await openReturns(world);
});
afterAll(() => world.stop());

const posts = async (): Promise<readonly string[]> =>
  ((await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts'] as readonly unknown[]).map((one) =>
    JSON.stringify(one),
  );
const answer = async (what: string, body: object) => {
  const { id, round } = await returnOf(world, what);
  const end = await apiOf(world).post('qualityController', `/api/matters/${id}/tasks/returnAwait/${round}`, {
    note: '',
    ...body,
  });
  expect(end.status).toBe(200);
  await world.settle();
};
const line = async () =>
  followUpLineShape.parse((await apiOf(world).get('qualityController', '/api/follow-ups/line/omsorgsteamet')).json).items;
const proposals = async () =>
  (await world.bot.app.graph.send(openMatters(world.bot.app.places, 'followUp', 'all'))).filter(
    ({ fields }) => fields['cause'] === 'returnMissing',
  );

it('is told EKU in one post a day, whichever replica looks, with whose, what and by which day; and not told again [R210 R298]', async () => {
  const { app } = world.bot;
  await Promise.all([tellLateReturns(app), tellLateReturns(replicaOf(app, { name: 'other' }).app)]);
  await tellLateReturns(app);
  const [post = '', ...others] = await posts();
  expect(others).toEqual([]);
  expect(post).toContain('Omsorgsteamet Söder AB (LOV-2024-011)');
  expect(post).toContain('Klagomål och lex Sarah, 1 juli 2025 till 31 december 2025. Skulle ha varit inne 15 februari 2026.');
  expect(post).not.toMatch(/RE-2026|SYN-/u);
  await later(world, 24 * 60);
  await tellLateReturns(app);
  expect(await posts()).toHaveLength(1);
});

it('is told again when the new day is over too, with that it does not come where somebody has said so, and nothing of what came [R210 R298]', async () => {
  const { app } = world.bot;
  await answer('Klagomål och lex Sarah', { outcome: 'reminded', answers: { remindedDay: '2026-03-03', handInBy: '2026-03-05' } });
  const numbers = { surveyAsked: '40', surveyAnswered: '25', surveySatisfied: '88' };
  await answer('Kundundersökning', { outcome: 'surveyHandedIn', answers: { handedInDay: '2026-03-03', ...numbers } });
  await answer('Klagomål och lex Sarah', { outcome: 'notHandedIn', answers: {}, note: 'De svarar inte.' });
  await later(world, 3 * 24 * 60);
  await tellLateReturns(app);
  const [, post = '', ...others] = await posts();
  expect(others).toEqual([]);
  expect(post).toContain('Skulle ha varit inne 5 mars 2026. Kommer inte');
  expect(post).not.toContain('Kundundersökning');
  expect(post).not.toContain('De svarar inte');
});

it('proposes a targeted follow-up of a silent provider, once, and stands in its line of time with what came before it [R291 R298]', async () => {
  const { app } = world.bot;
  await openByCalendar(app);
  await openByCalendar(replicaOf(app, { name: 'third' }).app);
  await world.settle();
  expect((await proposals()).filter(({ fields }) => fields['provider'] === 'omsorgsteamet').map(({ stage }) => stage)).toEqual([
    'proposed',
  ]);
  const items = await line();
  const returns = items
    .filter(({ kind }) => kind === 'Redovisning')
    .map(({ text, isLate, to }) => ({ text, isLate, isLed: to !== null }));
  expect(returns).toContainEqual({
    text: 'Klagomål och lex Sarah, LOV-2024-011, 1 juli 2025 till 31 december 2025. Har inte kommit',
    isLate: true,
    isLed: true,
  });
  expect(returns).toContainEqual({
    text: 'Kundundersökning, LOV-2024-011, 1 januari 2025 till 31 december 2025. Jämförs. Fick enkäten: 40. Svarade: 25. Nöjda, procent: 88',
    isLate: false,
    isLed: true,
  });
  expect(items.filter(({ text }) => text.includes('RE-2026'))).toEqual([]);
});
