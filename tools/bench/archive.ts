// A thousand cases that have ended are exported to the archive while the bot answers as usual: how long it takes, and the longest it made anybody wait.

import path from 'node:path';
import { join } from 'node:path';
import { z } from 'zod';
import { originalsLibrary } from '../../src/graph/places';
import { originalPath } from '../../src/graph/originals';
import { putFile } from '../../src/local/graph/files/file-rows';
import { driveBy, TOP } from '../../src/local/graph/files/file-place';
import { listBy } from '../../src/local/graph/sharepoint/list-rows';
import { openStore } from '../../src/local/store';
import { ask, pause } from './at';
import { median } from './figures';
import { listPlaces, rowsOf } from './lists';
import { forwardedComplaint } from './mails';
import type { Measured } from './measured';
import { openPage, timeNow, type Page } from './people-act';
import { freePorts, relax, startProduct, type Product } from './product';
import { seedCases } from './seed';
import { callsSince, markOf } from './server-record';
import { walkCase } from './walk-case';
import { later } from './watch-kinds';
import { startOnWorkingDay } from './working-day';

const cases = 1000;
const patience = 10 * 60_000;

const delay = z.object({ p99: z.number(), longest: z.number() });
const begun = z.object({ deliveries: z.array(z.string()) });
const listed = z.object({ deliveries: z.array(z.object({ id: z.string(), isDone: z.boolean(), state: z.string() })) });

/** On a product of its own: one case is walked from its mail to its end, and copied with its original. */
export async function measureArchive(): Promise<Measured> {
  const [port = 0] = await freePorts(1);
  const preload = JSON.stringify(path.resolve('dist/tools/bench/loop-delay.js'));
  const product = await startProduct({ LOOP_DELAY_PORT: String(port), NODE_OPTIONS: `--require ${preload}` });
  await relax(product);
  await startOnWorkingDay(product);
  await walkCase(product, 'arkiv');
  const like = String((await rowsOf(product, 'Ärenden'))[0]?.id ?? 0);
  await seedCases(product, { like, count: cases - 1, nextLook: later });
  await seedOriginals(product, like);
  const page = await openPage(product, 'registrar');
  const calm: number[] = [];
  while (calm.length < 30) calm.push(await askedOnce(page));
  await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });
  const start = await markOf(product);
  const [since, work] = [performance.now(), product.botWork()];
  const year = (await timeNow(product)).slice(0, 4);
  const { deliveries } = begun.parse(await page.post('/api/archive', { to: 'archive', unit: null, year }));
  const { states, asked } = await untilDone(page, deliveries);
  const seconds = (performance.now() - since) / 1000;
  const worked = ((product.botWork() ?? Number.NaN) - (work ?? Number.NaN)) / 1000;
  const { p99, longest } = delay.parse(await ask(`http://127.0.0.1:${port}/`));
  const calls = await callsSince(product, start);
  await product.stop();
  return {
    values: {
      'archive.export1000': seconds,
      'archive.work1000': worked,
      'archive.p99LoopDelay': p99,
      'archive.longestHold': longest,
      'archive.slowerPages': median(asked) / median(calm),
    },
    notes: [
      `archive.export1000: ${calls.length} anrop till Graph. ${states.join(' ')}`,
      `archive.slowerPages: Mitt arbete ${median(calm).toFixed(0)} ms före och ${median(asked).toFixed(0)} ms under exporten, frågat ${asked.length} gånger`,
    ],
    counted: [],
  };
}

/** Milliseconds somebody else waits for her own work. */
async function askedOnce(page: Page): Promise<number> {
  const since = performance.now();
  await page.get('/api/my-work');
  return performance.now() - since;
}

/** What the deliveries say at last, and how long somebody waited for her work meanwhile. */
async function untilDone(
  page: Page,
  deliveries: readonly string[],
): Promise<{ readonly states: readonly string[]; readonly asked: readonly number[] }> {
  const end = performance.now() + patience;
  const asked: number[] = [];
  for (;;) {
    asked.push(await askedOnce(page));
    const seen = listed.parse(await page.get('/api/archive')).deliveries.filter(({ id }) => deliveries.includes(id));
    if (seen.length === deliveries.length && seen.every(({ isDone }) => isDone))
      return { states: seen.map(({ state }) => state), asked };
    if (performance.now() > end) throw new Error('Exporten blev inte klar i tid.');
    await pause(1000);
  }
}

/** Each copy's original, put straight into the library beside the server: the mail as it came. */
async function seedOriginals(product: Product, like: string): Promise<void> {
  const places = await listPlaces(product);
  const site = places.find(({ title }) => title === originalsLibrary.title)?.site ?? '';
  const store = openStore(join(product.data, 'microsoft365.db'));
  const now = await timeNow(product);
  const bytes = Buffer.from(forwardedComplaint('arkiv', new Date(now)));
  try {
    const drive = driveBy(store, listBy(store, site, originalsLibrary.title).drive);
    for (let n = 0; n < cases - 1; n += 1) {
      const spot = { parent: TOP, name: originalPath(`seed-${like}-${n}`), file: undefined };
      putFile(drive, spot, { bytes, behaviour: 'replace', author: { writer: '{}', now } });
      if (n % 100 === 0) await pause(0);
    }
  } finally {
    store.close();
  }
}
