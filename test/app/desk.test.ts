// *Min dag* as it is sent: two replicas never interrupt twice, one that went twice keeps its buttons once, danger does not wait for it, and everybody has a row.

import { passRow } from '../../src/app/desk/pass-desk';
import { openSweep } from '../../src/app/rows/sweep';
import { deskKey } from '../../src/core/desk/key';
import { personId } from '../../src/core/brand';
import type { Call } from '../../src/graph/call';
import { conversationOf } from '../../src/graph/lists/conversations';
import { removeRow } from '../../src/graph/lists/list-calls';
import { deskWatches, watchList, watchOfCase } from '../../src/graph/lists/watch';
import { people } from '../../src/local/people';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import { apiOf, later } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld({ PROFILE: 'ekbacka-min-dag' });
});
afterEach(() => world.stop());

const registrar = personId(personIdOf('registrar'));
const day = 24 * 60;
/** One that raises no alarm. */
const calm = (n: number): string =>
  forwardedComplaint(n).replace(/Hej!.*mat\./, 'Hej! Jag vill ha besöken av Omsorgsteamet Söder tidigare.');
const days = async () =>
  (await world.chat('registrar')).filter(({ notification }) => notification?.startsWith('Min dag') === true);
const rowOf = () => world.bot.app.graph.send(watchOfCase(world.bot.app.places, deskKey(registrar)));

/** A complaint waits for *Mottagning*, and the registrar has not been told. */
async function waiting(): Promise<void> {
  await world.mail(calm(1));
  await world.settle();
  expect(await world.chat('registrar')).toEqual([]);
  await world.bot.loop.stop();
}

const isNote = (call: Call<unknown>): boolean =>
  call.method !== 'GET' && JSON.stringify(call.body ?? '').includes('"InterruptedOn"');

it.each(['before', 'after'] as const)(
  'she is interrupted once when a replica stands still %s it has noted her day, and another comes by [DEC4.3]',
  async (when) => {
    await waiting();
    const other = replicaOf(world.bot.app, { name: 'other', ahead: day });
    other.sleeps(1.1);
    const row = await rowOf();
    const meanwhile = async (): Promise<void> => {
      const now = await rowOf();
      if (now !== undefined) await passRow(other.app, now);
      first.sleeps(1.1);
    };
    const first = replicaOf(world.bot.app, { name: 'first', ahead: day, heldUp: { at: isNote, when, meanwhile } });
    if (row === undefined) throw new Error('not watched');
    await passRow(first.app, row);
    expect(await days()).toHaveLength(1);
    const kept = await world.bot.app.graph.send(conversationOf(world.bot.app.places, registrar));
    expect(kept?.dayCard?.activityId).toBe((await days())[0]?.id);
  },
);

it('a day that went twice because its answer was lost keeps its buttons once [DEC4.3]', async () => {
  await waiting();
  const lost = {
    kind: 'lost',
    service: 'teams',
    method: 'POST',
    path: '/v3/conversations/*/activities',
    times: 1,
    milliseconds: 50,
  };
  const create = { ...lost, path: '/v3/conversations' };
  await world.local$('faults', { faults: [lost, create] });
  for (const minutes of [0, 2, 4]) {
    const again = replicaOf(world.bot.app, { name: `replica-${minutes}`, ahead: day + minutes });
    again.sleeps(minutes);
    const row = await rowOf();
    if (row !== undefined) await passRow(again.app, row);
  }
  expect((await days()).length).toBeGreaterThan(1);
  await world.local$('teams/view', { personId: registrar });
  await world.bot.app.later.idle();
  const live = (await world.chat('registrar')).filter(({ card }) => JSON.stringify(card ?? '').includes('"dayTask"'));
  expect(live).toHaveLength(1);
});

it('what she answers on a page leaves her card of the day at once, without a sound [DEC4.3 DEC4.4]', async () => {
  for (const n of [1, 2]) await world.mail(calm(n));
  await world.settle();
  await later(world, day);
  const shown = async () => (await days()).map(({ id, card }) => ({ id, text: JSON.stringify(card) }));
  const [first] = await shown();
  expect(first?.text).toContain('SYN-2026-00001 · Mottagning');
  const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };
  const decision = { outcome: 'accepted', answers: { ...answers, topic: 'missedVisits' } };
  const done = await apiOf(world).post('registrar', '/api/cases/1/tasks/triage/1/decision', decision);
  expect(done.status).toBe(200);
  await world.bot.app.later.idle();
  const [now, ...others] = await shown();
  expect([now?.id, others]).toEqual([first?.id, []]);
  expect(now?.text).not.toContain('SYN-2026-00001 · Mottagning');
  expect(now?.text).toContain('SYN-2026-00001 · Diarieför ärendet');
  expect(now?.text).toContain('SYN-2026-00002 · Mottagning');
});

it('danger does not wait for anybody’s day [DEC4.3]', async () => {
  await world.mail(forwardedComplaint(1).replace(/Hej!.*mat\./, 'Akut! Han har ramlat och får ingen luft. Någon måste dit nu!'));
  await world.settle();
  const [alarm] = await world.chat('registrar');
  expect(JSON.stringify(alarm?.card ?? '')).toContain('Kan vara fara');
});

it('what comes later in the day changes her card without a new message [DEC4.3 DEC4.4]', async () => {
  await world.mail(calm(1));
  await world.settle();
  await later(world, day - 60);
  const [first] = await days();
  expect(JSON.stringify(first?.card)).not.toContain('SYN-2026-00002');
  await world.mail(calm(2));
  await world.settle();
  await later(world, 6 * 60);
  const after = await world.chat('registrar');
  expect(after.map(({ id }) => id)).toEqual([first?.id]);
  expect(JSON.stringify(after[0]?.card)).toContain('SYN-2026-00002');
});

it('whoever stands in has it on her day, and whoever is away is not interrupted [DEC4.2 DEC4.4]', async () => {
  await world.mail(calm(1));
  await world.settle();
  const today = dayOf(world.bot.app.clock.now());
  const said = { person: registrar, from: today, until: addDays(today, 7), standIn: personIdOf('departmentHead') };
  expect((await apiOf(world).post('departmentHead', '/api/absence', said)).status).toBe(200);
  await later(world, day - 60);
  expect(await days()).toEqual([]);
  const hers = (await world.chat('departmentHead')).filter(({ notification }) => notification?.startsWith('Min dag') === true);
  expect(JSON.stringify(hers.map(({ card }) => card))).toContain('SYN-2026-00001');
});

it('everybody who holds a role has a row, EKU’s members have none, and one that was taken away comes back', async () => {
  const { app } = world.bot;
  const watched = async () => (await app.graph.send(deskWatches(app.places))).map(({ caseId: key }) => key);
  const all = await watched();
  expect(all).toContain(deskKey(personId(people.managerSouth.id)));
  for (const nobody of ['ekuFirst', 'stranger', 'colleague'] as const)
    expect(all).not.toContain(deskKey(personId(people[nobody].id)));
  const row = await rowOf();
  await app.graph.send(removeRow(watchList, app.places, row?.id ?? ''));
  const sweep = openSweep(replicaOf(app, { name: 'first', ahead: 10 }).app, 0);
  for (let looks = 0; looks < 4; looks += 1) await sweep.look();
  expect((await watched()).sort()).toEqual([...all].sort());
});
