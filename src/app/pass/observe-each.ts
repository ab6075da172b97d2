// The files of several cases read together: twenty parts a request, where each for itself would be a request a case.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { mapped, type Call, type Settled } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { tasksOfCase } from '../../graph/lists/tasks';
import type { App } from '../app';
import { value } from '../settled';
import { fileOf, type Read } from './observe';

/** What `observe` would have given, or failed with, of each, in their order. */
export async function observeEach(app: App, ids: readonly CaseId[]): Promise<readonly Settled<CaseFile>[]> {
  const { graph, places } = app;
  const calls = ids.flatMap((id): readonly Call<Partial<Read>>[] => [
    mapped(getCase(places, id), (kase) => ({ kase })),
    mapped(tasksOfCase(places, id), (tasks) => ({ tasks })),
    mapped(eventsOfCase(places, id), (events) => ({ events })),
  ]);
  const found = await graph.all(calls, { patience: 'person' });
  return Promise.all(ids.map((_id, place) => fileFrom(app, found.slice(place * 3, place * 3 + 3))));
}

async function fileFrom(app: App, parts: readonly Settled<Partial<Read>>[]): Promise<Settled<CaseFile>> {
  try {
    const read = parts.map(value);
    const [kase, tasks, events] = [
      read.find((part) => part.kase !== undefined)?.kase,
      read.find((part) => part.tasks !== undefined)?.tasks,
      read.find((part) => part.events !== undefined)?.events,
    ];
    if (kase === undefined || tasks === undefined || events === undefined)
      throw new GraphFailure({ kind: 'missing', code: 'row' });
    return { ok: true, value: await fileOf(app, { kase, tasks, events }, undefined) };
  } catch (failure) {
    if (failure instanceof GraphFailure) return { ok: false, failure };
    throw failure;
  }
}
