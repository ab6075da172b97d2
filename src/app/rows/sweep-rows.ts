// The part of the day's sweep that reads every row of every list: what cannot be read, what is not there, and a history with an empty place, becomes a task for a person.

import { caseId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import type { App } from '../app';
import { isDisposed } from '../disposal/finish';
import { makeDue } from '../pass/make-due';
import { isGone, tellRow } from './damaged';
import { isOfNewer } from './of-newer';
import { putBack } from './restore';
import { openSeen, type Seen } from './seen';
import { sweptLists, type Row, type SweptList } from './swept-lists';
import { endedWhole, endWholeAt, hasPersonal, rowNow } from './whole';
import { watchesNoMatter } from './watched-else';

/** `watched` holds each case with the number of its events that are known. */
export async function* sweptRows(app: App, watched: ReadonlyMap<string, number>): AsyncGenerator<undefined> {
  const seen = openSeen(app);
  for (const list of sweptLists) {
    for await (const rows of app.graph.pages(list.pages(app.places))) {
      seen.page(list, rows);
      for (const row of rows.filter((one) => !list.isWhole(one))) {
        await handled(app, list, row);
        yield;
      }
      yield;
    }
  }
  yield* missed(app, seen);
  for (const [id, known] of watched) {
    if (processIn(id) !== null || watchesNoMatter(id) || !seen.hasGap(id, known)) continue; // its own pass sees a gap
    await makeDue(app, caseId(id));
    yield;
  }
  yield* endedWhole(app);
}

/** What only the lists together show: a row that others belong to is not there. Each is looked up before it is told of. */
async function* missed(app: App, seen: Seen): AsyncGenerator<undefined> {
  for (const id of seen.personless()) {
    if (!(await hasPersonal(app, id))) await tellRow(app, { place: id, reason: 'personalGone', named: id });
    yield;
  }
  for (const id of seen.caseless()) {
    if ((await isGone(app, id)) && !(await isDisposed(app, id))) await tellRow(app, { place: id, reason: 'rowGone', named: id });
    yield;
  }
}

/**
 * A row where nobody edits is put back; what cannot be read at all waits for a person, or for its case's own pass to tell. The page is a while old:
 * the row is looked at again before it is told of, and once more after, as somebody may put it right just then.
 */
async function handled(app: App, list: SweptList, { id }: Row): Promise<void> {
  const row = await rowNow(app, list, id);
  if (row === undefined || list.isWhole(row)) return;
  const named = list.caseOf(row);
  if (isOfNewer(app, row)) return list.isOfPass && named !== null ? makeDue(app, named) : undefined;
  if (list.isOurs && (await putBack(app, list, id))) return;
  if (list.isOfPass && named !== null && !isForged(row)) return makeDue(app, named);
  const place = `${list.title}|${id}`;
  await tellRow(app, { place, reason: 'listRowDamaged', named });
  await endWholeAt(app, place);
}

/** It reads as ours, and a person wrote it: its case's own pass sees nothing wrong with it. */
const isForged = ({ kept, isByHand }: Row): boolean => isByHand && kept !== null && kept.edits === undefined;
