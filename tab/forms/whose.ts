// Whose responsibility a complaint is, where it follows from the provider that is chosen, and what stands beside the question.

import type { Sheet } from '../../src/core/views/case-page';
import { useWords } from '../parts/words';

/** What has been said so far; undefined where nobody has chosen. */
interface Said {
  readonly responsibility: string | undefined;
  readonly providerId: string | undefined;
}

/** Whose it is: as somebody has said, else the unit that decides about the clients of the provider that is chosen; undefined where neither says. */
export const responsibleFor = ({ triage }: Sheet, { responsibility, providerId }: Said): string | undefined =>
  responsibility ?? triage.unitOf[providerId ?? ''];

/** What stands beside the question of whose it is; it may wait for the provider as long as none is chosen, and the register says of some whose they are. */
export function useWhose({ triage }: Sheet, { responsibility, providerId }: Said) {
  const say = useWords();
  const { unitOf, unitBecause, unit } = triage;
  const mayFollow = responsibility === undefined && providerId === undefined && Object.keys(unitOf).length > 0;
  if (mayFollow) return { mayFollow, hint: say('card.unitFollows') };
  if (responsibility === undefined && unitOf[providerId ?? ''] !== undefined)
    return { mayFollow, hint: say('tab.form.unitFollowed') };
  const isSuggested = unitBecause !== null && responsibility === unit;
  return { mayFollow, hint: isSuggested ? say('tab.form.suggested', { because: unitBecause }) : undefined };
}
