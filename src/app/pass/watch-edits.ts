// Looks for rows that staff have changed by hand and makes their cases due. The tokens it keeps are hints: a process that starts looks at every row once.

import { causeOf } from '../log';
import { matterId, type MatterId } from '../../core/brand';
import { casesList } from '../../graph/lists/cases';
import { listChanges } from '../../graph/lists/changes';
import type { Task } from '../../core/casefile/task';
import { restoreKeys, tasksList } from '../../graph/lists/tasks';
import type { App } from '../app';
import { passById } from './pass';

export interface EditWatch {
  /** Looks, when it is time; never throws. */
  readonly look: () => Promise<void>;
}

/** A watch over the two lists staff may edit. It looks when the timer does, not at every nudge: two units a look. */
export function openEditWatch(app: App, { everySeconds }: { readonly everySeconds: number }): EditWatch {
  const apart = everySeconds * 750;
  let since: Since = { cases: null, tasks: null };
  let last = Number.NEGATIVE_INFINITY;
  return {
    look: async () => {
      if (performance.now() < last + apart) return;
      last = performance.now();
      try {
        const found = await changed(app, since);
        for (const id of found.edited) await passById(app, id);
        since = found.since;
      } catch (failure) {
        app.log.warn('lists not looked through for hand edits; the next look does it', causeOf(failure));
      }
    },
  };
}

interface Since {
  readonly cases: string | null;
  readonly tasks: string | null;
}

async function changed(app: App, since: Since): Promise<{ readonly edited: readonly MatterId[]; readonly since: Since }> {
  const { graph, places } = app;
  const cases = await listChanges(graph, casesList, { places, since: since.cases });
  const tasks = await listChanges(graph, tasksList, { places, since: since.tasks });
  for (const task of tasks.rows.filter(isLost)) await graph.send(restoreKeys(places, task));
  const edited = [
    ...cases.rows.filter(({ edits }) => edits !== undefined).map(({ id }) => id),
    ...tasks.rows.filter(({ edits }) => edits !== undefined).map(({ caseId: id }) => matterId(id)),
  ];
  return { edited: [...new Set(edited)], since: { cases: cases.since, tasks: tasks.since } };
}

/** A task whose own key or case was edited: its case would not find it again. */
const isLost = ({ edits = [] }: Task): boolean => edits.some(({ field }) => field === 'key' || field === 'caseId');
