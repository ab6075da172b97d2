// The colleague who passed a mail on: whoever sent it, also when it was sent in the name of the mailbox, of a unit or of somebody else.

import type { Contact } from '../../casefile/personal';
import { readContact } from '../forward/contact';
import { headerOf, type MailParts } from '../mail-parts';
import { isStaffAddress, type Knows } from '../trust/trust';

/** null when only our own mailbox is named: a receipt to it would come back to us. */
export function forwarderOf(mail: MailParts, knows: Knows): Contact | null {
  if (!isMailbox(mail.from, knows)) return mail.from;
  const sender = readContact(headerOf(mail, 'sender') ?? headerOf(mail, 'x-ms-exchange-sender') ?? '');
  return sender.address !== null && isStaffAddress(sender.address, knows) && !isMailbox(sender, knows) ? sender : null;
}

const isMailbox = ({ address }: Contact, knows: Knows): boolean => address?.toLowerCase() === knows.mailbox.toLowerCase();
