// "Gallring", in the protected site: what was chosen for a case or another matter that has ended, by whom and on which ground, and, when it has been disposed of, all that is left of it.

import { z } from 'zod';
import type { MatterId } from '../../core/brand';
import { disposalChoices, disposalGrounds, type DisposalGround } from '../../core/records/disposal-choices';
import { disposalStates, type Disposal } from '../../core/records/disposed';
import type { Call } from '../call';
import type { Places } from '../places';
import { indexed, json, oneOf, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowByKey, rowsWhere } from './list-calls';

const counts = z.object({ rows: z.number().int(), files: z.number().int(), mails: z.number().int(), readings: z.number().int() });

export type DisposalRow = Kept<Disposal, string>;

export const disposalsList: List<Disposal> = {
  title: 'Gallring',
  site: 'protected',
  idOf: (id) => id,
  heading: ({ number }) => number,
  fields: {
    caseId: unique(text<MatterId>('CaseId', 'Ärende')),
    number: text('Number', 'Nummer'),
    year: indexed(text('Year', 'Inkom år')),
    unit: orNull(text('Unit', 'Enhet')),
    ended: orNull(text('Ended', 'Avslutat')),
    choice: oneOf('Choice', 'Val', disposalChoices),
    ground: oneOf('Ground', 'Grund', Object.fromEntries(disposalGrounds.map((id) => [id, {}])) as Record<DisposalGround, object>),
    until: orNull(text('Until', 'Väntar till')),
    chosenBy: text('ChosenBy', 'Valt av'),
    chosenAt: text('ChosenAt', 'Valt'),
    state: oneOf('State', 'Läge', disposalStates),
    confirmedBy: orNull(text('ConfirmedBy', 'Bekräftat av')),
    decision: orNull(text('Decision', 'Beslut')),
    goneAt: orNull(text('GoneAt', 'Gallrat')),
    counts: orNull(json('Counts', 'Antal', counts)),
  },
  composed: [],
};

/** What was chosen for what came in a year, `2026`. */
export const disposalsOf = (at: Places, year: string): Call<readonly DisposalRow[]> =>
  rowsWhere(disposalsList, at, { column: 'Year', where: { equals: year }, unreadable: 'refuse' });

/** What was chosen for a case; undefined for nothing. */
export const disposalOf = (at: Places, id: MatterId): Call<DisposalRow | undefined> =>
  rowByKey(disposalsList, at, { column: 'CaseId', value: id });

/** Chooses; `duplicate` when somebody was there first. */
export const createDisposal = (at: Places, disposal: Disposal): Call<DisposalRow> => createRow(disposalsList, at, disposal);

/** Chooses anew, or goes a step further; `conflict` when somebody was there first. */
export const patchDisposal = (at: Places, row: DisposalRow, patch: Partial<Disposal>): Call<DisposalRow> =>
  patchRow(disposalsList, at, { row, patch });
