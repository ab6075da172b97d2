// Intake, triage and the whole case, counted over several walks after a first one in which everybody is met (first contact stands apart).

import { median, type FigureId } from './figures';
import { listPlaces, type ListPlace } from './lists';
import type { Counted, Measured } from './measured';
import { relax, startProduct } from './product';
import { costOf, type GraphCall } from './server-record';
import { walkCase, type Walked } from './walk-case';
import { startOnWorkingDay } from './working-day';

/** The timer would ask in the middle of a count now and then. Notifications nudge as they do otherwise; idle is measured with the timer. */
export const withoutTimer = { EVERY_SECONDS: '3600' };

const rounds = 3;

/** The middle of several walks, after one that is only told. */
export async function measureWalks(): Promise<Measured> {
  const product = await startProduct(withoutTimer);
  await relax(product);
  await startOnWorkingDay(product);
  const first = await walkCase(product, 'first');
  const walks: Walked[] = [];
  for (let round = 0; round < rounds; round += 1) walks.push(await walkCase(product, `walk-${round}`));
  const lists = await listPlaces(product);
  await product.stop();
  return { ...counts(walks, lists), notes: [said(first)] };
}

function counts(walks: readonly Walked[], lists: readonly ListPlace[]): Pick<Measured, 'values' | 'counted'> {
  const last = walks[walks.length - 1];
  return {
    values: {
      ...middle(
        'intake',
        walks.map(({ intake }) => intake.calls),
      ),
      ...middle(
        'triage',
        walks.map(({ triage }) => triage.calls),
      ),
      ...middle(
        'wholeCase',
        walks.map(({ whole }) => whole),
      ),
    },
    counted: last === undefined ? [] : countedIn(last).map((one) => ({ ...one, lists })),
  };
}

function said({ intake, triage, whole }: Walked): string {
  const cost = (calls: readonly GraphCall[]): string => `${costOf(calls).requests}/${costOf(calls).units}`;
  return `Allra första gången, ingen mött och inget minns (utanför måtten): intake ${cost(intake.calls)}, triage ${cost(triage.calls)}, wholeCase ${cost(whole)} anrop/enheter.`;
}

const countedIn = ({ intake, triage, whole }: Walked): readonly Omit<Counted, 'lists'>[] => [
  { title: 'intake: från mejl till att mottagningskortet är noterat som skickat', calls: intake.calls },
  { title: 'intake, sedan (räknas inte i måttet)', calls: intake.after },
  { title: 'triage: från mottagningens svar till att båda uppgiftskorten är noterade som skickade', calls: triage.calls },
  { title: 'triage, sedan (räknas inte i måttet)', calls: triage.after },
  { title: 'wholeCase: från mejl till avslutat ärende, allt', calls: whole },
];

function middle(
  name: 'intake' | 'triage' | 'wholeCase',
  windows: readonly (readonly GraphCall[])[],
): Partial<Record<FigureId, number>> {
  const costs = windows.map(costOf);
  return {
    [`${name}.requests`]: median(costs.map(({ requests }) => requests)),
    [`${name}.units`]: median(costs.map(({ units }) => units)),
  };
}
