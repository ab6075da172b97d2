// Who is a colleague: an own domain and proof that the mail comes from inside. A forged colleague is never believed.

import { withoutBetween } from '../ends';
import type { CentralSystem } from '../sender/systems';
import { domainOf, headersOf, type MailParts } from '../mail-parts';

/** What of a mail says who sent it. */
export type MailHead = Pick<MailParts, 'from' | 'headers'>;

export interface Knows {
  readonly staffDomains: readonly string[];
  readonly providerDomains: readonly string[];
  readonly mailbox: string;
  /** Senders of web forms, whose mails are complaints although machines send them. */
  readonly formSenders?: readonly string[];
  /** Central systems whose mails carry a person's words, with their labels. */
  readonly systems?: readonly CentralSystem[];
  /** Scanners: what they send is a letter on paper. */
  readonly scannerSenders?: readonly string[];
  /** The domain in the message ids of our letters, when they carry the case number there. */
  readonly letterDomain?: string;
  /** Addresses and domains of colleagues of other boards: what came to them has not come to this one (FL 22 §). */
  readonly otherBoards?: readonly string[];
  /** Days back that a forwarded mail's own date is believed. */
  readonly daysBack?: number;
}

/** Whether an address claims an own domain; says nothing of whether it is true. */
export const isStaffAddress = (address: string | null, knows: Knows): boolean =>
  isOf(address, knows.staffDomains) || address?.toLowerCase() === knows.mailbox.toLowerCase();
/** Whether an address is of a provider in the register; says nothing of whether it is true. */
export const isProviderAddress = (address: string | null, knows: Knows): boolean => isOf(address, knows.providerDomains);

const isOf = (address: string | null, domains: readonly string[]): boolean => {
  const domain = domainOf(address);
  return domain !== '' && domains.some((one) => one.toLowerCase() === domain);
};

/** An own domain, and Exchange's own word or a passed DMARC that it is so. */
export const isFromColleague = (mail: MailHead, knows: Knows): boolean =>
  isStaffAddress(mail.from.address, knows) && isProven(mail);

/** A provider's address that is really where the mail came from. */
export const isFromProvider = (mail: MailParts, knows: Knows): boolean =>
  isProviderAddress(mail.from.address, knows) && isProven(mail);

/** Whether a colleague serves another board than the one whose mailbox this is. */
export function isOfOtherBoard(address: string | null, knows: Knows): boolean {
  const known = (knows.otherBoards ?? []).map((one) => one.toLowerCase());
  return known.includes((address ?? '').toLowerCase()) || known.includes(domainOf(address));
}

/** Claims to be one of us and cannot show it. */
export const isFalseColleague = (mail: MailParts, knows: Knows): boolean =>
  isStaffAddress(mail.from.address, knows) && !isProven(mail);

/** Whether the address the mail claims is really where it came from. Two senders in one mail prove nothing. */
export const isProven = (mail: MailHead): boolean => hasOneAuthor(mail) && (isInternal(mail) || hasPassed(mail));

/** Two headers, or two addresses in one. */
function hasOneAuthor(mail: MailHead): boolean {
  const [only = '', ...more] = headersOf(mail, 'from');
  return more.length === 0 && !/@[^,@]{1,300},[^@]{0,300}@/.test(withoutBetween(only, '"', '"'));
}

/** Exchange strips this header from what comes from outside and stamps its own; where it stands twice, somebody else wrote one. */
function isInternal(mail: MailHead): boolean {
  const stamps = headersOf(mail, 'x-ms-exchange-organization-authas');
  return stamps.length > 0 && stamps.every((stamp) => stamp.trim().toLowerCase() === 'internal');
}

/** Only the first result is by our own server; those below came with the mail. */
function hasPassed(mail: MailHead): boolean {
  const result = withoutBetween(headersOf(mail, 'authentication-results')[0] ?? '', '(', ')').toLowerCase();
  const verdict = /(?:^|[;\s])dmarc=(\w+)/.exec(result)?.[1];
  if (verdict !== 'pass') return false;
  const proven = /header\.from=([^\s;]+)/.exec(result.slice(result.indexOf('dmarc=')))?.[1];
  return proven === undefined || isSameOrganisation(proven, domainOf(mail.from.address));
}

const isSameOrganisation = (proven: string, claimed: string): boolean => {
  const domain = proven.slice(proven.lastIndexOf('@') + 1).replace(/\.$/, '');
  return domain !== '' && (claimed === domain || claimed.endsWith(`.${domain}`));
};
