// What an *Ångra* brings back: the task as it was before it was answered, with its day, and the letters as they were approved. A day never moves by it.

import type { Instant } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { eventsOf, type Happenings } from '../casefile/event';
import type { Task } from '../casefile/task';
import type { LetterType } from '../processes/all';
import type { TaskTypeId } from '../processes/all';
import { letterState } from './letter-state';

/** The task of an earlier round that comes back: its answer was taken back, or it lapsed by an answer that was. */
export function takenBack(file: MatterFile, at: { readonly id: TaskTypeId; readonly round: number }): Task | undefined {
  const before = file.tasks.filter(({ type, round }) => type === at.id && round < at.round);
  const [last] = [...before].sort((a, b) => b.round - a.round);
  if (last === undefined || last.state === 'open') return undefined;
  return last.state === 'done' ? ifUndone(file, last) : ifLapsedSince(file, last);
}

function ifUndone(file: MatterFile, task: Task): Task | undefined {
  return file.process.isUndone(file, task) || undoneMoments(file).includes(task.answeredAt ?? '') ? task : undefined;
}

/** When the letters that were undone had been approved: the moment of the answer they came with. */
function undoneMoments(file: MatterFile): readonly string[] {
  const { undone } = letterState(file);
  return eventsOf(file.events, 'letterApproved').flatMap(({ data, at }) => (undone.includes(data.textKey) ? [at] : []));
}

const ifLapsedSince = (file: MatterFile, task: Task): Task | undefined => (isUndoneSince(file, task) ? task : undefined);

/** Whether something was taken back after the task lapsed. */
export const isUndoneSince = (file: MatterFile, task: Task): boolean => lastUndone(file) >= (task.answeredAt ?? task.opened);

const lastUndone = (file: MatterFile): Instant | '' =>
  file.events.findLast(({ kind }) => kind === 'letterUndone' || kind === 'ekuUndone')?.at ?? '';

/** The letter of a kind that was undone and has not been approved anew. */
export function undoneLetter(file: MatterFile, letter: LetterType): Happenings['letterApproved'] | undefined {
  const last = eventsOf(file.events, 'letterApproved').findLast(({ data }) => data.letter === letter)?.data;
  return last !== undefined && letterState(file).undone.includes(last.textKey) ? last : undefined;
}
