// "Frånvaro", in the protected site: who is away between which days and who stands in. Never why (decisions 8.25).

import type { Absence } from '../../core/desk/absence';
import { mapped, type Call } from '../call';
import type { Places } from '../places';
import { indexed, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow, patchRow, removeRow } from './list-calls';

type Row = Omit<Absence, 'id'> & { readonly key: string };
export type KeptAbsence = Kept<Row, string>;

export const absencesList: List<Row> = {
  title: 'Frånvaro',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    person: indexed(text('Person', 'Person')),
    from: text('From', 'Från'),
    until: indexed(text('Until', 'Till')),
    standIn: orNull(text('StandIn', 'Ersättare')),
    by: text('By', 'Sagt av'),
    at: text('At', 'Sagt'),
  },
  composed: [],
};

/** All that are kept: those that ended long ago are taken away, so the list stays short. A row that cannot be read is left out. */
export const allAbsences = (at: Places): Call<readonly KeptAbsence[]> => allRows(absencesList, at);

/** Says one; `duplicate` when the same has been said before. */
export const createAbsence = (at: Places, absence: Omit<Absence, 'id'>): Call<KeptAbsence> =>
  createRow(absencesList, at, { ...absence, key: keyOf(absence) });

/** A correction said in the same moment is another row: the first is taken away when it stands. */
const keyOf = ({ person, from, until, standIn, at }: Omit<Absence, 'id'>): string =>
  [person, from, until, standIn ?? '', at].join('|');

/** Ends it earlier, as it was read; `conflict` when it has changed since. */
export const endAbsence = (at: Places, row: KeptAbsence, until: Absence['until']): Call<KeptAbsence> =>
  patchRow(absencesList, at, { row, patch: { until } });

/** Takes it away. */
export const removeAbsence = (at: Places, id: string): Call<undefined> => removeRow(absencesList, at, id);

/** What people read of it: `mapped` for those who only look. */
export const absencesAt = (at: Places): Call<readonly Absence[]> =>
  mapped(allAbsences(at), (rows) =>
    rows.map(({ id, person, from, until, standIn, by, at: said }) => ({ id, person, from, until, standIn, by, at: said })),
  );
