// *Enheten*: how a unit stands, for those who lead it or look after all: what runs, by row, and twelve months of *Statistik* (R020).

import type { UnitId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import type { Figure } from '../../core/report/figures';
import { quarterOfMonth, trendOf, type Trend } from '../../core/report/trend';
import { no, ok, type Result } from '../../core/result';
import { unitIds } from '../../core/routine/profile';
import { monthsUpTo } from '../../core/time/months';
import { dayOf } from '../../core/time/plain-date';
import { figuresOfUnit } from '../../graph/lists/statistics';
import type { App } from '../app';
import { value } from '../settled';

const leads = ['departmentHead', 'director', 'qualityController'] as const;

/** The units somebody has an overview of, by the profile's order; none for most. */
export function unitsLed({ profile }: App, actor: Actor): readonly UnitId[] {
  if (isEku(actor)) return [];
  const all = unitIds(profile);
  return leads.some((role) => holds(actor, role, null)) ? all : all.filter((unit) => holds(actor, 'unitManager', unit));
}

const monthsBack = 12;

/** Twelve months, this one last. What has ended is as it stood a few minutes ago; this month is read each time. `notYourTask` for whoever does not lead it. */
export async function unitTrend(app: App, actor: Actor, unit: UnitId): Promise<Result<Trend>> {
  if (!unitsLed(app, actor).includes(unit)) return no('notYourTask');
  const months = monthsUpTo(dayOf(app.clock.now()).slice(0, 7), monthsBack);
  const periods = [...new Set(months.flatMap((month) => [month, quarterOfMonth(month)]))];
  const [month = '', quarter = ''] = periods;
  const [ended, running] = await Promise.all([
    app.figures.recall(`${unit}|${month}`, () => figuresIn(app, unit, periods.slice(2))),
    figuresIn(app, unit, [month, quarter]),
  ]);
  return ok(trendOf([...ended, ...running], months));
}

async function figuresIn({ graph, places }: App, unit: UnitId, periods: readonly string[]): Promise<readonly Figure[]> {
  const calls = periods.flatMap((period) =>
    (['received', 'closed'] as const).map((what) => figuresOfUnit(places, unit, { what, period })),
  );
  return (await graph.all(calls, { patience: 'person' })).flatMap((one) => value(one));
}
