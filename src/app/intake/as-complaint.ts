// A mail read as a new complaint because a person says so, although it named a case or held no words we could read.

import { isFalseColleague, isStaffAddress, type Knows } from '../../core/intake/trust/trust';
import { nothingFilled } from '../../core/intake/sender/filled';
import type { ReadComplaint, ReadMail } from '../../core/intake/read-mail';
import type { OpenedMail } from '../../mail/mime';

/** A complaint of which nothing could be read: everything is in the original. */
export const unread: ReadComplaint = {
  ...{ outcome: 'case', complainant: { name: null, address: null }, addressProof: 'none', forwardedBy: null, received: null },
  addressKind: 'person',
  filled: nothingFilled,
  said: null,
  held: null,
  ...{ subject: '', words: '', note: '', files: [], flags: [], fingerprint: '' },
};

/** A colleague who wrote it is not the complainant, and one who cannot be proven is nobody. */
export function asComplaint(read: ReadMail, { parts }: OpenedMail, knows: Knows): ReadComplaint {
  if (read.outcome === 'case') return read;
  const said =
    read.outcome === 'link'
      ? { ...read, said: read.sent }
      : { from: parts.from, subject: parts.subject, words: parts.text.trim(), files: parts.files, said: parts.date };
  return { ...unread, ...said, ...whoOf(read, { parts }, knows), outcome: 'case' };
}

function whoOf(read: ReadMail, { parts }: Pick<OpenedMail, 'parts'>, knows: Knows): Partial<ReadComplaint> {
  if (isFalseColleague(parts, knows)) return { flags: ['sender-unverified'] };
  const from = read.outcome === 'link' ? read.from : parts.from;
  if (isStaffAddress(from.address, knows)) return { forwardedBy: from };
  return { complainant: from, addressProof: from.address === null ? 'none' : 'stated' };
}
