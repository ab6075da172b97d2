// Nobody's task waits for somebody who has lost the role: who has it then, what the history says, and when it comes back (decisions 8.20).

import { eTag, unitId } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { Staff } from '../../../src/core/casefile/staff';
import type { Task } from '../../../src/core/casefile/task';
import type { Actor } from '../../../src/core/engine/decision';
import { mayRead } from '../../../src/core/access/access';
import { mayAnswer, mayGiveAway } from '../../../src/core/engine/may';
import type { Action } from '../../../src/core/engine/action';
import { plan } from '../../../src/core/engine/plan';
import { isCaseworker } from '../../../src/core/engine/still-holds';
import type { Role } from '../../../src/core/routine/roles';
import { keysOf } from '../../../src/core/brand';
import { processes } from '../../../src/core/processes/all';
import { visibleTo } from '../../../src/core/views/visible-to';
import {
  aFile,
  anAssessment,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  events,
  manager,
  profile,
  soder,
  someone,
} from '../../support/builders';

const now = at('2026-03-04 10:00');
const norr = unitId('norr');
const received: NewEvent = { kind: 'received', data: { channel: 'mail', forwarded: true }, at: at('2026-03-02 08:10'), by: null };
const hers = aTask({ type: 'providerReply', round: 3, role: 'caseworker', unit: soder, ownerId: caseworker.id });
const withGrants = (...grants: Actor['grants']): Staff => ({ people: [{ id: caseworker.id, grants }], vacant: [] });

const fileOf = (staff: Staff, own: Partial<CaseFile> = {}): CaseFile =>
  aFile({
    matter: aTriagedCase({ stage: 'withProvider', round: 3, providerReplyDue: hers.due }),
    tasks: [hers],
    events: events(received),
    staff,
    ...own,
  });

/** What comes of a file when a pass has carried out what it plans of roles and tasks, again and again until nothing is left of that. */
function passed(file: CaseFile): CaseFile {
  const next = plan(file, now).reduce(performed, file);
  return JSON.stringify(next) === JSON.stringify(file) ? file : passed(next);
}

function performed(file: CaseFile, action: Action): CaseFile {
  if (action.kind === 'loseRole') {
    const { events: said } = action.change.lastDecision;
    const more = said.map((event, index) => ({ ...event, caseId: file.matter.id, seq: file.events.length + index + 1 }));
    return { ...file, matter: { ...file.matter, ...action.change }, events: [...file.events, ...more] };
  }
  if (action.kind === 'openTask')
    return { ...file, tasks: [...file.tasks, { ...action.task, id: hers.id, version: eTag('"t,2"') }] };
  if (action.kind !== 'moveTask') return file;
  return { ...file, tasks: file.tasks.map((task) => (task.key === action.task.key ? { ...task, ...action.to } : task)) };
}

const losses = (file: CaseFile) => file.events.flatMap((event) => (event.kind === 'roleLost' ? [event.data] : []));
const task = (file: CaseFile, type: Task['type']): Task | undefined => file.tasks.find((one) => one.type === type);

describe.each<[string, Actor['grants']]>([
  ['has left the group', []],
  ['is a caseworker elsewhere', [{ role: 'caseworker', unit: norr }]],
  [
    'was put into EKU’s group beside her own',
    [
      { role: 'caseworker', unit: soder },
      { role: 'eku', unit: null },
    ],
  ],
  ['has become something else', [{ role: 'procurement', unit: null }]],
])('a caseworker who %s', (_name, grants) => {
  const after = passed(fileOf(withGrants(...grants)));
  it('has neither the case nor its task any more: the manager has them until somebody is appointed', () => {
    expect(after.matter.caseworkerId).toBeNull();
    expect(task(after, 'providerReply')).toMatchObject({ role: 'unitManager', unit: soder, ownerId: null });
    expect(task(after, 'replaceCaseworker')).toMatchObject({ role: 'unitManager', unit: soder, ownerId: null, round: 2 });
  });
  it('is said once in the history, with the task', () => {
    expect(losses(after)).toEqual([{ person: caseworker.id, role: 'caseworker', isCaseworker: true, tasks: [hers.key] }]);
  });
  it('is not given anything new', () => {
    const owners = new Set(after.tasks.map(({ ownerId }) => ownerId));
    expect([...owners]).toEqual([null]);
  });
  it('neither reads the case nor answers or hands on its task, whatever stands there still', () => {
    const before = fileOf(withGrants(...grants));
    const her = { id: caseworker.id, grants };
    expect([
      mayRead(her, before),
      mayAnswer(her, hers, before),
      mayGiveAway(her, hers, before),
      isCaseworker(her, before),
    ]).toEqual([false, false, false, false]);
  });
});

