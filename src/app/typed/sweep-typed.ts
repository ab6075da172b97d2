// Takes away what was typed for tasks that are over, whoever ended them and however: what was handed in is kept with its case.

import { caseId, type MatterId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import { readAbout, typedDrawers } from '../../core/casefile/typed';
import type { Task } from '../../core/casefile/task';
import { processOf } from '../../core/processes/process-of';
import { addDays, dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import { tasksOfMatter } from '../../graph/lists/tasks';
import { textsOfMatter, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { value } from '../pass/observe';
import { removeTypedAsRead, typedIn, typedKey } from './typed-rows';

/** Days a text lies that belongs to no task. */
const keptDays = 30;

/**
 * Days it lies of a task that fell with its stage, and of one that somebody else answered: as long as an answer is promised in, and a case comes back
 * (docs/privacy.md; GDPR art. 5.1 e).
 */
const lapsedDays = 14;

/**
 * Nothing is taken away of a task that is open, or whose case cannot be read just now, nor what somebody has written in since it was read here. Whether a case goes
 * on is asked of the case itself: between an answer and the pass behind it none of its tasks need be open. What was typed today stays: an end can be taken back.
 */
export async function sweepTyped(app: App): Promise<void> {
  const found = await app.graph.all(typedDrawers.map((drawer) => textsOfMatter(app.places, drawer)));
  const rows = found.flatMap((one) => value(one));
  const tasks = await tasksBehind(app, rows);
  const today = dayOf(app.clock.now());
  for (const row of rows) {
    const about = aboutOf(row);
    const isOlder = (days: number): boolean => dayOf(row.at) < addDays(today, -days);
    const isOld = isOlder(about?.kind === 'task' ? lapsedDays : keptDays);
    const end = about?.kind === 'task' ? endOf(tasks.get(about.caseId), row) : 'inTime';
    if (
      end === 'now' ||
      (end === 'inTime' && isOld) ||
      (end === 'withCase' && (isOld || (isOlder(0) && (await hasEnded(app, about)))))
    )
      await removeTypedAsRead(app, row);
  }
}

const aboutOf = (row: TextRow) => readAbout(typedIn(row)?.about ?? '');

/** When what was typed goes: at once, as late as anything lies, with its case and at the latest then, or not yet. */
type End = 'now' | 'inTime' | 'withCase' | 'notYet';

/**
 * What was typed for a task that somebody else answered first waits for its writer to choose what becomes of it. A task that fell with its stage may open again
 * while its case goes on. One that is not among those read is no sign of anything: nobody knows what became of it.
 */
function endOf(tasks: readonly Task[] | undefined, row: TextRow): End {
  const task = tasks?.find(({ key }) => key === typedIn(row)?.about);
  switch (task?.state) {
    case undefined:
      return tasks === undefined ? 'notYet' : 'inTime';
    case 'open':
      return 'notYet';
    case 'lapsed':
      return 'withCase';
    case 'done':
      return task?.answeredBy !== row.by && isOwn(row) ? 'inTime' : 'now';
  }
}

/** What went along with its task was before whoever answered it. */
const isOwn = (row: TextRow): boolean => row.by !== null && row.key === typedKey(typedIn(row)?.about ?? '', row.by);

/** A case that is not there any more has ended too; one that cannot be read is left. */
async function hasEnded(app: App, about: ReturnType<typeof aboutOf>): Promise<boolean> {
  if (about?.kind !== 'task') return false;
  const { caseId: id } = about;
  try {
    const { stage } =
      processIn(id) === null
        ? await app.graph.send(getCase(app.places, caseId(id)))
        : await app.graph.send(getMatter(app.places, id));
    return processOf(id).stages[stage]?.open === false;
  } catch (failure) {
    if (failure instanceof GraphFailure) return failure.kind === 'missing';
    throw failure;
  }
}

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
