// Texts: read where one is when they are short, in a thread of the pool when they, or what is looked for in them, are long.

import type { Suggestion } from '../../core/casefile/case';
import type { DangerSign } from '../../core/casefile/danger-sign';
import { lettersToHear, type ToHear } from '../../core/intake/danger/places';
import { unsuggested, type SuggestFrom } from '../../core/intake/suggest';
import { clearedBefore, type ClearedText } from '../../core/privacy/cleared-text';
import type { CaseFacts } from '../../core/privacy/occurrences';
import type { Screened } from '../../core/privacy/screen';
import type { Words } from '../../core/privacy/words/words';
import { no, ok, type Result } from '../../core/result';
import { doneText, type Answered, type Found, type TextJob, type ToClear } from './jobs';
import { inTime, type Pool } from './pool';

export interface TextsApart {
  /** Nothing is suggested for words that take too long. */
  readonly suggest: (from: SuggestFrom) => Promise<Suggestion>;
  /** The screening. `tooLarge` for what takes too long: it is refused, not let by. */
  readonly screen: (text: string, known: CaseFacts) => Promise<Result<Screened>>;
  /** Clears a text; `tooLarge` for what takes too long, else as `clear`. */
  readonly clear: (text: string, given: ToClear) => Promise<Result<ClearedText>>;
  /** Where texts hold what the cases know; null when that takes too long to say. */
  readonly find: (texts: readonly string[], facts: CaseFacts) => Promise<Found | null>;
  /** Whether any of the texts may be about danger; what takes too long to say is read by a person as if it were. */
  readonly speaksOfDanger: (texts: readonly string[]) => Promise<boolean>;
  /** The signs of danger in what came, and in all that lies in it; what takes too long to say is read by a person as if its words were one. */
  readonly signsOf: (heard: ToHear) => Promise<readonly DangerSign[]>;
}

/** Letters that are read at once: to hand them over would take longer. Danger is weighed word by word, which takes more. */
const short = 20_000;
const shortToWeigh = 4_000;

/** The reading of texts by a pool, and here. */
export function textsApart(pool: Pool, words: Words): TextsApart {
  const asked = (length: number, job: TextJob, most = short): Promise<Answered | null> =>
    length > most ? inTime(pool.run(job)) : Promise.resolve(doneText(job, words));
  return {
    suggest: async (from) => {
      const answer = await asked(from.text.length, { name: 'suggest', from });
      return answer?.name === 'suggest' ? answer.value : unsuggested;
    },
    screen: async (text, known) => {
      const answer = await asked(text.length + lettersIn(known), { name: 'screen', text, known });
      return answer?.name === 'screen' ? ok(answer.value) : no('tooLarge');
    },
    clear: async (text, { known, resolutions }) => {
      const answer = await asked(text.length + lettersIn(known), { name: 'clear', text, known, resolutions });
      if (answer?.name !== 'clear') return no('tooLarge');
      return answer.value.ok ? ok(clearedBefore(answer.value.value)) : answer.value;
    },
    find: async (texts, facts) => {
      const answer = await asked(lettersIn({ words: texts }) + lettersIn(facts), { name: 'find', texts, facts });
      return answer?.name === 'find' ? answer.value : null;
    },
    speaksOfDanger: async (texts) => {
      const answer = await asked(lettersIn({ words: texts }), { name: 'danger', texts }, shortToWeigh);
      return answer?.name === 'danger' ? answer.value : true;
    },
    signsOf: async (heard) => {
      const answer = await asked(lettersToHear(heard), { name: 'signs', heard }, shortToWeigh);
      return answer?.name === 'signs' ? answer.value : ['words'];
    },
  };
}

function lettersIn(facts: CaseFacts): number {
  const { names, personnummer, phones, addresses, emails, words, phrases, providers, units } = facts;
  return [names, personnummer, phones, addresses, emails, words, phrases, providers, units]
    .flatMap((texts) => texts ?? [])
    .reduce((sum, text) => sum + text.length, 0);
}
