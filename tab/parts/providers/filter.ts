// Which providers of the register a page shows. Nothing is asked of anybody for it.

import type { ListedProvider } from '../../../src/core/views/provider-view';

export const providerFilters = ['form', 'service'] as const;
export type ProviderFilter = (typeof providerFilters)[number];
export const providerSpecials = ['small', 'noMail'] as const;

export interface ChosenProviders {
  readonly words: string;
  readonly form: string;
  readonly service: string;
  readonly special: string;
}
/** An empty choice lets everything through. */
export const allProviders: ChosenProviders = { words: '', form: '', service: '', special: '' };

/** Whether any of it leaves rows out. */
export const isNarrowed = ({ words, form, service, special }: ChosenProviders): boolean =>
  [words.trim(), form, service, special].some((one) => one !== '');

/** The rows that fit, in the order they came. */
export function shownProviders(rows: readonly ListedProvider[], chosen: ChosenProviders): readonly ListedProvider[] {
  const words = chosen.words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      words.every((word) => textOf(row).includes(word)) &&
      providerFilters.every((filter) => chosen[filter] === '' || row[filter].id === chosen[filter]) &&
      isSpecial(row, chosen.special),
  );
}

const textOf = ({ name, aliases, contractId, unit }: ListedProvider): string =>
  [name, ...aliases, contractId, unit.name].join(' ').toLocaleLowerCase('sv');

function isSpecial({ isSmall, hasMail }: ListedProvider, special: string): boolean {
  if (special === 'small') return isSmall;
  return special === 'noMail' ? !hasMail : true;
}

/** The choices of a filter: what the rows hold, by name. */
export function providerChoices(
  rows: readonly ListedProvider[],
  filter: ProviderFilter,
): readonly { readonly id: string; readonly name: string }[] {
  const found = new Map(rows.map((row) => [row[filter].id, row[filter]] as const));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
