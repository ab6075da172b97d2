// Mails, read in a thread of the pool however short they are.

import type { Instant } from '../../core/brand';
import type { MailParts } from '../../core/intake/mail-parts';
import type { Knows } from '../../core/intake/trust/trust';
import { largestMail } from '../../mail/bounds';
import type { Came, ReadBytes } from '../intake/read-bytes';
import { inTime, type Pool } from './pool';

export interface MailsApart {
  /** A mail taken apart and understood; never throws for what stands in it. `got`: when the mailbox got it. */
  readonly understand: (raw: Uint8Array, knows: Knows, got?: Instant) => Promise<ReadBytes>;
  /** The same for one that a colleague hands over from Outlook. */
  readonly understandHanded: (raw: Uint8Array, knows: Knows, handed: NonNullable<Came['handed']>) => Promise<ReadBytes>;
  /** A mail taken apart to be looked at; undefined when nobody can. */
  readonly look: (raw: Uint8Array) => Promise<MailParts | undefined>;
}

/** The reading of mails by a pool. A mail over the bound of size is never handed over. */
export const mailsApart = (pool: Pool): MailsApart => ({
  understand: (raw, knows, got) => understood(pool, { raw, knows, came: { got } }),
  understandHanded: (raw, knows, handed) => understood(pool, { raw, knows, came: { handed } }),
  look: async (raw) => {
    if (raw.byteLength > largestMail) return undefined;
    const answer = await inTime(pool.run({ name: 'look', raw }));
    return answer?.name === 'look' ? answer.value : undefined;
  },
});

async function understood(pool: Pool, { raw, knows, came }: ToUnderstand): Promise<ReadBytes> {
  if (raw.byteLength > largestMail) return manual('tooLarge');
  const answer = await inTime(pool.run({ name: 'understand', raw, knows, came }));
  if (answer === null) return manual('tooHeavy');
  return answer.name === 'understand' ? answer.value : manual('failed');
}

interface ToUnderstand {
  readonly raw: Uint8Array;
  readonly knows: Knows;
  readonly came: Came;
}

const manual = (reason: 'tooLarge' | 'tooHeavy' | 'failed'): ReadBytes => ({
  read: { outcome: 'manual', reason },
  mail: undefined,
});
