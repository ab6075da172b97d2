// Keys that must be the same each time and, where somebody could try, cannot be guessed back (decisions 1.5, 7.1).

import { createHash, createHmac } from 'node:crypto';
import type { CaseId } from '../core/brand';
import type { Party } from '../core/casefile/party';

/** The key of a mail: hash of the mailbox's immutable id. The same mail taken in twice finds the same case. */
export const intakeKeyOf = (immutableId: string): string =>
  createHash('sha256').update(`mail|${immutableId}`).digest('hex').slice(0, 40);

/** The key of something written down or handed over as bytes. */
export const bytesKeyOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 40);

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What stands behind the case number in our letters to one party: ten letters (50 bits) that only we can make. */
export function referenceToken(secret: string, id: CaseId, party: Party): string {
  const bytes = createHmac('sha256', secret).update(`reference|${party}|${id}`).digest();
  return Array.from(bytes.subarray(0, 10), (byte) => letters[byte % letters.length]).join('');
}

/** A hash that only we can make. */
export const secretHash = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('hex');
