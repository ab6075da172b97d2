// What a mail is in the case that it names. Whoever has the reference gets in, but only a proven address that the case knows is the person's (decisions 8.5).

import type { Happenings } from '../../casefile/event';
import type { Party } from '../../casefile/party';
import type { Warning } from '../../casefile/warning';
import { domainOf } from '../mail-parts';
import type { ReadAnswer } from '../read-mail';

/** Addresses that a case knows. */
export interface CaseAddresses {
  readonly person: string | null;
  readonly provider: string | null;
}

interface Sent extends Pick<ReadAnswer, 'from' | 'isProven' | 'isProvider' | 'isColleague' | 'forwardedBy'> {
  /** Whose reference the mail carries; null or absent for none. */
  readonly party?: Party | null;
}

/**
 * A provider's answer only from the case's own provider; the person's only from her address, proven or forwarded by a proven colleague. The person's
 * reference makes nothing the provider's, and the provider's nothing the person's.
 */
export function linkedAs(read: Sent, known: CaseAddresses): Happenings['linked']['as'] {
  if (read.isColleague && read.forwardedBy === null && !read.isProvider) return 'other';
  const mayBe = read.isProvider && read.party !== 'person' ? 'provider' : 'person';
  if (mayBe === 'provider') return isDomainOf(read, known.provider) ? 'providerAnswer' : 'stranger';
  return read.party !== 'provider' && isPersons(read, known) && isVouchedFor(read) ? 'complainantReply' : 'stranger';
}

/** What must be said of a mail beside its words: who it may not be from, and what it carries. */
export function doubtsOf(read: Sent & Pick<ReadAnswer, 'flags'>, known: CaseAddresses): readonly Warning[] {
  const isKnown = read.isColleague || isPersons(read, known) || isDomainOf(read, known.provider);
  const doubts: readonly (readonly [Warning, boolean])[] = [
    ['sender-unproven', !isVouchedFor(read)],
    ['sender-unknown', !isKnown],
    ['reference-passed-on', isOfOther(read, known)],
  ];
  return [
    ...doubts.flatMap(([warning, holds]) => (holds ? [warning] : [])),
    ...read.flags.filter((one) => ofMails.includes(one)),
  ];
}

/** Somebody the case knows writes with the reference that another party was given. */
function isOfOther(read: Sent, known: CaseAddresses): boolean {
  if (read.isColleague || (read.party !== 'person' && read.party !== 'provider')) return false;
  const [isOwner, isOther] = read.party === 'person' ? [isPersons, isDomainOfProvider] : [isDomainOfProvider, isPersons];
  return isOther(read, known) && !isOwner(read, known);
}

const isDomainOfProvider = (read: Sent, { provider }: CaseAddresses): boolean => isDomainOf(read, provider);

/** Warnings that say something of a mail that is no complaint of its own. */
const ofMails: readonly Warning[] = ['sender-lookalike', 'hidden-characters', 'truncated', 'attachment-dangerous'];

const isVouchedFor = ({ isProven, forwardedBy }: Sent): boolean => isProven || forwardedBy !== null;

const isPersons = ({ from }: Sent, { person }: CaseAddresses): boolean =>
  person !== null && person.toLowerCase() === from.address?.toLowerCase();

const isDomainOf = ({ from }: Sent, address: string | null): boolean =>
  domainOf(address) !== '' && domainOf(address) === domainOf(from.address);
