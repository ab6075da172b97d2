// "Utförare": the provider register. The only names an EKU post may carry are read here.

import { z } from 'zod';
import { providerId, type ProviderId } from '../../core/brand';
import { contractForms, services, type Provider, type RegisteredName } from '../../core/casefile/provider';
import { providerChanges, type ProviderChange } from '../../core/casefile/provider-change';
import { mapped, type Call } from '../call';
import type { Places } from '../places';
import { json, oneOf, orNull, text, unique, yesNo, type Cell } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow, patchRow, rowByKey } from './list-calls';

/** A name for the register. Only whoever writes the register makes one; names found in a complaint never pass through here. */
export const registeredName = (name: string): RegisteredName => name as RegisteredName;

export interface Entry extends Omit<Provider, 'id'> {
  readonly key: ProviderId;
  /** What was put right here, the oldest first. */
  readonly changes: readonly ProviderChange[];
}
export type ProviderRow = Kept<Entry, string>;

export const providersList: List<Entry> = {
  title: 'Utförare',
  site: 'cases',
  idOf: (id) => id,
  heading: (entry) => entry.name,
  fields: {
    key: unique(text('ProviderId', 'Nyckel')),
    name: text<RegisteredName>('Name', 'Namn'),
    aliases: json('Aliases', 'Kallas också', z.array(z.string()).readonly()),
    service: oneOf('Service', 'Insats', services),
    contractForm: oneOf('ContractForm', 'Avtalsform', contractForms),
    contractId: text<RegisteredName>('ContractId', 'Avtal'),
    area: text('Area', 'Område'),
    unit: orNull(text('Unit', 'Enhet')),
    mail: orNull(text('Mail', 'E-post')),
    codeMail: orNull(text('CodeMail', 'Kod skickas till')),
    small: yesNo('Small', 'Liten'),
    ownerGroup: orNull(text('OwnerGroup', 'Ägargrupp')),
    boardKeepsReports: yesNo('BoardKeepsReports', 'Nämnden tar över lex Sarah-handlingar'),
    changes: orEmpty(json('Changes', 'Rättat i Trappan', providerChanges)),
  },
  composed: [],
};

/** An entry that nobody has put right has none. */
function orEmpty(cell: Cell<readonly ProviderChange[]>): Cell<readonly ProviderChange[]> {
  return { ...cell, read: (stored) => (stored === null || stored === undefined || stored === '' ? [] : cell.read(stored)) };
}

/** The provider an entry is of. */
export const providerOf = ({
  key,
  name,
  aliases,
  service,
  contractForm,
  contractId,
  area,
  unit,
  mail,
  codeMail,
  small,
  ownerGroup,
  boardKeepsReports,
}: ProviderRow): Provider => ({
  id: providerId(key),
  name,
  aliases,
  service,
  contractForm,
  contractId,
  area,
  unit,
  mail,
  codeMail,
  small,
  ownerGroup,
  boardKeepsReports,
});

/** The whole register; an entry that cannot be read is left out. */
export const allProviders = (at: Places): Call<readonly Provider[]> =>
  mapped(allRows(providersList, at), (rows) => rows.map(providerOf));

/** An entry with its version and what was put right in it; undefined when there is none. */
export const providerRow = (at: Places, id: ProviderId): Call<ProviderRow | undefined> =>
  rowByKey(providersList, at, { column: 'ProviderId', value: id });

/** Puts something right in it; `conflict` when somebody was there first. */
export const patchProvider = (
  at: Places,
  row: ProviderRow,
  patch: Partial<Pick<Entry, 'mail' | 'aliases' | 'changes'>>,
): Call<ProviderRow> => patchRow(providersList, at, { row, patch });

/** Adds a provider to the register; `duplicate` when its key is there. */
export const createProvider = (at: Places, { id, ...rest }: Provider): Call<ProviderRow> =>
  createRow(providersList, at, { ...rest, key: id, changes: [] });
