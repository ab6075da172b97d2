// "Avtal": the register of contracts. A row a contract: its first terms, and what has been written since with the day it holds from.

import { contractId, type ContractId, type ProviderId } from '../../core/brand';
import type { KeptContract } from '../../core/casefile/contract';
import { termsShape, versionsShape } from '../../core/casefile/contract-shape';
import type { Call } from '../call';
import type { Places } from '../places';
import { indexed, json, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow, patchRow, rowByKey, rowsWhere } from './list-calls';

export type ContractRow = Kept<Entry, string>;

interface Entry extends Omit<KeptContract, 'id'> {
  readonly key: ContractId;
}

export const contractsList: List<Entry> = {
  title: 'Avtal',
  site: 'cases',
  idOf: (id) => id,
  heading: ({ first }) => first.number,
  fields: {
    key: unique(text('ContractId', 'Nyckel')),
    provider: indexed(orNull(text('ProviderId', 'Utförare'))),
    unit: orNull(text('Unit', 'Enhet')),
    first: json('First', 'Som det ingicks', termsShape),
    versions: json('Versions', 'Ändrat sedan dess', versionsShape),
  },
  composed: [],
};

/** The contract a row is of. */
export const keptContract = ({ key, provider, unit, first, versions }: ContractRow): KeptContract => ({
  id: contractId(key),
  provider,
  unit,
  first,
  versions,
});

/** The whole register, each contract with its version; a row that cannot be read is left out. */
export const allContracts = (at: Places): Call<readonly ContractRow[]> => allRows(contractsList, at);

/** A provider's own. */
export const contractsOf = (at: Places, provider: ProviderId): Call<readonly ContractRow[]> =>
  rowsWhere(contractsList, at, { column: 'ProviderId', where: { equals: provider }, unreadable: 'leave' });

/** A contract with its version; undefined when there is none. */
export const contractRow = (at: Places, id: ContractId): Call<ContractRow | undefined> =>
  rowByKey(contractsList, at, { column: 'ContractId', value: id });

/** Writes what was put right, or what holds from a day on; `conflict` when somebody was there first. */
export const patchContract = (
  at: Places,
  row: ContractRow,
  patch: Partial<Pick<Entry, 'first' | 'versions' | 'unit'>>,
): Call<ContractRow> => patchRow(contractsList, at, { row, patch });

/** Adds a contract; `duplicate` when its key is there. */
export const createContract = (at: Places, { id, ...rest }: KeptContract): Call<ContractRow> =>
  createRow(contractsList, at, { ...rest, key: id });
