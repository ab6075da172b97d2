// Whoever goes and comes back, in whatever order: an open task lies with the lowest in its line who is there, and what is wanted is open (decisions 8.20).

import { eTag, keysOf, taskId } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { ShownCard } from '../../../src/core/casefile/event';
import type { Task } from '../../../src/core/casefile/task';
import type { Action } from '../../../src/core/engine/action';
import { plan } from '../../../src/core/engine/plan';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { aboveIn } from '../../../src/core/routine/profile';
import type { Role } from '../../../src/core/routine/roles';
import { processes, type ComplaintTaskId } from '../../../src/core/processes/all';
import { addMinutes } from '../../../src/core/time/instant';
import { scenes } from '../../golden/case-files';
import { caseworker, day, manager } from '../../support/builders';

const most = 12;

/** The case when those roles are held by nobody, after as many passes as it takes. */
function staffed(file: CaseFile, type: ComplaintTaskId, vacant: readonly Role[]): CaseFile {
  const people = [{ id: caseworker.id, grants: vacant.includes('caseworker') ? [] : caseworker.grants }];
  return passed({ ...file, staff: { people, vacant } }, type);
}

function passed(file: CaseFile, type: ComplaintTaskId, left: number = most): CaseFile {
  const next = plan(file, scenes[type].now).reduce((so, action) => performed(so, action, type), file);
  if (JSON.stringify(next) === JSON.stringify(file)) return file;
  if (left === 0) throw new Error(`${type} is never at rest`);
  return passed(next, type, left - 1);
}

function performed(file: CaseFile, action: Action, type: ComplaintTaskId): CaseFile {
  if (action.kind === 'loseRole') {
    const { events: said } = action.change.lastDecision;
    const more = said.map((event, index) => ({ ...event, caseId: file.matter.id, seq: file.events.length + index + 1 }));
    return { ...file, matter: { ...file.matter, ...action.change }, events: [...file.events, ...more] };
  }
  if (action.kind === 'openTask')
    return { ...file, tasks: [...file.tasks, { ...action.task, id: taskId(action.task.key), version: eTag('"t,1"') }] };
  if (action.kind === 'lapseTask')
    return { ...file, tasks: changed(file, action.task, { state: 'lapsed', answeredAt: addMinutes(scenes[type].now, 1) }) };
  return action.kind === 'moveTask' ? { ...file, tasks: changed(file, action.task, action.to) } : file;
}

const changed = (file: CaseFile, { key }: Pick<Task, 'key'>, patch: Partial<Task>): readonly Task[] =>
  file.tasks.map((task) => (task.key === key ? { ...task, ...patch } : task));

const lineFrom = (file: CaseFile, role: Role): readonly Role[] => {
  const above = aboveIn(file.profile, role);
  return above === null ? [role] : [role, ...lineFrom(file, above)];
};

/** Where everybody's tasks are when everybody is there. */
const atHome = (file: CaseFile, type: ComplaintTaskId) =>
  wantedTasks({ ...file, staff: { people: [caseworker], vacant: [] } }, scenes[type].now);

/** What is wrong with whose the tasks of a type are; empty when nothing is. */
function wrongs(file: CaseFile, type: ComplaintTaskId): readonly string[] {
  const { vacant } = file.staff;
  return atHome(file, type).flatMap((home) => {
    if (home.type !== type) return [];
    const lowest = lineFrom(file, home.role).find((role) => !vacant.includes(role));
    const needsSomebody = type === 'confirmCaseworker' || type === 'replaceCaseworker';
    if (lowest === undefined || (needsSomebody && vacant.includes('caseworker'))) return [];
    const open = file.tasks.find(({ key, state }) => key === home.key && state === 'open');
    return open?.role === lowest ? [] : [`without ${vacant.join('+')}: ${open?.role ?? 'nobody'} and not ${lowest}`];
  });
}

const setsOf = (roles: readonly Role[]): readonly (readonly Role[])[] =>
  roles.reduce<readonly (readonly Role[])[]>((sets, role) => [...sets, ...sets.map((set) => [...set, role])], [[]]);

