// Mails, read in a thread of the pool however short they are.

import type { Instant } from '../../core/brand';
import type { MailParts } from '../../core/intake/mail-parts';
import type { Knows } from '../../core/intake/trust/trust';
import { largestMail } from '../../mail/bounds';
import type { ReadBytes } from '../intake/read-bytes';
import { inTime, type Pool } from './pool';

export interface MailsApart {
  /** A mail taken apart and understood; never throws for what stands in it. `got`: when the mailbox got it. */
  readonly understand: (raw: Uint8Array, knows: Knows, got?: Instant) => Promise<ReadBytes>;
  /** A mail taken apart to be looked at; undefined when nobody can. */
  readonly look: (raw: Uint8Array) => Promise<MailParts | undefined>;
}

/** The reading of mails by a pool. A mail over the bound of size is never handed over. */
export const mailsApart = (pool: Pool): MailsApart => ({
  understand: async (raw, knows, got) => {
    if (raw.byteLength > largestMail) return manual('tooLarge');
    const answer = await inTime(pool.run({ name: 'understand', raw, knows, got }));
    if (answer === null) return manual('tooHeavy');
    return answer.name === 'understand' ? answer.value : manual('failed');
  },
  look: async (raw) => {
    if (raw.byteLength > largestMail) return undefined;
    const answer = await inTime(pool.run({ name: 'look', raw }));
    return answer?.name === 'look' ? answer.value : undefined;
  },
});

const manual = (reason: 'tooLarge' | 'tooHeavy' | 'failed'): ReadBytes => ({
  read: { outcome: 'manual', reason },
  mail: undefined,
});
