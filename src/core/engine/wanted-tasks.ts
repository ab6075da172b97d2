// Which tasks should be open now: those of the case's stage, and those that something beside the stages calls for.

import type { Instant, PlainDate, UnitId } from '../brand';
import type { Assessment } from '../casefile/assessment';
import { promisesAnswer, wantsAnswer, type Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import { taskKey, type NewTask } from '../casefile/task';
import { dueDay, promisedDay } from './due';
import { exitOf } from '../processes/complaint/exits';
import { aboveIn, roleIn } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { isEnd, stages } from '../processes/complaint/stages';
import { taskType, taskTypes, type TaskType, type TaskTypeId, type Condition } from '../processes/complaint/tasks';
import { keysOf } from '../brand';
import { addDays, dayOf, momentAt } from '../time/plain-date';
import { addWorkingDays, onOrAfter } from '../time/working-days';
import { stateOf } from './assessing';
import { standIn } from './stand-in';
import { alarmRound } from './alarm';
import { caseworkerNow, lostCaseworker } from './left';
import { letterState } from './letter-state';
import { unreadMails } from '../processes/complaint/mails-in';
import { asksNow } from '../processes/complaint/eku-asked';
import { mustTell, toTell } from '../processes/complaint/to-tell';
import { ekuPost, waitsForSecond } from '../processes/complaint/eku-post';
import { takenBack } from './taken-back';

/** Every task that should be open at `now`, whether it exists already or not. */
export const wantedTasks = (file: CaseFile, now: Instant): readonly NewTask[] =>
  keysOf(taskTypes).flatMap((id) => {
    return roundsOf(file, id, now).map((round) => newTask(file, { id, round, now }));
  });

/** The rounds in which a task of that type should be open: none, one, or one for each thing it is about. */
function roundsOf(file: CaseFile, id: TaskTypeId, now: Instant): readonly number[] {
  const { opens } = taskType(id);
  if ('stage' in opens) return opens.stage.includes(file.case.stage) && isReady(file, id, now) ? [file.case.round] : [];
  const found = conditions[opens.when](file, now);
  return typeof found === 'number' ? [found] : (found ?? []);
}

const isReady = (file: CaseFile, id: TaskTypeId, now: Instant): boolean => ready[id]?.(file, now) ?? true;

/** What a task of the stage waits for, beside the stage. */
const ready: Partial<Record<TaskTypeId, (file: CaseFile, now: Instant) => boolean>> = {
  /** The file is closed only when the answer has really gone (I12), and every mail in it has been read (decisions 8.5). */
  closeFile: (file, now) =>
    letterState(file.events).waiting.length === 0 && toTell(file, now) === null && unreadMails(file, 'whileOpen').length === 0,
  /** Asked once for each *Mottagning*, not again when the request is taken back; not while there is nobody to appoint. */
  confirmCaseworker: ({ tasks, staff }) => {
    if (staff.vacant.includes('caseworker')) return false;
    const received = Math.max(
      -1,
      ...tasks.flatMap(({ type, state, round }) => (type === 'triage' && state === 'done' ? [round] : [])),
    );
    return !tasks.some(({ type, state, round }) => type === 'confirmCaseworker' && state === 'done' && round > received);
  },
};

const conditions: Readonly<Record<Condition, (file: CaseFile, now: Instant) => number | readonly number[] | null>> = {
  assessing: (file) => weighed(file, ({ barred }) => barred === null),
  assessingLate: (file, now) => weighed(file, (one) => one.barred === null && now >= lateFrom(file, one)),
  assessingConflict: (file) => weighed(file, ({ barred }) => barred !== null),
  caseworkerLost: (file) => caseworkerWanted(file),
  danger: (file) => (file.case.danger === 'yes' ? endedOf(file, 'dangerNow') : null),
  alarm: alarmRound,
  childConcern: (file) => (file.case.childConcern ? 0 : null),
  mailIn: (file) => unreadMails(file, 'whileOpen')[0]?.seq ?? null,
  mailAfterEnd: (file) => unreadMails(file, 'afterEnd')[0]?.seq ?? null,
  delayNear: (file, now) => (delayIsNear(file, now) ? delayAnswers(file) : null),
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
  exitUntold: (file) => (file.case.exit !== null && exitOf(file.case.exit).tells ? exitWord(file) : null),
  untold: (file, now) => mustTell(file, now)?.round ?? null,
  appealCame: (file) => (file.case.exit === 'exerciseOfAuthority' ? exitSeq(file) : null),
  ekuStopped: (file) => {
    const post = ekuPost(file);
    return post?.isStopped === true ? post.approved.round : null;
  },
};

/** Somebody must be appointed in the place of a caseworker who lost her role: each time is a round of its own. Nobody is asked before there is somebody. */
function caseworkerWanted(file: CaseFile): number | null {
  const lost = lostCaseworker(file);
  const isAsked = file.tasks.some(({ type, state }) => type === 'confirmCaseworker' && state === 'open');
  const isRunning = stages[file.case.stage].open && !isEnd(file.case.stage);
  return lost === undefined || isAsked || !isRunning || file.staff.vacant.includes('caseworker') ? null : lost.seq;
}

/** Which decision took the case another way: each time is a round of its own. */
const exitSeq = (file: CaseFile): number | null =>
  eventsOf(file.events, 'decided').findLast(({ data }) => data.type === 'triage')?.seq ?? null;

/** The same, and anew each time the word to the person was taken back: it leaves at least one event more behind, so no two are alike. */
function exitWord(file: CaseFile): number | null {
  const seq = exitSeq(file);
  const undone = letterState(file.events).undone.filter((key) => key.includes('|exitNotice|')).length;
  return seq === null ? null : seq + undone;
}

/** What somebody is asked to weigh and nobody has answered. */
const weighed = (file: CaseFile, isMeant: (one: Assessment) => boolean): readonly number[] =>
  file.assessments.flatMap((one) => (one.role !== null && stateOf(file, one) === 'open' && isMeant(one) ? [one.n] : []));

/** The morning of the first working day after its last: the one above has it as a task too. */
function lateFrom({ profile }: CaseFile, { raisedAt }: Assessment): Instant {
  const due = dueDay(profile, 'assessment', { received: raisedAt, opened: raisedAt });
  return momentAt(onOrAfter(addDays(due, 1)), profile.day.from);
}

/** The moments at which somebody above has to be asked as well. */
export const lateMoments = (file: CaseFile): readonly Instant[] =>
  file.assessments
    .filter((one) => one.role !== null && one.barred === null && stateOf(file, one) === 'open')
    .map((one) => lateFrom(file, one));

/** How many tasks of a type are over: the next one has a round of its own. */
const endedOf = (file: CaseFile, type: TaskTypeId): number =>
  file.tasks.filter((task) => task.type === type && task.state !== 'open').length;

/** Posts taken back because they pointed at somebody: each is an incident of its own. */
const incidents = (file: CaseFile): readonly number[] =>
  eventsOf(file.events, 'ekuWithdrawn').flatMap(({ data, seq }) => (data.reason === 'personalData' ? [seq] : []));

/** The first round whose task has not been answered: one after the other, so that none is lost behind a newer one. */
const firstOpen = (file: CaseFile, type: TaskTypeId, rounds: readonly number[]): number | null =>
  rounds.find((round) => {
    const task = file.tasks.find(({ key }) => key === taskKey({ caseId: file.case.id, type, round }));
    return task?.state !== 'done';
  }) ?? null;

/**
 * The moment from which a delay notice must be drafted: so many working days before day 14 (R195, decisions 7.8). A notice that went begins the same
 * clock anew; that the answer goes today is believed until the next morning.
 */
export function delayNoticeFrom(file: CaseFile): Instant {
  const { profile, case: known, events } = file;
  const { undone } = letterState(events);
  const told = eventsOf(events, 'letterApproved').findLast(
    ({ data }) => data.letter === 'delayNotice' && !undone.includes(data.textKey),
  );
  const near = addWorkingDays(promisedDay(profile, told?.at ?? known.received), -profile.delayNoticeWorkingDaysLeft);
  const believed = eventsOf(events, 'decided').findLast(
    ({ data }) => data.type === 'delayNotice' && data.outcome === 'notNeeded',
  );
  const day = believed === undefined ? near : addDays(dayOf(believed.at), 1);
  return momentAt(day > near ? day : near, profile.day.from);
}

/** How often it has been answered: each time is a round of its own. */
const delayAnswers = ({ events }: CaseFile): number =>
  eventsOf(events, 'decided').filter(({ data }) => data.type === 'delayNotice').length;

function delayIsNear(file: CaseFile, now: Instant): boolean {
  const running = stages[file.case.stage].open && file.case.stage !== 'closing' && file.case.stage !== 'received';
  return running && promisesAnswer(file.case) && wantsAnswer(file.case) && now >= delayNoticeFrom(file) && !hasReply(file);
}

/** Whether the answer has gone, or goes when its minutes are over, since the case last came back to *Mottagning*; it may go on after it (decisions 8.7). */
export function hasReply({ events }: CaseFile): boolean {
  const { undone, failed } = letterState(events);
  const back = eventsOf(events, 'takenBack').at(-1)?.seq ?? 0;
  return eventsOf(events, 'letterApproved').some(
    ({ seq, data: { letter, textKey } }) =>
      seq > back && letter === 'reply' && !undone.includes(textKey) && !failed.includes(textKey),
  );
}

function newTask(file: CaseFile, at: { readonly id: TaskTypeId; readonly round: number; readonly now: Instant }): NewTask {
  const rule = taskType(at.id);
  const role = roleOf(file, { rule, round: at.round });
  const the = { caseId: file.case.id, type: at.id, round: at.round };
  const before = takenBack(file, at);
  return {
    ...the,
    key: taskKey(the),
    state: 'open',
    role,
    unit: unitOf(file.case, role),
    ownerId: role === 'caseworker' ? caseworkerNow(file) : null,
    opened: before?.opened ?? at.now,
    due: before?.due ?? dueOf(file, rule, at),
    ...{ outcome: null, reason: null, answeredBy: null, answeredAt: null },
  };
}

/** Whose a task is now: a unit's role needs a unit, and where its holder is kept out somebody above acts (R014: never without an owner; decisions 8.12). */
function roleOf(file: CaseFile, { rule, round }: { readonly rule: TaskType; readonly round: number }): Role {
  const role = namedRole(file, rule, round);
  if (role === 'caseworker' && caseworkerNow(file) !== null) return role;
  const acting = standIn(file, role === 'caseworker' && lostCaseworker(file) !== undefined ? 'unitManager' : role);
  const isUnowned = roles[acting].within === 'unit' && file.case.unit === null;
  return isUnowned ? standIn(file, roleIn(file.profile, rule.withoutUnit ?? 'departmentHead')) : acting;
}

function namedRole(file: CaseFile, rule: TaskType, round: number): Role {
  if (rule.role === 'caseOwner') return ownerRole(file);
  const weigher = file.assessments.find(({ n }) => n === round)?.role ?? null;
  if (rule.role === 'assessor' && weigher !== null) return weigher;
  if (rule.role === 'aboveAssessor' && weigher !== null) return aboveIn(file.profile, weigher) ?? weigher;
  return roleIn(file.profile, rule.role);
}

/** Whoever has the case just now: its caseworker, else its unit's manager, else those who receive. */
function ownerRole(file: CaseFile): Role {
  if (file.case.unit === null) return file.profile.firstOwner;
  return caseworkerNow(file) === null ? 'unitManager' : 'caseworker';
}

const unitOf = (kase: Case, role: Role): UnitId | null => (roles[role].within === 'unit' ? kase.unit : null);

/** Days that a person set, for the tasks that have one. */
const ownDays: Partial<Record<TaskTypeId, (one: Case) => PlainDate | null>> = {
  providerReply: ({ providerReplyDue }) => providerReplyDue,
  answerAuthority: ({ authorityDay }) => authorityDay,
};

function dueOf(file: CaseFile, rule: TaskType, at: { readonly id: TaskTypeId; readonly now: Instant }): PlainDate {
  const set = ownDays[at.id]?.(file.case) ?? null;
  if (set !== null) return set;
  const deadline = at.id === 'triage' && file.case.signs.length > 0 ? 'atOnce' : rule.deadline;
  const day = at.id === 'individualFollowUp' ? file.case.nextStepDay : null;
  const own = day ?? dueDay(file.profile, deadline, { received: file.case.received, opened: at.now });
  const today = dayOf(at.now);
  return own < today ? onOrAfter(today) : own;
}

/** Letters sent to the provider so far; evidence for the first step of the stair (R240). */
export const wasSentToProvider = (file: CaseFile): boolean =>
  eventsOf(file.events, 'decided').some((event) => event.data.type === 'forwardToProvider');
