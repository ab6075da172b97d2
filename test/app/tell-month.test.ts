// EKU's month: off unless the routine asks for it, posted once whoever looks, and where nobody knows whether it came somebody is told and nothing is posted again.

import { tellMonth } from '../../src/app/eku/tell-month';
import { monthsOf } from '../../src/graph/lists/provider-months';
import { people } from '../../src/local/people';
import { later, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
  for (const n of [1, 2, 3]) await receivedCase(world, n);
});
afterEach(() => world.stop());

const monthOn = () => void Object.assign(world.bot.app.profile.eku, { monthlyState: true });
const posts = async () =>
  ((await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts'] as readonly unknown[]).map((one) =>
    JSON.stringify(one),
  );
const rows = () => world.bot.app.graph.send(monthsOf(world.bot.app.places, '2026-03'));
const day = 24 * 60;
/** Days go by, and the loop looks. */
async function days(count: number): Promise<void> {
  await later(world, count * day);
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
}
/** To the second of April. */
const monthGoes = () => days(31);

it('says nothing where the routine does not ask for it [DEC6.8]', async () => {
  await monthGoes();
  expect([await posts(), await rows()]).toEqual([[], []]);
});

it('is a row a provider and one post, when the month is over, and no name in either [DEC6.8]', async () => {
  monthOn();
  await days(10);
  expect(await posts()).toEqual([]);
  await days(21);
  const [post = '', ...more] = await posts();
  expect(more).toEqual([]);
  expect(post).toContain('Månadsläge mars 2026');
  expect(post).toContain('Omsorgsteamet Söder AB (LOV-2024-011)');
  expect(post).toContain('3 klagomål · Utförandet av insatsen: 3');
  expect(post).not.toMatch(/SYN-|Hemlykta/u);
  const kept = await rows();
  expect(kept.length).toBe((await world.bot.app.providers()).length);
  expect(kept.filter(({ complaints }) => complaints !== null)).toMatchObject([{ contractId: 'LOV-2024-011', complaints: 3 }]);
  await Promise.all([tellMonth(world.bot.app), tellMonth(replicaOf(world.bot.app, { name: 'other' }).app)]);
  await days(2);
  expect(await posts()).toHaveLength(1);
  expect(await rows()).toHaveLength(kept.length);
});

it('what died between a row and the post goes on, and is posted once', async () => {
  await monthGoes();
  monthOn();
  const dying = replicaOf(world.bot.app, {
    name: 'dying',
    heldUp: {
      at: (call) =>
        call.method === 'POST' &&
        JSON.stringify(call).includes('ekuMonth') === false &&
        JSON.stringify(call).includes('LOV-2024-011'),
      when: 'after',
      meanwhile: () => Promise.reject(new Error('died')),
    },
  }).app;
  await expect(tellMonth(dying)).rejects.toThrow('died');
  expect(await posts()).toEqual([]);
  await tellMonth(world.bot.app);
  expect(await posts()).toHaveLength(1);
  expect(await rows()).toHaveLength((await world.bot.app.providers()).length);
});

it('of a post whose end nobody knows whoever compiles for EKU is told, once, and it is not made again [DEC7.2]', async () => {
  await monthGoes();
  monthOn();
  const told = async () =>
    (await world.chat('departmentHead')).filter(({ card }) => JSON.stringify(card ?? '').includes('Kom månadsläget')).length;
  const { messenger } = world.bot.app;
  const lost = { ...world.bot.app, messenger: { ...messenger, postToEku: () => Promise.reject(new Error('no answer')) } };
  await tellMonth(lost);
  await tellMonth(world.bot.app);
  expect([await posts(), await told()]).toEqual([[], 0]);
  await days(1);
  expect([await posts(), await told()]).toEqual([[], 1]);
  await days(1);
  expect([await posts(), await told()]).toEqual([[], 1]);
});
