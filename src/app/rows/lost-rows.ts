// Rows that are there, cannot be read, and have no whole version: taken away at a person's word, after the history has said so. The plan opens a task anew.

import type { CaseId } from '../../core/brand';
import { eventsOf } from '../../core/casefile/event';
import type { LostKind, LostWhy } from '../../core/casefile/lost';
import type { Actor } from '../../core/engine/decision';
import { GraphFailure } from '../../graph/failure';
import { apartEventsOfCase, appendEvent, eventsOfCase } from '../../graph/lists/events';
import { removeRow } from '../../graph/lists/list-calls';
import { watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { makeDue } from '../pass/make-due';
import { value } from '../pass/observe';
import type { Place } from './damaged';
import { isOfNewer } from './of-newer';
import { sweptList, sweptLists, type SweptList } from './swept-lists';
import { damagedOf, isPlaceWhole, rowNow } from './whole';

export interface Lost {
  readonly why: LostWhy;
  readonly by: Actor;
}

/** All of a case's rows of one kind that cannot be read. */
export async function lostRowsOf(app: App, id: CaseId, { what, ...lost }: Lost & { readonly what: LostKind }): Promise<void> {
  for (const list of sweptLists.filter(({ lostAs }) => lostAs === what))
    for (const row of await damagedOf(app, list, id))
      await lostRow(app, { title: list.title, id: row.id }, { ...lost, named: id });
}

/** One row; `named` is its case, null when it is not said whose it is, or nobody can tell any more. A row that can be read stays. */
export async function lostRow(
  app: App,
  place: Place,
  { named, ...lost }: Lost & { readonly named: CaseId | null },
): Promise<void> {
  const list = sweptList(place.title);
  if (list === undefined || list.lostAs === null || (await isPlaceWhole(app, place))) return;
  const row = await rowNow(app, list, place.id);
  if (isOfNewer(app, row)) return;
  const owner = named ?? (row === undefined ? null : list.ownerOf(row));
  if (owner !== null && list.lostAs !== 'event') await written(app, owner, { ...lost, of: list.lostAs, row: place.id });
  await removed(app, list, place.id);
  if (owner !== null && named === null) await makeDue(app, owner);
}

async function removed(app: App, list: SweptList, id: string): Promise<void> {
  try {
    await app.graph.send(removeRow(list, app.places, id), 'person');
    app.log.warn('row that nothing makes whole is taken away', { row: Number(id) });
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}

/** Tries when others write to the history in the same moment. */
const mostTries = 6;

/** That it was lost, behind the last event, unless it was said before a crash; the case file itself cannot be read just then. */
export async function written(
  app: App,
  id: CaseId,
  { why, by, of, row }: Lost & { readonly of: LostKind; readonly row: string },
): Promise<void> {
  const { graph, places, clock } = app;
  for (let tries = 1; ; tries += 1) {
    const [open, apart] = await graph.all([eventsOfCase(places, id), apartEventsOfCase(places, id)], { patience: 'person' });
    const watch = await graph.send(watchOfCase(places, id), 'person');
    const events = [...value(open), ...value(apart)];
    if (eventsOf(events, 'lost').some(({ data }) => data.of === of && data.row === row)) return;
    const seq = 1 + Math.max(watch?.eventsKnown ?? 0, ...events.map((one) => one.seq));
    try {
      await graph.send(
        appendEvent(places, { kind: 'lost', data: { why, of, row }, at: clock.now(), by: by.id, caseId: id, seq }),
        'person',
      );
      return;
    } catch (failure) {
      if (tries === mostTries || !(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    }
  }
}
