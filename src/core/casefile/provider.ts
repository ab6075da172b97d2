// A provider and its contract, as the provider register has them. The only names an EKU post may carry come from here.

import type { ProviderId, UnitId } from '../brand';

declare const registered: unique symbol;
/** A name read from the provider register, never from a complaint. */
export type RegisteredName = string & { readonly [registered]: true };

export const contractForms = { lov: {}, framework: {}, contractedOut: {}, direct: {} } as const satisfies Record<string, object>;
export type ContractForm = keyof typeof contractForms;

/**
 * Kinds of intervention (insats), as shown on cards, and the law they are given under: it decides on which ground a provider is asked. `licensed`: a private
 * provider may not give it without the inspectorate's licence. Under LSS that is all of 9 § 2–10 (23 §). Under SoL it is homes for care or residence, special housing,
 * homes for other round-the-clock care, day care, consultants for foster homes, and home care, of which the inspectorate counts housing support as a part (the list of
 * SoL 2001:453 7 kap. 1 §, which SoL 2025:400 took over; its number there is to be confirmed by a lawyer). Foster homes without a consultant and family counselling need none.
 */
export const services = {
  homeCare: { sensitive: false, law: 'SoL', licensed: true },
  dailyActivity: { sensitive: false, law: 'LSS', licensed: true },
  personalAssistance: { sensitive: false, law: 'LSS', licensed: true },
  housingSupport: { sensitive: false, law: 'SoL', licensed: true },
  groupHome: { sensitive: false, law: 'LSS', licensed: true },
  careHome: { sensitive: false, law: 'SoL', licensed: true },
  fosterHome: { sensitive: true, law: 'SoL', licensed: false },
  supportedFosterHome: { sensitive: true, law: 'SoL', licensed: true },
  residentialYouth: { sensitive: true, law: 'SoL', licensed: true },
  residentialAbuse: { sensitive: true, law: 'SoL', licensed: true },
  familyCounselling: { sensitive: true, law: 'SoL', licensed: false },
} as const satisfies Record<string, { readonly sensitive: boolean; readonly law: 'SoL' | 'LSS'; readonly licensed: boolean }>;
export type ServiceId = keyof typeof services;

export interface Provider {
  readonly id: ProviderId;
  readonly name: RegisteredName;
  readonly aliases: readonly string[];
  readonly service: ServiceId;
  readonly contractForm: ContractForm;
  readonly contractId: RegisteredName;
  /** Where the place of operation lies: a key of the profile's areas. */
  readonly area: string;
  /** The unit that decides about its clients, when there is just one. */
  readonly unit: UnitId | null;
  /** Where requests go; null: by own secure channel. */
  readonly mail: string | null;
  /** A second contact, to whom the code of an answer link may go; null: it is read out by telephone (decisions 7.7). */
  readonly codeMail: string | null;
  /** A person's own firm, or so few clients that the name alone points at somebody: the contract id is its name for EKU (decisions 6). */
  readonly small: boolean;
  /** The group of owners it belongs to, as the register names it; the criteria are counted over all of it. */
  readonly ownerGroup: string | null;
  /** By its contract the board takes over the papers of its lex Sarah reports; else it keeps them itself, five years (SoL 17 kap. 10 §). */
  readonly boardKeepsReports: boolean;
}
