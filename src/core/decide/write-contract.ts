// Whether a contract may be written so, and what is then kept: which terms hold from which day, who wrote it and why. What is taken back stays, and holds no more.

import {
  contractId,
  keysOf,
  tableOf,
  type ContractId,
  type Instant,
  type PlainDate,
  type ProviderId,
  type UnitId,
} from '../brand';
import {
  clauses,
  contractOn,
  type Clause,
  type ClauseId,
  type ClauseState,
  type Contract,
  type KeptContract,
  type Licence,
  type SomeTerms,
  type TermReason,
  type Terms,
  type Version,
} from '../casefile/contract';
import { unfitTerms } from '../casefile/unfit-terms';
import { otherThan, partsOf } from '../casefile/contract-parts';
import type { Actor } from '../engine/decision';
import { mayProvider } from '../access/providers';
import { no, ok, type Result } from '../result';
import { dayOf } from '../time/plain-date';

/** Terms as somebody gives them: that she has looked at a clause or a licence is her own word, of today. */
export interface GivenTerms extends Omit<SomeTerms, 'clauses' | 'licence'> {
  readonly clauses?: Partial<Record<ClauseId, ClauseState>>;
  readonly licence?: (Pick<Licence, 'number' | 'validTo'> & { readonly isChecked: boolean }) | null;
}

export interface WritingContract {
  readonly by: Actor;
  /** When the last thing was written that she had seen; null: nothing was. What somebody else has written of the same since is not written over. */
  readonly seen: Instant | null;
  readonly since: PlainDate;
  readonly reason: TermReason;
  readonly given: GivenTerms;
}

export type ContractPatch = Pick<KeptContract, 'first' | 'versions'>;

/** What is to be written; null when it stands there already. */
export function writeContract(kept: KeptContract, writing: WritingContract, now: Instant): Result<ContractPatch | null> {
  const { by, seen, since, reason, given } = writing;
  if (!mayProvider(by, 'contract', kept)) return no('notYourTask');
  const stood = contractOn(kept, since);
  const set = otherThan(stood, saidBy(by, given, { stood, today: dayOf(now) }));
  if (partsOf(set).length === 0) return ok(null);
  const meanwhile = kept.versions.filter(({ at }) => seen === null || at > seen).flatMap((version) => partsOf(version.set));
  if (partsOf(set).some((part) => meanwhile.includes(part))) return no('registerChanged');
  const version: Version = { since, at: now, by: by.id, reason, set, undone: null };
  const written = { ...kept, versions: [...kept.versions, version] };
  const then = contractOn(written, since);
  if (then.to !== null && then.to < then.from) return no('daysOutOfOrder');
  if (unfitTerms(set, then).length > 0) return no('termsUnfit');
  return ok(lightened(written));
}

/** Takes back what was written at that moment; null when that is done already. */
export function undoVersion(
  kept: KeptContract,
  { by, at }: { readonly by: Actor; readonly at: Instant },
  now: Instant,
): Result<ContractPatch | null> {
  if (!mayProvider(by, 'contract', kept)) return no('notYourTask');
  const version = kept.versions.find((one) => one.at === at);
  if (version === undefined) return no('registerChanged');
  if (version.undone !== null) return ok(null);
  const undone = { ...version, undone: { at: now, by: by.id } };
  return ok({ first: kept.first, versions: kept.versions.map((one) => (one === version ? undone : one)) });
}

/** The key of a contract: a framework agreement has one number with many providers. */
export const contractKey = (provider: ProviderId | null, number: string): ContractId =>
  contractId(`${provider ?? 'egen'}|${number.trim().replace(/\s+/g, ' ').toLocaleUpperCase('sv')}`);

/** A contract of which nothing is known but what it is. */
export const newContract = (
  whose: { readonly provider: ProviderId | null; readonly unit: UnitId | null },
  terms: Pick<Terms, 'number' | 'form' | 'service' | 'from' | 'to'>,
): KeptContract => ({
  ...whose,
  id: contractKey(whose.provider, terms.number),
  versions: [],
  first: {
    ...terms,
    extension: null,
    clauses: tableOf(keysOf(clauses), (): Clause => ({ is: 'notChecked', on: null, by: null })),
    duties: { complaints: null, survey: null },
    licence: null,
    contacts: [],
    joint: null,
  },
});

function saidBy(
  { id }: Actor,
  given: GivenTerms,
  { stood, today }: { readonly stood: Contract; readonly today: PlainDate },
): SomeTerms {
  const { clauses: states = {}, licence, ...rest } = given;
  const looked = keysOf(states).flatMap((clause) => {
    const is = states[clause] ?? 'notChecked';
    return [[clause, is === 'notChecked' ? { is, on: null, by: null } : { is, on: today, by: id }] as const];
  });
  const clauseTerms = looked.length === 0 ? {} : { clauses: Object.fromEntries(looked) };
  if (licence === undefined) return { ...rest, ...clauseTerms };
  return { ...rest, ...clauseTerms, licence: licence === null ? null : licenceBy(id, licence, { stood, today }) };
}

function licenceBy(
  by: Actor['id'],
  { number, validTo, isChecked }: NonNullable<GivenTerms['licence']>,
  { stood, today }: { readonly stood: Contract; readonly today: PlainDate },
): Licence {
  if (isChecked) return { number, validTo, checked: today, by };
  return { number, validTo, checked: stood.licence?.checked ?? null, by: stood.licence?.by ?? null };
}

/** As many as an entry keeps, well under what a column holds. */
const mostVersions = 60;

/** Of many, those that were taken back go first, and then the ones that hold from the earliest day become what it began with: SharePoint's versions have them. */
export function lightened({ first, versions }: ContractPatch): ContractPatch {
  if (versions.length <= mostVersions) return { first, versions };
  const [undone] = versions.filter((one) => one.undone !== null);
  const [earliest] = versions.toSorted((a, b) => a.since.localeCompare(b.since));
  const gone = undone ?? earliest;
  const left = versions.filter((one) => one !== gone);
  if (gone === undefined || gone.undone !== null) return lightened({ first, versions: left });
  const { clauses: some, duties: others, ...rest } = gone.set;
  const begun = { ...first, ...rest, clauses: { ...first.clauses, ...some }, duties: { ...first.duties, ...others } };
  return lightened({ first: begun, versions: left });
}
