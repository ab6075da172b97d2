// A bot that runs while a newer version changes the lists so that this one must not write: it holds back, says so, and goes on when the lists are its own again.

import { healthShape } from '../../src/core/views/settings-view';
import { casesList } from '../../src/graph/lists/cases';
import { allRows, removeRow } from '../../src/graph/lists/list-calls';
import { createListChange, listVersionList } from '../../src/graph/lists/list-version';
import { knownNumber } from '../../src/graph/migrations/table';
import { apiOf, type Api, type ApiAnswer } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
let row: string;

const changed = (needs: number) =>
  createListChange(world.bot.app.places, { number: String(knownNumber + 1), needs, state: 'begun' });
const cases = async (): Promise<number> => {
  const { app } = world.bot;
  return (await app.graph.send(allRows(casesList, app.places))).length;
};
const ask = (): Promise<ApiAnswer> => api.post('registrar', '/api/cases', { which: 'open' });
const looked = async (): Promise<void> => {
  await world.bot.app.standing.look();
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
};

beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  row = (await world.bot.app.graph.send(changed(knownNumber + 1))).id;
  await looked();
});
afterAll(() => world.stop());

it('answers nobody anything of the cases, and says in Swedish that nothing is saved', async () => {
  for (const answer of [await ask(), await api.post('registrar', '/api/cases/find', { text: 'x', why: null })])
    expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('Trappan uppdateras just nu. Inget är sparat.')]);
  expect((await world.tell(world.activityFrom('registrar', { text: 'hjälp' }))).status).toBe(503);
  expect((await fetch(`${world.bot.url}/svar/x`)).status).toBe(503);
});

it('tells whoever watches it that it is not ready, and whoever looks after it what to do', async () => {
  const health = await fetch(`${world.bot.url}/health`);
  expect([health.status, await health.json()]).toEqual([503, expect.objectContaining({ status: 'listsNewer' })]);
  const { findings } = healthShape.parse((await api.get('departmentHead', '/api/health')).json);
  const found = findings.find(({ what }) => what === 'Listornas version');
  expect(found).toMatchObject({ state: 'fault', next: expect.stringContaining('Driftsätt den nyare versionen igen') });
  expect(world.logged).toContainEqual(expect.objectContaining({ level: 'warn', ids: { lists: 'beyond' } }));
});

it('takes in no mail meanwhile, and does when the lists are its own again', async () => {
  await world.mail(forwardedComplaint(1));
  await world.local.notifier.idle();
  await looked();
  const { app } = world.bot;
  await app.graph.send(removeRow(listVersionList, app.places, row));
  expect(app.standing.mayWrite()).toBe(false);
  await app.standing.look();
  expect(await cases()).toBe(0);
  world.bot.loop.nudge();
  await world.settle();
  expect(await cases()).toBe(1);
});

it('works on beside lists that a newer version has changed so that it may', async () => {
  await world.bot.app.graph.send(changed(0));
  await looked();
  expect([world.bot.app.standing.hasNewer(), (await ask()).status]).toEqual([true, 200]);
  await world.mail(forwardedComplaint(2));
  await world.settle();
  expect(await cases()).toBe(2);
});
