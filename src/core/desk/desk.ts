// A person's desk: her open tasks and the lines written for her, in the order she should see them, and what of it a card of the day shows.

import type { PlainDate } from '../brand';
import type { Task } from '../casefile/task';
import { taskType } from '../processes/all';
import { hashText, stableJson } from '../text-hash';
import type { DeskLine } from './line';

export interface Desk {
  readonly tasks: readonly Task[];
  readonly lines: readonly DeskLine[];
  /** Rows of *Manuell hantering* that wait for her. */
  readonly waiting: number;
}

export type OnDesk = { readonly kind: 'task'; readonly task: Task } | { readonly kind: 'line'; readonly line: DeskLine };

/** Everything on it: alarms, then what is late, hers before others', then by day. */
export function entries({ tasks, lines }: Desk, today: PlainDate): readonly OnDesk[] {
  const all: readonly OnDesk[] = [
    ...tasks.map((task) => ({ kind: 'task', task }) as const),
    ...lines.map((line) => ({ kind: 'line', line }) as const),
  ];
  return all
    .map((entry, place) => ({ entry, place }))
    .sort((one, other) => compare(placeOf(one.entry, today), placeOf(other.entry, today)) || one.place - other.place)
    .map(({ entry }) => entry);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function placeOf(entry: OnDesk, today: PlainDate): string {
  if (entry.kind === 'line') return `${entry.line.kind === 'overdue' ? 2 : 4}${entry.line.due}`;
  const { type, due } = entry.task;
  const rank = taskType(type).isAlarm === true ? 0 : due < today ? 1 : 3;
  return `${rank}${due}`;
}

/** Whether something on it must be done today, or should have been. */
export const isPressing = ({ tasks, lines }: Desk, today: PlainDate): boolean =>
  tasks.some(({ due }) => due <= today) || lines.some(({ kind }) => kind === 'overdue');

export const isEmpty = ({ tasks, lines, waiting }: Desk): boolean => tasks.length === 0 && lines.length === 0 && waiting === 0;

/** What a card of that day would show, as a hash: what it says changes when this does. */
export const shownOf = (desk: Desk, today: PlainDate): string =>
  hashText(
    stableJson([
      today,
      desk.waiting,
      entries(desk, today).map((entry) =>
        entry.kind === 'task'
          ? [entry.task.key, entry.task.due, entry.task.ownerId]
          : [entry.line.key, entry.line.due, entry.line.number],
      ),
    ]),
  ).slice(0, 32);
