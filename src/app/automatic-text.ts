// The words of the letters nobody reads first: made when they go, from templates that say nothing of the complaint.

import type { Instant } from '../core/brand';
import type { CaseFile } from '../core/casefile/case-file';
import type { Personal } from '../core/casefile/personal';
import { acknowledgement } from '../core/letters/acknowledgement';
import { receipt } from '../core/letters/receipt';
import type { LetterType } from '../core/routine/letters';

export interface LetterMaterial {
  readonly file: CaseFile;
  readonly personal: Personal;
  readonly now: Instant;
}

/** Subject and body of a receipt to the forwarder or a neutral acknowledgement, in Swedish (decisions 3). */
export const automaticText = (
  letter: LetterType,
  material: LetterMaterial,
): { readonly subject: string; readonly body: string } =>
  letter === 'receipt' ? receipt(material, 'sv') : acknowledgement(material, 'sv');
