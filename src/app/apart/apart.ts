// What others wrote is read apart: mails always, texts when they are long. What takes too long is an answer like any other, and a person reads it.

import type { Words } from '../../core/privacy/words/words';
import type { WordFiles } from '../privacy-words';
import { mailsApart, type MailsApart } from './mails-apart';
import { bundlesApart, type BundlesApart } from './bundles-apart';
import { filesApart, type FilesApart } from './files-apart';
import { openPool } from './pool';
import { sheetsApart, type SheetsApart } from './sheets-apart';
import { textsApart, type TextsApart } from './texts-apart';

export interface Apart extends MailsApart, TextsApart, BundlesApart, SheetsApart, FilesApart {
  /** Ends the threads; the next job starts others. */
  readonly close: () => Promise<void>;
}

/** Opens the reading; threads are started when they are needed. */
export function openApart(words: Words, files: WordFiles): Apart {
  const pool = openPool(files);
  return {
    ...mailsApart(pool),
    ...textsApart(pool, words),
    ...bundlesApart(pool),
    ...sheetsApart(pool),
    ...filesApart(pool),
    close: pool.close,
  };
}
