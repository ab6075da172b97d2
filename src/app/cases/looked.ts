// What is looked for in *Ärenden*: what runs, or what came to a unit or about a provider in twelve months.

import type { ProviderId, UnitId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { providerOf, type OwnMatter } from '../../core/casefile/own-matter';
import { processOf } from '../../core/processes/process-of';
import { stageOf } from '../../core/processes/process';
import { dayOf } from '../../core/time/plain-date';
import { monthsUpTo } from '../../core/time/months';

/** `until`: the last of twelve months, `2026-03`. */
export type Looked =
  | { readonly which: 'open' }
  | { readonly which: 'unit'; readonly unit: UnitId | null; readonly until: string }
  | { readonly which: 'provider'; readonly providerId: ProviderId; readonly until: string };

/** The months that are looked at, the newest first. `now`: this month. */
export const monthsOf = (looked: Looked, now: string): readonly string[] =>
  monthsUpTo(looked.which === 'open' ? now : looked.until, 12);

/** The years those lie in, and the year after, when what came late was still answered. */
export function yearsOf(looked: Looked, now: string): readonly string[] {
  const months = monthsOf(looked, now);
  const [first = 0, last = 0] = [months.at(-1), months[0]].map((month) => Number(month?.slice(0, 4)));
  const to = Math.min(Number(now.slice(0, 4)), last + 1);
  return Array.from({ length: Math.max(0, to - first + 1) }, (_none, n) => String(first + n));
}

/** Whether a matter is one of those that are looked for. */
export function isLooked(matter: Case | OwnMatter, looked: Looked): boolean {
  if (looked.which === 'open') return stageOf({ process: processOf(matter.id) }, matter.stage).open;
  const isHere =
    looked.which === 'unit'
      ? matter.unit === looked.unit
      : ('process' in matter ? providerOf(matter) : matter.providerId) === looked.providerId;
  return isHere && monthsOf(looked, looked.until).includes(dayOf(matter.received).slice(0, 7));
}
