// `npm run profile -- record FILE`: the matters of a tenant as codes and days, without a word of what they say.

import { receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { recordSchema } from '../../tools/profile/record';
import { takenDown } from '../../tools/profile/take-down';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

it('takes down what came and what was answered, and no word of it', async () => {
  await receivedCase(world, 1, { replyWish: 'email' });
  const { graph, places } = world.bot.app;
  const taken = await takenDown(graph, places);
  expect(taken).toMatchObject([
    {
      id: '1',
      forwarded: true,
      provider: { service: 'homeCare', contractForm: 'lov' },
      answers: [{ type: 'triage', outcome: 'accepted', answers: { responsibility: 'soder', replyWish: 'email' }, letters: [] }],
    },
  ]);
  expect(taken.map((one) => recordSchema.safeParse(one).success)).toEqual([true]);
  expect(JSON.stringify(taken)).not.toMatch(/greta|holm|@|hemtjänst|vänta/iu);
});
