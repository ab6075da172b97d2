// A row of *Rättsliga frågor* that kept somebody out is taken away by hand: she reads and answers nothing all the same, until the question is weighed anew.

import { passById } from '../../src/app/pass/pass';
import { caseId, personId, plainDate } from '../../src/core/brand';
import { taskKey } from '../../src/core/casefile/task';
import { assessmentsList } from '../../src/graph/lists/assessments';
import { casesList } from '../../src/graph/lists/cases';
import { appendEvent, placed } from '../../src/graph/lists/events';
import { createTask } from '../../src/graph/lists/tasks';
import { allRows, removeRow } from '../../src/graph/lists/list-calls';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeEach(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await receivedCase(world, 1);
});
afterEach(() => world.stop());

const office: readonly PersonKey[] = [
  'registrar',
  'managerSouth',
  'caseworkerSouth',
  'caseworkerSouthSecond',
  'departmentHead',
  'director',
];
const rows = () => world.bot.app.graph.send(allRows(assessmentsList, world.bot.app.places));
/** The last `many` rows are taken away by hand, and the case is looked at. */
async function lose(many = 1): Promise<void> {
  const { app } = world.bot;
  const all = [...(await rows())].sort((a, b) => a.n - b.n);
  for (const { id } of all.slice(-many)) await app.graph.send(removeRow(assessmentsList, app.places, id));
  await passById(app, caseId('1'));
  await world.settle();
}
async function say(who: PersonKey, about: PersonKey): Promise<void> {
  const said = { flags: ['conflictOfInterest'], conflictAbout: personIdOf(about), conflictReason: 'De är grannar.' };
  expect((await api.post(who, '/api/cases/1/flags', said)).status).toBe(200);
  await world.settle();
}
/** Who of the office reads the case. */
async function readers(): Promise<readonly PersonKey[]> {
  const found: PersonKey[] = [];
  for (const who of office) {
    const { status } = await api.get(who, '/api/cases/1');
    expect([200, 404]).toContain(status);
    if (status === 200) found.push(who);
  }
  return found;
}
const openTasks = async () => (await fileOf(world, '1')).tasks.filter(({ state }) => state === 'open');
const whose = async () => (await openTasks()).map(({ key, role, ownerId }) => `${key} ${role} ${ownerId ?? ''}`).sort();
const weighs = async (who: PersonKey, round: number, answers: object) => {
  const done = await api.post(who, `/api/cases/1/tasks/weighAnew/${round}/decision`, answers);
  await world.settle();
  return done.status;
};
const notNeeded = { outcome: 'notNeeded', answers: { reason: 'handledAlready' } };

it('whom it was said of reads nothing, nor does anybody who may be that one; whoever was asked about it weighs it anew', async () => {
  const before = [await readers(), await whose()];
  await say('registrar', 'managerSouth');
  expect(await readers()).not.toContain('managerSouth');
  await lose();
  expect(await readers()).toEqual(['departmentHead']);
  expect((await openTasks()).map(({ role }) => role)).toEqual(before[1]?.map(() => 'departmentHead').concat('departmentHead'));
  expect(await weighs('managerSouth', 1, notNeeded)).toBe(404);
  expect(await weighs('departmentHead', 1, notNeeded)).toBe(200);
  expect([await readers(), await whose()]).toEqual(before);
});

it('who said it of herself on a task of hers is known by the history: she alone reads nothing', async () => {
  const before = await readers();
  const own = { how: 'declined', reason: 'conflictOfInterest' };
  const round = (await openTasks()).find(({ role }) => role === 'unitManager')?.round ?? 0;
  expect((await api.post('managerSouth', `/api/cases/1/tasks/confirmCaseworker/${round}/give-away`, own)).status).toBe(200);
  await world.settle();
  const kept = await readers();
  expect(kept).not.toContain('managerSouth');
  await lose();
  expect(await readers()).toEqual(kept);
  expect(await weighs('departmentHead', 1, notNeeded)).toBe(200);
  expect(await readers()).toEqual(before);
});

it('who said it of herself beside her tasks left no name behind: the director alone reads, and raised again it is as it was', async () => {
  await say('departmentHead', 'departmentHead');
  const kept = await readers();
  expect(kept).not.toContain('departmentHead');
  await lose();
  expect(await readers()).toEqual(['director']);
  expect((await openTasks()).find(({ type }) => type === 'weighAnew')?.role).toBe('director');
  await say('director', 'departmentHead');
  expect(await weighs('director', 1, { outcome: 'raisedAgain', answers: {} })).toBe(200);
  expect(await readers()).toEqual(kept);
});

it('is missed also where it was the last of several, and a question of law that is lost keeps nobody out', async () => {
  expect((await api.post('managerSouth', '/api/cases/1/flags', { flags: ['welfareCrime'] })).status).toBe(200);
  await say('managerSouth', 'managerSouth');
  const kept = await readers();
  expect(kept).not.toContain('managerSouth');
  await lose();
  expect((await openTasks()).filter(({ type }) => type === 'weighAnew').map(({ round }) => round)).toEqual([2]);
  expect(await readers()).toEqual(['director']);
  expect(await weighs('director', 2, notNeeded)).toBe(200);
  const all = await readers();
  expect(all).toContain('managerSouth');
  await lose();
  expect((await openTasks()).filter(({ type }) => type === 'weighAnew').map(({ round }) => round)).toEqual([1]);
  expect(await readers()).toEqual(all);
});

describe('where the row of the case is lost with it', () => {
  const said = async (who: PersonKey) =>
    ((await api.get(who, '/api/cases/1')).json['error'] as { code: string } | undefined)?.code ?? 'read';
  /** The case's own row first: a look at it would mend what is made here. */
  async function withoutItsRow(): Promise<readonly string[]> {
    const { app } = world.bot;
    await app.graph.send(removeRow(casesList, app.places, '1'));
    return Promise.all((['managerSouth', 'departmentHead'] as const).map(said));
  }

  it('whoever may be the one it was about is not told by a task that is left that there is a case, and whoever weighs it is [I07]', async () => {
    expect(await withoutItsRow()).toEqual(['caseRowGone', 'noSuchCase']);
    const { app } = world.bot;
    const key = { caseId: caseId('1'), type: 'assessConflict', round: 1 } as const;
    const open = { state: 'open', role: 'departmentHead', unit: null, ownerId: null, opened: app.clock.now() } as const;
    const unanswered = { outcome: null, reason: null, answeredBy: null, answeredAt: null } as const;
    const task = { ...key, ...open, ...unanswered, key: taskKey(key), due: plainDate('2026-03-04') };
    await app.graph.send(createTask(app.places, task));
    expect(await Promise.all((['managerSouth', 'departmentHead'] as const).map(said))).toEqual(['noSuchCase', 'caseRowGone']);
  });

  it('nor is she who said it of herself on a task of hers, as the history has it [I07]', async () => {
    const { app } = world.bot;
    const { tasks, events } = await fileOf(world, '1');
    const task = tasks.find(({ type }) => type === 'confirmCaseworker')?.key ?? '';
    expect(await withoutItsRow()).toEqual(['caseRowGone', 'noSuchCase']);
    const by = personId(personIdOf('managerSouth'));
    const declined = { kind: 'gaveAway', data: { task, how: 'declined', reason: null }, at: app.clock.now(), by } as const;
    await app.graph.send(appendEvent(app.places, placed(declined, { caseId: caseId('1'), seq: (events.at(-1)?.seq ?? 0) + 1 })));
    expect(await said('managerSouth')).toBe('noSuchCase');
  });
});
