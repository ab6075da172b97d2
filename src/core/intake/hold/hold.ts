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
  if (kind !== 'person') return kind;
  if (isProviderAddress(from.address, knows)) return 'provider';
  return holdInAddress(from.address) ?? words;
}

const isNobody = ({ name, address }: Contact, filled: Filled | undefined): boolean =>
  [name, address, filled?.phone, filled?.postal].every((one) => (one ?? null) === null);
