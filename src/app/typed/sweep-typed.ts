// Takes away what was typed for tasks that are over, whoever ended them and however: what was handed in is kept with its case.

import type { MatterId } from '../../core/brand';
import { readAbout, typedDrawers } from '../../core/casefile/typed';
import type { Task } from '../../core/casefile/task';
import { addDays, dayOf } from '../../core/time/plain-date';
import { tasksOfMatter } from '../../graph/lists/tasks';
import { textsOfMatter, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { value } from '../pass/observe';
import { removeTyped, typedIn, typedKey } from './typed-rows';

/** Days a text lies that belongs to no task. */
const keptDays = 30;

/**
 * Days it lies of a task that fell with its stage, and of one that somebody else answered: as long as an answer is promised in, and a case comes back
 * (docs/privacy.md; GDPR art. 5.1 e).
 */
const lapsedDays = 14;

/** Nothing is taken away of a task that is open, or whose case cannot be read just now. */
export async function sweepTyped(app: App): Promise<void> {
  const found = await app.graph.all(typedDrawers.map((drawer) => textsOfMatter(app.places, drawer)));
  const rows = found.flatMap((one) => value(one));
  const tasks = await tasksBehind(app, rows);
  const today = dayOf(app.clock.now());
  for (const row of rows) {
    const about = aboutOf(row);
    const isOlder = (days: number): boolean => dayOf(row.at) < addDays(today, -days);
    const isOver =
      about?.kind === 'task'
        ? isEnded(tasks.get(about.caseId), { row, isOld: isOlder(lapsedDays), isOfToday: !isOlder(0) })
        : isOlder(keptDays);
    if (isOver) await removeTyped(app, row);
  }
}

const aboutOf = (row: TextRow) => readAbout(typedIn(row)?.about ?? '');

/** What was typed for a task that somebody else answered first waits for its writer to choose what becomes of it. A task that fell with its stage may open again while its case goes on: what was typed for it lies for a fortnight.
 * Right after it fell nothing may be open yet: what was typed today stays. */
function isEnded(
  tasks: readonly Task[] | undefined,
  { row, isOld, isOfToday }: { readonly row: TextRow; readonly isOld: boolean; readonly isOfToday: boolean },
): boolean {
  if (tasks === undefined) return false;
  const task = tasks.find(({ key }) => key === typedIn(row)?.about);
  const state = task?.state;
  if (state === 'done' && task?.answeredBy !== row.by && isOwn(row)) return isOld;
  if (state === 'lapsed') return isOld || (!isOfToday && !tasks.some((task) => task.state === 'open'));
  return state !== 'open';
}

/** What went along with its task was before whoever answered it. */
const isOwn = (row: TextRow): boolean => row.by !== null && row.key === typedKey(typedIn(row)?.about ?? '', row.by);

/** The tasks of every case and matter something is typed for. */
async function tasksBehind(app: App, rows: readonly TextRow[]): Promise<ReadonlyMap<MatterId, readonly Task[]>> {
  const named = rows.map((row) => aboutOf(row)).flatMap((about) => (about?.kind === 'task' ? [about.caseId] : []));
  const ids = [...new Set(named)];
  const found = await app.graph.all(ids.map((id) => tasksOfMatter(app.places, id)));
  return new Map(
    ids.flatMap((id, n) => {
      const one = found[n];
      return one?.ok === true ? [[id, one.value] as const] : [];
    }),
  );
}
