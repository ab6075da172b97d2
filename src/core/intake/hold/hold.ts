// Whether anything may be written to a mail's sender before a person has read it, and if not, why (decisions 8.4).

import type { AddressKind } from '../../casefile/address-kind';
import type { HoldReason } from '../../casefile/hold';
import type { Contact } from '../../casefile/personal';
import type { Filled } from '../sender/filled';
import { isProviderAddress, type Knows } from '../trust/trust';
import { holdInWords } from './hold-words';
import { holdInAddress } from './organisations';

export interface Held {
  readonly from: Contact;
  readonly kind: AddressKind;
  /** What a form had beside name and address. */
  readonly filled?: Filled | undefined;
  /** All of it: subject, own words, and what it quotes. */
  readonly text: string;
}

/** Letters read; what lies behind them is read by a person first anyway. */
const mostLetters = 200_000;

/** A protected identity before anything else, then whose the address is, then what else the mail speaks of. */
export function holdReason({ from, filled, kind, text }: Held, knows: Knows): HoldReason | null {
  const words = holdInWords(text.slice(0, mostLetters));
  if (words === 'protectedIdentity') return words;
  if (kind === 'form' && isNobody(from, filled)) return 'anonymous';
  const office = officeOf(from, kind, knows);
  return office === null ? words : (wantedBy(office, words) ?? office);
}

/** Whose the address is, where it is no person’s own. */
function officeOf({ address }: Contact, kind: AddressKind, knows: Knows): HoldReason | null {
  if (kind !== 'person') return kind;
  return isProviderAddress(address, knows) ? 'provider' : holdInAddress(address);
}

/** What an office wants by its own words; a court writes of appeals that others made. */
function wantedBy(office: HoldReason, words: HoldReason | null): HoldReason | null {
  if (office !== 'authority' && office !== 'organisation') return null;
  if (words === 'publicRecord') return 'asksForRecords';
  if (office === 'authority') return words === 'inspectorate' ? 'authorityAsks' : null;
  return words === 'appeal' ? 'appealsForSomebody' : null;
}

const isNobody = ({ name, address }: Contact, filled: Filled | undefined): boolean =>
  [name, address, filled?.phone, filled?.postal].every((one) => (one ?? null) === null);
