// The forms a letter to a person has; what each says stands in ./forms and ./easy.

import type { PlainDate } from '../brand';
import { lacksConsent, type About } from '../casefile/about';
import type { Disclosure } from '../casefile/case';
import type { Ground } from '../casefile/ground';
import type { Language } from '../text/say';

export const letterForms = { usual: {}, easy: {}, english: {}, neutral: {} } as const satisfies Record<string, object>;
export type LetterForm = keyof typeof letterForms;

/** In which form she is written to, as far as is known: a relative without consent is told nothing of anybody, before all else (decisions 5). */
export function formFor(about: About): LetterForm {
  const { format, language, harmTest } = about;
  if (lacksConsent(about) && harmTest !== 'noHarm') return 'neutral';
  if (format === 'easy') return 'easy';
  return language === 'english' ? 'english' : 'usual';
}

export const languageOf = (form: LetterForm): Language => (form === 'english' ? 'en' : 'sv');

/** What is chosen beside a letter, as far as its words follow it. */
export interface DrawnChoices {
  readonly disclosure?: Disclosure | undefined;
  readonly ground?: Ground | undefined;
  /** Somebody has said whether the provider may know who she is. */
  readonly isAnswered?: boolean;
  /** The day a late answer comes. */
  readonly day?: PlainDate | null;
}
