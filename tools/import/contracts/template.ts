// The empty list of contracts: the columns to fill in, what may stand in them, and how it is done.

import { keysOf } from '../../../src/core/brand';
import type { Provider } from '../../../src/core/casefile/provider';
import type { Profile } from '../../../src/core/routine/profile';
import { besideOneAnother, writeBook, type Written } from '../book';
import { contractColumns, contractValues, ownOperation } from './columns';

/** Writes it where nothing lies. */
export const writeContractTemplate = (
  path: string,
  { profile, providers }: { readonly profile: Profile; readonly providers: readonly Provider[] },
): Promise<Written> =>
  writeBook(path, [
    {
      sheet: 'Avtal',
      rows: [keysOf(contractColumns).map((id) => contractColumns[id].heading)],
      widths: keysOf(contractColumns).map((id) => contractColumns[id].width),
    },
    {
      sheet: 'Värden',
      rows: besideOneAnother([
        [contractColumns.provider.heading, [ownOperation, ...providers.map(({ name }) => name)]],
        [contractColumns.form.heading, contractValues.form.map(([word]) => word)],
        [contractColumns.service.heading, contractValues.service.map(([word]) => word)],
        [contractColumns.unit.heading, profile.units.map(({ name }) => name)],
        [contractColumns.area.heading, Object.values(profile.areas)],
        ['Hur ofta', contractValues.often.map(([word]) => word)],
      ]),
      widths: [34, 18, 34, 18, 18, 18],
    },
    { sheet: 'Så här fyller du i', rows: helpRows, widths: [30, 80] },
  ]);

const helpRows: readonly (readonly string[])[] = [
  ['Kolumn', 'Vad som ska stå där'],
  ...keysOf(contractColumns).map((id) => [contractColumns[id].heading, contractColumns[id].help]),
  ['', ''],
  [
    'Hur det går till',
    'Ett avtal på varje rad på bladet Avtal. Ändra inte rubrikerna. En tom cell ändrar inget i ett avtal som finns: det som står i cellen gäller från dagen i Ändring gäller från.',
  ],
  [
    '',
    'npm run import -- --contracts FIL.xlsx prövar allt och skriver inget. Lägg till --write när den inte har något att säga.',
  ],
];
