// How it is said where a contract is taken up: EKU is named where its channel is what the routine uses, and nowhere else (D09).

import type { CaseFile } from '../../casefile/case-file';
import { contractForms } from '../../casefile/provider';
import { keysOf } from '../../brand';
import type { DeadlineId } from '../all';

type Where = Pick<CaseFile, 'profile' | 'provider'>;

/** `brief`: the words of a paper about the contract. By the provider's own contract; of one that nobody knows, by all the routine has. */
export function contractWords({ profile, provider }: Where): 'brief' | null {
  const forms = provider === null ? keysOf(contractForms) : [provider.contractForm];
  return forms.some((form) => profile.contractFollowUp[form].channel === 'eku') ? null : 'brief';
}

/** A deadline as it is said there. */
export const saidDeadline = (where: Where, id: DeadlineId): DeadlineId | 'ekuAnswer.brief' =>
  id === 'ekuAnswer' && contractWords(where) === 'brief' ? 'ekuAnswer.brief' : id;
