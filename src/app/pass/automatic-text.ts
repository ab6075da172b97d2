// The words of the letters nobody reads first: made when they go, from templates that say nothing of the complaint.

import { acknowledgement } from '../../core/letters/acknowledgement';
import type { LetterMaterial } from '../../core/letters/material';
import { receipt } from '../../core/letters/receipt';
import type { LetterType } from '../../core/routine/letters';

/** Subject and body of a receipt to the forwarder or a neutral acknowledgement, in Swedish (decisions 3). */
export const automaticText = (
  letter: LetterType,
  material: LetterMaterial,
): { readonly subject: string; readonly body: string } =>
  letter === 'receipt' ? receipt(material, 'sv') : acknowledgement(material, 'sv');
