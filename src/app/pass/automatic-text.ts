// The words of the letters nobody reads first: made when they go, from templates that say nothing of the complaint.

import { acknowledgement } from '../../core/letters/acknowledgement';
import { confirmationIn } from '../../core/letters/forms';
import { formFor, languageOf, type LetterForm } from '../../core/letters/letter-form';
import type { Letter, LetterMaterial } from '../../core/letters/material';
import { receipt } from '../../core/letters/receipt';
import { safety } from '../../core/letters/safety';
import { isKeyOf } from '../../core/brand';
import type { LetterType } from '../../core/processes/complaint/letters';

/** What goes to a colleague is Swedish; what goes to the person is in the form she is known to read, and tells nothing of anybody as it is. */
const written = {
  receipt: (material, _form) => receipt(material, 'sv'),
  acknowledgement: (material, form) => acknowledgement(material, languageOf(form)),
  safety: (material, form) => safety(material, languageOf(form)),
  confirmation: (material, form) => confirmationIn(form, material),
} as const satisfies Record<string, (material: LetterMaterial, form: LetterForm) => Letter>;

/** Subject and body of a letter nobody reads first (decisions 3, 8.4). */
export const automaticText = (
  letter: LetterType,
  material: LetterMaterial,
): { readonly subject: string; readonly body: string } =>
  written[isKeyOf(written, letter) ? letter : 'acknowledgement'](material, formFor(material.file.matter.about));
