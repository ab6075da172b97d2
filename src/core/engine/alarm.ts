// Who hears at once that somebody may be in danger, and when the next one does: an alarm is taken by somebody, or it goes on (decisions 8.6).

import type { Instant } from '../brand';
import type { DangerSign } from '../casefile/danger-sign';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventOf } from '../casefile/event';
import { ownerOf, toPerson, toRole, writeRecipient, type Recipient } from '../casefile/recipient';
import type { NewTask } from '../casefile/task';
import { taskType } from '../processes/complaint/tasks';
import { addMinutes, earliest } from '../time/instant';
import { standIn } from './stand-in';
import { caseworkerNow } from './left';
import { closedFrom } from '../time/office-hours';

type Sign = EventOf<'received'> | EventOf<'linked'>;

/** What came with signs of danger and has not been answered. *Mottagning* answers for the first mail, the alarm's reader for all so far. */
function pendingAlarms(file: CaseFile): readonly Sign[] {
  const read = Math.max(
    0,
    ...file.tasks.flatMap(({ type, state, round }) => (type === 'readAlarm' && state === 'done' ? [round] : [])),
  );
  const isReceived = eventsOf(file.events, 'decided').some(({ data }) => data.type === 'triage' && data.outcome !== 'notACase');
  return file.events.flatMap((event): readonly Sign[] => {
    if (event.kind !== 'received' && event.kind !== 'linked') return [];
    const isAnswered = event.seq <= read || (event.kind === 'received' && isReceived);
    return isAnswered || (event.data.signs ?? []).length === 0 ? [] : [event];
  });
}

/** The alarm that waits to be read is about the latest of them. */
export const alarmRound = (file: CaseFile): number | null => pendingAlarms(file).at(-1)?.seq ?? null;

/** The signs that are left when those up to a place among the events are answered. */
export const signsAfter = (file: CaseFile, seq: number): readonly DangerSign[] => [
  ...new Set(pendingAlarms(file).flatMap((event) => (event.seq > seq ? (event.data.signs ?? []) : []))),
];

/** What raised the alarm that waits to be read. */
export const pendingSigns = (file: CaseFile): readonly DangerSign[] => signsAfter(file, 0);

export interface Told {
  readonly to: Recipient;
  readonly from: Instant;
}

type Alarm = Pick<NewTask, 'type' | 'role' | 'unit' | 'ownerId' | 'opened'>;

/** Everybody an alarm goes to as long as nobody takes it, with the moment each is told; nobody twice. */
export function toldOf(file: CaseFile, task: Alarm): readonly Told[] {
  if (taskType(task.type).isAlarm !== true) return [];
  const start = task.type === 'readAlarm' ? earliest(task.opened, ...pendingAlarms(file).map((event) => event.at)) : task.opened;
  const first = [ownerOf({ ...task, ownerId: null }), ...besides(file, task)].map((to): Told => ({ to, from: start }));
  const next = later(file, [...first, ...onCall(file, start)], start);
  return unique([...first, ...onCall(file, start), ...next]);
}

/** Whoever has the case hears of danger too; an unread alarm goes also to the manager of its unit, or of the one that is suggested. */
function besides(file: CaseFile, { type }: Alarm): readonly Recipient[] {
  const { case: kase } = file;
  const caseworker = caseworkerNow(file);
  const owner = caseworker === null ? [] : [toPerson(caseworker)];
  if (type === 'dangerNow') return owner;
  if (type !== 'readAlarm') return [];
  const unit = kase.unit ?? kase.suggestion.unit;
  return [...owner, toRole(standIn(file, unit === null ? 'departmentHead' : 'unitManager'), unit)];
}

/** Those on call are told when the office is closed, or as soon as it closes. */
const onCall = (file: CaseFile, start: Instant): readonly Told[] => {
  const { alarm, day } = file.profile;
  return alarm.onCall.kind === 'role'
    ? [{ to: toRole(standIn(file, alarm.onCall.role), null), from: closedFrom(start, day) }]
    : [];
};

/** In the place of somebody who is kept out, whoever acts for her. */
const later = (file: CaseFile, told: readonly Told[], start: Instant): readonly Told[] =>
  file.profile.alarm.next
    .map((role) => toRole(standIn(file, role), null))
    .filter((to) => !told.some((one) => isSame(one.to, to)))
    .map((to, step) => ({ to, from: addMinutes(start, (step + 1) * file.profile.alarm.minutes) }));

const unique = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ to }, index) => told.findIndex((one) => isSame(one.to, to)) === index);

const isSame = (one: Recipient, other: Recipient): boolean => writeRecipient(one) === writeRecipient(other);
