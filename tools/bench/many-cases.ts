// A board's lists as they stand after ten years: cases over units and months, the open ones with tasks and history, what *Sök* finds them by with names as
// unequal as people's are, and a row of *Statistik* for each that came and each that ended.

import { join } from 'node:path';
import { caseId, instant, unitId, type UnitId } from '../../src/core/brand';
import type { NewCase } from '../../src/core/casefile/case';
import { keysOfCase } from '../../src/core/search/keys';
import { casesList } from '../../src/graph/lists/cases';
import type { List } from '../../src/graph/lists/list';
import { newCells, readRow } from '../../src/graph/lists/row';
import { searchList } from '../../src/graph/lists/search';
import { statisticsList, type KeyedFigure } from '../../src/graph/lists/statistics';
import { searchKey } from '../../src/app/search/search-key';
import { seedItems, toItem } from '../../src/local/graph/sharepoint/item-rows';
import { listBy } from '../../src/local/graph/sharepoint/list-rows';
import { openStore, type Store } from '../../src/local/store';
import { aFigure, endedAs } from '../../test/support/figures';
import { pause } from './at';
import { listPlaces, type ListPlace } from './lists';
import type { Product } from './product';

/** The unit whose pages are measured, and its share: a fifth of all. */
export const measuredUnit = unitId('soder');
const units: readonly UnitId[] = ['soder', 'norr', 'vaster', 'oster', 'centrum'].map(unitId);
const years = 10;
const atOnce = 500;

export interface Board {
  readonly like: string;
  readonly cases: number;
  /** The secret that the product which is measured was started with. */
  readonly secret: string;
  /** Business time. */
  readonly now: string;
}

/** Makes them; answers a name a case, some of them, as often as it stands in the lists. */
export async function seedBoard(product: Product, board: Board): Promise<readonly string[]> {
  const places = await listPlaces(product);
  const store = openStore(join(product.data, 'microsoft365.db'));
  try {
    const like = likeIn(store, places, board.like);
    const asked: string[] = [];
    for (let from = 0; from < board.cases; from += atOnce) {
      const count = Math.min(atOnce, board.cases - from);
      const made = Array.from({ length: count }, (_none, at) => closedCase(like, { ...board, n: from + at }));
      const ids = put(store, places, { list: casesList, values: made });
      const named = made.map((one, at) => ({ ...keysFor(one, from + at, board.secret), id: ids[at] ?? '' }));
      const entries = named.flatMap(({ keys, id }) => keys.map((key) => ({ entry: `${key}|${id}`, key, caseId: caseId(id) })));
      put(store, places, { list: searchList, values: entries });
      put(store, places, { list: statisticsList, values: made.flatMap((one, at) => figuresFor(one, from + at)) });
      if (from % (20 * atOnce) === 0) asked.push(...named.slice(0, 12).map(({ name }) => name));
      await pause(0);
    }
    return asked;
  } finally {
    store.close();
  }
}

const runningStages = ['assessing', 'withProvider', 'followingUp'] as const;

/** So many that run in the measured unit, over several stages. */
export async function seedOpen(
  product: Product,
  { like: id, count }: { readonly like: string; readonly count: number },
): Promise<void> {
  const places = await listPlaces(product);
  const store = openStore(join(product.data, 'microsoft365.db'));
  try {
    const like = likeIn(store, places, id);
    for (let from = 0; from < count; from += atOnce) {
      const values = Array.from({ length: Math.min(atOnce, count - from) }, (_none, at): NewCase => ({
        ...like,
        intakeKey: `running-${from + at}`,
        unit: measuredUnit,
        lastDecision: null,
        stage: runningStages[at % runningStages.length] ?? 'assessing',
      }));
      put(store, places, { list: casesList, values });
      await pause(0);
    }
  } finally {
    store.close();
  }
}

interface Putting<T, Id extends string> {
  readonly list: List<T, Id>;
  readonly values: readonly T[];
}

/** Puts rows into a list beside Graph; answers their ids, in their order. */
export function put<T, Id extends string>(
  store: Store,
  places: readonly ListPlace[],
  { list, values }: Putting<T, Id>,
): readonly string[] {
  const site = places.find(({ title }) => title === list.title)?.site ?? '';
  return seedItems(
    store,
    { site, list: list.title },
    values.map((value) => newCells(list, value)),
  ).map(String);
}

function likeIn(store: Store, places: readonly ListPlace[], id: string): NewCase {
  const site = places.find(({ title }) => title === casesList.title)?.site ?? '';
  const row = store.get(
    'SELECT * FROM sp_items WHERE list = ? AND id = ?',
    ...[listBy(store, site, casesList.title).row, Number(id)],
  );
  if (row === undefined) throw new Error('Det finns inget ärende att kopiera.');
  const { fields } = toItem(row);
  return readRow(casesList)({ status: 200, header: () => undefined, body: { id, eTag: '"1"', fields } });
}

const day = 86_400_000;

function closedCase(like: NewCase, { cases, now, n }: Board & { readonly n: number }): NewCase {
  const received = instant(new Date(Date.parse(now) - 30 * day - Math.floor((n * years * 365 * day) / cases)).toISOString());
  return {
    ...like,
    intakeKey: `board-${n}`,
    received,
    arrived: received,
    stage: 'closed',
    closedAs: 'answered',
    unit: units[n % units.length] ?? measuredUnit,
    lastDecision: null,
  };
}

/** How often each of so many words stands: the first twice as often as the second, three times the third (Zipf). `dice` from 0 to 1. */
const zipf = (count: number, dice: number): number => Math.min(count - 1, Math.floor((count + 1) ** dice) - 1);

/** The same number for the same place, spread over 0 to 1. */
const spread = (n: number, salt: number): number => ((n + 1) * salt) % 1;
const golden = [0.618_033_988_749_895, 0.414_213_562_373_095] as const;

/** Invented, letters alone, none like another: `Baba`, `Babe`, … */
function word(n: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'ju'];
  const digits = [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15].map((digit) => syllables[digit] ?? '');
  const all = digits.join('');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

function keysFor({ received }: NewCase, n: number, secret: string): { readonly name: string; readonly keys: readonly string[] } {
  const name = `${word(zipf(800, spread(n, golden[0])))} ${word(1_000 + zipf(2_000, spread(n, golden[1])))}son`;
  const plain = keysOfCase({ names: [name], identityNumbers: [], year: Number(received.slice(0, 4)) });
  return { name, keys: plain.map((key) => searchKey({ letter: 'a', secret }, key)) };
}

function figuresFor({ received, unit }: NewCase, n: number): readonly KeyedFigure[] {
  const came = aFigure({ period: received.slice(0, 7), unit, days: 1 + (n % 30) });
  const ended = endedAs(came, { days: came.days, inTime: n % 7 !== 0, escalated: n % 20 === 0 });
  return [
    { ...came, key: `board-${n}-r` },
    { ...ended, key: `board-${n}-c` },
  ];
}
