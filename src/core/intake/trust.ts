// Who is a colleague: an own domain and proof that the mail comes from inside. A forged colleague is never believed.

import { domainOf, headerOf, type MailParts } from './mail-parts';

export interface Knows {
  readonly staffDomains: readonly string[];
  readonly providerDomains: readonly string[];
  readonly mailbox: string;
}

/** Whether an address claims an own domain; says nothing of whether it is true. */
export const isStaffAddress = (address: string | null, knows: Knows): boolean => knows.staffDomains.includes(domainOf(address));
/** Whether an address is of a provider in the register. */
export const isProviderAddress = (address: string | null, knows: Knows): boolean =>
  knows.providerDomains.includes(domainOf(address));

/** An own domain, and Exchange's own word or a passed DMARC that it is so. */
export const isFromColleague = (mail: MailParts, knows: Knows): boolean =>
  isStaffAddress(mail.from.address, knows) && isProven(mail);

/** Whether the address the mail claims is really where it came from. */
export const isProven = (mail: MailParts): boolean =>
  headerOf(mail, 'x-ms-exchange-organization-authas')?.toLowerCase() === 'internal' ||
  /\bdmarc=pass\b/i.test(headerOf(mail, 'authentication-results') ?? '');
