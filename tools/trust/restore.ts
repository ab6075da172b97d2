// A list, the library or the mailbox is put back to where it stood an hour ago while all the others go on: what the doctor says of it before the bot is started again, and
// what the bot then does. Nothing may leave twice, and what is lost must be said.

import { checkAfterRestore } from '../../src/app/health/after-restore';
import { openGraph } from '../../src/graph/client';
import { openSites } from '../../src/graph/places';
import { readGraphSettings } from '../../src/graph/settings';
import type { Row, Store, Value } from '../../src/local/store';
import { envFor } from '../../test/support/bot-env';
import { startOnWorkingDay } from '../bench/working-day';
import { comeToRest, goOn } from './come-to-rest';
import { complaintOf, sendComplaint } from './complaints';
import { judged } from './history/rules';
import { readTold } from './history/read';
import { workOnce } from './people';
import type { Ran } from './ran';
import { rowsOf } from './rows';
import { openTown, type Town } from './town';

/** What can be put back by itself; `mailbox` is not a list. */
export const restorable = [
  'Ärenden',
  'Händelser',
  'Bevakning',
  'Personuppgifter',
  'Uppgifter',
  'Texter',
  'Original',
  'mailbox',
] as const;
export type Restorable = (typeof restorable)[number];

/** Whatever was put back, these hold: what left the house has left once. The others are about what was lost, which is said. */
const never = [
  'each letter leaves once',
  'each letter carries its key',
  'each part is posted to the contracts unit once',
  'no name outside the places for names',
  'no draft is left',
];

type Tables = ReadonlyMap<string, readonly Row[]>;
const itsOwn = ['clock', 'signing_keys'];

/** Lives through an hour once, and then for each place from there: puts it back, asks the doctor, starts the bot, and judges. */
export async function restoreEach(places: readonly Restorable[], folder: string, program?: readonly string[]): Promise<Ran> {
  const town = await openTown({ replicas: 1, folder, ...(program === undefined ? {} : { program }) });
  const says: string[] = [];
  try {
    const { before, after } = await anHour(town);
    const untouched = await lackingBy(town);
    if (untouched.length > 0) says.push(`the doctor finds fault where nothing was restored: ${untouched.join('; ')}`);
    for (const place of places) {
      await stopAll(town);
      putAll(town.m365.store, after);
      putBack(town.m365.store, { place, before });
      says.push(...(await livedOn(town, place)).map((one) => `${place}: ${one}`));
    }
  } finally {
    await town.stop();
  }
  return { runs: places.length, violations: says.length, figure: `${places.length} places put back`, says };
}

const stopAll = (town: Town): Promise<unknown> => Promise.all(town.replicas.map((replica) => replica.stop()));

/** Cases come and go half their road; what stands then is kept, and what stands when all has come to rest. */
async function anHour(town: Town): Promise<{ readonly before: Tables; readonly after: Tables }> {
  await startOnWorkingDay(town);
  for (let n = 0; n < 2; n += 1) await sendComplaint(town, complaintOf('restore', n, town.m365.clock.now()));
  const asked = new Set<string>();
  for (let turn = 0, decisions = 0; decisions < 4 && turn < 60; turn += 1) {
    decisions += (await workOnce(town, asked)).answered;
    await new Promise((done) => setTimeout(done, 300));
  }
  await stopAll(town);
  const before = tablesOf(town.m365.store);
  await Promise.all(town.replicas.map((replica) => replica.start()));
  await sendComplaint(town, complaintOf('restore', 2, town.m365.clock.now()));
  for (let minutes = 0; minutes < 60; minutes += 12) await goOn(town);
  await comeToRest(town, asked);
  await stopAll(town);
  return { before, after: tablesOf(town.m365.store) };
}

/** What the doctor says before the bot is started; what the bot then sends twice, and what does not come to rest. */
async function livedOn(town: Town, place: Restorable): Promise<readonly string[]> {
  const lacking = await lackingBy(town);
  await Promise.all(town.replicas.map((replica) => replica.start()));
  const { unrest } = await comeToRest(town, new Set());
  const broken = judged(readTold(town.files()))
    .filter(({ rule }) => never.includes(rule))
    .flatMap(({ rule, breaches }) => breaches.map((one) => `${rule}: ${one}`));
  const waits = rowsOf(town.m365.store, 'Manuell hantering').length;
  town.note('/restored', { place, lacking, waits });
  return [...(lacking.length === 0 ? ['the doctor says nothing'] : []), ...broken, ...unrest.map((one) => `unrest: ${one}`)];
}

async function lackingBy({ m365 }: Town): Promise<readonly string[]> {
  const settings = readGraphSettings(envFor(m365, 0));
  const graph = openGraph(settings);
  const findings = await checkAfterRestore({ graph, places: await openSites(graph, settings) });
  return findings.flatMap(({ what, state, says }) => (state === 'good' ? [] : [`${what}: ${says}`]));
}

function tablesOf(store: Store): Tables {
  const tables = store.all(`SELECT name FROM sqlite_master WHERE type = 'table'`).map(({ name }) => String(name));
  return new Map(
    tables.filter((table) => !itsOwn.includes(table)).map((table) => [table, store.all(`SELECT * FROM ${table}`)] as const),
  );
}

const put = (store: Store, table: string, rows: readonly Row[]): void => {
  for (const row of rows) {
    const values: readonly Value[] = Object.values(row);
    store.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, ...values);
  }
};

const putAll = (store: Store, tables: Tables): void =>
  store.transaction(() => {
    for (const [table, rows] of tables) {
      store.run(`DELETE FROM ${table}`);
      put(store, table, rows);
    }
  });

/** The rows of one place as they stood before; numbers that were given since are not given again. */
function putBack(store: Store, { place, before }: { readonly place: Restorable; readonly before: Tables }): void {
  store.transaction(() => {
    if (place === 'mailbox') {
      for (const [table, rows] of before)
        if (table.startsWith('mail_')) {
          store.run(`DELETE FROM ${table}`);
          put(store, table, rows);
        }
      return;
    }
    const list = store.get('SELECT row FROM sp_lists WHERE title = ?', place)?.['row'] ?? 0;
    for (const table of ['sp_items', 'sp_index', 'sp_versions']) {
      store.run(`DELETE FROM ${table} WHERE list = ?`, list);
      put(
        store,
        table,
        (before.get(table) ?? []).filter((row) => row['list'] === list),
      );
    }
  });
}
