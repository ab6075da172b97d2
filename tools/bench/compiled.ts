// A half-year of twenty thousand cases compiled: from the day its figures are fixed until the compilations are there, and how often *Statistik* was asked.

import { join } from 'node:path';
import { z } from 'zod';
import { newCells } from '../../src/graph/lists/row';
import { seedItems } from '../../src/local/graph/sharepoint/item-rows';
import { openStore } from '../../src/local/store';
import { inventedFigures } from '../../test/support/figures';
import { statisticsList } from '../../src/graph/lists/statistics';
import { pause, until } from './at';
import { listPlaces } from './lists';
import type { Measured } from './measured';
import { moveClock, openPage } from './people-act';
import { relax, startProduct, type Product } from './product';
import { callsSince, markOf, quiet } from './server-record';
import { withoutTimer } from './walk-counts';

const months = ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06'];
const casesAMonth = Math.ceil(20_000 / months.length);
const [dayBefore, theDay] = ['2027-07-13T08:00:00Z', '2027-07-15T08:00:00Z'].map((text) => new Date(text));
const shown = z.object({ rows: z.array(z.unknown()) });

/** On a product of its own. */
export async function measureCompiled(): Promise<Measured> {
  const product = await startProduct(withoutTimer);
  await relax(product);
  await moveClock(product, dayBefore ?? new Date());
  await seedFigures(product);
  const page = await openPage(product, 'qualityController');
  await quiet(product);
  const mark = await markOf(product);
  const [since, worked] = [performance.now(), product.botWork() ?? Number.NaN];
  await moveClock(product, theDay ?? new Date());
  const areThere = async (): Promise<true | undefined> =>
    shown.parse(await page.get('/api/compilations')).rows.length > 0 ? true : undefined;
  // While it is read the page may be told that Microsoft 365 is busy: it is asked for again.
  await until('att sammanställningarna öppnas', () => areThere().catch(() => undefined));
  const seconds = (performance.now() - since) / 1000;
  const work = (product.botWork() ?? Number.NaN) - worked;
  const calls = await callsSince(product, mark);
  const { id } = statisticsAt(await listPlaces(product));
  const asking = calls.filter((call) => JSON.stringify(call).includes(id));
  await product.stop();
  return {
    values: { 'compiled.halfYear': seconds, 'compiled.requests': asking.length },
    notes: [
      `compiled: ${casesAMonth * months.length} ärenden, ${calls.length} anrop i allt, ${Math.round(work)} ms processortid hos boten.`,
    ],
    counted: [],
  };
}

const statisticsAt = (places: Awaited<ReturnType<typeof listPlaces>>) => {
  const found = places.find(({ title }) => title === statisticsList.title);
  if (found === undefined) throw new Error('Det finns ingen lista som heter Statistik.');
  return found;
};

/** Straight into the local server's database, as no person could. */
async function seedFigures(product: Product): Promise<void> {
  const { site } = statisticsAt(await listPlaces(product));
  const store = openStore(join(product.data, 'microsoft365.db'));
  try {
    for (const month of months)
      for (let from = 0; from < casesAMonth; from += atOnce) {
        const rows = inventedFigures({ seed: from, months: [month], perMonth: Math.min(atOnce, casesAMonth - from) });
        seedItems(
          store,
          { site, list: statisticsList.title },
          rows.map((row, at) => newCells(statisticsList, { ...row, key: `${month}-${from}-${at}` })),
        );
        await pause(0);
      }
  } finally {
    store.close();
  }
}

const atOnce = 250;
