// A heavy week of one unit: thirty-six complaints in a morning, forty tasks open. Nobody is interrupted more than once a day, and every chat is short (decisions 4).

import { people, type PersonKey } from '../../src/local/people';
import { openTasks } from '../../src/graph/lists/tasks';
import { dayOf } from '../../src/core/time/plain-date';
import { instant, keysOf } from '../../src/core/brand';
import { apiOf, later } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'ekbacka-min-dag' });
});
afterAll(() => world.stop());

const complaints = 36;
const complaint = (n: number): string =>
  [
    `From: Avsändare ${n} <avsandare${n}@ort${n}.example>`,
    'To: synpunkter@ekbacka.example',
    'Subject: Synpunkt',
    `Message-ID: <week-${n}@ort${n}.example>`,
    'Date: Mon, 02 Mar 2026 08:00:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Jag vill ha besöken av Omsorgsteamet Söder tidigare, klockan ${n}.`,
  ].join('\r\n');
const received = {
  danger: 'no',
  responsibility: 'soder',
  providerId: 'omsorgsteamet',
  replyWish: 'email',
  protection: 'normal',
  topic: 'missedVisits',
};

/** Hour by hour to the evening of the day, and on to the next morning. */
async function dayGoesBy(): Promise<void> {
  for (let hour = 0; hour < 9; hour += 1) await later(world, 60);
  await world.settle();
  await later(world, 15 * 60);
  await world.settle();
}

/** Messages by the bot, new ones and not those that were changed in place, by day. */
async function interruptions(who: PersonKey): Promise<Readonly<Record<string, number>>> {
  const messages = (await world.chat(who)).filter(({ isDeleted }) => !isDeleted);
  const days = messages.map(({ at }) => dayOf(instant(at)));
  return Object.fromEntries([...new Set(days)].map((day) => [day, days.filter((one) => one === day).length]));
}

const everybody = async <T>(look: (who: PersonKey) => Promise<T>): Promise<readonly (readonly [PersonKey, T])[]> =>
  Promise.all(keysOf(people).map(async (who) => [who, await look(who)] as const));

/** Lines of a card as a phone shows them: each text, and each button. */
const linesOf = (card: unknown): number =>
  (JSON.stringify(card ?? '').match(/"type":"(?:TextBlock|Action\.[A-Za-z]+)"/g) ?? []).length;

it('interrupts nobody more than once a day, however much there is [DEC4.3 DEC4.5]', async () => {
  for (let n = 1; n <= complaints; n += 1) await world.mail(complaint(n), 'external');
  await world.settle();
  await dayGoesBy();
  const api = apiOf(world);
  const asked = Array.from({ length: complaints }, (_, n) => `/api/cases/${n + 1}/tasks/triage/1/decision`);
  for (const path of asked)
    expect((await api.post('registrar', path, { outcome: 'accepted', answers: received })).status).toBe(200);
  await world.settle();
  await dayGoesBy();
  const open = await world.bot.app.graph.send(openTasks(world.bot.app.places));
  expect(open.length).toBeGreaterThanOrEqual(40);
  await dayGoesBy();
  const often = (await everybody(interruptions)).flatMap(([who, days]) =>
    Object.entries(days).flatMap(([day, count]) => (count > 1 ? [[who, day, count]] : [])),
  );
  expect(often).toEqual([]);
  expect(Object.keys(await interruptions('registrar')).length).toBeGreaterThan(1);
});

it('keeps each chat within two screens', async () => {
  const seen = await everybody(async (who) => (await world.chat(who)).filter(({ isDeleted }) => !isDeleted));
  const lines = seen.map(([who, messages]) => [who, messages.reduce((sum, { card }) => sum + Math.max(1, linesOf(card)), 0)]);
  expect(lines.filter(([, count]) => Number(count) > 60)).toEqual([]);
});

it('gives whoever stands above one list of what is late, and no alarm', async () => {
  const messages = await world.chat('departmentHead');
  const lists = messages.filter(({ card }) => card !== null);
  expect(lists.every(({ notification }) => notification?.includes('Min dag') === true)).toBe(true);
  expect(JSON.stringify(lists.at(-1)?.card)).toContain('hos någon annan');
});
