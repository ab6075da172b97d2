// Where an *Ångra* of a letter takes the complaint back to.

import type { Case } from '../../casefile/case';
import type { Happenings } from '../../casefile/event';
import type { LetterType } from './letters';
import type { Stage } from './stages';

/** Where the case goes back to by the letter alone, when its approval does not say where the case stood. */
const usual: Partial<Record<LetterType, { readonly from: Stage; readonly to: Stage }>> = {
  toProvider: { from: 'withProvider', to: 'assessing' },
  reply: { from: 'closing', to: 'deciding' },
  passedOn: { from: 'closing', to: 'passingOn' },
  toldWhere: { from: 'closing', to: 'passingOn' },
};

/** Where the case stood when the letter's answer took it on; null when it stayed, or has gone on since. */
export function stageBefore({ stage, round }: Case, { letter, left }: Happenings['letterApproved']): Stage | null {
  if (left !== undefined) return round === left.round + 1 ? left.stage : null;
  const step = usual[letter];
  return step?.from === stage ? step.to : null;
}
