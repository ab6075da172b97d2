// What typing costs: one who writes without a pause for a minute, as the page saves it, counted on the list where it lies.

import { z } from 'zod';
import { listPlaces } from './lists';
import type { Measured } from './measured';
import { openPage } from './people-act';
import { startProduct } from './product';
import { callsSince, costOf, markOf, quiet } from './server-record';
import { startOnWorkingDay } from './working-day';

/** The page saves at most every twenty seconds (decisions 8.19). */
const savesAMinute = 3;
const kept = z.object({ mark: z.string() });

/** The page is opened, which reads what was typed before, and saved as often as it may be. */
export async function measureDrafts(): Promise<Measured> {
  const product = await startProduct();
  await startOnWorkingDay(product);
  const page = await openPage(product, 'registrar');
  const address = `/api/typed/${encodeURIComponent('writeDown|')}`;
  await quiet(product);
  const start = await markOf(product);
  await page.get(address);
  let mark: string | null = null;
  for (let n = 1; n <= savesAMinute; n += 1) {
    const saved: { readonly mark: string } = kept.parse(
      await page.post(address, { mark, window: 'bench', typed: { words: 'Hej! '.repeat(n) } }),
    );
    ({ mark } = saved);
  }
  const calls = await callsSince(product, start);
  const lists = await listPlaces(product);
  const list = lists.find(({ title }) => title === 'Texter');
  const own = calls.filter(({ path, parts }) =>
    [path, ...parts.map((one) => one.path)].some((one) => one.includes(list?.id ?? '?')),
  );
  await product.stop();
  return {
    values: { 'draft.unitsPerWriterMinute': list === undefined ? null : costOf(own).units },
    notes: [],
    counted: [{ title: 'draft: en minut då någon skriver utan uppehåll', calls: own, lists }],
  };
}
