// The letter with the code of an answer link: the code alone, with no number, no name and nothing of what it is about (decisions 7.7).

import { say, type Language } from '../text/say';
import type { Letter } from './material';

/** `code`: eight figures. `from`: the municipality, as letters name it, and its telephone. */
export const answerCode = (
  { code, from }: { readonly code: string; readonly from: { readonly name: string; readonly phone: string } },
  language: Language,
): Letter => ({
  subject: say(language, 'answerLink.letter.subject'),
  body: [
    say(language, 'letter.greeting'),
    say(language, 'answerLink.letter', { code: `${code.slice(0, 4)} ${code.slice(4)}` }),
    say(language, 'answerLink.letter.use'),
    say(language, 'answerLink.letter.unknown', { phone: from.phone }),
    say(language, 'letter.regards'),
    from.name,
  ].join('\n\n'),
});
