// A long queue of mails: several at once, danger first, and each all the same exactly one case, whoever takes it.

import { takeInMails } from '../../src/app/intake/take-in';
import { untilNothingIsDue } from '../../src/app/pass/loop';
import type { App } from '../../src/app/app';
import type { Case } from '../../src/core/casefile/case';
import { eventsOf } from '../../src/core/casefile/event';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { watchList } from '../../src/graph/lists/watch';
import { inboxMessages } from '../../src/graph/mail/mailbox';
import { fileOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';
import { until } from '../support/until';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
  await world.bot.loop.stop();
});
afterEach(() => world.stop());

const complaint = (n: number, words = 'Min mamma fick vänta utan mat.'): string =>
  forwardedComplaint(1)
    .replaceAll('greta.holm1@', `greta.holm${n}@`)
    .replaceAll('Greta Holm 1', `Greta Holm ${n}`)
    .replace('<bot-1@', `<bot-${n}@`)
    .replace('Min mamma fick vänta utan mat.', words);
const grave = 'Pappa ligger på golvet och andas knappt. Någon måste dit nu!';
const cases = (): Promise<readonly Case[]> => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));
const inInbox = async (): Promise<number> => (await world.bot.app.graph.send(inboxMessages(world.bot.app.places, 100))).length;

/** An app that tells what is fetched of the mailbox as it is fetched, and how much of it at once. */
function telling(app: App): { readonly app: App; readonly fetched: string[]; readonly most: () => number } {
  const fetched: string[] = [];
  let [now, most] = [0, 0];
  const bytes: App['graph']['bytes'] = async (call, limit) => {
    fetched.push(call.path);
    most = Math.max(most, ++now);
    try {
      return await app.graph.bytes(call, limit);
    } finally {
      now -= 1;
    }
  };
  return { app: { ...app, graph: { ...app.graph, bytes } }, fetched, most: () => most };
}

it('takes several at once, and two forwards of one complaint among them are one case', async () => {
  const other = complaint(4)
    .replace('Olga Bergvall <olga.bergvall', 'Sten Hallberg <sten.hallberg')
    .replace('<bot-4@', '<bot-4b@');
  for (let n = 1; n <= 8; n += 1) await world.mail(complaint(n));
  for (const colleague of ['a', 'b', 'c']) await world.mail(other.replace('<bot-4b@', `<bot-4${colleague}@`));
  const { app, most } = telling(world.bot.app);
  const { taken, isMore } = await takeInMails(app);
  expect(taken).toBeGreaterThanOrEqual(11);
  expect(isMore).toBe(false);
  await takeInMails(app); // what has come back to us meanwhile
  expect(most()).toBeGreaterThan(1);
  expect(most()).toBeLessThanOrEqual(4);
  expect(await cases()).toHaveLength(8);
  expect(await inInbox()).toBe(0);
});

it('takes first what speaks of danger, though it came last', async () => {
  const { app } = world.bot;
  for (let n = 1; n <= 12; n += 1) await world.mail(complaint(n));
  await world.mail(complaint(13, grave));
  const crowded = { ...app, graph: { ...app.graph, hasRoom: () => false } };
  const waiting = await app.graph.send(inboxMessages(app.places, 100));
  await until(async () => {
    expect(await takeInMails(crowded)).toEqual({ taken: 0, isMore: true });
    return waiting.every(({ id }) => app.foresight.of(id) !== undefined);
  });
  expect(await cases()).toEqual([]);
  const urgent = waiting.filter(({ id }) => app.foresight.of(id) === true);
  const told = telling(app);
  expect((await takeInMails(told.app)).taken).toBe(13);
  expect(urgent).toHaveLength(1);
  expect(told.fetched[0]).toContain(encodeURIComponent(urgent[0]?.id ?? ''));
  const spoken = (await cases()).filter(({ signs }) => signs.length > 0).map(({ id }) => Number(id));
  expect(spoken).toHaveLength(1);
  expect(spoken[0]).toBeLessThanOrEqual(3); // as many are begun at once
});

