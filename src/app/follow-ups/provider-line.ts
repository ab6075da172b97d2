// A provider's line of time for those who follow it up: complaints they may read, what EKU has of its contracts, follow-ups, measures, what it has
// handed in, what the units have seen.

import type { ProviderId } from '../../core/brand';
import { isOwnId } from '../../core/casefile/own-matter';
import type { OwnProcessId } from '../../core/processes/all';
import type { Provider } from '../../core/casefile/provider';
import type { Actor } from '../../core/engine/decision';
import { mayProvider } from '../../core/access/providers';
import { no, ok, type Result } from '../../core/result';
import type { LineFound } from '../../core/views/follow-up-line';
import { dayOf } from '../../core/time/plain-date';
import { ekuMattersOf } from '../../graph/lists/eku-matters';
import { mattersBeside, mattersOfProvider } from '../../graph/lists/matters';
import { figuresOfProvider } from '../../graph/lists/statistics';
import type { Call } from '../../graph/call';
import type { App } from '../app';
import { listCases } from '../cases/list-cases';
import { value } from '../settled';
import { readsFollowUps } from './list-follow-ups';

/** `notYourTask` for whoever reads no follow-ups, `noSuchProvider` for none of the register. */
export async function providerLine(app: App, actor: Actor, id: ProviderId): Promise<Result<LineFound>> {
  if (!readsFollowUps(app, actor)) return no('notYourTask');
  const provider = (await app.providers()).find((one) => one.id === id);
  if (provider === undefined) return no('noSuchProvider');
  const year = Number(dayOf(app.clock.now()).slice(0, 4));
  const years = [year, year - 1, year - 2];
  const numbers = await contractNumbers(app, provider);
  const ofYears = (process: OwnProcessId) =>
    years.map((one) => mattersOfProvider(app.places, process, { providerId: id, year: String(one) }));
  const [followUps, forms, returns, eku, figures, cases] = await Promise.all([
    sent(app, ofYears('followUp')),
    sent(app, ofYears('experience')),
    sent(app, ofYears('providerReturn')),
    sent(
      app,
      numbers.map((number) => ekuMattersOf(app.places, number)),
    ),
    sent(
      app,
      years.map((one) => figuresOfProvider(app.places, id, { what: 'closed', year: one })),
    ),
    listCases(app, actor, { which: 'provider', providerId: id, until: dayOf(app.clock.now()).slice(0, 7) }),
  ]);
  const measures = await sent(
    app,
    followUps.map(({ id: origin }) => mattersBeside(app.places, origin)),
  );
  const known = figures.filter(({ process, needsMet }) => process === 'complaint' && needsMet !== null);
  const met = known.filter(({ needsMet }) => needsMet === true).length;
  return ok({
    provider,
    followUps,
    forms,
    measures: measures.filter(({ process }) => process === 'measure'),
    returns,
    cases: cases.ok ? cases.value.matters.filter(({ id: key }) => !isFollowUp(key)) : [],
    eku,
    outcomes: { met, notMet: known.length - met },
    isExact: mayProvider(actor, 'exact', provider),
  });
}

const isFollowUp = (id: string): boolean => isOwnId(id) && /^(?:followUp|experience|measure|providerReturn):/.test(id);

async function contractNumbers(app: App, provider: Provider): Promise<readonly string[]> {
  const contracts = (await app.contracts()).filter((one) => one.provider === provider.id);
  return [...new Set([provider.contractId, ...contracts.map(({ first }) => first.number)])];
}

async function sent<T>(app: App, calls: readonly Call<readonly T[]>[]): Promise<readonly T[]> {
  if (calls.length === 0) return [];
  const found = await app.graph.all(calls, { patience: 'person' });
  return found.flatMap((one) => value(one));
}
