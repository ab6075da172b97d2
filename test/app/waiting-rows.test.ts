// What waits in *Manuell hantering* is told of: on its last day to whoever has it, then upwards, once to each, one card for all of it.

import { tellWaiting } from '../../src/app/intake/tell-waiting';
import { personId, type Instant } from '../../src/core/brand';
import { addMinutes } from '../../src/core/time/instant';
import { createSetAside, patchSetAside, setAsideIn } from '../../src/graph/lists/set-aside';
import { post, remove } from '../../src/graph/call';
import { groups, people, type PersonKey } from '../../src/local/people';
import { apiOf, later } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const from = 'From: Nils Nylander <nils.nylander@example.net>\r\nTo: synpunkter@ekbacka.example\r\n';
const emptyMail = (): Promise<void> => world.mail(`${from}Subject: \r\n\r\n`, 'external');
const waiting = () => world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'));
/** What somebody has been told, card by card: its one line. */
const told = async (who: PersonKey): Promise<readonly string[]> =>
  (await world.chat(who)).flatMap(({ card }) => {
    const words = JSON.stringify(card ?? '');
    return words.includes('"page":"setAside"') ? [words] : [];
  });
const line = ['registrar', 'departmentHead', 'director'] as const;
const counts = () => Promise.all(line.map(async (who) => (await told(who)).length));

let made = 0;
let slept = 0;
/** Rows that came so many minutes ago. */
async function rows(count: number, minutes: number): Promise<void> {
  const { graph, places, clock } = world.bot.app;
  for (let n = 0; n < count; n += 1) {
    const arrived: Instant = addMinutes(clock.now(), -minutes);
    const row = { intakeKey: `made${(made += 1)}`, reason: 'empty', arrived, named: null, fileId: null, answer: null } as const;
    await graph.send(createSetAside(places, { ...row, state: 'open' }));
  }
}
async function endAll(): Promise<void> {
  const { graph, places } = world.bot.app;
  for (const row of await waiting()) await graph.send(patchSetAside(places, row, { state: 'notACase' }));
}
/** Another replica looks, when the claim of one that has died has run out. */
async function another(): Promise<void> {
  const { app, sleeps } = replicaOf(world.bot.app, { name: `other${(made += 1)}` });
  sleeps((slept += 3));
  await tellWaiting(app);
}
const day = 24 * 60;

it('tells the registrar on the last day, the head of department when it is overdue, then the director: each once, in one card', async () => {
  for (let n = 0; n < 3; n += 1) await emptyMail();
  await world.settle();
  expect((await waiting()).length).toBe(3);
  await later(world, 60);
  expect(await counts()).toEqual([0, 0, 0]);
  await later(world, day);
  expect(await counts()).toEqual([1, 0, 0]);
  const [card = ''] = await told('registrar');
  expect(card).toContain('3 rader väntar på dig i Manuell hantering');
  expect(card).toContain('Mejlet är tomt.');
  expect(card).not.toMatch(/Nils|Nylander|example\.net/);
  await later(world, day);
  expect(await counts()).toEqual([1, 1, 0]);
  expect((await told('departmentHead'))[0]).toContain('3 rader i Manuell hantering är försenade');
  await later(world, day);
  expect(await counts()).toEqual([1, 1, 0]);
  await later(world, 4 * day);
  expect(await counts()).toEqual([1, 1, 1]);
  await later(world, 7 * day);
  expect(await counts()).toEqual([1, 1, 1]);
});

it('tells nobody of what was dealt with in time', async () => {
  await emptyMail();
  await world.settle();
  const [row] = await waiting();
  await apiOf(world).post('registrar', `/api/set-aside/${row?.id ?? ''}/no-case`, { reason: 'testMail' });
  await later(world, 5 * day);
  expect(await counts()).toEqual([0, 0, 0]);
});

it('leads to the page, and is mentioned among one’s tasks for whoever looks after it', async () => {
  await rows(2, 5 * day);
  const mine = async (who: PersonKey) => JSON.stringify(await world.say(who, 'mina uppgifter').then(() => world.chat(who)));
  expect(await mine('registrar')).toContain('2 väntar i Manuell hantering, varav 2 längre än till sin dag');
  expect(await mine('managerSouth')).not.toContain('väntar i Manuell hantering');
  const card = (await world.chat('registrar')).findLast((message) =>
    JSON.stringify(message.card ?? '').includes('"page":"setAside"'),
  );
  const shown = JSON.stringify(await world.press('registrar', card?.id ?? '', { button: 'Öppna Manuell hantering' }));
  expect(shown).toContain('/tab/set-aside');
});

it('reaches everybody once wherever a replica dies, and never more than one of them twice', async () => {
  const { app } = world.bot;
  let before: readonly number[] = [];
  const points = await dyingAnywhere(app, {
    begin: async () => {
      await endAll();
      await rows(3, 8 * day);
      before = await counts();
    },
    work: tellWaiting,
    then: async () => {
      await another();
      await another();
      const after = await counts();
      const cards = after.map((count, index) => count - (before[index] ?? 0));
      expect(Math.min(...cards)).toBe(1);
      expect(cards.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(line.length + 1);
      for (const row of await waiting())
        expect([...row.heard].sort()).toEqual(line.map((who) => personId(people[who].id)).sort());
      for (const who of line) expect((await told(who)).at(-1)).toContain('3 rader');
    },
  });
  expect(points).toBeGreaterThan(10);
});

it('sends one card when two replicas look at once, and all the same when Graph is throttled', async () => {
  await rows(12, 8 * day);
  const replicas = ['a', 'b', 'c'].map((name) => replicaOf(world.bot.app, { name }).app);
  await Promise.all(replicas.map((app) => tellWaiting(app)));
  await another();
  expect(await counts()).toEqual([1, 1, 1]);
  await endAll();
  await rows(12, 8 * day);
  const faults = [
    { kind: 'throttle', service: 'sharepoint', retryAfter: 0.05, skip: 4, every: 5 },
    { kind: 'lost', service: 'sharepoint', skip: 9, every: 10 },
  ];
  await world.local$('faults', { faults });
  for (let look = 0; look < 3; look += 1) await another().catch(() => undefined);
  await world.local$('faults', { faults: [] });
  await another();
  expect(await counts()).toEqual([2, 2, 2]);
});

it('tells those above as owners while nobody has the role, and whoever could not be reached when she can', async () => {
  const { app } = world.bot;
  const member = `/groups/${groups.registrars.id}/members`;
  await app.graph.send(remove(`${member}/${people.registrar.id}/$ref`));
  await app.directory.roster(Object.values(app.profile.groups), { patience: 'person', now: true });
  await rows(1, 3 * day);
  await another();
  expect(await counts()).toEqual([0, 1, 0]);
  const person = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people.registrar.id}` };
  await app.graph.send(post(`${member}/$ref`, person, { read: () => undefined, repeat: 'untried' }));
  await app.directory.roster(Object.values(app.profile.groups), { patience: 'person', now: true });
  const away = replicaOf(app, { name: 'away' }).app;
  const nowhere = { ...away.messenger, send: () => Promise.resolve({ ok: false, why: 'blocked' } as const) };
  await tellWaiting({ ...away, messenger: nowhere });
  expect(await counts()).toEqual([0, 1, 0]);
  await another();
  expect(await counts()).toEqual([1, 1, 0]);
});
