// What EKU reads: coded fields, and prose only where the screening has cleared it. Its type has no room for a person (R089, R248–R254, I01).

import type { ProfileName } from '../brand';
import type { ContractForm, RegisteredName, ServiceId } from '../casefile/provider';
import type { ClearedText } from '../privacy/cleared-text';
import type { Role } from '../routine/roles';
import type { CriterionReason, EkuWish, RemainingFault, TopicGroup, TopicId } from '../processes/complaint/criteria';

/** A count, or `few` where a small number could point somebody out (I11). */
export type Count = number | 'few';

export interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

/** The time the counted cases came in. */
export type Period =
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | ({ readonly kind: 'quarter' } & Quarter)
  | { readonly kind: 'quarters'; readonly from: Quarter; readonly to: Quarter };

/** What was complained about, as a topic or in wider words; `unsaid`: nobody has answered what they are about yet. */
export type Deviation =
  | { readonly topic: TopicId; readonly count: Count }
  | { readonly group: TopicGroup; readonly count: Count }
  | { readonly unsaid: true; readonly count: Count };

/** What posts over several providers have in common in place of a contract, `flera-missedVisits`. */
export type JointId = `flera-${TopicId}`;

/** Whom to talk to. */
interface Contact {
  readonly earlierEscalations: number;
  /** Department and unit to contact; never a person. */
  readonly contactDepartment: ProfileName;
  readonly contactUnit: ProfileName;
}

/** Which contract it is about and whom to talk to; never left out (decisions 6). */
interface Ground extends Contact {
  /** The registered name, or the contract id of a small provider. */
  readonly provider: RegisteredName;
  readonly service: ServiceId;
  readonly contractForm: ContractForm;
  readonly contractId: RegisteredName;
}

/** What is counted, and what the manager says of it. */
interface Counted extends EkuChoices {
  /** Where the deviations were noticed; null is the whole municipality. */
  readonly area: ProfileName | null;
  readonly period: Period;
  readonly deviations: readonly Deviation[];
  /** `unclear`: too few to say. */
  readonly trend: 'more' | 'same' | 'fewer' | 'unclear';
  /** The manager's own words to a question; only what was cleared. */
  readonly notes: EkuNotes;
}

/** Another provider of the same owners that a post over several is about. */
export interface OtherProvider {
  readonly provider: RegisteredName;
  readonly contractId: RegisteredName;
  readonly count: Count;
}

export interface FullSummary extends Ground, Counted {
  readonly kind: 'full';
  /** Where the operation lies; null is the whole municipality. */
  readonly place: ProfileName | null;
  /** Absent in a post about one provider; in one over an owner group, all that is counted is the group's (decisions 6). */
  readonly others?: readonly OtherProvider[];
}

/** A provider of a post over several. */
export interface NamedProvider {
  readonly provider: RegisteredName;
  readonly contractId: RegisteredName;
  /** Absent where one of the numbers is small: the others would tell it. */
  readonly count?: number;
}

/** The same thing at providers who have nothing to do with each other: a kind of post of its own, compiled by one named owner (decisions 6). */
export interface SeveralSummary extends Contact, Counted {
  readonly kind: 'several';
  readonly contractId: JointId;
  /** At least two, most first; whoever a few words about would lead to a person is not among them. */
  readonly providers: readonly NamedProvider[];
  /** Whether somebody is counted who is not named. */
  readonly hasMore: boolean;
  /** Whose the compilation was, as a role: no employee's name stands in EKU's channel (decisions 8.15). */
  readonly compiledBy: Role;
}

/** The five questions of the routine, in its order (R248–R252). */
export const ekuQuestions = { reported: {}, feedback: {}, counts: {}, about: {}, place: {} } as const satisfies Record<
  string,
  object
>;
export type EkuQuestion = keyof typeof ekuQuestions;
export type EkuNotes = Partial<Readonly<Record<EkuQuestion, ClearedText>>>;

/** All that is said where even the widest words would point somebody out: that a dialogue is wished, and whether it is serious. */
export interface BareSummary extends Ground {
  readonly kind: 'bare';
  readonly isSerious: boolean;
}

export type ToldSummary = FullSummary | SeveralSummary;
export type EkuSummary = ToldSummary | BareSummary;

/** What the unit manager chooses herself; the rest is counted. */
export interface EkuChoices {
  readonly reportedToProvider: 'yes' | 'no';
  readonly feedback: 'full' | 'part' | 'none';
  readonly remaining: readonly RemainingFault[];
  readonly criteria: readonly CriterionReason[];
  readonly wishes: readonly EkuWish[];
  /** One post over the provider and the others of its owner group. */
  readonly isOfGroup?: true;
  /** One post over all providers that it has been complained about in the same way. */
  readonly isOverProviders?: true;
}
