// Whether what *Manuell hantering* tells of a row still holds: one that is whole again waits for nobody, and its row there ends by itself.

import type { CaseId, MatterId } from '../../core/brand';
import { isAboutRow } from '../../core/intake/set-aside-reasons';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { personalOf } from '../../graph/lists/personal';
import { patchSetAside, setAsideByKey, setAsideIn, type SetAsideRow } from '../../graph/lists/set-aside';
import { watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { inCase } from '../in-case';
import { makeDue } from '../pass/make-due';
import { observe } from '../pass/observe';
import { isGone, rowKeyOf, rowOfKey, type Place } from './damaged';
import { sweptList, type Row, type SweptList } from './swept-lists';

/** Ends every waiting row whose row in SharePoint is whole now, whoever put it right; a step for each that waits. */
export async function* endedWhole(app: App): AsyncGenerator<undefined> {
  const open = await app.graph.send(setAsideIn(app.places, 'open'));
  for (const row of open.filter(({ reason }) => isAboutRow(reason))) {
    if (await isWholeNow(app, row)) await ended(app, row);
    yield;
  }
}

/** The same at once, for the one who has just put something right. */
export async function endWhole(app: App): Promise<void> {
  const steps = endedWhole(app);
  while ((await steps.next()).done !== true);
}

/** The same for what was told of one row of a list, after something may have been put right. */
export async function endWholeAt(app: App, place: string): Promise<void> {
  const row = await app.graph.send(setAsideByKey(app.places, rowKeyOf(place, 'listRowDamaged')));
  if (row?.state === 'open' && (await isWholeNow(app, row))) await ended(app, row);
}

/** The same for all that was told of one case. */
export async function endWholeOf(app: App, id: MatterId): Promise<void> {
  for (const row of await openRowsOf(app, id)) if (await isWholeNow(app, row)) await ended(app, row);
}

/** What waits for a person about the rows of a case. */
export const openRowsOf = async (app: App, id: MatterId): Promise<readonly SetAsideRow[]> =>
  (await app.graph.send(setAsideIn(app.places, 'open'), 'person')).filter(
    ({ named, reason }) => named === id && isAboutRow(reason),
  );

/** The rows of a case in one list that are there and cannot be read. The whole list is read. */
export async function damagedOf(app: App, list: SweptList, id: CaseId): Promise<readonly Row[]> {
  const damaged: Row[] = [];
  for await (const rows of app.graph.pages(list.pages(app.places), 'person'))
    damaged.push(...rows.filter((row) => !list.isWhole(row) && list.ownerOf(row) === id));
  return damaged;
}

/** What is told of it does not hold any more. */
function isWholeNow(app: App, { intakeKey, named, reason }: SetAsideRow): Promise<boolean> {
  const place = rowOfKey(intakeKey);
  if (place !== null) return isPlaceWhole(app, place);
  return named === null ? Promise.resolve(false) : isCaseWhole(app, named, reason);
}

/** A row that somebody has taken away since waits for nobody: what its case lacks then is told of its case. */
export const isPlaceWhole = async (app: App, place: Place): Promise<boolean> =>
  (await isAway(app, place)) || (await isWholeAt(app, place));

/** Whether what was told of a whole case holds no more; what else is wrong with it has a row of its own. */
export async function isCaseWhole(app: App, id: CaseId, reason: string): Promise<boolean> {
  if (reason === 'personalGone') return hasPersonal(app, id);
  return reason === 'rowGone' ? !(await isGone(app, id)) : isReadable(app, id);
}

/** Whether a case's own row, its tasks and its whole history can be read. */
export const isReadable = (app: App, id: CaseId): Promise<boolean> =>
  unlessDamaged(async () => {
    await observe(app, id, await app.graph.send(watchOfCase(app.places, id), 'person'));
    return true;
  });

/** Whether what belongs to a case in the protected place is there. */
export const hasPersonal = (app: App, id: CaseId): Promise<boolean> =>
  unlessDamaged(async () => {
    const matter = await app.graph.send(getCase(app.places, id), 'person');
    const { places } = inCase(app, matter);
    return matter.lies === 'outside' || (await app.graph.send(personalOf(places, matter.intakeKey), 'person')) !== undefined;
  });

/** Whether a row is there and can be read. */
export const isWholeAt = (app: App, { title, id }: Place): Promise<boolean> =>
  unlessDamaged(async () => {
    const list = sweptList(title);
    return list !== undefined && list.isWhole(await app.graph.send(list.row(app.places, id), 'person'));
  });

async function isAway(app: App, { title, id }: Place): Promise<boolean> {
  const list = sweptList(title);
  return list !== undefined && (await rowNow(app, list, id)) === undefined;
}

/** A row as it stands just now; undefined when it is not there. */
export async function rowNow(app: App, list: SweptList, id: string): Promise<Row | undefined> {
  try {
    return await app.graph.send(list.row(app.places, id));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return undefined;
    throw failure;
  }
}

/** A row that is not there or cannot be read is no fault; anything else is. */
export async function unlessDamaged(look: () => Promise<boolean>): Promise<boolean> {
  try {
    return await look();
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'unreadable')) return false;
    throw failure;
  }
}

/** By nobody: nobody was asked. One that somebody answers just now is theirs. */
async function ended(app: App, row: SetAsideRow): Promise<void> {
  const end = { state: 'restored', answer: null, answeredBy: null, answeredAt: app.clock.now() } as const;
  try {
    await app.graph.send(patchSetAside(app.places, row, end));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return;
    throw failure;
  }
  if (row.named === null) return;
  app.setbacks.over(row.named);
  await makeDue(app, row.named);
}
