// *Loggkontroll* over a log as large as a large city's: each of its three questions is answered within ten seconds, what is whole is said to be, and one row that
// somebody has taken away is seen. Rows are put straight into the local database.

import { randomUUID } from 'node:crypto';
import { instant, matterId, personId, plainDate, type PlainDate } from '../../src/core/brand';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import { logView } from '../../src/core/views/log-view';
import { accessLogList, chainedAll, endRowOf, newChain, type AccessEntry } from '../../src/graph/lists/access-log';
import { newCells } from '../../src/graph/lists/row';
import { insertItem, itemBy, removeItem } from '../../src/local/graph/sharepoint/item-rows';
import { toList } from '../../src/local/graph/sharepoint/list-rows';
import { people } from '../../src/local/people';
import { pause } from '../bench/at';
import { openPage } from '../bench/people-act';
import type { Ran } from './ran';
import { openTown, type Town } from './town';

/** A profile's reader of the log, and how many seconds she waits at the most. */
const reader = 'departmentHead';
const longest = 10;
const replicas = 2;
const caseCount = 400;

export interface LogSize {
  readonly entries: number;
  readonly days: number;
  readonly folder: string;
  readonly program?: readonly string[];
}

interface Asking {
  readonly name: string;
  readonly body: object;
  readonly isWhole: boolean | null;
}

/** Asks; each question that takes too long, or is answered wrongly, is a violation. */
export async function checkLog({ entries, days: count, folder, program }: LogSize): Promise<Ran> {
  const town = await openTown({ replicas: 1, folder, ...(program === undefined ? {} : { program }) });
  try {
    const today = dayOf(instant(town.m365.clock.now().toISOString()));
    const days = Array.from({ length: count }, (_none, n) => addDays(today, n - count));
    for (const day of days) await seedDay(town, day, Math.ceil(entries / count / replicas));
    const last = days.at(-1) ?? today;
    const whole = { by: 'day', day: last };
    const answers = [
      await asked(town, { name: 'the day', body: whole, isWhole: true }),
      await asked(town, { name: 'the case', body: { by: 'case', number: 'SYN-2026-00007' }, isWhole: null }),
      await asked(town, {
        name: 'the person',
        body: { by: 'person', person: people.caseworkerSouth.id, month: last.slice(0, 7) },
        isWhole: null,
      }),
    ];
    takeOne(town, last);
    answers.push(await asked(town, { name: 'the day with a row gone', body: whole, isWhole: false }));
    const says = answers.flatMap((one) => one.says);
    return { runs: entries, violations: says.length, figure: answers.map((one) => one.figure).join(', '), says };
  } finally {
    await town.stop();
  }
}

async function asked(town: Town, { name, body, isWhole }: Asking): Promise<Pick<Ran, 'figure' | 'says'>> {
  const page = await openPage(town, reader);
  const since = performance.now();
  const view = logView.parse(await page.post('/api/log', body));
  const seconds = (performance.now() - since) / 1000;
  return {
    figure: `${name} ${seconds.toFixed(1)} s`,
    says: [
      ...(seconds > longest ? [`${name} took ${seconds.toFixed(1)} s`] : []),
      ...(view.rows.length === 0 ? [`${name}: nothing is shown`] : []),
      ...(view.isWhole === isWhole ? [] : [`${name}: whole is ${String(view.isWhole)}; ${view.broken.slice(0, 3).join(' ')}`]),
    ],
  };
}

/** Sixty who read; most of them have left, and have no name any more. */
const readers = [people.caseworkerSouth.id, ...Array.from({ length: 59 }, () => randomUUID())].map(personId);

/** What each replica would have written, and where its chain ends. */
async function seedDay(town: Town, day: PlainDate, each: number): Promise<void> {
  for (let r = 0; r < replicas; r += 1) {
    const chain = chainedAll(
      newChain(randomUUID()),
      Array.from({ length: each }, (_none, n) => ({
        who: readers[n % readers.length] ?? personId('-'),
        what: 'case',
        caseId: matterId(String(1 + (n % caseCount))),
        at: instant(new Date(Date.parse(`${day}T06:00:00.000Z`) + n * 1_000).toISOString()),
      })),
    );
    const last = chain.at(-1);
    await put(town, last === undefined ? chain : [...chain, endRowOf(last)]);
  }
}

const atOnce = 500;

async function put({ m365: { store } }: Town, entries: readonly AccessEntry[]): Promise<void> {
  const list = toList(store.get('SELECT * FROM sp_lists WHERE title = ?', accessLogList.title) ?? {});
  for (let from = 0; from < entries.length; from += atOnce) {
    store.transaction(() => {
      for (const entry of entries.slice(from, from + atOnce))
        insertItem(store, list, { fields: newCells(accessLogList, entry), writer: '{}', now: `${entry.at.slice(0, 19)}Z` });
    });
    await pause(0);
  }
}

/** One of the day's first rows. */
function takeOne({ m365: { store } }: Town, day: PlainDate): void {
  const list = toList(store.get('SELECT * FROM sp_lists WHERE title = ?', accessLogList.title) ?? {});
  const found = store.all(
    'SELECT item FROM sp_index WHERE list = ? AND name = ? AND value >= ? ORDER BY value LIMIT 2',
    list.row,
    'Key',
    plainDate(day),
  );
  removeItem(store, itemBy(store, list, String(found.at(-1)?.['item'])));
}
