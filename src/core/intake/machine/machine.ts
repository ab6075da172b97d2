// What a mail is taken for when a machine wrote it.

import type { NotACase } from '../not-a-case';

/** What kind of machine wrote a mail, and whether that is sure enough to leave it alone. */
export interface Machine {
  readonly kind: NotACase;
  readonly isSure: boolean;
  /** It holds what such mails say and no word more, so that no danger is told in it. */
  readonly isBare?: boolean;
}
