// What an *Ångra* brings back: the task as it was before it was answered, with its day, and the letters as they were approved. A day never moves by it.

import type { Instant } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type Happenings } from '../casefile/event';
import type { Task } from '../casefile/task';
import type { LetterType } from '../processes/complaint/letters';
import type { Stage } from '../processes/complaint/stages';
import type { TaskTypeId } from '../processes/complaint/tasks';
import { letterState } from './letter-state';

/** The task of an earlier round that comes back: its answer was taken back, or it lapsed by an answer that was. */
export function takenBack(file: CaseFile, at: { readonly id: TaskTypeId; readonly round: number }): Task | undefined {
  const before = file.tasks.filter(({ type, round }) => type === at.id && round < at.round);
  const [last] = [...before].sort((a, b) => b.round - a.round);
  if (last === undefined || last.state === 'open') return undefined;
  return last.state === 'done' ? ifUndone(file, last) : ifLapsedSince(file, last);
}

function ifUndone(file: CaseFile, task: Task): Task | undefined {
  const isPost = eventsOf(file.events, 'ekuUndone').some(({ data }) => task.type === 'approveEku' && data.round === task.round);
  return isPost || undoneMoments(file).includes(task.answeredAt ?? '') ? task : undefined;
}

/** When the letters that were undone had been approved: the moment of the answer they came with. */
function undoneMoments(file: CaseFile): readonly string[] {
  const { undone } = letterState(file.events);
  return eventsOf(file.events, 'letterApproved').flatMap(({ data, at }) => (undone.includes(data.textKey) ? [at] : []));
}

const ifLapsedSince = (file: CaseFile, task: Task): Task | undefined => (isUndoneSince(file, task) ? task : undefined);

/** Whether something was taken back after the task lapsed. */
export const isUndoneSince = (file: CaseFile, task: Task): boolean => lastUndone(file) >= (task.answeredAt ?? task.opened);

const lastUndone = (file: CaseFile): Instant | '' =>
  file.events.findLast(({ kind }) => kind === 'letterUndone' || kind === 'ekuUndone')?.at ?? '';

/** Where the case goes back to by the letter alone, when its approval does not say where the case stood. */
const usual: Partial<Record<LetterType, { readonly from: Stage; readonly to: Stage }>> = {
  toProvider: { from: 'withProvider', to: 'assessing' },
  reply: { from: 'closing', to: 'deciding' },
  passedOn: { from: 'closing', to: 'passingOn' },
  toldWhere: { from: 'closing', to: 'passingOn' },
  appealTooLate: { from: 'closing', to: 'testingAppeal' },
  appealHandedOver: { from: 'closing', to: 'handingOverAppeal' },
};

/** Where the case stood when the letter's answer took it on; null when it stayed, or has gone on since. */
export function stageBefore({ stage, round }: Case, { letter, left }: Happenings['letterApproved']): Stage | null {
  if (left !== undefined) return round === left.round + 1 ? left.stage : null;
  const step = usual[letter];
  return step?.from === stage ? step.to : null;
}

/** The letter of a kind that was undone and has not been approved anew. */
export function undoneLetter(file: CaseFile, letter: LetterType): Happenings['letterApproved'] | undefined {
  const last = eventsOf(file.events, 'letterApproved').findLast(({ data }) => data.letter === letter)?.data;
  return last !== undefined && letterState(file.events).undone.includes(last.textKey) ? last : undefined;
}
