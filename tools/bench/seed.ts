// Thousands of cases at once, put straight into the local server's database beside it: copies of one that came the ordinary way.

import { join } from 'node:path';
import { z } from 'zod';
import { toItem, seedItems } from '../../src/local/graph/sharepoint/item-rows';
import { listBy } from '../../src/local/graph/sharepoint/list-rows';
import type { Fields } from '../../src/local/graph/sharepoint/values';
import type { List } from '../../src/graph/lists/list';
import { mattersLists } from '../../src/graph/lists/matters';
import { newCells } from '../../src/graph/lists/row';
import { watchList } from '../../src/graph/lists/watch';
import { ownTables } from '../../src/core/processes/all';
import { openStore, type Store } from '../../src/local/store';
import { pause } from './at';
import { listPlaces, type ListPlace } from './lists';
import type { Product } from './product';
import { later, matterOfKind, watchKeyOf, watchKinds } from './watch-kinds';

export interface Seeding {
  /** The case that is copied: its row, its tasks, its events and its watch row. */
  readonly like: string;
  readonly count: number;
  /** How many were copied of it before. */
  readonly before?: number;
  /** When the copies are worth looking at; left out, as the copied one. */
  readonly nextLook?: string;
  /** Cells of the copies' own. */
  readonly own?: Fields;
  /** The same of their watch rows. */
  readonly watch?: Fields;
}

/** Small enough that the server, which shares the file, never waits long. */
const atOnce = 250;

/** Makes the copies and answers their case ids. Nothing of it is a request to Graph. */
export async function seedCases(product: Product, seeding: Seeding): Promise<readonly string[]> {
  const places = await listPlaces(product);
  const store = openStore(join(product.data, 'microsoft365.db'));
  try {
    const ids: string[] = [];
    while (ids.length < seeding.count) {
      const count = Math.min(atOnce, seeding.count - ids.length);
      ids.push(...seedSome(store, places, { ...seeding, count, from: (seeding.before ?? 0) + ids.length }));
      await pause(0);
    }
    return ids;
  } finally {
    store.close();
  }
}

/** One row of *Bevakning* of every kind there is, none due, each with what it watches: copies of the case `like`, and matters at a stage. */
export async function seedKinds(product: Product, like: string, now: string): Promise<number> {
  const places = await listPlaces(product);
  const store = openStore(join(product.data, 'microsoft365.db'));
  const put = <T, Id extends string>(list: List<T, Id>, value: T): string =>
    String(seedItems(store, placeIn(places, list.title), [newCells(list, value)])[0]);
  try {
    for (const [from, kind] of watchKinds.entries()) {
      if (kind.of === 'case') {
        const watch = kind.looksApart === true ? { LooksApart: true } : {};
        seedSome(store, places, { like, count: 1, from, nextLook: later, own: { Stage: kind.stage }, watch });
        continue;
      }
      const row = kind.of === 'matter' ? put(mattersLists[ownTables(kind.process).place], matterOfKind(kind, now)) : '';
      const caseId = watchKeyOf(kind, row);
      put(watchList, { caseId, nextLook: later, holder: null, leaseEnd: null, looksApart: false, eventsKnown: 0 });
    }
    return watchKinds.length;
  } finally {
    store.close();
  }
}

const placeIn = (places: readonly ListPlace[], title: string) => ({
  site: places.find((one) => one.title === title)?.site ?? '',
  list: title,
});

function seedSome(store: Store, places: readonly ListPlace[], seeding: Seeding & { readonly from: number }): readonly string[] {
  const { like, count, from, nextLook, own: ownCells = {}, watch = {} } = seeding;
  const place = (title: string) => placeIn(places, title);
  const rows = (title: string) => rowsIn(store, place(title));
  const [kase] = rows('Ärenden').filter(({ id }) => String(id) === like);
  if (kase === undefined) throw new Error('Det finns inget ärende att kopiera.');
  const cases = Array.from({ length: count }, (_none, at) =>
    resealed(kase.fields, { ...ownCells, IntakeKey: `seed-${like}-${from + at}` }),
  );
  const ids = seedItems(store, place('Ärenden'), cases).map(String);
  const persons = rows('Personuppgifter').filter(({ fields }) => fields['IntakeKey'] === kase.fields['IntakeKey']);
  const kept = cases.flatMap(({ IntakeKey }) => persons.map(({ fields }) => ({ ...fields, IntakeKey: IntakeKey ?? null })));
  seedItems(store, place('Personuppgifter'), kept);
  for (const title of ['Uppgifter', 'Händelser', 'Bevakning']) {
    const own = rows(title).filter(({ fields }) => fields['CaseId'] === like);
    const isWatch = title === 'Bevakning';
    const copies = ids.flatMap((id) =>
      own.map(({ fields }) => copyFor(id, { ...fields, ...(isWatch ? watch : {}) }, isWatch ? nextLook : undefined)),
    );
    seedItems(store, place(title), copies);
  }
  return ids;
}

/** Only the first rows are looked through: the copied case came before its copies. */
const rowsIn = (store: Store, { site, list }: { readonly site: string; readonly list: string }) =>
  store
    .all('SELECT * FROM sp_items WHERE list = ? AND deleted = 0 ORDER BY id LIMIT 500', listBy(store, site, list).row)
    .map(toItem);

/** Keys begin with the case's number: `12|triage|1`. */
function copyFor(id: string, fields: Fields, nextLook: string | undefined): Fields {
  const key = fields['Key'];
  return resealed(fields, {
    CaseId: id,
    ...(typeof key === 'string' ? { Key: key.replace(/^[^|]*/, id) } : {}),
    ...(nextLook === undefined ? {} : { NextLook: nextLook }),
  });
}

const sealed = z.record(z.string(), z.unknown());

/** Fields changed as the product would have: the copy beside the cells says the same, or the change would look made by hand. */
function resealed(fields: Fields, changed: Fields): Fields {
  const seal = fields['Sealed'];
  const copy = typeof seal === 'string' ? { Sealed: JSON.stringify({ ...sealed.parse(JSON.parse(seal)), ...changed }) } : {};
  return { ...fields, ...changed, ...copy };
}
