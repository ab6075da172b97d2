// The channel's key changes while the bot runs: whoever writes is answered as soon as the door has read the new one.

import { people } from '../../src/local/people';
import { startBotWorld, type BotWorld } from '../support/bot-world';

const trueTicks = performance.now.bind(performance);
const trueNow = Date.now;

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(async () => {
  performance.now = trueTicks;
  Date.now = trueNow;
  await world.stop();
});

const says = async (): Promise<number> => {
  const person = people.registrar.id;
  const count = async (): Promise<number> => ((await world.local$(`teams/chats/${person}`))['messages'] as unknown[]).length;
  const before = await count();
  await world.local$('teams/say', { personId: person, text: 'hjälp' });
  await world.settle();
  return (await count()) - before;
};

it('a person who writes is answered under a key that is two minutes old', async () => {
  expect(await says()).toBe(2);
  await world.local.teams.channelKeys.rotate(true);
  performance.now = () => trueTicks() + 120_000;
  Date.now = () => trueNow() + 120_000;
  expect(await says()).toBe(2);
});
