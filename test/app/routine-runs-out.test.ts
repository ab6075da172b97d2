// Whoever answers for the routine hears before it runs out, once, and again when it has.

import { tellOfRoutine } from '../../src/app/routine-runs-out';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import { later } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const day = 24 * 60;
const inDays = (count: number): string => addDays(dayOf(world.bot.app.clock.now()), count);
/** A day goes by, and the loop looks. */
async function days(count: number): Promise<void> {
  await later(world, count * day);
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
}
const told = async (who: 'departmentHead' | 'director' | 'registrar') =>
  (await world.chat(who)).filter(({ card }) => JSON.stringify(card ?? '').includes('Du svarar för den')).length;

it('tells the owner of the routine before it runs out and when it has, each once, whoever looks [R017 R217 R338]', async () => {
  expect(await told('departmentHead')).toBe(0);
  Object.assign(world.bot.app.profile.document, { validTo: inDays(4), warnDays: 3 });
  await days(1);
  expect(await told('departmentHead')).toBe(1);
  await tellOfRoutine(replicaOf(world.bot.app, { name: 'other' }).app);
  await days(1);
  expect(await told('departmentHead')).toBe(1);
  await days(3);
  expect([await told('departmentHead'), await told('director'), await told('registrar')]).toEqual([2, 0, 0]);
});

it('says it on the health page [R017]', async () => {
  const health = async () => (await fetch(`${world.bot.url}/health`)).json();
  expect(await health()).toMatchObject({ lacking: [] });
  Object.assign(world.bot.app.profile.document, { validTo: inDays(-1) });
  expect(await health()).toMatchObject({ lacking: ['routineRanOut'] });
});

it('asks the clock for the day of business, not for that of the machine', () =>
  expect(dayOf(world.bot.app.clock.now())).toBe('2026-03-02'));
