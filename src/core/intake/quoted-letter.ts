// The number of a case in a letter of ours that a mail quotes: in the letter's own words only, and never a proof of who may write in the case.

import type { Contact } from '../casefile/personal';
import { threadOf } from './forward/thread';
import { domainOf, type MailParts } from './mail-parts';
import { findReference, referencesIn, type Reference } from './reference';
import type { Knows } from './trust/trust';

/** null when no letter of ours is quoted, or the one that is names more than one case. */
export function inQuotedLetter(mail: MailParts, knows: Knows): Reference | null {
  if (findReference(mail.text) === null) return null;
  const letter = threadOf(mail.text).older.find(({ from, text }) => isOurs(from, knows) && findReference(text) !== null);
  return letter === undefined ? null : onlyReference(letter.text);
}

/** A colleague's own mail is no letter of ours: it may speak of a neighbour's case. Programs leave out the address; then the name must be the municipality's or the mailbox's. */
const isOurs = ({ address, name }: Contact, knows: Knows): boolean =>
  address === null ? namesUs(plain(name ?? ''), knows) : address.toLowerCase() === knows.mailbox.toLowerCase();

function namesUs(name: string, { mailbox, staffDomains }: Knows): boolean {
  if (name === '') return false;
  const words = name.split(' ');
  if (name === plain(mailbox.split('@')[0] ?? '') || words.some((word) => offices.has(word))) return true;
  return staffDomains.some((domain) => words.includes(plain(domainOf(`@${domain}`).split('.')[0] ?? '')));
}

const offices: ReadonlySet<string> = new Set(['kommun', 'kommunen', 'stad', 'socialtjansten', 'socialforvaltningen']);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function onlyReference(text: string): Reference | null {
  const found = referencesIn(text);
  return new Set(found.map(({ caseId }) => caseId)).size === 1 ? (found[0] ?? null) : null;
}
