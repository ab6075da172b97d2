// From a moment to the row that ends what is measured: which of the server's recorded calls lie between, and which came after.

import type { At } from './at';
import { until } from './at';
import { rowsOf, type ListRow } from './lists';
import { callsSince, quiet, type GraphCall } from './server-record';

export interface Window {
  /** Up to and with the call that wrote the last of the rows. */
  readonly calls: readonly GraphCall[];
  /** What the product asked besides, until it was still. */
  readonly after: readonly GraphCall[];
}

/** Cuts where the last of the rows was made. */
function cutAt(calls: readonly GraphCall[], rows: readonly ListRow[]): Window {
  const made = rows.map((row) => calls.findIndex((call) => makes(call, row)));
  if (made.includes(-1)) throw new Error('Raden som avslutar mätningen finns inte i serverns logg.');
  const end = Math.max(...made) + 1;
  return { calls: calls.slice(0, end), after: calls.slice(end) };
}

const makes = (call: GraphCall, { id, list }: ListRow): boolean =>
  [call, ...call.parts].some(
    ({ made, path }) => made === String(id) && decodeURIComponent(path).endsWith(`/lists/${list}/items`),
  );

/** The window from a mark to the events that say that cards with these tags have been sent. */
export async function untilShown(
  at: At,
  mark: number,
  of: { readonly caseId: string; readonly tags: readonly string[] },
): Promise<Window> {
  const rows = await Promise.all(of.tags.map((tag) => until(`kortet ${tag}`, () => shownRow(at, of.caseId, tag))));
  await quiet(at);
  return cutAt(await callsSince(at, mark), rows);
}

/** The event that marks a card as sent. */
async function shownRow(at: At, caseId: string, tag: string): Promise<ListRow | undefined> {
  const events = await eventsOf(at, caseId, 'shown');
  return events.filter(({ cells }) => `${cells['Data']}${cells['More']}`.includes(`"tag":"${tag}:`)).at(-1);
}

/** The rows with a case's newest events of a kind, newest first; a row holds what was written at once. */
export const eventsOf = async (at: At, caseId: string, kind: string): Promise<readonly ListRow[]> =>
  (await rowsOf(at, 'Händelser')).filter(
    ({ cells }) => cells['CaseId'] === caseId && (cells['Kind'] === kind || cells['More']?.includes(`"kind":"${kind}"`)),
  );
