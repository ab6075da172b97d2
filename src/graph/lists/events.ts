// "Händelser": what has happened in a case, one row an event, never changed. `case|seq` is unique, so no two take the same place.

import { z } from 'zod';
import { matterId, type MatterId, type Instant, type PersonId } from '../../core/brand';
import { isApartEvent } from '../../core/casefile/apart';
import { placeOf } from '../../core/casefile/own-matter';
import type { CaseEvent, EventKind, NewEvent } from '../../core/casefile/event';
import type { Place } from '../../core/processes/process';
import { mapped, type Call } from '../call';
import { GraphFailure } from '../failure';
import type { Places } from '../places';
import { count, indexed, json, oneOf, orNull, text, unique } from './cell';
import { happenings } from './happenings';
import type { Kept, List } from './list';
import { createRow, rowsWhere } from './list-calls';

interface EventRow {
  readonly key: string;
  readonly caseId: MatterId;
  readonly seq: number;
  readonly kind: EventKind;
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly data: unknown;
}

export const eventsList: List<EventRow> = {
  title: 'Händelser',
  site: 'cases',
  idOf: (id) => id,
  isSealed: true,
  mustBeSealed: true,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    caseId: indexed(text('CaseId', 'Ärende')),
    seq: count('Seq', 'Nummer'),
    kind: oneOf('Kind', 'Händelse', happenings),
    at: text('At', 'Tid'),
    by: orNull(text('By', 'Av')),
    data: json('Data', 'Uppgifter', z.unknown()),
  },
  composed: [],
};

/** "Prövningars händelser", in the protected site: what happens to the tasks that are kept there. */
export const apartEventsList: List<EventRow> = {
  title: 'Prövningars händelser',
  site: 'protected',
  idOf: (id) => id,
  fields: eventsList.fields,
  composed: [],
};

/** "Rättsliga händelser", in the restricted site. */
export const restrictedEventsList: List<EventRow> = {
  title: 'Rättsliga händelser',
  site: 'restricted',
  idOf: (id) => id,
  fields: eventsList.fields,
  composed: [],
};

const lists: Readonly<Record<Place, List<EventRow>>> = {
  open: eventsList,
  protected: apartEventsList,
  restricted: restrictedEventsList,
};

/** The events of a matter beside the complaints, in order. */
export const eventsOfMatter = (at: Places, id: MatterId): Call<readonly CaseEvent[]> => inList(lists[placeOf(id)], at, id);

/** Those of the protected place, to be put among the case's others by their moment. */
export const apartEventsOfCase = (at: Places, id: MatterId): Call<readonly CaseEvent[]> => inList(apartEventsList, at, id);

/** The events of a case in order; `unreadable` when one of them is not what we wrote. */
export const eventsOfCase = (at: Places, id: MatterId): Call<readonly CaseEvent[]> => inList(eventsList, at, id);

const inList = (list: List<EventRow>, at: Places, id: MatterId): Call<readonly CaseEvent[]> =>
  mapped(rowsWhere(list, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' }), (rows) =>
    rows.map(eventOf).sort((a, b) => a.seq - b.seq),
  );

/** Whether a row stands where it says: another's cells pasted over it would tell of another place. */
const isInPlace = ({ key, caseId: id, seq, edits = [] }: Kept<EventRow, string>): boolean =>
  key === eventKey(id, seq) && edits.every(({ field }) => field !== 'key');

/** Writes an event in its place; `duplicate` when another writer took it: read again and take the next (decisions 7.3). Throws for what has no room in it. */
export const appendEvent = (at: Places, event: CaseEvent): Call<CaseEvent> => {
  const { caseId: id, seq, kind, at: moment, by, data } = event;
  const list = lists[isApartEvent(event) ? 'protected' : placeOf(id)];
  const row = { key: eventKey(id, seq), caseId: id, seq, kind, at: moment, by, data: happenings[kind].parse(data) };
  return mapped(createRow(list, at, row), () => event);
};

/** The place an event takes: `147|000012`. */
const eventKey = (id: MatterId, seq: number): string => `${id}|${String(seq).padStart(6, '0')}`;

/** An event with its place in its case. */
export const placed = (event: NewEvent, place: { readonly caseId: MatterId; readonly seq: number }): CaseEvent => ({
  ...event,
  ...place,
});

function eventOf(row: Kept<EventRow, string>): CaseEvent {
  if (!isInPlace(row)) throw new GraphFailure({ kind: 'unreadable', code: 'event' });
  const data = happenings[row.kind].safeParse(row.data);
  if (!data.success) throw new GraphFailure({ kind: 'unreadable', code: 'event' });
  const { kind, at, by, seq } = row;
  return { kind, data: data.data, at, by, caseId: matterId(row.caseId), seq } as CaseEvent;
}
