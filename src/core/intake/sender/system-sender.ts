// Who a central system's mail is from: the person it names, never the machine; and where the answer goes, as the profile says of that system.

import { readContact } from '../forward/contact';
import { headerOf, type MailParts } from '../mail-parts';
import type { Knows } from '../trust/trust';
import { isNoReply } from './address-words';
import type { Sender } from './sender-of';
import { readSystemForm } from './system-form';
import { systemNumber, type CentralSystem } from './systems';

/** null when no person's words are found in it. */
export function systemSender(mail: MailParts, system: CentralSystem, knows: Knows): Sender | null {
  const form = readSystemForm(mail.text, system);
  if (form === null) return null;
  const { who, phone, postal, reference, words } = form;
  const otherNumber = systemNumber(system, reference);
  return {
    who: { name: who.name, address: answerTo[system.answer]({ own: who.address, mail, knows }) },
    kind: 'form',
    words,
    filled: { phone, postal, otherNumber },
  };
}

interface Answering {
  readonly own: string | null;
  readonly mail: MailParts;
  readonly knows: Knows;
}

const answerTo: Readonly<Record<CentralSystem['answer'], (answering: Answering) => string | null>> = {
  person: ({ own, knows }) => usable(own, knows),
  /** Where the system asks to be answered, else where it sends from; nobody reads a no-reply address. */
  system: ({ mail, knows }) => usable(readContact(headerOf(mail, 'reply-to') ?? '').address ?? mail.from.address, knows),
  byHand: () => null,
};

const usable = (address: string | null, { mailbox }: Knows): string | null =>
  address === null || isNoReply(address) || address.toLowerCase() === mailbox.toLowerCase() ? null : address;
