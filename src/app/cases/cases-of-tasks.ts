// The complaints that some tasks belong to: each by its number, and where they are many first as many as a key or two find together.

import { caseId, type PersonId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { processIn } from '../../core/casefile/own-matter';
import type { Task } from '../../core/casefile/task';
import { orInPieces, type Call } from '../../graph/call';
import { casesOfUnitStage, getCase, openCasesOf } from '../../graph/lists/cases';
import { batchSize } from '../../graph/wire/batch';
import type { App } from '../app';

/** One that is gone, or cannot be read, is left out. */
export async function casesOfTasks(app: App, tasks: readonly Task[]): Promise<readonly Case[]> {
  const ofComplaints = tasks.filter(({ caseId: id }) => processIn(id) === null);
  const ids = [...new Set(ofComplaints.map((task) => task.caseId))];
  const found = new Map<string, Case>();
  if (ids.length > batchSize)
    for (const kase of (await readable(app, keysOf(app, ofComplaints))).flat()) found.set(kase.id, kase);
  const rest = ids.filter((id) => !found.has(id)).map((id) => getCase(app.places, caseId(id)));
  const each = rest.length === 0 ? [] : await readable(app, rest);
  return [...ids.flatMap((id) => found.get(id) ?? []), ...each];
}

/** What those who have more tasks than a request has parts handle, and what waits to be received when a role has as many. No more than a guess. */
function keysOf({ places }: App, tasks: readonly Task[]): readonly Call<readonly Case[]>[] {
  const people = new Map<PersonId | null, number>();
  for (const { ownerId, unit } of tasks)
    if (ownerId !== null || unit === null) people.set(ownerId, (people.get(ownerId) ?? 0) + 1);
  const many = [...people].flatMap(([person, count]) => (count > batchSize ? [person] : []));
  const calls = many.map((person) =>
    person === null ? casesOfUnitStage(places, null, 'received') : openCasesOf(places, person),
  );
  return calls.map((call) => orInPieces(call, [])); // too many under one key: each by its number, then
}

async function readable<T>({ graph }: App, calls: readonly Call<T>[]): Promise<readonly T[]> {
  return (await graph.all(calls, { patience: 'person' })).flatMap((one) => (one.ok ? [one.value] : []));
}
