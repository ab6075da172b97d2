// "Listornas version": which changes of the lists this tenant has been through, one row a change. Written by `npm run provision`, read by every bot.

import type { Call } from '../call';
import type { Places } from '../places';
import { count, maybe, oneOf, text, unique, anyText } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow, patchRow } from './list-calls';

/** `begun`: it may have been cut short. `filled`: done once, while bots that do not know it may still write. `settled`: done again since. */
export const changeStates = { begun: {}, filled: {}, settled: {} } as const satisfies Record<string, object>;

export interface ListChange {
  /** Its number in the table of changes, `3`. */
  readonly number: string;
  /** The number a bot must know at least to write beside it: said here, for an older bot has no row of it in its table. */
  readonly needs: number;
  readonly state: keyof typeof changeStates;
  /** Titles of the lists whose rows are filled already, as `a;b`. */
  readonly filled?: string | undefined;
}
export type ListChangeRow = Kept<ListChange, string>;

export const listVersionList: List<ListChange> = {
  title: 'Listornas version',
  site: 'cases',
  idOf: (id) => id,
  fields: {
    number: unique(text('Number', 'Ändring')),
    needs: count('Needs', 'Kräver minst'),
    state: oneOf('State', 'Läge', changeStates),
    filled: maybe(anyText('Filled', 'Ifyllda listor')),
  },
  composed: [],
};

/** All of them. */
export const listChanges = (at: Places): Call<readonly ListChangeRow[]> => allRows(listVersionList, at);

/** Notes that a change is begun; `duplicate` when it was. */
export const createListChange = (at: Places, change: ListChange): Call<ListChangeRow> => createRow(listVersionList, at, change);

/** Says how far one has come; `conflict` when another run was there first. */
export const patchListChange = (at: Places, row: ListChangeRow, patch: Partial<ListChange>): Call<ListChangeRow> =>
  patchRow(listVersionList, at, { row, patch });
