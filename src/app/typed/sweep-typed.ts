// Takes away what was typed for tasks that are over, whoever ended them and however: what was handed in is kept with its case.

import type { CaseId } from '../../core/brand';
import { readAbout } from '../../core/casefile/typed';
import type { Task } from '../../core/casefile/task';
import { addDays, dayOf } from '../../core/time/plain-date';
import { tasksOfCase } from '../../graph/lists/tasks';
import { textsOfCase, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { removeTyped, typedCase, typedIn } from './typed-rows';

/** Days a text lies that belongs to no task. */
const keptDays = 30;

/** Nothing is taken away of a task that is open, or whose case cannot be read just now. */
export async function sweepTyped(app: App): Promise<void> {
  const rows = await app.graph.send(textsOfCase(app.places, typedCase));
  const tasks = await tasksBehind(app, rows);
  const oldest = addDays(dayOf(app.clock.now()), -keptDays);
  for (const row of rows) {
    const about = aboutOf(row);
    const isOver = about?.kind === 'task' ? isEnded(tasks.get(about.caseId), row) : dayOf(row.at) < oldest;
    if (isOver) await removeTyped(app, row.id);
  }
}

const aboutOf = (row: TextRow) => readAbout(typedIn(row)?.about ?? '');

const isEnded = (tasks: readonly Task[] | undefined, row: TextRow): boolean =>
  tasks !== undefined && !tasks.some(({ key, state }) => key === typedIn(row)?.about && state === 'open');

/** The tasks of every case something is typed for. */
async function tasksBehind(app: App, rows: readonly TextRow[]): Promise<ReadonlyMap<CaseId, readonly Task[]>> {
  const named = rows.map((row) => aboutOf(row)).flatMap((about) => (about?.kind === 'task' ? [about.caseId] : []));
  const ids = [...new Set(named)];
  const found = await app.graph.all(ids.map((id) => tasksOfCase(app.places, id)));
  return new Map(
    ids.flatMap((id, n) => {
      const one = found[n];
      return one?.ok === true ? [[id, one.value] as const] : [];
    }),
  );
}
