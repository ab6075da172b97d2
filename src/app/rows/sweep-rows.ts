// The part of the day's sweep that reads every row of every list: what cannot be read, and a history with an empty place, becomes a task for a person.

import { caseId, type CaseId } from '../../core/brand';
import { addMinutes } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { apartEventsList, eventsList } from '../../graph/lists/events';
import { casesList } from '../../graph/lists/cases';
import { personalList } from '../../graph/lists/personal';
import type { App } from '../app';
import { makeDue } from '../pass/make-due';
import { tellRow } from './damaged';
import { putBack } from './restore';
import { sweptLists, type Row, type SweptList } from './swept-lists';
import { endedWhole, endWholeAt, hasPersonal } from './whole';

interface Places {
  taken: number;
  last: number;
}

/** `watched` holds each case with the number of its events that are known. */
export async function* sweptRows(app: App, watched: ReadonlyMap<string, number>): AsyncGenerator<undefined> {
  const histories = new Map<string, Places>();
  const personless = new Map<string, CaseId>();
  for (const list of sweptLists) {
    for await (const rows of app.graph.pages(list.pages(app.places))) {
      if (isHistory(list)) rows.forEach((row) => note(histories, row));
      seePersonal(app, personless, { list, rows });
      for (const row of rows.filter((one) => !list.isWhole(one))) {
        await handled(app, list, row);
        yield;
      }
      yield;
    }
  }
  for (const id of personless.values()) {
    if (!(await hasPersonal(app, id))) await tellRow(app, { place: id, reason: 'personalGone', named: id });
    yield;
  }
  for (const [id, known] of watched) {
    if (!hasGap(histories.get(id), known)) continue;
    await makeDue(app, caseId(id));
    yield;
  }
  yield* endedWhole(app);
}

/** Minutes in which a new case's mail may still be on its way into the protected place. */
const young = 60;

/** Each case until what belongs to it in the protected place has been seen; the cases are read first. */
function seePersonal(
  app: App,
  personless: Map<string, CaseId>,
  { list, rows }: { readonly list: SweptList; readonly rows: readonly Row[] },
): void {
  const since = addMinutes(app.clock.now(), -young);
  for (const { id, cells } of rows) {
    const { IntakeKey: key, Arrived: arrived } = cells;
    if (typeof key !== 'string') continue;
    if (list.title === personalList.title) personless.delete(key);
    else if (list.title === casesList.title && typeof arrived === 'string' && arrived < since) personless.set(key, caseId(id));
  }
}

const isHistory = ({ title }: SweptList): boolean => title === eventsList.title || title === apartEventsList.title;

function note(histories: Map<string, Places>, { cells }: Row): void {
  const { CaseId: id, Seq: seq } = cells;
  if (typeof id !== 'string' || typeof seq !== 'number') return;
  const places = histories.get(id) ?? { taken: 0, last: 0 };
  histories.set(id, { taken: places.taken + 1, last: Math.max(places.last, seq) });
}

/** Only a guess while others write: the case's own pass looks closely. */
const hasGap = (places: Places | undefined, known: number): boolean =>
  places === undefined ? known > 0 : places.taken < places.last || places.last < known;

/**
 * A row where nobody edits is put back; what cannot be read at all waits for a person, or for its case's own pass to tell. The page is a while old:
 * the row is looked at again before it is told of, and once more after, as somebody may put it right just then.
 */
async function handled(app: App, list: SweptList, { id }: Row): Promise<void> {
  const row = await rowNow(app, list, id);
  if (row === undefined || list.isWhole(row) || (list.isOurs && (await putBack(app, list, id)))) return;
  const named = list.caseOf(row);
  if (list.isOfPass && named !== null) return makeDue(app, named);
  const place = `${list.title}|${id}`;
  await tellRow(app, { place, reason: 'listRowDamaged', named });
  await endWholeAt(app, place);
}

async function rowNow(app: App, list: SweptList, id: string): Promise<Row | undefined> {
  try {
    return await app.graph.send(list.row(app.places, id));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return undefined;
    throw failure;
  }
}
