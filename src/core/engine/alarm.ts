// Who hears at once that somebody may be in danger, and when the next one does: an alarm is taken by somebody, or it goes on (decisions 8.6).

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { ownerOf, toRole, writeRecipient, type Recipient } from '../casefile/recipient';
import type { NewTask, Task } from '../casefile/task';
import { ruleOf } from '../processes/process';
import { addMinutes } from '../time/instant';
import { closedFrom } from '../time/office-hours';
import { standIn } from './stand-in';

export interface Told {
  readonly to: Recipient;
  readonly from: Instant;
}

/** An alarm with its matter as it stands. */
export interface Alarm {
  readonly task: Task;
  readonly file: MatterFile;
}

type Raised = Pick<NewTask, 'type' | 'role' | 'unit' | 'ownerId' | 'opened'>;

/** Everybody an alarm goes to as long as nobody takes it, with the moment each is told; nobody twice. */
export function toldOf(file: MatterFile, task: Raised): readonly Told[] {
  if (ruleOf(file, task.type).isAlarm !== true) return [];
  const start = file.process.alarmSince(file, task);
  const first = [ownerOf({ ...task, ownerId: null }), ...file.process.alarmBesides(file, task)].map((to): Told => ({
    to,
    from: start,
  }));
  const next = later(file, [...first, ...onCall(file, start)], start);
  return unique([...first, ...onCall(file, start), ...next]);
}

/** Those on call are told when the office is closed, or as soon as it closes. */
const onCall = (file: MatterFile, start: Instant): readonly Told[] => {
  const { alarm, day } = file.profile;
  return alarm.onCall.kind === 'role'
    ? [{ to: toRole(standIn(file, alarm.onCall.role), null), from: closedFrom(start, day) }]
    : [];
};

/** In the place of somebody who is kept out, whoever acts for her. */
const later = (file: MatterFile, told: readonly Told[], start: Instant): readonly Told[] =>
  file.profile.alarm.next
    .map((role) => toRole(standIn(file, role), null))
    .filter((to) => !told.some((one) => isSame(one.to, to)))
    .map((to, step) => ({ to, from: addMinutes(start, (step + 1) * file.profile.alarm.minutes) }));

const unique = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ to }, index) => told.findIndex((one) => isSame(one.to, to)) === index);

const isSame = (one: Recipient, other: Recipient): boolean => writeRecipient(one) === writeRecipient(other);