/** Every set of the lowest three who are away when it is opened, and every one after that. */
function tried(type: ComplaintTaskId, steps: number): readonly string[] {
  const { file } = scenes[type];
  const [home] = atHome(file, type).filter((task) => task.type === type);
  const sets = setsOf(lineFrom(file, home?.role ?? 'registrar').slice(0, 3));
  const walk = (from: CaseFile, before: string, left: number): readonly string[] =>
    sets.flatMap((vacant) => {
      const after = staffed(from, type, vacant);
      const path = `${before} > ${vacant.join('+')}`;
      const wrong = wrongs(after, type).map((one) => `${path} ${one}`);
      return left === 1 ? wrong : [...wrong, ...walk(after, path, left - 1)];
    });
  return walk(file, '', steps);
}

it.each(keysOf(processes.complaint.tasks))('%s lies with the lowest in its line who is there', (type) => {
  expect(tried(type, 2)).toEqual([]);
});

describe('what lapses by itself is open again when it is wanted again', () => {
  it.each(['confirmCaseworker', 'replaceCaseworker'] as const)('%s, when there is somebody to appoint', (type) => {
    const { file, now } = scenes[type];
    const without = staffed(staffed(file, type, []), type, ['caseworker']);
    const ofType = (after: CaseFile) => after.tasks.filter((task) => task.type === type);
    expect(ofType(without)).toMatchObject([{ state: 'lapsed' }]);
    const later = staffed(without, type, []);
    expect(ofType(later)).toMatchObject([{ state: 'open', role: 'unitManager', opened: now, answeredAt: null }]);
  });

  it.each(keysOf(processes.complaint.tasks))('%s, whatever made it lapse', (type) => {
    const { file, now } = scenes[type];
    const open = staffed(file, type, []);
    const lapsed: CaseFile = {
      ...open,
      tasks: open.tasks.map((task) => ({ ...task, state: 'lapsed', answeredAt: addMinutes(now, 1) })),
    };
    const wanted = wantedTasks(lapsed, now).filter((task) => task.type === type);
    const after = passed(lapsed, type).tasks.filter((task) => task.state === 'open' && task.type === type);
    expect(after.map(({ key, role, due }) => ({ key, role, due }))).toEqual(
      wanted.map(({ key, role, due }) => ({ key, role, due })),
    );
    expect(after).not.toEqual([]);
  });

  it('comes with a card of its own, not as a change of one that lies far up', () => {
    const type = 'replaceCaseworker';
    const { file, now } = scenes[type];
    const lapsed = staffed(staffed(file, type, []), type, ['caseworker']);
    const tag = `task:${type}:${lapsed.tasks.find((task) => task.type === type)?.round ?? 0}`;
    const card = {
      tag,
      to: 'role:unitManager:soder',
      holder: manager.id,
      state: 'lapsed:',
      conversationId: 'c',
      activityId: '1',
    };
    const showing = (...cards: readonly ShownCard[]): CaseFile => {
      const events = [
        ...lapsed.events,
        { kind: 'shown', data: { cards }, at: now, by: null, caseId: file.matter.id, seq: 9 } as const,
      ];
      return staffed({ ...lapsed, events }, type, []);
    };
    const about = (after: CaseFile) =>
      plan(after, now).flatMap((action) => {
        if (action.kind === 'sendCard') return action.card.tag === tag ? ['sent'] : [];
        return action.kind === 'updateCard' && action.shown.tag === tag ? [action.card.state] : [];
      });
    expect(about(showing(card))).toEqual(['sent']);
    const again = { ...card, state: 'open:2026-03-05', activityId: '2' };
    expect(about(showing(card, again))).toEqual(['replaced']);
  });

  it('keeps its day when an Ångra brings it back', () => {
    const type = 'delayNotice';
    const { file, now } = scenes[type];
    const open = staffed(file, type, []);
    const undone = { kind: 'letterUndone', data: { textKey: '12|reply|k' }, at: addMinutes(now, 3), by: null } as const;
    const lapsed: CaseFile = {
      ...open,
      tasks: open.tasks.map((task) => ({ ...task, due: day('2026-03-09'), state: 'lapsed', answeredAt: addMinutes(now, 1) })),
      events: [...open.events, { ...undone, caseId: file.matter.id, seq: open.events.length + 1 }],
    };
    const [again] = passed(lapsed, type).tasks.filter((task) => task.type === type);
    expect(again).toMatchObject({ state: 'open', due: day('2026-03-09') });
  });
});
