// Fixes what is told of a period: *Statistik* is read by unit and month, what may be told is kept, and read from there ever after. The requests follow the months and
// the units, never the matters.

import { keysOf } from '../../core/brand';
import type { Figure } from '../../core/report/figures';
import { countedIn, meets, periodKey, type Period } from '../../core/report/period';
import { figureKinds } from '../../core/report/figures';
import { toldOf, type ToldPeriod } from '../../core/report/told-period';
import { unitIds } from '../../core/routine/profile';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { figuresOfUnit } from '../../graph/lists/statistics';
import { createToldPeriod, toldPeriods } from '../../graph/lists/told-periods';
import type { App } from '../app';
import { value } from '../settled';

/** The periods that have been fixed, by their keys. */
export async function fixedPeriods({ graph, places }: App): Promise<ReadonlyMap<string, ToldPeriod>> {
  const rows = await graph.send(toldPeriods(places), 'person');
  return new Map(rows.map((row) => [row.key, row] as const));
}

/**
 * Fixes those that are not. One that has months in common with a period of another length is left out: whoever laid them side by side would get what is between them.
 */
export async function fixFigures(app: App, periods: readonly Period[]): Promise<ReadonlyMap<string, ToldPeriod>> {
  const known = await fixedPeriods(app);
  const missing = periods.filter((period) => !known.has(periodKey(period)));
  if (missing.length === 0) return known;
  for (const period of missing) {
    if ([...known.values()].some((other) => meets(other, period)))
      app.log.warn('figures overlap a period that was fixed', { period: periodKey(period) });
    else await fixed(app, period);
  }
  return fixedPeriods(app);
}

async function fixed(app: App, period: Period): Promise<void> {
  const trees = toldOf(app.profile, await app.providers(), await figuresIn(app, period));
  const row = { from: period.from, months: period.months, key: periodKey(period), fixedOn: dayOf(app.clock.now()), trees };
  try {
    await app.graph.send(createToldPeriod(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}

async function figuresIn({ graph, places, profile }: App, period: Period): Promise<readonly Figure[]> {
  const calls = [...unitIds(profile), null].flatMap((unit) =>
    countedIn(period).flatMap((month) => keysOf(figureKinds).map((what) => figuresOfUnit(places, unit, { what, period: month }))),
  );
  return (await graph.all(calls)).flatMap((one) => value(one));
}
