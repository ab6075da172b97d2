// A case that has got its provider and topic is counted with the others at once, and not only when somebody opens the page: where the counts have come to a
// threshold, its history says so and its manager is asked (R183). A routine without thresholds leaves it to people, and nothing is counted (D20).

import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf, type NewEvent } from '../../core/casefile/event';
import { ekuFacts, proposedCriteria, type EkuFacts } from '../../core/eku/facts';
import { criterionReasons, type CriterionId } from '../../core/processes/complaint/criteria';
import { countedAcross, isAcross, ownersOf } from '../../core/eku/over-providers';
import { relationOf } from '../../core/eku/relation';
import { relationAmended } from '../../core/processes/complaint/amendments';
import type { Holding } from '../pass/hold';
import { bothOf, historyOf } from './history';

/** What its history is to say then. Counted once for each provider and topic it has had: `known` says by which. */
export async function seePattern(app: Holding, file: CaseFile, known: string): Promise<readonly NewEvent[]> {
  const relation = relationOf(file);
  if (relation === '' || known.split(';').includes(relation)) return [];
  const now = app.clock.now();
  const isAsked = file.profile.eku.severalProviders !== null && !isSaidAcross(file);
  const found = isAsked ? await bothOf(app, file) : { history: await historyOf(app, file), across: null };
  const facts = ekuFacts(file, found.history, now);
  const met = metTogether(facts);
  const across = found.across === null ? null : await seenAcross(app, file, found.across);
  const isNew = met.length > 0 && !isSaid(file, met);
  if (!isNew && across === null) return [];
  const criteria = across === null ? met : [...new Set([...met, 'systematic' as const])];
  const data = across === null ? { criteria, cases: facts.cases } : { criteria, ...across };
  return [{ kind: 'patternSeen', data, at: now, by: null }];
}

/** The same thing at so many providers that the profile asks somebody to look; null where it is not (decisions 6). */
async function seenAcross(
  app: Holding,
  file: CaseFile,
  across: readonly Case[],
): Promise<{ readonly cases: number; readonly providers: number } | null> {
  const register = await app.providers();
  const counted = countedAcross(file, across, app.clock.now());
  return isAcross(file, counted, register) ? { cases: counted.length, providers: ownersOf(counted, register) } : null;
}

const isSaidAcross = ({ events }: CaseFile): boolean =>
  eventsOf(events, 'patternSeen').some(({ seq, data }) => seq > relationAmended({ events }) && data.providers !== undefined);

/** What the counts bear out; danger is this case's alone. */
const metTogether = (facts: EkuFacts): readonly CriterionId[] => [
  ...new Set(
    proposedCriteria(facts)
      .filter((reason) => reason !== 'riskForHealth')
      .map((reason) => criterionReasons[reason].criterion),
  ),
];

/** Said before what it is counted by was put right, it was said of something else. */
const isSaid = ({ events }: CaseFile, reached: readonly string[]): boolean =>
  reached.every((criterion) =>
    eventsOf(events, 'patternSeen').some(
      ({ seq, data }) => seq > relationAmended({ events }) && data.criteria.some((one) => one === criterion),
    ),
  );
