// What the product costs when nothing happens: resource units in a minute, and the memory of both programs.

import { pause } from './at';
import { listPlaces } from './lists';
import { timeNow } from './people-act';
import { seedKinds } from './seed';
import type { Measured } from './measured';
import { startProduct } from './product';
import { callsSince, costOf, markOf, quiet } from './server-record';
import { handOver, receive } from './walk-case';
import { startOnWorkingDay } from './working-day';

const minute = 60_000;
const settling = 90_000;

/** One replica as `npm start` runs it, with a row of *Bevakning* of every kind and nothing due, left alone for a minute. */
export async function measureIdle(): Promise<Measured> {
  const product = await startProduct();
  await startOnWorkingDay(product);
  const { caseId } = await handOver(product, 'idle');
  await receive(product, caseId);
  const kinds = await seedKinds(product, caseId, await timeNow(product));
  await pause(settling); // rows that were laid in beside the product look like a hand's: they are looked at once
  await quiet(product);
  const start = await markOf(product);
  await pause(minute);
  const calls = await callsSince(product, start);
  const megabytes = product.megabytes();
  const lists = await listPlaces(product);
  await product.stop();
  return {
    values: { 'idle.unitsPerMinute': costOf(calls).units, 'idle.rss': megabytes ?? null },
    notes: [
      `idle: ${kinds} bevakningsrader av varje slag, ingen aktuell.`,
      ...(megabytes === undefined ? ['idle.rss: det går inte att fråga ps här, så minnet är inte mätt.'] : []),
    ],
    counted: [{ title: 'idle: en minut då inget händer', calls, lists }],
  };
}
