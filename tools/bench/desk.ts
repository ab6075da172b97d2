// What *Min dag* costs: the resource units of a working day in which nothing but people's looks happens, for each who has a desk.

import { addDays, dayOf, momentAt } from '../../src/core/time/plain-date';
import { onOrAfter } from '../../src/core/time/working-days';
import { readInstant } from '../../src/core/time/instant';
import { until, type At } from './at';
import { listPlaces, rowsOf } from './lists';
import { forwardedComplaint } from './mails';
import type { Measured } from './measured';
import { moveClock, putMail, timeNow } from './people-act';
import { relax, startProduct } from './product';
import { callsSince, costOf, markOf, quiet } from './server-record';
import { startOnWorkingDay } from './working-day';

/** Complaints that wait for *Mottagning*: more than a card has room for. */
const mails = 12;

/** From before the first look until after the second, over everybody who has a desk. */
export async function measureDesk(): Promise<Measured> {
  const product = await startProduct({ PROFILE: 'ekbacka-min-dag' });
  await relax(product);
  await startOnWorkingDay(product);
  for (let n = 0; n < mails; n += 1)
    await putMail(product, forwardedComplaint(`desk-${n}`, new Date(await timeNow(product))), 'internal');
  await until('ärendena', async () => ((await rowsOf(product, 'Ärenden')).length >= mails ? true : undefined));
  const day = onOrAfter(addDays(await today(product), 1));
  await moveClock(product, new Date(momentAt(day, '07:30')));
  await quiet(product, 5_000);
  const people = (await rowsOf(product, 'Bevakning')).filter((row) => String(row.cells['CaseId']).startsWith('person:')).length;
  const start = await markOf(product);
  await moveClock(product, new Date(momentAt(day, '13:30')));
  await quiet(product);
  const calls = await callsSince(product, start);
  const lists = await listPlaces(product);
  await product.stop();
  return {
    values: { 'desk.unitsPerPersonAndDay': people === 0 ? null : costOf(calls).units / people },
    notes: [`desk: ${people} personer har en Min dag.`],
    counted: [{ title: 'desk: en arbetsdag med två tittar', calls, lists }],
  };
}

async function today(at: At) {
  const now = readInstant(await timeNow(at));
  if (now === undefined) throw new Error('Den lokala klockan gav ingen tid.');
  return dayOf(now);
}
