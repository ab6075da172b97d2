// What others wrote is read apart: mails always, texts when they are long. What takes too long is an answer like any other, and a person reads it.

import type { Suggestion } from '../../core/casefile/case';
import type { MailParts } from '../../core/intake/mail-parts';
import type { SuggestFrom } from '../../core/intake/suggest';
import type { Knows } from '../../core/intake/trust/trust';
import type { ClearedText } from '../../core/privacy/cleared-text';
import type { CaseFacts } from '../../core/privacy/occurrences';
import type { Screened } from '../../core/privacy/screen';
import type { Words } from '../../core/privacy/words/words';
import type { Result } from '../../core/result';
import type { ReadBytes } from '../intake/read-bytes';
import type { WordFiles } from '../privacy-words';
import type { Found, ToClear } from './jobs';
import { mailsApart } from './mails-apart';
import { openPool } from './pool';
import { textsApart } from './texts-apart';

export interface MailsApart {
  /** A mail taken apart and understood; never throws for what stands in it. */
  readonly understand: (raw: Uint8Array, knows: Knows) => Promise<ReadBytes>;
  /** A mail taken apart to be looked at; undefined when nobody can. */
  readonly look: (raw: Uint8Array) => Promise<MailParts | undefined>;
}

export interface TextsApart {
  /** Nothing is suggested for words that take too long. */
  readonly suggest: (from: SuggestFrom) => Promise<Suggestion>;
  /** The screening. `tooLarge` for what takes too long: it is refused, not let by. */
  readonly screen: (text: string, known: CaseFacts) => Promise<Result<Screened>>;
  /** Clears a text; `tooLarge` for what takes too long, else as `clear`. */
  readonly clear: (text: string, given: ToClear) => Promise<Result<ClearedText>>;
  /** Where texts hold what the cases know; null when that takes too long to say. */
  readonly find: (texts: readonly string[], facts: CaseFacts) => Promise<Found | null>;
}

export interface Apart extends MailsApart, TextsApart {
  /** Ends the threads; the next job starts others. */
  readonly close: () => Promise<void>;
}

/** Opens the reading; threads are started when they are needed. */
export function openApart(words: Words, files: WordFiles): Apart {
  const pool = openPool(files);
  const { understand, look } = mailsApart(pool);
  const { suggest, screen, clear, find } = textsApart(pool, words);
  return { understand, look, suggest, screen, clear, find, close: pool.close };
}
