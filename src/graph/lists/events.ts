// "Händelser": what has happened in a case, never changed. A row holds what was written at once: an event in its place, and those that follow it in the places
// behind. `case|seq` is unique, and nobody knows a row without knowing how many places it takes, so no two take the same.

import { z } from 'zod';
import { instant, isKeyOf, matterId, personId, type MatterId, type Instant, type PersonId } from '../../core/brand';
import { isApartEvent } from '../../core/casefile/apart';
import { placeOf } from '../../core/casefile/own-matter';
import type { CaseEvent, EventKind, NewEvent } from '../../core/casefile/event';
import type { Place } from '../../core/processes/process';
import { mapped, type Call } from '../call';
import { GraphFailure } from '../failure';
import type { Places } from '../places';
import { withCarried } from './beyond';
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
  /** The events in the places behind it that were written with it; null for none. */
  readonly more: readonly More[] | null;
}

const more = z.object({ kind: z.string(), at: z.string(), by: z.string().nullable(), data: z.unknown() });
type More = z.infer<typeof more>;

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
    more: orNull(json('More', 'Samtidigt', z.array(more).readonly())),
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

/** The list of each place. */
export const eventsLists: Readonly<Record<Place, List<EventRow>>> = {
  open: eventsList,
  protected: apartEventsList,
  restricted: restrictedEventsList,
};

/** The events of a matter beside the complaints, in order. */
export const eventsOfMatter = (at: Places, id: MatterId): Call<readonly CaseEvent[]> => inList(eventsLists[placeOf(id)], at, id);

/** Those of the protected place, to be put among the case's others by their moment. */
export const apartEventsOfCase = (at: Places, id: MatterId): Call<readonly CaseEvent[]> => inList(apartEventsList, at, id);

/** The events of a case in order; `unreadable` when one of them is not what we wrote. */
export const eventsOfCase = (at: Places, id: MatterId): Call<readonly CaseEvent[]> => inList(eventsList, at, id);

const inList = (list: List<EventRow>, at: Places, id: MatterId): Call<readonly CaseEvent[]> =>
  mapped(rowsWhere(list, at, { column: 'CaseId', where: { equals: id }, unreadable: 'refuse' }), (rows) =>
    rows.flatMap(eventsIn).sort((a, b) => a.seq - b.seq),
  );

/** The events of a row that was read with others; none where it is not what we wrote. */
export function eventsOfRow(row: Kept<EventRow, string>): readonly CaseEvent[] {
  try {
    return eventsIn(row);
  } catch {
    return [];
  }
}

/** Whether a row stands where it says: another's cells pasted over it would tell of another place. */
const isInPlace = ({ key, caseId: id, seq, edits = [] }: Kept<EventRow, string>): boolean =>
  key === eventKey(id, seq) && edits.every(({ field }) => field !== 'key');

/** Letters of a row, well below what a column takes; what is longer goes in rows of its own. */
const mostInRow = 12_000;

/** Events in their places as rows of them: those that follow each other in one place are written together. */
export function inRows(events: readonly CaseEvent[]): readonly (readonly CaseEvent[])[] {
  const rows: CaseEvent[][] = [];
  for (const event of events) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNext = last?.caseId === event.caseId && last.seq + 1 === event.seq && isApartEvent(last) === isApartEvent(event);
    if (row !== undefined && isNext && JSON.stringify([...row, event]).length < mostInRow) row.push(event);
    else rows.push([event]);
  }
  return rows;
}

/** Writes an event in its place; `duplicate` when another writer took it: read again and take the next (decisions 7.3). Throws for what has no room in it. */
export const appendEvent = (at: Places, event: CaseEvent): Call<CaseEvent> => mapped(appendRow(at, [event]), () => event);

/** The same of a row of them, all or none. */
export function appendRow(at: Places, events: readonly CaseEvent[]): Call<readonly CaseEvent[]> {
  const [first, ...behind] = events;
  if (first === undefined) throw new Error('a row of no event');
  const { caseId: id, seq, kind, at: moment, by } = first;
  const list = eventsLists[isApartEvent(first) ? 'protected' : placeOf(id)];
  const told = behind.map((one) => ({ kind: one.kind, at: one.at, by: one.by, data: dataOf(one) }));
  const row = { key: eventKey(id, seq), caseId: id, seq, kind, at: moment, by, data: dataOf(first) };
  return mapped(createRow(list, at, { ...row, more: told.length === 0 ? null : told }), () => events);
}

/** Checked, with what a newer version said besides. */
const dataOf = ({ kind, data }: CaseEvent): unknown => withCarried(happenings[kind].parse(data), data);

/** The place an event takes: `147|000012`. */
const eventKey = (id: MatterId, seq: number): string => `${id}|${String(seq).padStart(6, '0')}`;

/** An event with its place in its case. */
export const placed = (event: NewEvent, place: { readonly caseId: MatterId; readonly seq: number }): CaseEvent => ({
  ...event,
  ...place,
});

function eventsIn(row: Kept<EventRow, string>): readonly CaseEvent[] {
  if (!isInPlace(row)) throw unreadable();
  const { kind, at, by, data, seq, caseId: id } = row;
  return [{ kind, at, by, data }, ...(row.more ?? [])].map((one, n) => eventOf(one, { caseId: matterId(id), seq: seq + n }));
}

function eventOf({ kind, at, by, data }: More, place: { readonly caseId: MatterId; readonly seq: number }): CaseEvent {
  if (!isKeyOf(happenings, kind)) throw unreadable();
  const read = happenings[kind].safeParse(data);
  if (!read.success) throw unreadable();
  return { kind, data: read.data, at: instant(at), by: by === null ? null : personId(by), ...place } as CaseEvent;
}

const unreadable = (): GraphFailure => new GraphFailure({ kind: 'unreadable', code: 'event' });
