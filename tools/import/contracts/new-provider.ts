// A provider that comes with its first contract: what the register must know of it.

import { keysOf, providerId, unitId } from '../../../src/core/brand';
import type { Terms } from '../../../src/core/casefile/contract';
import { formOf } from '../../../src/core/casefile/contract';
import type { Provider } from '../../../src/core/casefile/provider';
import { isPersonal } from '../../../src/core/casefile/registering';
import { domainOf } from '../../../src/core/intake/mail-parts';
import { openDomains } from '../../../src/core/routine/sender-limits';
import { registeredName } from '../../../src/graph/lists/providers';
import type { Cells } from '../cells';
import { contractColumns, inValues, type ContractColumnId } from './columns';
import type { HereContracts } from './here';
import { addressIn } from './read-terms';

type In = Cells<ContractColumnId>;

interface First {
  readonly service: Terms['service'];
  readonly form: Terms['form'];
  readonly number: string;
}

/** Its key is made of its name, so that two rows of one new provider are of one. */
export function newProvider(cells: In, { profile, providers }: HereContracts, { service, form, number }: First): Provider | null {
  const name = cells.text('provider', 120) ?? '';
  if (isPersonal(name)) cells.fault('provider', 'ser ut som ett personnummer eller ett telefonnummer.', 'Skriv företagets namn.');
  const area = cells.oneOf(
    'area',
    keysOf(profile.areas).map((id) => [profile.areas[id] ?? id, id] as const),
    inValues,
  );
  if (cells.isEmpty('area')) cells.fault('area', 'är tom, men utföraren är ny.', contractColumns.area.help);
  const mail = addressIn(cells, 'mail');
  if (mail !== null && openDomains.has(domainOf(mail)))
    cells.fault('mail', 'är en adress vem som helst kan ha.', 'Skriv en på utförarens egen domän, eller lämna cellen tom.');
  const key = slug(name);
  if (key === '' || providers.some(({ id }) => id === key))
    cells.fault(
      'provider',
      'liknar en som finns i registret.',
      'Skriv namnet som det står i registret, eller ett som skiljer sig mer.',
    );
  if (area === null) return null;
  return {
    id: providerId(key),
    name: registeredName(name),
    aliases: [],
    service,
    contractForm: formOf(form) ?? 'contractedOut',
    contractId: registeredName(number),
    area,
    unit: cells.oneOf(
      'unit',
      profile.units.map(({ id, name: called }) => [called, unitId(id)] as const),
      inValues,
    ),
    mail,
    codeMail: null,
    small: cells.yes('isSmall') === true,
    ownerGroup: null,
    boardKeepsReports: false,
  };
}

/** Letters and figures of a name with hyphens between, as keys of the register are. */
const slug = (name: string): string =>
  name
    .toLocaleLowerCase('sv')
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
