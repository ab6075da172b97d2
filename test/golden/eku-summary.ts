// Summaries for EKU as the product itself composes them: numbers that may be shown, a single case that must be widened, and one among so few clients
// that only a dialogue is wished.

import { caseId } from '../../src/core/brand';
import type { Case } from '../../src/core/casefile/case';
import { composeSummary } from '../../src/core/eku/compose';
import type { EkuChoices, EkuSummary } from '../../src/core/eku/summary';
import { aFile, aProvider, aTriagedCase, at } from '../support/builders';

const file = aFile({
  matter: aTriagedCase({ stage: 'escalating', round: 6, topic: 'missedVisits', needsMet: false }),
  provider: aProvider,
});
const earlier = (id: string, received: string, topic: Case['topic']): Case =>
  aTriagedCase({ id: caseId(id), received: at(received), arrived: at(received), topic });

const history = [
  ...[earlier('3', '2026-01-12 09:00', 'missedVisits'), earlier('5', '2026-02-03 09:00', 'missedVisits')],
  ...[earlier('8', '2026-02-17 09:00', 'missedVisits'), earlier('9', '2026-02-18 09:00', 'missedVisits')],
];
const choices: EkuChoices = {
  reportedToProvider: 'yes',
  feedback: 'part',
  remaining: ['notRemedied', 'answerInsufficient'],
  criteria: ['sameTopicAgain', 'riskForHealth'],
  wishes: ['dialogue', 'followUp'],
};
const now = at('2026-03-11 09:00');

export const anEkuSummary: EkuSummary = composeSummary(file, history, { choices, now });
export const aSmallEkuSummary: EkuSummary = composeSummary(file, [], {
  choices: { ...choices, feedback: 'none', remaining: ['noAnswer'], criteria: ['riskForHealth'], wishes: ['dialogue'] },
  now,
});
export const aBareEkuSummary: EkuSummary = composeSummary({ ...file, provider: { ...aProvider, small: true } }, [], {
  choices: { ...choices, criteria: ['riskForHealth'] },
  now,
});
