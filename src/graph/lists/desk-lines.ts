// "Rader", in the protected site because it tells who has what and when: what matters have written for somebody's *Min dag*. Numbers, codes and days.

import type { MatterId } from '../../core/brand';
import { lineKinds, type DeskLine } from '../../core/desk/line';
import { taskTypes } from '../../core/processes/all';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, indexed, oneOf, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow, patchRow, removeRow, rowByKey, rowsWhere } from './list-calls';

export type DeskLineRow = Kept<DeskLine, string>;

export const deskLinesList: List<DeskLine> = {
  title: 'Rader',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    to: indexed(text('To', 'Till')),
    kind: oneOf('Kind', 'Slag', lineKinds),
    caseId: text<MatterId>('CaseId', 'Ärende'),
    type: orNull(oneOf('Type', 'Uppgift', taskTypes)),
    round: count('Round', 'Varv'),
    due: text('Due', 'Dag'),
    number: text('Number', 'Nummer'),
    isShut: yesNo('Shut', 'Får inte öppnas'),
    at: text('At', 'Skriven'),
  },
  composed: [],
};

/** Those written for a person. */
export const linesTo = (at: Places, person: string): Call<readonly DeskLineRow[]> =>
  rowsWhere(deskLinesList, at, { column: 'To', where: { equals: person }, unreadable: 'leave' });

/** All of them: they are as many as there is to be told just now. */
export const allLines = (at: Places): Call<readonly DeskLineRow[]> => allRows(deskLinesList, at);

/** The line of that key; undefined when nothing was written. */
export const lineByKey = (at: Places, key: string): Call<DeskLineRow | undefined> =>
  rowByKey(deskLinesList, at, { column: 'Key', value: key });

/** Writes a line; `duplicate` when it was written before. */
export const createLine = (at: Places, line: DeskLine): Call<DeskLineRow> => createRow(deskLinesList, at, line);

/** Says something else in it; `conflict` when another did so first. */
export const patchLine = (at: Places, row: DeskLineRow, patch: Partial<DeskLine>): Call<DeskLineRow> =>
  patchRow(deskLinesList, at, { row, patch });

/** Takes a line away; `missing` when it is gone. */
export const removeLine = (at: Places, id: string): Call<undefined> => removeRow(deskLinesList, at, id);
