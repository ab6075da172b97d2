// *Utförare*: the register as somebody may see it, and a provider with what was put right in it and twelve months of *Statistik*.

import { caseId, personId, type PersonId, type ProviderId } from '../../core/brand';
import type { Provider } from '../../core/casefile/provider';
import { mayProvider, seesProviders } from '../../core/access/providers';
import type { Actor } from '../../core/engine/decision';
import { coarseMonths, type CoarseMonth } from '../../core/report/coarse-trend';
import { providerArea } from '../../core/report/count';
import { periodKey, type Period } from '../../core/report/period';
import type { ToldPeriod } from '../../core/report/told-period';
import { trendOf } from '../../core/report/trend';
import { no, ok, type Result } from '../../core/result';
import { stepMonths } from '../../core/routine/reporting';
import { monthsUpTo } from '../../core/time/months';
import { dayOf } from '../../core/time/plain-date';
import { pointsAtSomebody } from '../../core/views/visibility';
import { providerOf, providerRow, type ProviderRow } from '../../graph/lists/providers';
import { figuresOfProvider } from '../../graph/lists/statistics';
import type { App } from '../app';
import { fixedPeriods } from '../report/fix-figures';
import { value } from '../settled';
import { nameOf } from '../show';

/** By name. `notYourTask` for whoever has no part in the board's cases. */
export async function listProviders(app: App, actor: Actor): Promise<Result<readonly Provider[]>> {
  if (!seesProviders(actor)) return no('notYourTask');
  const register = await app.providers();
  return ok(register.filter((one) => mayProvider(actor, 'see', one)).sort((a, b) => a.name.localeCompare(b.name, 'sv')));
}

export interface ShownProvider {
  readonly provider: Provider;
  readonly row: ProviderRow;
  /** Others of the same owners. */
  readonly kin: readonly Provider[];
  readonly mayCorrect: boolean;
  /** The oldest first; null: counted under no name, for it would lead to somebody. */
  readonly months: readonly CoarseMonth[] | null;
  readonly isExact: boolean;
  readonly names: ReadonlyMap<PersonId, string>;
}

/** Noted as read. `noSuchProvider` when the register has none of that key. */
export async function showProvider(app: App, actor: Actor, id: ProviderId): Promise<Result<ShownProvider>> {
  if (!seesProviders(actor)) return no('notYourTask');
  await app.access.note({ who: actor.id, what: 'provider', caseId: caseId('0'), at: app.clock.now() });
  const row = await app.graph.send(providerRow(app.places, id), 'person');
  if (row === undefined) return no('noSuchProvider');
  const provider = providerOf(row);
  if (!mayProvider(actor, 'see', provider)) return no('notYourTask');
  const isExact = mayProvider(actor, 'exact', provider);
  const register = await app.providers();
  return ok({
    provider,
    row,
    kin: register.filter((one) => one.id !== id && one.ownerGroup !== null && one.ownerGroup === provider.ownerGroup),
    mayCorrect: mayProvider(actor, 'correct', provider),
    months: pointsAtSomebody(app.profile, provider) ? null : await monthsOf(app, id, isExact),
    isExact,
    names: await namesOf(app, row),
  });
}

const monthsBack = 12;

async function monthsOf(app: App, id: ProviderId, exact: boolean): Promise<readonly CoarseMonth[]> {
  const months = monthsUpTo(dayOf(app.clock.now()).slice(0, 7), monthsBack);
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  const calls = years.flatMap((year) =>
    (['received', 'closed'] as const).map((what) => figuresOfProvider(app.places, id, { what, year })),
  );
  const found = await app.graph.all(calls, { patience: 'person' });
  const figures = found.flatMap((one) => value(one));
  const { reporting, eku } = app.profile;
  if (exact || reporting === null || dayOf(app.clock.now()) < reporting.from)
    return coarseMonths(trendOf(figures, months), { smallest: eku.smallNumber, exact });
  const came = cameAbout(id, await fixedPeriods(app));
  // Praise among them: what compilations tell of a provider holds it too, and the difference would be a number of its own.
  return coarseMonths(trendOf(figures, months, true), {
    smallest: eku.smallNumber,
    exact,
    compiled: { step: stepMonths(reporting), came },
  });
}

/** What was told of the provider by itself. */
const cameAbout =
  (id: ProviderId, fixed: ReadonlyMap<string, ToldPeriod>) =>
  (period: Period): number | null =>
    fixed.get(periodKey(period))?.trees.providers.find((line) => line.id === providerArea(id))?.total ?? null;

async function namesOf(app: App, { changes }: ProviderRow): Promise<ReadonlyMap<PersonId, string>> {
  const people = [...new Set(changes.map(({ by }) => personId(by)))];
  return new Map(await Promise.all(people.map(async (id) => [id, (await nameOf(app, id)).name] as const)));
}
