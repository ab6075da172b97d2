// A tenant made ready for the bot: the first of its kind in a jest worker as `npm run provision` does it, over HTTP; each later one is a copy of what that
// one had become. Provisioning itself is what test/tools/provision and test/graph are about.

import { openGraph } from '../../src/graph/client';
import { openSites } from '../../src/graph/places';
import { provisionAll } from '../../src/graph/provision-all';
import type { GraphSettings } from '../../src/graph/settings';
import type { LocalMicrosoft365 } from '../../src/local/start';
import type { Row, Store, Value } from '../../src/local/store';
import { addDemoProviders } from '../../tools/demo-providers';

/** Rows by table. */
type Kept = ReadonlyMap<string, readonly Row[]>;

/** Of each tenant its own: its time, and what its tokens are signed with. */
const itsOwn = ['clock', 'signing_keys'];
const kept = new Map<string, Kept>();

/** Lists and demo providers in a tenant that is as it was started. `from`: when its clock began, which its rows are dated by. */
export async function makeReady(
  { store }: Pick<LocalMicrosoft365, 'store'>,
  settings: GraphSettings,
  from: string,
): Promise<void> {
  const kind = JSON.stringify([settings.sites, settings.mailbox, settings.isPractice, from]);
  const known = kept.get(kind);
  if (known !== undefined) return copyInto(store, known);
  const graph = openGraph(settings);
  await provisionAll(graph, settings, () => undefined);
  await addDemoProviders(graph, await openSites(graph, settings));
  kept.set(kind, copyOf(store));
}

function copyOf(store: Store): Kept {
  const tables = store.all(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => String(name));
  return new Map(
    tables.filter((table) => !itsOwn.includes(table)).map((table) => [table, store.all(`SELECT * FROM ${table}`)] as const),
  );
}

const copyInto = (store: Store, known: Kept): void =>
  store.transaction(() => {
    for (const [table, rows] of known) {
      store.run(`DELETE FROM ${table}`);
      for (const row of rows) {
        const values: readonly Value[] = Object.values(row);
        store.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, ...values);
      }
    }
  });
