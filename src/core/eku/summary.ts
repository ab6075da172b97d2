// What EKU reads: coded fields only. Its type has no room for a person or a free text (R089, R248–R254, I01).

import type { ProfileName, TextHash } from '../brand';
import type { ContractForm, RegisteredName, ServiceId } from '../casefile/provider';
import type { CriterionReason, EkuWish, RemainingFault, TopicId } from '../routine/criteria';

/** A count, or `few` where a small number could point somebody out (I11). */
export type Count = number | 'few';

export type Period =
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number };

export interface EkuSummary {
  /** The registered name, or the contract id of a small provider. */
  readonly provider: RegisteredName;
  readonly service: ServiceId;
  readonly contractForm: ContractForm;
  readonly contractId: RegisteredName;
  /** null is the whole municipality. */
  readonly area: ProfileName | null;
  readonly period: Period;
  readonly deviations: readonly { readonly topic: TopicId; readonly count: Count }[];
  readonly reportedToProvider: 'yes' | 'no';
  readonly feedback: 'full' | 'part' | 'none';
  readonly remaining: readonly RemainingFault[];
  readonly criteria: readonly CriterionReason[];
  readonly wishes: readonly EkuWish[];
  readonly trend: 'more' | 'same' | 'fewer';
  readonly earlierEscalations: number;
  /** The unit to contact; never a person. */
  readonly contactUnit: ProfileName;
}

/** What the unit manager chooses herself; the rest is counted. */
export interface EkuChoices {
  readonly reportedToProvider: 'yes' | 'no';
  readonly feedback: 'full' | 'part' | 'none';
  readonly remaining: readonly RemainingFault[];
  readonly criteria: readonly CriterionReason[];
  readonly wishes: readonly EkuWish[];
}

export interface ApprovedSummary {
  readonly summary: EkuSummary;
  readonly hash: TextHash;
}
