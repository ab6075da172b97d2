// A case that somebody cannot open: whoever reads is told what is true, the registrar at once, and the case's own pass looks again.

import type { CaseId, MatterId } from '../../core/brand';
import { GraphFailure } from '../../graph/failure';
import { setAsideByKey } from '../../graph/lists/set-aside';
import type { App } from '../app';
import { causeOf } from '../log';
import { isGap } from '../pass/history';
import { makeDue } from '../pass/make-due';
import { placeName, rowKeyOf, tellOf, tellRow } from './damaged';
import { sweptLists } from './swept-lists';
import { damagedOf, openRowsOf } from './whole';

/** Reads for a person; a fault that is a row's is told before it is thrown on. A reading has looked three times, and a pass that then finds the case whole ends the telling. */
export async function toldIfBroken<T>(app: App, id: MatterId, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'unreadable') await told(app, id, isGap(failure));
    throw failure;
  }
}

/** Texts of a case, which its own pass does not read: each that cannot be read is told of where it lies. Never throws. */
export async function tellTexts(app: App, id: CaseId): Promise<void> {
  try {
    if ((await openRowsOf(app, id)).some(({ reason }) => reason === 'listRowDamaged')) return;
    for (const list of sweptLists.filter(({ lostAs }) => lostAs === 'text'))
      for (const row of await damagedOf(app, list, id))
        await tellRow(app, { place: `${list.title}|${row.id}`, reason: 'listRowDamaged', named: id });
  } catch (failure) {
    app.log.warn('text that cannot be read not told of', { caseId: id, ...causeOf(failure) });
  }
}

async function told(app: App, id: MatterId, isHistory: boolean): Promise<void> {
  try {
    const reason = isHistory ? 'historyGap' : app.standing.hasNewer() ? 'rowNewer' : 'rowDamaged';
    if ((await app.graph.send(setAsideByKey(app.places, rowKeyOf(placeName(id), reason)), 'person'))?.state === 'open') return;
    await tellOf(app, id, reason);
    app.setbacks.another(id);
    await makeDue(app, id);
  } catch (failure) {
    app.log.warn('case that cannot be opened not told of', { caseId: id, ...causeOf(failure) });
  }
}
