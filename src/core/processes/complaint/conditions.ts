// What opens the complaint's tasks beside its stages, what some of them wait for, and the days that a person set.

import type { Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import type { OwnDay, Rounds } from '../../casefile/matter-file';
import { eventsOf } from '../../casefile/event';
import { taskKey } from '../../casefile/task';
import { lostCaseworker } from '../../engine/left';
import { unsettled } from '../../engine/missing';
import { letterState } from '../../engine/letter-state';
import type { TaskTypeId } from '../all';
import { delayAnswers, delayIsNear } from './delay';
import { astrayRounds } from './astray';
import { asksNow } from './eku-asked';
import { ekuPost, waitsForSecond } from './eku-post';
import { exitIn } from './exits';
import { patternRound, togetherRound } from './pattern';
import { unreadMails } from './mails-in';
import { newDay } from './new-day';
import { endsWithNote, isNoteOwed, noteRound } from './note-owed';
import { isUnregistered, registerLateFrom } from './registration';
import { toHandOver } from './shell';
import { alarmRound } from './signs';
import { isEnd, stages } from './stages';
import type { Condition } from './tasks/complaint-task';
import { mustTell, toTell } from './to-tell';
import { lateFrom, weighed } from './weighing';

/** What a task of the stage waits for, beside the stage. */
export const ready = {
  /** The file is closed only when the answer has really gone and the note is written (I12), and every mail in it has been read (decisions 8.5). */
  closeFile: (file, now) =>
    letterState(file).waiting.length === 0 &&
    toTell(file, now) === null &&
    unreadMails(file, 'whileOpen').length === 0 &&
    firstOpen(file, 'seeToAstray', astrayRounds(file)) === null &&
    !isNoteOwed(file),
  /** Asked once for each *Mottagning*, not again when the request is taken back; not while there is nobody to appoint. */
  confirmCaseworker: (file) => {
    const { tasks, staff } = file;
    if (staff.vacant.includes('caseworker') || isAssigned(file)) return false;
    const received = Math.max(
      -1,
      ...tasks.flatMap(({ type, state, round }) => (type === 'triage' && state === 'done' ? [round] : [])),
    );
    return !tasks.some(({ type, state, round }) => type === 'confirmCaseworker' && state === 'done' && round > received);
  },
} as const satisfies Partial<Record<TaskTypeId, (file: CaseFile, now: Instant) => boolean>>;

/** Since the last *Mottagning* the case has whom the routine gave it, or came with whoever had it already, and nobody is asked (decisions 3). */
function isAssigned({ events, matter }: CaseFile): boolean {
  const received = eventsOf(events, 'decided').findLast(({ data }) => data.type === 'triage')?.seq ?? 0;
  if (received === 0 && eventsOf(events, 'received')[0]?.data.imported !== undefined) return matter.caseworkerId !== null;
  return eventsOf(events, 'assigned').some(({ seq, data }) => seq > received && data.person === matter.caseworkerId);
}

export const conditions: Readonly<Record<Condition, (file: CaseFile, now: Instant) => Rounds>> = {
  assessing: (file) => weighed(file, ({ barred }) => barred === null),
  assessingLate: (file, now) => weighed(file, (one) => one.barred === null && now >= lateFrom(file, one)),
  assessingConflict: (file) => weighed(file, ({ barred }) => barred !== null),
  weighedLost: unsettled,
  caseworkerLost: (file) => caseworkerWanted(file),
  danger: (file) => (file.matter.danger === 'yes' ? endedOf(file, 'dangerNow') : null),
  alarm: alarmRound,
  childConcern: (file) => (file.matter.childConcern ? 0 : null),
  answerLinkLocked: (file) =>
    file.matter.stage === 'withProvider'
      ? firstOpen(
          file,
          'renewAnswerLink',
          eventsOf(file.events, 'answerLinkLocked').map(({ seq }) => seq),
        )
      : null,
  mailIn: (file) => unreadMails(file, 'whileOpen')[0]?.seq ?? null,
  mailAfterEnd: (file) => unreadMails(file, 'afterEnd')[0]?.seq ?? null,
  delayNear: (file, now) => (delayIsNear(file, now) ? delayAnswers(file) : null),
  ekuPostUnsure: (file) => ekuPost(file)?.unsureRound ?? null,
  astray: (file) => firstOpen(file, 'seeToAstray', astrayRounds(file)),
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
  exitUntold: (file) => (file.matter.exit !== null && exitIn(file.profile, file.matter.exit).tells ? exitWord(file) : null),
  untold: (file, now) => mustTell(file, now)?.round ?? null,
  unregistered: (file, now) =>
    isUnregistered(file) && file.matter.stage !== 'received' && (now >= registerLateFrom(file) || endsWithNote(file)) ? 0 : null,
  noteOwed: noteRound,
  contentHere: toHandOver,
  patternSeen: patternRound,
  patternTogether: togetherRound,
  ekuStopped: (file) => {
    const post = ekuPost(file);
    return post?.isStopped === true ? post.approved.round : null;
  },
};

/** Days that a person set; *Mottagning* of what speaks of danger is at once. */
export const days = {
  triage: ({ matter: { signs } }) => (signs.length > 0 ? { deadline: 'atOnce' } : null),
  providerReply: ({ matter: { providerReplyDue: day } }) => (day === null ? null : { day, isFixed: true }),
  decideOutcome: (file) => toldDay(file),
  investigateOwn: (file) => toldDay(file),
  individualFollowUp: ({ matter: { nextStepDay: day } }) => (day === null ? null : { day, isFixed: false }),
} as const satisfies Partial<Record<TaskTypeId, (file: CaseFile) => OwnDay | null>>;

/** The day the person has been told the answer comes. */
function toldDay(file: CaseFile): OwnDay | null {
  const day = newDay(file);
  return day === null ? null : { day, isFixed: true };
}

/** Somebody must be appointed in the place of a caseworker who lost her role: each time is a round of its own. Nobody is asked before there is somebody. */
function caseworkerWanted(file: CaseFile): number | null {
  const lost = lostCaseworker(file);
  const isAsked = file.tasks.some(({ type, state }) => type === 'confirmCaseworker' && state === 'open');
  const isRunning = stages[file.matter.stage].open && !isEnd(file.matter.stage);
  return lost === undefined || isAsked || !isRunning || file.staff.vacant.includes('caseworker') ? null : lost.seq;
}

/** Which decision took the case another way: each time is a round of its own. */
const exitSeq = (file: CaseFile): number | null =>
  eventsOf(file.events, 'decided').findLast(({ data }) => data.type === 'triage')?.seq ?? null;

/** The same, and anew each time the word to the person was taken back: it leaves at least one event more behind, so no two are alike. */
function exitWord(file: CaseFile): number | null {
  const seq = exitSeq(file);
  const undone = letterState(file).undone.filter((key) => key.includes('|exitNotice|')).length;
  return seq === null ? null : seq + undone;
}

/** How many tasks of a type are over: the next one has a round of its own. */
const endedOf = (file: CaseFile, type: TaskTypeId): number =>
  file.tasks.filter((task) => task.type === type && task.state !== 'open').length;

/** Posts taken back because they pointed at somebody, and what went astray and was found to be one: each is an incident of its own. */
const incidents = ({ events }: CaseFile): readonly number[] =>
  [
    ...eventsOf(events, 'ekuWithdrawn').filter(({ data }) => data.reason === 'personalData'),
    ...eventsOf(events, 'decided').filter(({ data }) => data.type === 'seeToAstray' && data.outcome === 'incident'),
  ]
    .map(({ seq }) => seq)
    .sort((one, other) => one - other);

/** The first round whose task has not been answered: one after the other, so that none is lost behind a newer one. */
const firstOpen = (file: CaseFile, type: TaskTypeId, rounds: readonly number[]): number | null =>
  rounds.find((round) => {
    const task = file.tasks.find(({ key }) => key === taskKey({ caseId: file.matter.id, type, round }));
    return task?.state !== 'done';
  }) ?? null;
