// Brings a tenant's lists through the changes it has not been through (table.ts). Cut short anywhere it goes on where it was: a change is noted before it is begun,
// each list when it is filled, and a row that stands as it should is not written.

import type { Graph } from '../client';
import { GraphFailure } from '../failure';
import { anyRow, everyRow, fillRow } from '../lists/list-calls';
import { createListChange, listChanges, patchListChange, type ListChangeRow } from '../lists/list-version';
import type { List } from '../lists/list';
import type { Places } from '../places';
import type { AnyRow } from '../lists/row';
import { filled, migrations, type Migration } from './table';

export interface Migrating {
  readonly graph: Graph;
  readonly places: Places;
  readonly say: (line: string) => void;
  /** No bot of an older version runs any more: what they wrote meanwhile is filled too, and the change is settled. */
  readonly isSettling: boolean;
}

/** What is still to be done here, in Swedish. Only reads. */
export async function pendingChanges({ graph, places }: Pick<Migrating, 'graph' | 'places'>): Promise<readonly string[]> {
  const rows = await graph.send(listChanges(places));
  return migrations.filter((one) => isPending(rowOf(rows, one), false)).map(({ number, says }) => `Ändring ${number}: ${says}`);
}

/** Answers how many changes something was done of; throws `GraphFailure`, and asked again it goes on. The lists and columns must be there. */
export async function migrateAll(how: Migrating): Promise<number> {
  const { graph, places, say, isSettling } = how;
  const rows = await graph.send(listChanges(places));
  let done = 0;
  for (const change of migrations) {
    const known = rowOf(rows, change);
    if (!isPending(known, isSettling)) continue;
    say(`Ändring ${change.number}: ${change.says}`);
    await migrate(how, change, known ?? (await begun(how, change)));
    done += 1;
  }
  return done;
}

const rowOf = (rows: readonly ListChangeRow[], { number }: Migration): ListChangeRow | undefined =>
  rows.find((row) => row.number === String(number));

const isPending = (row: ListChangeRow | undefined, isSettling: boolean): boolean =>
  row === undefined || row.state === 'begun' || (row.state === 'filled' && isSettling);

const begun = ({ graph, places }: Migrating, { number, needs }: Migration): Promise<ListChangeRow> =>
  graph.send(createListChange(places, { number: String(number), needs, state: 'begun' }));

/** A tenant without rows to fill has none that an older bot could have written either. */
async function migrate(how: Migrating, { fills }: Migration, found: ListChangeRow): Promise<void> {
  const { graph, places, isSettling } = how;
  let row = found;
  let seen = 0;
  const titles = row.state === 'begun' ? (row.filled?.split(';') ?? []) : [];
  for (const list of fills.map((name) => filled[name])) {
    if (titles.includes(list.title)) continue;
    seen += await fillList(how, list);
    titles.push(list.title);
    row = await graph.send(patchListChange(places, row, { state: 'begun', filled: titles.join(';') }));
  }
  const isDone = isSettling || (seen === 0 && found.filled === undefined);
  await graph.send(patchListChange(places, row, { state: isDone ? 'settled' : 'filled', filled: titles.join(';') }));
}

/** Answers how many rows there are. */
async function fillList<T, Id extends string>({ graph, places }: Migrating, list: List<T, Id>): Promise<number> {
  let seen = 0;
  for await (const rows of graph.pages(everyRow(list, places))) {
    for (const row of rows) await fill({ graph, places }, list, row);
    seen += rows.length;
  }
  return seen;
}

/** Somebody else may write to it in the same moment: then it is read again. */
const mostTries = 5;

async function fill<T, Id extends string>(
  { graph, places }: Pick<Migrating, 'graph' | 'places'>,
  list: List<T, Id>,
  row: AnyRow<T, Id>,
): Promise<void> {
  let current = row;
  for (let tries = 1; ; tries += 1) {
    const call = fillRow(list, places, current);
    if (call === null) return;
    try {
      return void (await graph.send(call));
    } catch (failure) {
      if (failure instanceof GraphFailure && failure.kind === 'missing') return;
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict' || tries === mostTries) throw failure;
      current = await graph.send(anyRow(list, places, row.id));
    }
  }
}
