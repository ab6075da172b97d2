// What came with signs of danger and has not been answered, since when, and who of the case hears of it besides (decisions 8.6).

import type { Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import type { DangerSign } from '../../casefile/danger-sign';
import { eventsOf, type EventOf } from '../../casefile/event';
import { toPerson, toRole, type Recipient } from '../../casefile/recipient';
import type { NewTask } from '../../casefile/task';
import { caseworkerNow } from '../../engine/left';
import { standIn } from '../../engine/stand-in';
import { earliest } from '../../time/instant';

type Sign = EventOf<'received'> | EventOf<'linked'> | EventOf<'noteCompleted'>;

/** What came with signs of danger and has not been answered. *Mottagning* answers for the first mail, the alarm's reader for all so far. */
function pendingAlarms(file: CaseFile): readonly Sign[] {
  const read = Math.max(
    0,
    ...file.tasks.flatMap(({ type, state, round }) => (type === 'readAlarm' && state === 'done' ? [round] : [])),
  );
  const isReceived = eventsOf(file.events, 'decided').some(({ data }) => data.type === 'triage' && data.outcome !== 'notACase');
  return file.events.flatMap((event): readonly Sign[] => {
    if (event.kind !== 'received' && event.kind !== 'linked' && event.kind !== 'noteCompleted') return [];
    const isAnswered = event.seq <= read || (event.kind !== 'linked' && isReceived);
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

/** An unread alarm began with the first mail that raised it. */
export const alarmSince = (file: CaseFile, { type, opened }: Pick<NewTask, 'type' | 'opened'>): Instant =>
  type === 'readAlarm' ? earliest(opened, ...pendingAlarms(file).map((event) => event.at)) : opened;

/** Whoever has the case hears of danger too; an unread alarm goes also to the manager of its unit, or of the one that is suggested. */
export function alarmBesides(file: CaseFile, { type }: Pick<NewTask, 'type'>): readonly Recipient[] {
  const { unit: own, suggestion } = file.matter;
  const caseworker = caseworkerNow(file);
  const owner = caseworker === null ? [] : [toPerson(caseworker)];
  if (type === 'dangerNow') return owner;
  if (type !== 'readAlarm') return [];
  const unit = own ?? suggestion.unit;
  return [...owner, toRole(standIn(file, unit === null ? 'departmentHead' : 'unitManager'), unit)];
}
