// Rows that somebody has destroyed by hand: a case that cannot be read waits for the registrar as a row in *Manuell hantering*, and is looked at less and less often.

import type { CaseId } from '../../core/brand';
import { addMinutes } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { patchWatch, watchOfCase } from '../../graph/lists/watch';
import { createSetAside, patchSetAside, setAsideByKey } from '../../graph/lists/set-aside';
import type { App } from '../app';

/** A case that no look can read: told to the registrar once, and left alone for a while. Never throws. */
export async function setBack(app: App, id: CaseId, kind: 'unreadable' | 'missing' | 'fault'): Promise<void> {
  try {
    if (kind === 'unreadable' || (kind === 'missing' && (await isGone(app, id)))) await tell(app, id, kind);
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row?.holder !== app.replica) return;
    const nextLook = addMinutes(app.clock.now(), app.setbacks.another(id));
    await app.graph.send(patchWatch(app.places, row, { nextLook, holder: null, leaseEnd: null }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('case that cannot be read not put off', { caseId: id, kind: failure.kind });
  }
}

/** Whether it is the case itself that is missing. */
async function isGone(app: App, id: CaseId): Promise<boolean> {
  try {
    await app.graph.send(getCase(app.places, id));
    return false;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return true;
    throw failure;
  }
}

/** There once for each case; one that was answered is open again when it goes wrong again. */
async function tell(app: App, id: CaseId, kind: 'unreadable' | 'missing'): Promise<void> {
  const intakeKey = `row|${id}`;
  const known = await app.graph.send(setAsideByKey(app.places, intakeKey));
  if (known?.state === 'open') return;
  if (known !== undefined) {
    await app.graph.send(patchSetAside(app.places, known, { state: 'open', answer: null }));
    return;
  }
  const reason = kind === 'missing' ? 'rowGone' : 'rowDamaged';
  const row = { intakeKey, reason, arrived: app.clock.now(), named: id, fileId: null, state: 'open', answer: null } as const;
  try {
    await app.graph.send(createSetAside(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
