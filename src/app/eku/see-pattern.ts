// A case that has got its provider and topic is counted with the others at once, and not only when somebody opens the page: where the counts have come to a
// threshold, its history says so and its manager is asked (R183). A routine without thresholds leaves it to people, and nothing is counted (D20).

import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf, type NewEvent } from '../../core/casefile/event';
import { ekuFacts, proposedCriteria, type EkuFacts } from '../../core/eku/facts';
import { criterionReasons, type CriterionId } from '../../core/processes/complaint/criteria';
import { relationOf } from '../../core/eku/relation';
import { relationAmended } from '../../core/processes/complaint/amendments';
import type { Holding } from '../pass/hold';
import { historyOf } from './history';

/** What its history is to say then. Counted once for each provider and topic it has had: `known` says by which. */
export async function seePattern(app: Holding, file: CaseFile, known: string): Promise<readonly NewEvent[]> {
  const relation = relationOf(file);
  if (relation === '' || known.split(';').includes(relation)) return [];
  const now = app.clock.now();
  const facts = ekuFacts(file, await historyOf(app, file), now);
  const met = metTogether(facts);
  if (met.length === 0 || isSaid(file, met)) return [];
  return [{ kind: 'patternSeen', data: { criteria: met, cases: facts.cases }, at: now, by: null }];
}

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
