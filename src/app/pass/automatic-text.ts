// The words of the letters nobody reads first: made when they go, from templates that say nothing of the complaint.

import { acknowledgement, confirmation } from '../../core/letters/acknowledgement';
import type { LetterMaterial } from '../../core/letters/material';
import { receipt } from '../../core/letters/receipt';
import { safety } from '../../core/letters/safety';
import { isKeyOf } from '../../core/brand';
import type { LetterType } from '../../core/processes/complaint/letters';

const written = { receipt, acknowledgement, safety, confirmation };

/** Subject and body of a letter nobody reads first, in Swedish (decisions 3, 8.4). */
export const automaticText = (
  letter: LetterType,
  material: LetterMaterial,
): { readonly subject: string; readonly body: string } =>
  (isKeyOf(written, letter) ? written[letter] : acknowledgement)(material, 'sv');
