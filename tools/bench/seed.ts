// Thousands of cases at once, put straight into the local server's database beside it: copies of one that came the ordinary way.

import { join } from 'node:path';
import { z } from 'zod';
import { toItem, seedItems } from '../../src/local/graph/sharepoint/item-rows';
import { listBy } from '../../src/local/graph/sharepoint/list-rows';
import type { Fields } from '../../src/local/graph/sharepoint/values';
import { openStore, type Store } from '../../src/local/store';
import { pause } from './at';
import { listPlaces, type ListPlace } from './lists';
import type { Product } from './product';

export interface Seeding {
  /** The case that is copied: its row, its tasks, its events and its watch row. */
  readonly like: string;
  readonly count: number;
  /** When the copies are worth looking at; left out, as the copied one. */
  readonly nextLook?: string;
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
      ids.push(...seedSome(store, places, { ...seeding, count, from: ids.length }));
      await pause(0);
    }
    return ids;
  } finally {
    store.close();
  }
}

function seedSome(store: Store, places: readonly ListPlace[], seeding: Seeding & { readonly from: number }): readonly string[] {
  const { like, count, from, nextLook } = seeding;
  const place = (title: string) => ({ site: places.find((one) => one.title === title)?.site ?? '', list: title });
  const rows = (title: string) => rowsIn(store, place(title));
  const [kase] = rows('Ärenden').filter(({ id }) => String(id) === like);
  if (kase === undefined) throw new Error('Det finns inget ärende att kopiera.');
  const cases = Array.from({ length: count }, (_none, at) => resealed(kase.fields, { IntakeKey: `seed-${like}-${from + at}` }));
  const ids = seedItems(store, place('Ärenden'), cases).map(String);
  for (const title of ['Uppgifter', 'Händelser', 'Bevakning']) {
    const own = rows(title).filter(({ fields }) => fields['CaseId'] === like);
    const copies = ids.flatMap((id) =>
      own.map(({ fields }) => copyFor(id, fields, title === 'Bevakning' ? nextLook : undefined)),
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