it('two replicas share a queue: each mail is one case, watched once, and many are begun by one alone', async () => {
  for (let n = 1; n <= 24; n += 1) await world.mail(complaint(n));
  const [one, two] = ['one', 'two'].map((name) => telling(replicaOf(world.bot.app, { name }).app));
  if (one === undefined || two === undefined) throw new Error('two replicas');
  const alone = { of: () => false, note: () => undefined, keep: () => undefined, isCrowded: () => false }; // nobody looks ahead: each fetching is a beginning
  await Promise.all([one, two].map(({ app }) => takeInMails({ ...app, foresight: alone })));
  await takeInMails(world.bot.app);
  expect(await cases()).toHaveLength(24);
  expect(await world.bot.app.graph.send(allRows(watchList, world.bot.app.places))).toHaveLength(24);
  expect(await inInbox()).toBe(0);
  expect(one.fetched.length + two.fetched.length).toBeLessThan(42);
});

it('a wish to take a mail back is noted in the case of that mail, however long the queue', async () => {
  for (let n = 1; n <= 6; n += 1) await world.mail(own(n));
  for (let n = 1; n <= 6; n += 1) await world.mail(recall(n));
  expect((await takeInMails(world.bot.app)).taken).toBe(12);
  const recalled = await Promise.all(
    (await cases()).map(async ({ id }) => eventsOf((await fileOf(world, id)).events, 'recalled').length),
  );
  expect(recalled).toEqual([1, 1, 1, 1, 1, 1]);
});

const person = (n: number, subject: string, words: string): string =>
  [
    ...[`From: Person <person${n}@ort${n}.example>`, 'To: synpunkter@ekbacka.example', `Subject: ${subject}`],
    ...[`Message-ID: <${subject.length}-${n}@ort.example>`, 'Date: Mon, 02 Mar 2026 08:00:00 +0100'],
    ...['Content-Type: text/plain; charset=utf-8', '', words, ''],
  ].join('\r\n');
const own = (n: number): string => person(n, `Ingen kom ${n}`, `Hemtjänsten kom inte i dag, för ${n} gången.`);
const recall = (n: number): string =>
  person(n, `Återkalla: Ingen kom ${n}`, `Person vill återkalla meddelandet "Ingen kom ${n}".`);

it('what is left after a look needs no rest before the next', async () => {
  for (let n = 1; n <= 52; n += 1) await world.mail(complaint(n));
  expect(await takeInMails(world.bot.app)).toEqual({ taken: 50, isMore: true });
  expect(await takeInMails(world.bot.app)).toEqual({ taken: 2, isMore: false });
  expect(await cases()).toHaveLength(52);
});

it('while many wait no case is made findable, and all are within the hour', async () => {
  const { app } = world.bot;
  for (let n = 1; n <= 6; n += 1) await world.mail(complaint(n));
  await takeInMails({ ...app, foresight: { ...app.foresight, isCrowded: () => true } });
  const findable = async (): Promise<number> =>
    (await Promise.all((await cases()).map(({ id }) => fileOf(world, id)))).filter(
      ({ events }) => eventsOf(events, 'findableMade').length > 0,
    ).length;
  expect(await findable()).toBe(0);
  await world.local$('clock', { to: new Date(Date.parse(app.clock.now()) + 61 * 60_000).toISOString() });
  await app.clock.follow(null);
  await untilNothingIsDue(app);
  expect(await findable()).toBe(6);
});

it('more than 25 are many, as the mailbox was last seen', () => {
  const { foresight } = world.bot.app;
  const ids = Array.from({ length: 26 }, (_none, n) => `m${n}`);
  foresight.keep(ids);
  foresight.note('m1', true);
  expect([foresight.isCrowded(), foresight.of('m1'), foresight.of('m2')]).toEqual([true, true, undefined]);
  foresight.keep(ids.slice(2));
  expect([foresight.isCrowded(), foresight.of('m1')]).toEqual([false, undefined]);
});
