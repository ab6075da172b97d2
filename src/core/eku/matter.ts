// A matter at EKU: a row on EKU's own site with a number of its own that leads to no case (decisions 1.6, 6).

import type { EkuId, ETag, Instant, PersonId, TextHash } from '../brand';
import type { EkuState } from '../routine/criteria';
import { dayOf, yearOf } from '../time/plain-date';
import type { EkuSummary } from './summary';

export interface EkuMatter {
  readonly id: EkuId;
  readonly version: ETag;
  readonly state: EkuState;
  readonly summary: EkuSummary;
  readonly hash: TextHash;
  readonly made: Instant;
  /** Who at EKU has brought it to its state, and when; null as long as nobody has. */
  readonly answered: { readonly by: PersonId; readonly at: Instant } | null;
}

export type NewEkuMatter = Omit<EkuMatter, 'id' | 'version'>;

/** `EKU-2026-0007`. */
export const ekuNumber = (matter: Pick<EkuMatter, 'id' | 'made'>): string =>
  `EKU-${yearOf(dayOf(matter.made))}-${matter.id.padStart(4, '0')}`;
