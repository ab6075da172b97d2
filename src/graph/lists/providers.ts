// "Utförare": the provider register. The only names an EKU post may carry are read here.

import { z } from 'zod';
import { providerId, type ProviderId } from '../../core/brand';
import { contractForms, services, type Provider, type RegisteredName } from '../../core/casefile/provider';
import { mapped, type Call } from '../call';
import type { Places } from '../places';
import { json, oneOf, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow } from './list-calls';

/** A name for the register. Only whoever writes the register makes one; names found in a complaint never pass through here. */
export const registeredName = (name: string): RegisteredName => name as RegisteredName;

type Entry = Omit<Provider, 'id'> & { readonly key: ProviderId };

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
  },
  composed: [],
};

const providerOf = ({
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
}: Kept<Entry, string>): Provider => ({
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

/** Adds a provider to the register; `duplicate` when its key is there. */
export const createProvider = (at: Places, { id, ...rest }: Provider): Call<Kept<Entry, string>> =>
  createRow(providersList, at, { ...rest, key: id });