it('says it first, in one write with the case, and does nothing else before that', () => {
  expect(plan(fileOf(withGrants()), now)).toMatchObject([{ kind: 'loseRole', change: { caseworkerId: null } }]);
});

it('does not lose what was said when a crash came before the events', () => {
  const [lost] = plan(fileOf(withGrants()), now);
  if (lost?.kind !== 'loseRole') throw new Error('nothing was lost');
  const crashed = { ...fileOf(withGrants()), matter: { ...fileOf(withGrants()).matter, ...lost.change } };
  expect(plan(crashed, now)).toEqual([{ kind: 'settle', decision: lost.change.lastDecision }]);
});

it('leaves her alone as long as nothing is known of her, and as long as she holds the role', () => {
  for (const staff of [{ people: [], vacant: [] }, withGrants({ role: 'caseworker', unit: soder })])
    expect(passed(fileOf(staff)).matter.caseworkerId).toBe(caseworker.id);
});

it('leaves her what a colleague of another unit gave her', () => {
  const given: NewEvent = {
    kind: 'gaveAway',
    data: { task: hers.key, how: 'reassigned', reason: 'noTime', to: caseworker.id },
    at: at('2026-03-03 09:00'),
    by: manager.id,
  };
  const file = fileOf(withGrants({ role: 'caseworker', unit: norr }), { events: events(received, given) });
  expect(passed(file).tasks[0]?.ownerId).toBe(caseworker.id);
});

it('gives the task to whoever is appointed, and not back to her when her role comes back', () => {
  const after = passed(fileOf(withGrants()));
  const back = { ...after, staff: withGrants({ role: 'caseworker', unit: soder }) };
  expect(task(passed(back), 'providerReply')?.ownerId).toBeNull();
  const appointed = { ...after, matter: { ...after.matter, caseworkerId: caseworker.id }, staff: back.staff };
  expect(task(passed(appointed), 'providerReply')).toMatchObject({ role: 'caseworker', ownerId: caseworker.id });
});

it('keeps with the manager what she has taken herself meanwhile', () => {
  const after = passed(fileOf(withGrants()));
  const claimed: NewEvent = { kind: 'gaveAway', data: { task: hers.key, how: 'claimed', reason: null }, at: now, by: manager.id };
  const taken = after.tasks.map((one) => (one.key === hers.key ? { ...one, ownerId: manager.id } : one));
  const appointed: CaseFile = {
    ...after,
    tasks: taken,
    matter: { ...after.matter, caseworkerId: caseworker.id },
    events: [...after.events, { ...claimed, caseId: hers.caseId, seq: after.events.length + 1 }],
    staff: { people: [caseworker, manager], vacant: [] },
  };
  expect(task(passed(appointed), 'providerReply')?.ownerId).toBe(manager.id);
});

it('gives a task somebody took by name to the others of its role, not back to whoever declined it', () => {
  const declined: NewEvent = {
    kind: 'gaveAway',
    data: { task: hers.key, how: 'declined', reason: 'noTime' },
    at: now,
    by: caseworker.id,
  };
  const file = fileOf(
    { people: [{ id: manager.id, grants: [] }, caseworker], vacant: [] },
    { tasks: [{ ...hers, role: 'unitManager', ownerId: manager.id }], events: events(received, declined) },
  );
  expect(task(passed(file), 'providerReply')).toMatchObject({ role: 'unitManager', ownerId: null });
  expect(losses(passed(file))).toMatchObject([{ person: manager.id, role: 'unitManager', isCaseworker: false }]);
});

