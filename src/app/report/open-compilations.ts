// Opens the compilations that the routine calls for and nobody has opened yet, when their figures are fixed. Two replicas make one: its key says what it is.

import { providerId } from '../../core/brand';
import type { NewOwnMatter } from '../../core/casefile/own-matter';
import { calledFor, compilationKeys, compilationsOf, stepsFor, type CalledFor } from '../../core/report/called';
import { none, providerArea } from '../../core/report/count';
import { periodKey, stepsIn } from '../../core/report/period';
import type { ToldPeriod } from '../../core/report/told-period';
import { compilationKind, stepMonths } from '../../core/routine/reporting';
import { dayOf } from '../../core/time/plain-date';
import { keysOfMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { madeOrFound, watched } from '../matters/made';
import { fixFigures } from './fix-figures';

/** Throws when Graph fails; the next look goes on. Asks nothing of anybody while the routine calls for nothing. */
export async function openCompilations(app: App): Promise<void> {
  const { reporting } = app.profile;
  if (reporting === null) return;
  const called = calledFor(reporting, dayOf(app.clock.now()));
  if (called.length === 0) return;
  const years = [...new Set(called.map(({ period }) => period.from.slice(0, 4)))];
  const keys: string[] = [];
  for (const year of years) keys.push(...(await app.graph.send(keysOfMatters(app.places, 'protected', compilationKeys(year)))));
  for (const line of called) await opened(app, line, keys);
}

/** Of providers only the fixed figures say which there are. Everything else is there or not, and asks nothing more once it is. */
async function opened(app: App, line: CalledFor, keys: readonly string[]): Promise<void> {
  const { reporting } = app.profile;
  if (reporting === null) return;
  const draftsFor = (providers: readonly string[]): readonly NewOwnMatter[] =>
    compilationsOf(line, { profile: app.profile, reporting, now: app.clock.now(), providers: providers.map(providerId) }).filter(
      ({ key }) => !keys.includes(key),
    );
  const isOfProviders = compilationKind(line.kind).over === 'provider';
  if (!isOfProviders && draftsFor([]).length === 0) return;
  const fixed = await fixFigures(app, stepsFor(reporting, line.period));
  const steps = stepsIn(line.period, stepMonths(reporting)).map((step) => fixed.get(periodKey(step)));
  if (steps.includes(undefined)) return;
  const told = steps.filter((one) => one !== undefined);
  for (const draft of draftsFor(isOfProviders ? toldOfProviders(told) : [])) await watched(app, await madeOrFound(app, draft));
}

/** Those with a line of their own. */
function toldOfProviders(steps: readonly ToldPeriod[]): readonly string[] {
  const begins = providerArea('');
  const named = steps.flatMap(({ trees }) => trees.providers.map(({ id }) => id));
  return [...new Set(named)]
    .filter((id) => id.startsWith(begins) && id !== providerArea(none))
    .map((id) => id.slice(begins.length))
    .sort();
}
