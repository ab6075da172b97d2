// A tenant made ready and brought up to date: what is missing is made, and the rows go through the changes of the lists.

import type { Graph } from './client';
import { migrateAll } from './migrations/migrate';
import { openSites } from './places';
import { everythingThere } from './provision';
import type { GraphSettings } from './settings';

type Say = (line: string) => void;

/** Makes what is missing, then brings the rows through the changes; answers how much was done. Throws `GraphFailure`, and an Error that names what could not be made. */
export const provisionAll = (graph: Graph, settings: GraphSettings, say: Say): Promise<number> =>
  made(graph, settings, { say, isSettling: false });

/** The same when no bot of an older version runs any more: what they wrote meanwhile is filled too. */
export const settleAll = (graph: Graph, settings: GraphSettings, say: Say): Promise<number> =>
  made(graph, settings, { say, isSettling: true });

async function made(
  graph: Graph,
  settings: GraphSettings,
  { say, isSettling }: { readonly say: Say; readonly isSettling: boolean },
): Promise<number> {
  const steps = await everythingThere(graph, settings, say);
  return steps + (await migrateAll({ graph, places: await openSites(graph, settings), say, isSettling }));
}