describe('a role nobody holds', () => {
  const vacant = (...roles: readonly Role[]): Staff => ({ people: [], vacant: roles });
  const asked = { ...hers, role: 'unitManager', ownerId: null } as const;
  const declined: NewEvent = {
    kind: 'gaveAway',
    data: { task: hers.key, how: 'declined', reason: 'noTime' },
    at: at('2026-03-03 09:00'),
    by: caseworker.id,
  };
  const withManager = (staff: Staff): CaseFile => fileOf(staff, { tasks: [asked], events: events(received, declined) });
  it.each<[readonly Role[], Role]>([
    [['unitManager'], 'departmentHead'],
    [['unitManager', 'departmentHead'], 'director'],
  ])('of %s goes to %s', (roles, to) => {
    const after = passed(withManager(vacant(...roles)));
    expect(task(after, 'providerReply')).toMatchObject({ role: to, unit: null, ownerId: null });
    expect(losses(after)).toEqual([{ person: null, role: 'unitManager', isCaseworker: false, tasks: [asked.key] }]);
  });
  it('has what was declined to it again when somebody holds it, and never whoever declined it', () => {
    const above = passed(withManager(vacant('unitManager')));
    const back = passed({ ...above, staff: vacant() });
    expect(task(back, 'providerReply')).toMatchObject({ role: 'unitManager', unit: soder, ownerId: null });
    const again = passed({ ...back, staff: vacant('unitManager') });
    expect(task(again, 'providerReply')).toMatchObject({ role: 'departmentHead' });
    expect(task(passed({ ...again, staff: vacant('departmentHead') }), 'providerReply')).toMatchObject({ role: 'unitManager' });
  });
  it('leaves with whoever took it what was opened above it, as long as she holds that', () => {
    const head = { id: someone('head'), grants: [{ role: 'departmentHead', unit: null }] } as const;
    const closing = { matter: aTriagedCase({ stage: 'closing', round: 6 }), tasks: [] };
    const opened = passed(fileOf(vacant('registrar'), closing));
    const tasks = opened.tasks.map((one) => (one.type === 'closeFile' ? { ...one, ownerId: head.id } : one));
    const taken = passed({ ...opened, tasks, staff: { people: [head], vacant: [] } });
    expect(task(taken, 'closeFile')).toMatchObject({ role: 'departmentHead', ownerId: head.id });
    const left = passed({ ...taken, staff: { people: [{ ...head, grants: [] }], vacant: ['departmentHead'] } });
    expect(task(left, 'closeFile')).toMatchObject({ role: 'registrar', ownerId: null });
  });
  it('has nobody appointed from it: a case without a caseworker is the manager’s', () => {
    const after = passed(fileOf({ ...withGrants(), vacant: ['caseworker'] }));
    expect(task(after, 'providerReply')).toMatchObject({ role: 'unitManager' });
    expect(task(after, 'replaceCaseworker')).toBeUndefined();
  });
  it('never leaves a task of any type with nobody', () => {
    for (const type of keysOf(processes.complaint.tasks)) {
      const open = aTask({ type, role: 'unitManager', unit: soder });
      const after = passed(fileOf(vacant('unitManager'), { tasks: [open] }));
      expect({
        type,
        lies: after.tasks.filter((one) => one.state === 'open' && one.role === 'unitManager' && isWanted(after, one)),
      }).toEqual({
        type,
        lies: [],
      });
    }
  });
});

const isWanted = (file: CaseFile, one: Task): boolean =>
  !plan(file, now).some((action) => action.kind === 'lapseTask' && action.task.key === one.key);

it('shows a task of the protected place to nobody who had it by name and has lost the role', () => {
  const apart = aTask({ type: 'assessFlag', role: 'qualityController', ownerId: caseworker.id });
  const file = fileOf(withGrants(), { tasks: [apart], assessments: [anAssessment()] });
  expect(visibleTo({ id: caseworker.id, grants: [] }, file).tasks).toEqual([]);
  const after = passed(file);
  expect(after.tasks.find(({ key }) => key === apart.key)?.ownerId).toBeNull();
  expect(losses(after).flatMap(({ tasks }) => tasks)).toEqual([]);
});

it('holds for every role above which the routine has somebody', () => {
  const board = (['registrar', 'qualityController', 'mas', 'procurement'] as const).filter(
    (role) => profile.groups[role] !== undefined,
  );
  for (const role of board) {
    const weighed = { matter: aTriagedCase({ hasApart: true }), tasks: [], assessments: [anAssessment({ role })] };
    const file = fileOf({ people: [], vacant: [role] }, weighed);
    expect(task(passed(file), 'assessFlag')).toMatchObject({ role: 'departmentHead' });
  }
});
