// How the address of whoever complained is known, by the mail it stands in.

import type { AddressProof } from '../../casefile/case';
import type { Contact } from '../../casefile/personal';
import type { MailParts } from '../mail-parts';
import { isProven, isStaffAddress, type Knows } from './trust';

/** Only an address that sent the mail itself is verified; a colleague's own is not the complainant's. */
export function proofOf(
  mail: MailParts,
  { from, isOwnMail, isPosed }: { readonly from: Contact; readonly isOwnMail: boolean; readonly isPosed: boolean },
  knows: Knows,
): AddressProof {
  if (isPosed) return 'none';
  if (from.address === null || !from.address.includes('@') || isStaffAddress(from.address, knows)) return 'none';
  return isOwnMail && isProven(mail) ? 'verified' : 'stated';
}
