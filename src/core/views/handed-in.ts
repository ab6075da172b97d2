// What a provider handed in through a link, in words, as it is kept and shown: each question with what was said.

import type { LinkForm } from '../engine/by-link';
import { sayPlain } from '../text/say';

/** In Swedish, as the file is kept; the same for the same answer. What was left empty has no line. */
export const handedInWords = ({ numbers, words }: LinkForm, given: Readonly<Record<string, string>>): string =>
  [...numbers, ...words]
    .flatMap((name) => ((given[name] ?? '') === '' ? [] : [`${sayPlain('sv', `linkAsk.${name}`)}\n${given[name] ?? ''}`]))
    .join('\n\n');
