// A card that went twice because its answer was lost: only one of the two keeps its buttons once they are looked at.

import { eventsOf } from '../../src/core/casefile/event';
import { fileOf, later } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const withButtons = async (): Promise<number> =>
  (await world.chat('registrar')).filter(({ card }) => {
    const words = JSON.stringify(card ?? {});
    return words.includes('"t":"triage"') && words.includes('"verb":"decide"');
  }).length;
/** One that raises no alarm, so that a single card goes. */
const calm = (n: number): string =>
  forwardedComplaint(n).replace(/Hej!.*mat\./, 'Hej! Jag vill ha besöken av Omsorgsteamet Söder tidigare.');

it('a card sent twice around a lost answer is emptied when it comes into view [DEC7.2]', async () => {
  await world.mail(calm(1));
  await world.settle();
  expect(await withButtons()).toBe(1);
  await world.local$('faults', {
    faults: [
      {
        kind: 'lost',
        service: 'teams',
        method: 'POST',
        path: '/v3/conversations/*/activities',

        times: 1,
        milliseconds: 50,
      },
    ],
  });
  await world.mail(calm(2));
  await world.settle();
  await later(world, 2);
  await world.settle();
  expect(await withButtons()).toBe(3);
  const { cards } = eventsOf((await fileOf(world, '2')).events, 'shown').at(-1)?.data ?? { cards: [] };
  expect(cards.length).toBeGreaterThan(0);
  await later(world, 2);
  await world.local$('teams/view', { personId: personIdOf('registrar') });
  await world.bot.app.later.idle();
  expect(await withButtons()).toBe(2);
  const left = (await world.chat('registrar')).filter(({ card }) =>
    JSON.stringify(card ?? {}).includes('Det finns ett annat kort'),
  );
  expect(left).toHaveLength(1);
  expect(cards.map(({ activityId }) => activityId)).not.toContain(left[0]?.id);
});
