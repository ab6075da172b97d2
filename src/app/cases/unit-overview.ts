// *Enheten*: how a unit stands, for those who lead it or look after all: what runs, by row, and twelve months of *Statistik* (R020).

import type { UnitId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import { trendOf, type Trend } from '../../core/report/trend';
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

/** Twelve months, this one last. `notYourTask` for whoever does not lead it. */
export async function unitTrend(app: App, actor: Actor, unit: UnitId): Promise<Result<Trend>> {
  if (!unitsLed(app, actor).includes(unit)) return no('notYourTask');
  const months = monthsUpTo(dayOf(app.clock.now()).slice(0, 7), monthsBack);
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  const calls = years.flatMap((year) =>
    (['received', 'closed'] as const).map((what) => figuresOfUnit(app.places, unit, { what, year })),
  );
  const found = await app.graph.all(calls, { patience: 'person' });
  return ok(
    trendOf(
      found.flatMap((one) => value(one)),
      months,
    ),
  );
}
