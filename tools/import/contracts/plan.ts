// What a row would do to the register: a new contract, a version from a day on, or nothing. Read in again the same list does nothing.

import { keysOf, type Instant } from '../../../src/core/brand';
import {
  contractOn,
  type Contract,
  type KeptContract,
  type Licence,
  type SomeTerms,
  type Version,
} from '../../../src/core/casefile/contract';
import { otherThan, partsOf } from '../../../src/core/casefile/contract-parts';
import { contractKey, lightened, newContract } from '../../../src/core/decide/write-contract';
import { keptContract, type ContractRow } from '../../../src/graph/lists/contracts';
import { folded, type RowFault } from '../cells';
import { contractColumns, type ContractColumnId } from './columns';
import type { ReadContract, ReadContractRow } from './read-row';

export type Planned = { readonly row: number; readonly read: ReadContract } & (
  | { readonly is: 'new'; readonly contract: KeptContract }
  | { readonly is: 'changed'; readonly before: ContractRow; readonly patch: Change; readonly parts: readonly string[] }
  | { readonly is: 'same' }
);

export interface Change extends Pick<KeptContract, 'first' | 'versions'> {
  readonly unit: KeptContract['unit'];
}

/** Each row that is right; `faults`: a new one that does not say what every contract has. */
export function planRows(
  rows: readonly ReadContractRow[],
  register: readonly ContractRow[],
  now: Instant,
): { readonly planned: readonly Planned[]; readonly faults: readonly RowFault[] } {
  const planned: Planned[] = [];
  const faults: RowFault[] = [];
  for (const { row, read } of rows) {
    if (read === null) continue;
    const before = register.find((one) => isOf(one, read));
    if (before !== undefined) planned.push({ row, read, ...changed(before, read, now) });
    else if (read.begins === null) faults.push(...lacking(row, read));
    else {
      const bare = newContract({ provider: read.provider, unit: read.unit }, read.begins);
      planned.push({
        row,
        read,
        is: 'new',
        contract: { ...bare, first: withSaid(bare, read.said) },
      });
    }
  }
  return { planned, faults };
}

/** By its key, or by the number it has now: one that was misspelt is the same contract. */
const isOf = (row: ContractRow, { provider, number }: ReadContract): boolean =>
  row.key === contractKey(provider, number) ||
  (row.provider === provider &&
    [row.first, ...row.versions.map(({ set }) => set)].some((terms) => folded(terms.number ?? '') === folded(number)));

const needed = ['form', 'service', 'from'] as const satisfies readonly ContractColumnId[];

const lacking = (row: number, { said }: ReadContract): readonly RowFault[] =>
  needed
    .filter((id) => said[id] === undefined)
    .map((id) => ({
      row,
      column: contractColumns[id].heading,
      what: 'är tom, men avtalet är nytt.',
      instead: contractColumns[id].help,
    }));

function changed(
  before: ContractRow,
  { said, since, unit }: ReadContract,
  now: Instant,
):
  | { readonly is: 'same' }
  | { readonly is: 'changed'; readonly before: ContractRow; readonly patch: Change; readonly parts: readonly string[] } {
  const kept = keptContract(before);
  const stood = contractOn(kept, since);
  const set = otherThan(stood, whole(stood, said));
  const parts = [...partsOf(set), ...(unit !== null && unit !== kept.unit ? ['unit'] : [])];
  if (parts.length === 0) return { is: 'same' };
  const version: Version = { since, at: now, by: null, reason: 'imported', set, undone: null };
  const versions = partsOf(set).length === 0 ? kept.versions : [...kept.versions, version];
  return { is: 'changed', before, parts, patch: { ...lightened({ first: kept.first, versions }), unit: unit ?? kept.unit } };
}

function withSaid(bare: KeptContract, said: SomeTerms): KeptContract['first'] {
  const { first } = bare;
  const set = whole(contractOn(bare, first.from), said);
  return { ...first, ...set, clauses: { ...first.clauses, ...set.clauses }, duties: { ...first.duties, ...set.duties } };
}

/** What a row says with what it leaves out as it stands: when a clause was looked at, the rest of a licence, contacts of other kinds. */
function whole(stood: Contract, said: SomeTerms): SomeTerms {
  const { clauses: looked, licence, contacts, joint, ...rest } = said;
  return {
    ...rest,
    ...(looked === undefined
      ? {}
      : { clauses: Object.fromEntries(keysOf(looked).map((id) => [id, wholeClause(stood, looked, id)])) }),
    ...(licence === undefined || licence === null ? {} : { licence: wholeLicence(stood.licence, licence) }),
    ...(contacts === undefined ? {} : { contacts: wholeContacts(stood.contacts, contacts) }),
    ...(joint === undefined || joint === null ? {} : { joint: wholeJoint(stood.joint, joint) }),
  };
}

function wholeClause(stood: Contract, looked: NonNullable<SomeTerms['clauses']>, id: keyof Contract['clauses']) {
  const [before, now] = [stood.clauses[id], looked[id] ?? stood.clauses[id]];
  return now.is === before.is && (now.on === null || now.on === before.on) ? before : now;
}

function wholeLicence(before: Licence | null, said: Licence): Licence {
  const checked = said.checked ?? before?.checked ?? null;
  return {
    number: said.number ?? before?.number ?? null,
    validTo: said.validTo ?? before?.validTo ?? null,
    checked,
    by: checked === before?.checked ? (before?.by ?? null) : null,
  };
}

const wholeContacts = (before: Contract['contacts'], said: Contract['contacts']): Contract['contacts'] => [
  ...before.map((one) => {
    const now = said.find(({ kind }) => kind === one.kind);
    return now === undefined ? one : { ...one, mail: now.mail };
  }),
  ...said.filter(({ kind }) => before.every((one) => one.kind !== kind)),
];

const wholeJoint = (before: Contract['joint'], said: NonNullable<Contract['joint']>): Contract['joint'] =>
  said.municipalities.length === 0 && before !== null ? { ...said, municipalities: before.municipalities } : said;
