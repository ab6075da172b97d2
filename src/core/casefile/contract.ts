// A contract of the register: what the board has agreed on with a provider, or with its own operation, and what held on a day. A provider may have several.

import { keysOf, type ContractId, type Instant, type PersonId, type PlainDate, type ProviderId, type UnitId } from '../brand';
import { contractForms, type ContractForm, type RegisteredName, type ServiceId } from './provider';

/** How it came about. `procured`: under LOU, other than a framework agreement or a whole operation; `own`: the board's own operation (R285). */
export const agreements = {
  lov: { law: 'LOV' },
  framework: { law: 'LOU' },
  contractedOut: { law: 'LOU' },
  procured: { law: 'LOU' },
  direct: { law: 'LOU' },
  own: { law: null },
} as const satisfies Record<ContractForm, { readonly law: 'LOV' | 'LOU' | null }> &
  Record<string, { readonly law: 'LOV' | 'LOU' | null }>;
export type Agreement = keyof typeof agreements;

/** The form routines name it by; null where they have none. */
export const formOf = (agreement: Agreement): ContractForm | null =>
  keysOf(contractForms).find((form) => form === agreement) ?? null;

/** What a contract must say, each with the ground it is asked on. */
export const clauses = {
  qualitySystem: { because: 'R218' },
  complaintSystem: { because: 'R226' },
  misconditions: { because: 'R228' },
  reporting: { because: 'R210' },
  publicInsight: { because: 'KL 10 kap. 9 §' },
} as const satisfies Record<string, { readonly because: string }>;
export type ClauseId = keyof typeof clauses;

/** Whether the contract says it. `notChecked`: nobody has looked. */
export const clauseStates = { yes: {}, no: {}, notChecked: {} } as const satisfies Record<string, object>;
export type ClauseState = keyof typeof clauseStates;

export interface Clause {
  readonly is: ClauseState;
  /** The day it was looked at; null: nobody has, or the list it came in does not say. */
  readonly on: PlainDate | null;
  readonly by: PersonId | null;
}

/** What a provider is to hand in: complaints with reports under lex Sarah (R298), and the results of its own survey (R293). */
export const duties = { complaints: { because: 'R298' }, survey: { because: 'R293' } } as const satisfies Record<
  string,
  { readonly because: string }
>;
export type DutyId = keyof typeof duties;

/** Months a return may be about. */
export const dutyMonths = [1, 2, 3, 4, 6, 12] as const;
export type DutyMonths = (typeof dutyMonths)[number];

export interface Duty {
  /** A return for every so many months, counted from January. */
  readonly months: DutyMonths;
  /** Days of the year by which they are handed in, `02-15`, each for the period that ended last before it; empty: within 31 days of each. */
  readonly days: readonly string[];
}

/** A further time, as the contract allows it. */
export interface Extension {
  readonly months: number;
  /** How many times are left. */
  readonly times: number;
  /** The last day to say so; null: the contract names none. */
  readonly by: PlainDate | null;
}

/** The licence of the inspectorate (IVO). */
export interface Licence {
  readonly number: string | null;
  /** null: until further notice. */
  readonly validTo: PlainDate | null;
  /** When somebody last looked in the inspectorate's register, and who. */
  readonly checked: PlainDate | null;
  readonly by: PersonId | null;
}

/** Whom one turns to, by function and never by name. */
export const contactKinds = { contract: {}, operations: {}, quality: {}, returns: {}, finance: {} } as const satisfies Record<
  string,
  object
>;
export type ContactKind = keyof typeof contactKinds;

export interface Contact {
  readonly kind: ContactKind;
  readonly mail: string | null;
  readonly phone: string | null;
}

/** A body that buys for several municipalities, and which they are: such a contract is followed up together (R290, R300). */
export interface JointPurchase {
  readonly body: string;
  readonly municipalities: readonly string[];
}

/** What may become otherwise while a contract runs. */
export interface Terms {
  /** As the register and EKU call it. */
  readonly number: RegisteredName;
  readonly form: Agreement;
  readonly service: ServiceId;
  readonly from: PlainDate;
  /** The last day; null: until further notice. */
  readonly to: PlainDate | null;
  readonly extension: Extension | null;
  readonly clauses: Readonly<Record<ClauseId, Clause>>;
  /** null: the contract asks for none. */
  readonly duties: Readonly<Record<DutyId, Duty | null>>;
  /** null: the operation needs none. */
  readonly licence: Licence | null;
  readonly contacts: readonly Contact[];
  readonly joint: JointPurchase | null;
}

/** Some terms: of clauses and duties those that are said. */
export type SomeTerms = Partial<Omit<Terms, 'clauses' | 'duties'>> & {
  readonly clauses?: Partial<Terms['clauses']>;
  readonly duties?: Partial<Terms['duties']>;
};

/** A contract as it stands on a day. Whose owner group it is in, its provider says. */
export interface Contract extends Terms {
  readonly id: ContractId;
  /** null: the board's own operation, that of the unit. */
  readonly provider: ProviderId | null;
  /** The unit that follows it; null: several. */
  readonly unit: UnitId | null;
}

/** Why a contract was written otherwise. */
export const termReasons = {
  amended: {},
  extended: {},
  ended: {},
  checked: {},
  providerTold: {},
  misspelt: {},
  imported: {},
} as const satisfies Record<string, object>;
export type TermReason = keyof typeof termReasons;

/** Terms that hold from a day on, with who wrote them, when and why. */
export interface Version {
  readonly since: PlainDate;
  readonly at: Instant;
  /** null: a list that was read in. */
  readonly by: PersonId | null;
  readonly reason: TermReason;
  readonly set: SomeTerms;
  /** Taken back: when and by whom. It stays, and holds no more. */
  readonly undone: { readonly at: Instant; readonly by: PersonId } | null;
}

/** A contract as it is kept: its first terms, and what has been written since, in the order it was written. */
export interface KeptContract {
  readonly id: ContractId;
  readonly provider: ProviderId | null;
  readonly unit: UnitId | null;
  readonly first: Terms;
  readonly versions: readonly Version[];
}

/** What held on a day: the first terms, and over them whatever was to hold by then, the later day over the earlier, of one day the later written. */
export function contractOn({ id, provider, unit, first, versions }: KeptContract, day: PlainDate): Contract {
  const holding = versions
    .filter(({ since, undone }) => undone === null && since <= day)
    .toSorted((a, b) => a.since.localeCompare(b.since));
  return { ...holding.reduce((terms, { set }) => joined(terms, set), first), id, provider, unit };
}

/** Clauses and duties are set one by one: two people who look at two of them keep both. */
const joined = (terms: Terms, set: SomeTerms): Terms => ({
  ...terms,
  ...set,
  clauses: { ...terms.clauses, ...set.clauses },
  duties: { ...terms.duties, ...set.duties },
});

/** Whether it runs on a day. */
export const runsOn = ({ from, to }: Pick<Terms, 'from' | 'to'>, day: PlainDate): boolean =>
  from <= day && (to === null || to >= day);
