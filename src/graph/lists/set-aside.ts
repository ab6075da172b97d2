// "Manuell hantering": mails and drafts that did not become a case by themselves. A code and a place to look, no word of their content.

import { z } from 'zod';
import type { CaseId, Instant, PersonId } from '../../core/brand';
import type { Call } from '../call';
import type { Places } from '../places';
import { dayOf } from '../../core/time/plain-date';
import { indexed, json, long, oneOf, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere } from './list-calls';

export interface SetAside {
  readonly intakeKey: string;
  /** Why, as a code; its sentence stands in text/. */
  readonly reason: string;
  readonly state: SetAsideState;
  readonly arrived: Instant;
  /** The case a mail names without being let in; null for none. */
  readonly named: CaseId | null;
  /** Id of the mail in the shared mailbox, or key of the draft. */
  readonly fileId: string | null;
  /** Why it is no case, as a code; null for everything else. */
  readonly answer: string | null;
  readonly answeredBy: PersonId | null;
  readonly answeredAt: Instant | null;
  /** Who has had a card about it; nobody twice. */
  readonly heard: readonly string[];
  /** The replica that tells of it and of those that wait beside it, and until when in real time; null when none does. */
  readonly teller: string | null;
  readonly tellingUntil: Instant | null;
}
/** `lost` is about a row nobody can get back, as a person said. `rescued` became a case, `notACase` was recorded as none, `handed` went elsewhere with a receipt, `restored` is a row that is whole again. */
export type SetAsideState = 'open' | 'rescued' | 'notACase' | 'handed' | 'restored' | 'lost';
export type NewSetAside = Omit<SetAside, 'answeredBy' | 'answeredAt' | 'heard' | 'teller' | 'tellingUntil'>;
export type SetAsideRow = Kept<SetAside, string>;

export const setAsideList: List<SetAside> = {
  title: 'Manuell hantering',
  site: 'cases',
  idOf: (id) => id,
  fields: {
    intakeKey: unique(text('IntakeKey', 'Intagsnyckel')),
    reason: text('Reason', 'Skäl'),
    state: indexed(oneOf('State', 'Läge', { open: {}, rescued: {}, notACase: {}, handed: {}, restored: {}, lost: {} })),
    arrived: text('Arrived', 'Nådde Trappan'),
    named: orNull(text<CaseId>('Named', 'Nämner ärende')),
    fileId: orNull(long(text('FileId', 'Fil'))),
    answer: orNull(text('Answer', 'Svar')),
    answeredBy: orNull(text('AnsweredBy', 'Besvarat av')),
    answeredAt: orNull(text('AnsweredAt', 'Besvarat')),
    heard: json('Heard', 'Har fått veta', z.array(z.string().regex(/^[\w-]{1,64}$/)).readonly()),
    teller: orNull(text('Teller', 'Berättas av')),
    tellingUntil: orNull(text('TellingUntil', 'Berättas till')),
  },
  composed: [
    { column: 'StateMonth', label: 'Läge och månad', of: (the) => stateMonth(the.state, dayOf(the.arrived).slice(0, 7)) },
  ],
};

const stateMonth = (state: SetAsideState, month: string): string => `${state}|${month}`;

/** What arrived in a month (`2026-03`) and is in that state: the rows of one state grow for ever, those of a month do not (decisions 1.5). */
export const setAsideInMonth = (
  at: Places,
  { state, month }: { readonly state: SetAsideState; readonly month: string },
): Call<readonly SetAsideRow[]> =>
  rowsWhere(setAsideList, at, { column: 'StateMonth', where: { equals: stateMonth(state, month) }, unreadable: 'leave' });

/** What was set aside and is in that state. */
export const setAsideIn = (at: Places, state: SetAsideState): Call<readonly SetAsideRow[]> =>
  rowsWhere(setAsideList, at, { column: 'State', where: { equals: state }, unreadable: 'leave' });

/** What became of a mail that was set aside; undefined when it was not. */
export const setAsideByKey = (at: Places, intakeKey: string): Call<SetAsideRow | undefined> =>
  rowByKey(setAsideList, at, { column: 'IntakeKey', value: intakeKey });

/** The row with that id; `missing` when there is none. */
export const getSetAside = (at: Places, id: string): Call<SetAsideRow> => rowById(setAsideList, at, id);

/** Sets something aside, for a person to look at; `duplicate` when it was before. */
export const createSetAside = (at: Places, the: NewSetAside): Call<SetAsideRow> =>
  createRow(setAsideList, at, { ...the, ...nobodyYet });

const nobodyYet = { answeredBy: null, answeredAt: null, heard: [], teller: null, tellingUntil: null } as const;

/** Changes a row as it was read; `conflict` when it has changed since. */
export const patchSetAside = (at: Places, row: SetAsideRow, patch: Partial<SetAside>): Call<SetAsideRow> =>
  patchRow(setAsideList, at, { row, patch });
