// Puts rows back that were written over by hand, from the versions SharePoint keeps. What was taken away only a person gets from the recycle bin.

import type { Actor } from '../../core/engine/decision';
import { isAboutRow } from '../../core/intake/set-aside-reasons';
import { no, ok, type Result } from '../../core/result';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import type { App } from '../app';
import { rowDone } from '../done-before';
import { endRow, isOwn, setAsideRow } from '../intake/set-aside-rows';
import { makeDue } from '../pass/make-due';
import { rowOfKey, type Place } from './damaged';
import { sweptList, sweptLists, type SweptList } from './swept-lists';
import { isOfNewer } from './of-newer';
import { endWhole, isCaseWhole, isPlaceWhole, isReadable, isWholeAt, rowNow, unlessDamaged } from './whole';

/** Restores what a row of *Manuell hantering* is about, and looks whether it is whole now; whatever else that made whole ends with it. `rowStillDamaged` says what to do in SharePoint. */
export async function restoreRow(app: App, rowId: string, by: Actor): Promise<Result<SetAsideRow>> {
  const found = await setAsideRow(app, rowId, by);
  if (!found.ok) return found;
  const row = found.value;
  if (!isAboutRow(row.reason)) return no('answerNotAllowed');
  if (row.state === 'restored') return isOwn(row, by) ? ok(row) : { ok: false, problem: rowDone(app, row) };
  const place = rowOfKey(row.intakeKey);
  const isWhole = place === null ? await caseRestored(app, row) : await placeRestored(app, place);
  if (!isWhole) return no('rowStillDamaged');
  const ended = await endRow(app, row, { state: 'restored', answer: null, answeredBy: by.id });
  if (row.named !== null) {
    app.setbacks.over(row.named);
    await makeDue(app, row.named);
  }
  await endWhole(app);
  return ended;
}

async function placeRestored(app: App, { title, id }: Place): Promise<boolean> {
  const list = sweptList(title);
  return list !== undefined && ((await putBack(app, list, id)) || (await isPlaceWhole(app, { title, id })));
}

/** Lists a case cannot be read without, and whose rows may have lost even the name of their case. */
const ofCases = ['Uppgifter', 'Händelser', 'Rättsliga frågor', 'Prövningar', 'Prövningars händelser'];

async function caseRestored(app: App, { named, reason }: SetAsideRow): Promise<boolean> {
  if (named === null) return false;
  if (!(await isReadable(app, named))) {
    await placeRestored(app, { title: 'Ärenden', id: named });
    for (const list of sweptLists.filter(({ title }) => ofCases.includes(title))) await allPutBack(app, list);
  }
  return isCaseWhole(app, named, reason);
}

async function allPutBack(app: App, list: SweptList): Promise<void> {
  for await (const rows of app.graph.pages(list.pages(app.places), 'person'))
    for (const row of rows) if (!list.isWhole(row)) await putBack(app, list, row.id);
}

/** Brings back the newest version that is whole; false when SharePoint keeps none, and for a row that is not there. */
export const putBack = (app: App, list: SweptList, id: string): Promise<boolean> =>
  unlessDamaged(async () => {
    if (await isWholeAt(app, { title: list.title, id })) return true;
    if (isOfNewer(app, await rowNow(app, list, id))) return false;
    const versions = await app.graph.send(list.versions(app.places, id), 'person');
    const whole = versions.find(({ isWhole, isByHand }) => isWhole && !(list.isOurs && isByHand));
    if (whole === undefined) return false;
    await app.graph.send(list.restore(app.places, { id, version: whole.id }), 'person');
    app.log.warn('row written over by hand is put back from its versions', { row: Number(id) });
    return isWholeAt(app, { title: list.title, id });
  });
