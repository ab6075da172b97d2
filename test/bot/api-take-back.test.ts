// A case taken for a complaint too fast comes back to *Mottagning*, and what its caseworker had typed is there when it is received again.

import { passById } from '../../src/app/pass/pass';
import { sweepTyped } from '../../src/app/typed/sweep-typed';
import { caseId } from '../../src/core/brand';
import { typedDrawers } from '../../src/core/casefile/typed';
import { addMinutes } from '../../src/core/time/instant';
import { patchWatch, watchOfCase } from '../../src/graph/lists/watch';
import { textsOfMatter } from '../../src/graph/lists/texts';
import { apiOf, fileOf, later, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { received } from '../support/story/answers';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const who = 'caseworkerSouth';
/** Received, and given to her whoever was proposed. */
async function given(): Promise<void> {
  const task = (await fileOf(world, '1')).tasks.find(({ type, state }) => type === 'confirmCaseworker' && state === 'open');
  const answer = { outcome: 'confirmed', answers: { caseworkerId: personIdOf(who) } };
  const path = `/api/cases/1/tasks/confirmCaseworker/${task?.round ?? 0}/decision`;
  expect((await apiOf(world).post('managerSouth', path, answer)).status).toBe(200);
  await world.settle();
}
/** The answer is written, and the pass behind it has not come yet: another replica holds the case. What the day's sweep sees then. */
async function whileNobodyLooks(work: () => Promise<void>): Promise<void> {
  const { app } = world.bot;
  const { graph, places } = app;
  const row = await graph.send(watchOfCase(places, caseId('1')));
  if (row === undefined) throw new Error('nobody watches it');
  const leaseEnd = addMinutes(app.clock.realNow(), 30);
  await graph.send(patchWatch(places, row, { holder: 'another', leaseEnd }));
  await work();
  const now = await graph.send(watchOfCase(places, caseId('1')));
  if (now !== undefined) await graph.send(patchWatch(places, now, { holder: null, leaseEnd: null }));
  await passById(app, caseId('1'));
  await world.settle();
}

const typed = { answers: { topic: 'missedVisits' }, 'letter.toProvider': { body: 'Hej! Vi skriver om de uteblivna' } };
const roundNow = async () =>
  (await fileOf(world, '1')).tasks.find(({ type, state }) => type === 'forwardToProvider' && state === 'open')?.round ?? 0;
const typedOn = async (round: number): Promise<unknown> =>
  (await apiOf(world).get(who, `/api/cases/1/tasks/forwardToProvider/${round}`)).json['typed'];

it('gives back what was typed, to whoever typed it and to nobody else, until she writes anew', async () => {
  const api = apiOf(world);
  await receivedCase(world, 1);
  await given();
  const before = await roundNow();
  const saved = { mark: null, window: 'one', typed };
  const about = (round: number): string => `/api/typed/${encodeURIComponent(`1|forwardToProvider|${round}`)}`;
  expect((await api.post(who, about(before), saved)).status).toBe(200);
  expect((await api.post('registrar', '/api/cases/1/take-back')).status).toBe(200);
  await world.settle();
  expect((await fileOf(world, '1')).matter.stage).toBe('received');
  await later(world, 24 * 60);
  const again = { outcome: 'accepted', answers: { ...received, topic: 'missedVisits' } };
  const triage = (await fileOf(world, '1')).tasks.findLast(({ type }) => type === 'triage');
  await whileNobodyLooks(async () => {
    expect((await api.post('registrar', `/api/cases/1/tasks/triage/${triage?.round ?? 0}/decision`, again)).status).toBe(200);
    expect((await fileOf(world, '1')).tasks.filter(({ state }) => state === 'open')).toEqual([]);
    await sweepTyped(world.bot.app);
  });
  await given();
  const round = await roundNow();
  expect(round).toBeGreaterThan(before);
  expect(await typedOn(round)).toMatchObject({ fields: typed, mark: '', from: null });
  const others = await api.get('managerSouth', `/api/cases/1/tasks/forwardToProvider/${round}`);
  expect(others.json['typed']).toBeNull();
  const newer = { mark: '', window: 'two', typed: { answers: { topic: 'lateVisits' } } };
  expect((await api.post(who, about(round), newer)).status).toBe(200);
  expect(await typedOn(round)).toMatchObject({ fields: newer.typed });
});

it('keeps what was typed for a task that fell away for a fortnight, though its case goes on', async () => {
  const kept = async (): Promise<boolean> => {
    const { graph, places } = world.bot.app;
    const rows = (await Promise.all(typedDrawers.map((drawer) => graph.send(textsOfMatter(places, drawer))))).flat();
    return rows.some(({ body }) => body.includes('lateVisits'));
  };
  expect((await apiOf(world).post('registrar', '/api/cases/1/take-back')).status).toBe(200);
  await world.settle();
  expect(await kept()).toBe(true);
  await later(world, 12 * 24 * 60);
  expect(await kept()).toBe(true);
  await later(world, 4 * 24 * 60);
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
  expect(await kept()).toBe(false);
  expect((await fileOf(world, '1')).tasks.filter(({ state }) => state === 'open').map(({ type }) => type)).toContain('triage');
});

it('takes nothing for a complaint that is said to be something else', async () => {
  await world.mail(forwardedComplaint(2));
  await world.settle();
  const answers = { ...received, topic: 'missedVisits', what: 'supervision' };
  const pressed = await apiOf(world).post('registrar', '/api/cases/2/tasks/triage/1/decision', { outcome: 'accepted', answers });
  expect(pressed.json['error']).toMatchObject({ code: 'outcomeNotAllowed' });
  expect((await fileOf(world, '2')).matter).toMatchObject({ stage: 'received', unit: null, kind: 'complaint' });
});
