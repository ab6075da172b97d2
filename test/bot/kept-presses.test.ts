// A press that was promised while Microsoft 365 is slow is done once it is not, once only; what cannot be promised is not.

import { eventsOf } from '../../src/core/casefile/event';
import { apiOf, fileOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { until } from '../support/until';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
  for (const n of [1, 2]) await world.mail(forwardedComplaint(n));
  await world.settle();
});
afterAll(() => world.stop());

const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' };
const words = (value: unknown): string => JSON.stringify(value ?? '');
const numberOf = (id: string): string => `SYN-2026-${id.padStart(5, '0')}`;
const cardOf = async (id: string): Promise<{ readonly id: string; readonly card?: unknown }> => {
  const found = (await world.chat('registrar')).find(
    ({ card }) => words(card).includes(numberOf(id)) && words(card).includes('"t":"triage"'),
  );
  if (found === undefined) throw new Error(`no card about ${id}`);
  return found;
};
const slow = [{ kind: 'delay', service: 'sharepoint', milliseconds: 4_000 }];
/** Nothing at all is answered, so that what is under way comes to its end. */
const away = [{ kind: 'unavailable', service: 'sharepoint', retryAfter: null }];
const setFaults = (faults: readonly object[]) => world.local$('faults', { faults });
const press = async (place: string): Promise<string> =>
  words(await world.press('registrar', place, { button: 'decide', inputs: answers }));

it('a look is answered in its time, and says that nothing was read', async () => {
  await setFaults(slow);
  for (const path of ['/api/my-work', '/api/cases/1']) {
    const began = Date.now();
    const seen = await apiOf(world).get('registrar', path);
    expect([seen.status, Date.now() - began < 10_000]).toEqual([503, true]);
    expect(seen.text).toContain('notRead');
  }
  await setFaults([]);
});

it('is done when Graph answers again, and the card says so', async () => {
  const place = (await cardOf('1')).id;
  await setFaults(slow);
  const promised = await press(place);
  expect(promised).toContain('jag arbetar på det');
  expect(promised).toContain('Har det inte ändrats om tio minuter, tryck en gång till. Det görs bara en gång.');
  await setFaults(away);
  await until(() => world.logged.some(({ message }) => message.includes('tried again')));
  await setFaults([]);
  expect((await fileOf(world, '1')).matter.stage).toBe('received');
  await until(async () => words((await world.chat('registrar')).find(({ id }) => id === place)?.card).includes('Klart:'));
  await world.settle();
  await press(place);
  await world.settle();
  const { events, matter: after } = await fileOf(world, '1');
  expect([after.stage, eventsOf(events, 'decided').length]).toEqual(['assessing', 1]);
  expect(world.logged.map(({ message }) => message)).not.toContain('work after an answer failed; the next pass does it again');
});

it('is told as not done, with its time, when the process goes away meanwhile', async () => {
  const place = (await cardOf('2')).id;
  await setFaults(slow);
  expect(await press(place)).toContain('jag arbetar på det');
  await setFaults(away);
  await world.bot.stop();
  await setFaults([]);
  const said = (await world.chat('registrar'))
    .map((message) => words(message))
    .filter((text) => text.includes('blev inte klart'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Tryck en gång till');
});
