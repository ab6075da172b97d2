// Which tasks should be open now: those of the case's stage, and those that something beside the stages calls for.

import type { Instant, PlainDate, UnitId } from '../brand';
import { promisesAnswer, wantsAnswer, type Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import { taskKey, type NewTask } from '../casefile/task';
import { dueDay, promisedDay } from '../routine/due';
import { exitOf } from '../routine/exits';
import { roleIn } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { stages } from '../routine/stages';
import { taskType, taskTypes, type TaskType, type TaskTypeId, type Condition } from '../routine/task-types';
import { keysOf } from '../brand';
import { dayOf, momentAt } from '../time/plain-date';
import { addWorkingDays, onOrAfter } from '../time/working-days';
import { letterState } from './letter-state';
import { asksNow } from './eku-asks';
import { ekuPost, waitsForSecond } from './eku-post';

/** Every task that should be open at `now`, whether it exists already or not. */
export const wantedTasks = (file: CaseFile, now: Instant): readonly NewTask[] =>
  keysOf(taskTypes).flatMap((id) => {
    const round = roundOf(file, id, now);
    return round === null ? [] : [newTask(file, { id, round, now })];
  });

/** The round in which a task of that type should be open; null when it should not. */
function roundOf(file: CaseFile, id: TaskTypeId, now: Instant): number | null {
  const { opens } = taskType(id);
  if ('stage' in opens) return opens.stage.includes(file.case.stage) && isReady(file, id) ? file.case.round : null;
  return conditions[opens.when](file, now);
}

/** The file is closed only when the answer has really gone (I12). */
const isReady = (file: CaseFile, id: TaskTypeId): boolean => id !== 'closeFile' || letterState(file.events).waiting.length === 0;

const conditions: Readonly<Record<Condition, (file: CaseFile, now: Instant) => number | null>> = {
  danger: (file) => (file.case.danger === 'yes' && stages[file.case.stage].open && file.case.unit !== null ? 0 : null),
  delayNear: (file, now) =>
    delayIsNear(file, now) ? letterState(file.events).undone.filter((key) => key.includes('|delayNotice|')).length : null,
  ekuPostUnsure: (file) => ekuPost(file)?.unsureRound ?? null,
  incident: (file) => firstOpen(file, 'handleIncident', incidents(file)),
  ekuAsked: (file) =>
    firstOpen(
      file,
      'answerEku',
      asksNow(file).map(({ seq }) => seq),
    ),
  ekuSecondPair: (file) => {
    const post = ekuPost(file);
    return post !== null && waitsForSecond(file, post) ? post.approved.round : null;
  },
  exitUntold: (file) => (file.case.exit !== null && exitOf(file.case.exit).tells ? exitSeq(file) : null),
  appealCame: (file) => (file.case.exit === 'exerciseOfAuthority' ? exitSeq(file) : null),
  ekuStopped: (file) => {
    const post = ekuPost(file);
    return post?.isStopped === true ? post.approved.round : null;
  },
};

/** Which decision took the case another way: each time is a round of its own. */
const exitSeq = (file: CaseFile): number | null =>
  eventsOf(file.events, 'decided').findLast(({ data }) => data.type === 'triage')?.seq ?? null;

/** Posts taken back because they pointed at somebody: each is an incident of its own. */
const incidents = (file: CaseFile): readonly number[] =>
  eventsOf(file.events, 'ekuWithdrawn').flatMap(({ data, seq }) => (data.reason === 'personalData' ? [seq] : []));

/** The first round whose task has not been answered: one after the other, so that none is lost behind a newer one. */
const firstOpen = (file: CaseFile, type: TaskTypeId, rounds: readonly number[]): number | null =>
  rounds.find((round) => {
    const task = file.tasks.find(({ key }) => key === taskKey({ caseId: file.case.id, type, round }));
    return task === undefined || task.state === 'open';
  }) ?? null;

/** The moment from which a delay notice must be drafted: so many working days before day 14 (R195, decisions 7.8). */
export function delayNoticeFrom(file: CaseFile): Instant {
  return momentAt(
    addWorkingDays(promisedDay(file.profile, file.case.received), -file.profile.delayNoticeWorkingDaysLeft),
    file.profile.day.from,
  );
}

function delayIsNear(file: CaseFile, now: Instant): boolean {
  const running = stages[file.case.stage].open && file.case.stage !== 'closing' && file.case.stage !== 'received';
  return running && promisesAnswer(file.case) && wantsAnswer(file.case) && now >= delayNoticeFrom(file);
}

function newTask(file: CaseFile, at: { readonly id: TaskTypeId; readonly round: number; readonly now: Instant }): NewTask {
  const rule = taskType(at.id);
  const role = roleOf(file, rule);
  const the = { caseId: file.case.id, type: at.id, round: at.round };
  return {
    ...the,
    key: taskKey(the),
    state: 'open',
    role,
    unit: unitOf(file.case, role),
    ownerId: role === 'caseworker' ? file.case.caseworkerId : null,
    opened: at.now,
    due: dueOf(file, rule, at),
    ...{ outcome: null, reason: null, answeredBy: null, answeredAt: null },
  };
}

/** A unit's role needs a unit; without one the head of department is asked (R014: never without an owner). */
function roleOf(file: CaseFile, rule: TaskType): Role {
  const role = roleIn(file.profile, rule.role);
  return roles[role].within === 'unit' && file.case.unit === null ? 'departmentHead' : role;
}

const unitOf = (kase: Case, role: Role): UnitId | null => (roles[role].within === 'unit' ? kase.unit : null);

/** Days that a person set, for the tasks that have one. */
const ownDays: Partial<Record<TaskTypeId, (one: Case) => PlainDate | null>> = {
  providerReply: ({ providerReplyDue }) => providerReplyDue,
  answerAuthority: ({ authorityDay }) => authorityDay,
};

function dueOf(file: CaseFile, rule: TaskType, at: { readonly id: TaskTypeId; readonly now: Instant }): PlainDate {
  const own = ownDays[at.id]?.(file.case) ?? null;
  if (own !== null) return own;
  const day = dueDay(file.profile, rule.deadline, { received: file.case.received, opened: at.now });
  const today = dayOf(at.now);
  return day < today ? onOrAfter(today) : day;
}

/** Letters sent to the provider so far; evidence for the first step of the stair (R240). */
export const wasSentToProvider = (file: CaseFile): boolean =>
  eventsOf(file.events, 'decided').some((event) => event.data.type === 'forwardToProvider');
