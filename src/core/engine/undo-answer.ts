// Takes back the last answer in a matter beside the complaints, as other things are undone: by whoever gave it, in the same minutes, as long as nothing
// has been done in the matter since. The task is open again with its day, stage and fields are what they were, and the history keeps both.

import type { Instant } from '../brand';
import type { Before } from '../casefile/matter';
import type { OwnFile } from '../casefile/own-file';
import { eventsOf, type EventOf, type NewEvent } from '../casefile/event';
import { taskKey, type Task } from '../casefile/task';
import { no, ok, type Result } from '../result';
import { addMinutes } from '../time/instant';
import { isBarred } from './assessing';
import { decide } from './decide';
import type { Actor, Changes, Decision } from './decision';

/** An answer that can be taken back. */
export interface Undoable {
  readonly task: Task;
  /** Until when. */
  readonly until: Instant;
  /** What the matter was before it. */
  readonly before: Before;
}

/** As `decide`, with what the answer changes kept beside it, so that it can be taken back. */
export function decideOwn(file: OwnFile, decision: Decision, now: Instant): Result<Changes> {
  const end = decide(file, decision, now);
  if (!end.ok) return end;
  const { matter } = end.value;
  return ok({ ...end.value, matter: { ...matter, lastDecision: { ...matter.lastDecision, before: asItStands(file) } } });
}

/** The last answer, where it is hers, nothing came after it and its minutes are not over; also where she may read no more of the matter. */
export function undoable(file: OwnFile, by: Actor, now: Instant): Undoable | undefined {
  const last = file.matter.lastDecision;
  const answer = last?.events.find((event) => event.kind === 'decided');
  const task = file.tasks.find(({ key }) => key === last?.task);
  if (answer?.by !== by.id || last?.before === undefined || task?.state !== 'done' || isBarred(file, by.id)) return undefined;
  const until = addMinutes(answer.at, file.profile.undoMinutes);
  return now < until ? { task, until, before: last.before } : undefined;
}

interface At extends Pick<Task, 'type' | 'round'> {
  readonly by: Actor;
}

/** Whether she has taken that answer back already, and nothing has been done since: taken back twice it is taken back once. */
export const isUndoneBy = (file: OwnFile, { type, round, by }: At): boolean =>
  undoneLast(file)?.by === by.id && file.matter.lastDecision?.task === taskKey({ caseId: file.matter.id, type, round });

/** `tooLateToUndoAnswer` when its minutes are over, it is another's, or the matter has gone on. */
export function undoAnswer(file: OwnFile, { type, round, by }: At, now: Instant): Result<Changes> {
  const key = taskKey({ caseId: file.matter.id, type, round });
  if (!file.tasks.some((task) => task.key === key)) return no('noSuchTask');
  const found = undoable(file, by, now);
  if (found?.task.key !== key) return no('tooLateToUndoAnswer');
  const { outcome, reason } = found.task;
  const event: NewEvent = { kind: 'answerUndone', data: { task: key, outcome: outcome ?? '', reason }, at: now, by: by.id };
  const patch = { state: 'open', outcome: null, reason: null, answeredBy: null, answeredAt: null } as const;
  return ok({ matter: { ...found.before, lastDecision: { task: key, patch, events: [event], before: asItStands(file) } } });
}

const asItStands = ({ matter: { stage, round, fields } }: OwnFile): Before => ({ stage, round, fields });

type Undone = Extract<NewEvent, { readonly kind: 'answerUndone' }>;

/** The taking back that was the last thing done; undefined where anything else was. */
export const undoneLast = ({ matter: { lastDecision } }: OwnFile): Undone | undefined =>
  lastDecision?.events.find((event): event is Undone => event.kind === 'answerUndone');

/** What was written with answers that were taken back, by its key; not what was handed in again since. */
export function undoneNotes({ events }: Pick<OwnFile, 'events'>): readonly string[] {
  const isBack = ({ seq, data }: EventOf<'noteWritten'>): boolean =>
    eventsOf(events, 'answerUndone').some((undone) => undone.seq > seq && undone.data.task === data.task);
  const notes = eventsOf(events, 'noteWritten');
  const standing = notes.flatMap((note) => (isBack(note) ? [] : [note.data.textKey]));
  return notes.flatMap(({ data: { textKey } }) => (standing.includes(textKey) ? [] : [textKey]));
}
