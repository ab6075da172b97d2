// What a probe works with, and the rows it makes: in *Sök*, under a key that no case can have, so that nobody finds them and the next probe clears them.

import type { Connector } from '../../../bot/connector/connector';
import type { Settings } from '../../../bot/config';
import { caseId } from '../../../src/core/brand';
import type { Profile } from '../../../src/core/routine/profile';
import type { Call } from '../../../src/graph/call';
import type { Graph } from '../../../src/graph/client';
import { GraphFailure, type FailureKind } from '../../../src/graph/failure';
import { createEntry, entriesBeginning, removeEntry, type SearchRow } from '../../../src/graph/lists/search';
import type { Places } from '../../../src/graph/places';

export interface At {
  readonly graph: Graph;
  readonly places: Places;
  readonly settings: Settings;
  readonly profile: Profile;
  readonly connector: Connector;
}

/** No key of a case begins with a sign. */
export const probeKey = '-prov';

/** A row of the probe's own; the same `name` twice is the same unique value. */
export const makeRow = ({ graph, places }: At, name: string): Promise<SearchRow> => graph.send(rowCall(places, name), 'person');

/** The same as a call, to be sent twice in one instant; `duplicate` when the row is there. */
export const rowCall = (places: Places, name: string): Call<SearchRow> =>
  createEntry(places, { key: `${probeKey}-${name}`, caseId: caseId('0') });

/** Takes away what this probe, or one that was ended half way, has made. Answers how many rows there were. */
export async function clearRows({ graph, places }: Pick<At, 'graph' | 'places'>): Promise<number> {
  const rows = await graph.send(entriesBeginning(places, probeKey, 500), 'person');
  for (const row of rows) await unlessGone(graph.send(removeEntry(places, row), 'person'));
  return rows.length;
}

/** Waits for it; what is gone already is as good. */
export async function unlessGone(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}

/** What a call came to: `done`, or how it failed and by which status. */
export async function outcomeOf(
  work: Promise<unknown>,
): Promise<{ readonly kind: FailureKind | 'done'; readonly status: number | undefined }> {
  try {
    await work;
    return { kind: 'done', status: undefined };
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    return { kind: failure.kind, status: failure.status };
  }
}
