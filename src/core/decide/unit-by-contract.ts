// Whose responsibility it is, where nobody has said it: the unit that decides about a provider's clients, as the register has it. It follows; it is not guessed.

import type { Provider } from '../casefile/provider';
import type { Decision } from '../engine/decision';

/** The answer with the unit of the provider that was chosen; the same where a unit is said, or none follows. */
export function withUnit(decision: Decision, providers: readonly Provider[]): Decision {
  const { type, outcome, answers } = decision;
  if (type !== 'triage' || outcome !== 'accepted' || (answers['responsibility'] ?? '') !== '') return decision;
  const unit = providers.find(({ id }) => id === answers['providerId'])?.unit ?? null;
  return unit === null ? decision : { ...decision, answers: { ...answers, responsibility: unit } };
}
