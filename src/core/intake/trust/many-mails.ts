// Whether a mail waits because its sender has sent so many: counted by the address that is proven, and by domain. Colleagues and known forms are never counted.

import { openDomains, senderLimits } from '../../routine/sender-limits';
import { domainOf } from '../mail-parts';
import { systemOf } from '../sender/systems';
import { isFromColleague, isProven, type Knows, type MailHead } from './trust';

/** What the same domain has sent within the hours of the limits. */
export interface SentBefore {
  readonly count: number;
  /** The latest of it; more than a domain's limit need not be known. */
  readonly latest: readonly MailHead[];
}

/** Whether nobody counts what it sends: a proven colleague, a listed form, system or scanner. */
export function isUncounted(mail: MailHead, knows: Knows): boolean {
  const listed = [...(knows.formSenders ?? []), ...(knows.scannerSenders ?? [])].map((one) => one.toLowerCase());
  const isKnown = listed.includes(mail.from.address?.toLowerCase() ?? '') || isOfSystem(mail, knows);
  return isFromColleague(mail, knows) || (isProven(mail) && isKnown);
}

const isOfSystem = ({ from }: MailHead, { systems = [] }: Knows): boolean => systemOf(from.address, systems) !== undefined;

/** The address or domain a mail waits under; null when it comes in. What nobody has proven is its domain's, and never counts against an address. */
export function waitsUnder(mail: MailHead, { count, latest }: SentBefore): string | null {
  const address = mail.from.address?.toLowerCase() ?? '';
  const domain = domainOf(address);
  if (!isProven(mail)) return latest.filter((one) => !isProven(one)).length >= senderLimits.sender.most ? domain : null;
  const own = latest.filter((one) => isProven(one) && one.from.address?.toLowerCase() === address);
  if (own.length >= senderLimits.sender.most) return address;
  return !openDomains.has(domain) && count >= senderLimits.domain.most ? domain : null;
}

/** The same for a mail that speaks of danger: it comes in far beyond the limits. */
export const waitsInDanger = (mail: MailHead, { count }: Pick<SentBefore, 'count'>): string | null =>
  count >= senderLimits.danger.most ? domainOf(mail.from.address) : null;
