// What is weighed beside a case, and somebody takes its row away by hand: nothing opens, nothing goes, nobody outside hears of it, and one person weighs it anew.

import { passById } from '../../src/app/pass/pass';
import { openSweep } from '../../src/app/rows/sweep';
import { caseId } from '../../src/core/brand';
import { allRows, removeRow } from '../../src/graph/lists/list-calls';
import { assessmentsList } from '../../src/graph/lists/assessments';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
let api: Api;
beforeEach(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await receivedCase(world, 1);
  expect((await api.post('managerSouth', '/api/cases/1/flags', { flags: ['welfareCrime'] })).status).toBe(200);
  await world.settle();
});
afterEach(() => world.stop());

const rows = () => world.bot.app.graph.send(allRows(assessmentsList, world.bot.app.places));
/** Taken away by hand, and the case is looked at. */
async function lose(): Promise<void> {
  const { app } = world.bot;
  for (const { id } of await rows()) await app.graph.send(removeRow(assessmentsList, app.places, id));
  await passById(app, caseId('1'));
  const sweeping = openSweep(replicaOf(app, { name: 'sweeper' }).app, 0);
  for (let look = 0; look < 12; look += 1) await sweeping.look();
  await world.settle();
}
const signs = async () => {
  const { holds, guarded, hasApart } = (await fileOf(world, '1')).matter;
  return { holds, guarded, hasApart };
};
const openApart = async () =>
  (await fileOf(world, '1')).tasks.filter(({ type, state }) => state === 'open' && /^(assess|weighAnew)/u.test(type));
const answers = async (who: PersonKey, outcome: string, more: object = {}) => {
  const done = await api.post(who, '/api/cases/1/tasks/weighAnew/1/decision', { outcome, answers: more });
  await world.settle();
  return done.status;
};

it('what waited waits, what was hidden is hidden, and the head of department has it by a day', async () => {
  const before = await signs();
  expect(before).toMatchObject({ guarded: true, hasApart: true });
  expect(before.holds).toHaveLength(1);
  await lose();
  expect(await signs()).toEqual(before);
  expect(await openApart()).toMatchObject([{ type: 'weighAnew', round: 1, role: 'departmentHead' }]);
  expect((await openApart())[0]?.due).toBe('2026-03-03');
  expect((await api.get('managerSouth', '/api/cases/1/eku')).status).toBe(422);
});

it('leaves no trace outside: not in Manuell hantering, nor on the page, the cards or the list of whoever else reads the case', async () => {
  await lose();
  expect(await world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'))).toEqual([]);
  const others: readonly PersonKey[] = ['registrar', 'managerSouth', 'caseworkerSouth', 'caseworkerSouthSecond', 'ekuFirst'];
  for (const who of others) {
    const seen = [
      (await api.get(who, '/api/cases/1')).text,
      (await api.get(who, '/api/my-work')).text,
      JSON.stringify((await world.chat(who)).map(({ card }) => card)),
    ].join(' ');
    expect([who, /.{0,60}(weighAnew|Pröva en fråga).{0,60}/u.exec(seen)?.[0]]).toEqual([who, undefined]);
    expect([who, await answers(who, 'notNeeded', { reason: 'handledAlready' })]).not.toEqual([who, 200]);
  }
  const head = JSON.stringify((await world.chat('departmentHead')).map(({ card }) => card));
  expect(head).toContain('weighAnew');
});

it('is over when the head says that it need not be weighed, with a reason', async () => {
  await lose();
  expect(await answers('departmentHead', 'notNeeded')).toBe(422);
  expect(await answers('departmentHead', 'notNeeded', { reason: 'handledAlready' })).toBe(200);
  expect(await signs()).toMatchObject({ holds: [], guarded: false });
  expect(await openApart()).toEqual([]);
});

it('raised again it is a question of its own, with a number of its own, and weighed as such', async () => {
  await lose();
  expect((await api.post('managerSouth', '/api/cases/1/flags', { flags: ['welfareCrime'] })).status).toBe(200);
  await world.settle();
  expect((await rows()).map(({ n }) => n)).toEqual([2]);
  expect((await openApart()).map(({ type, round }) => `${type} ${round}`).sort()).toEqual(['assessFlag 2', 'weighAnew 1']);
  expect(await answers('departmentHead', 'raisedAgain')).toBe(200);
  expect((await openApart()).map(({ type, round }) => `${type} ${round}`)).toEqual(['assessFlag 2']);
  expect((await signs()).holds).toHaveLength(1);
});

it('put back from the recycle bin it is weighed as before, and the other task ends by itself', async () => {
  const [row] = await rows();
  await lose();
  await world.local$('recycle-bin/restore', { list: assessmentsList.title, item: Number(row?.id) });
  await passById(world.bot.app, caseId('1'));
  await world.settle();
  expect((await openApart()).map(({ type, round }) => `${type} ${round}`)).toEqual(['assessFlag 1']);
});
