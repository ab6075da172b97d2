// A protected case makes the others that hold the same words protected too: one decision in each, which says whose protection it was, so that a crash or two replicas
// make it once. What they hold is moved by their own passes, also where they have ended.

import type { CaseId } from '../../core/brand';
import { isCaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { ProtectionFound } from '../../core/casefile/kin-happenings';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Action } from '../../core/engine/action';
import { isProtectedBy, protectToo, type ProtectedBy } from '../../core/processes/complaint/protected-kin';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { change } from '../decisions/change';

/** What a pass calls for; what its history is to say of it. One that cannot be told now is called for again. */
export async function protectKin(app: App, file: MatterFile, actions: readonly Action[]): Promise<readonly NewEvent[]> {
  if (!isCaseFile(file)) return [];
  const told: NewEvent[] = [];
  for (const action of actions) {
    if (action.kind !== 'protectToo') continue;
    const { to, since } = action;
    const found = await protectOne(app, to, { of: file.matter.id, since });
    if (found !== null) told.push({ kind: 'protectionPassed', data: { to, since, found }, at: app.clock.now(), by: null });
  }
  return told;
}

/** null where it could not be: a row of it that cannot be read has been told of, and keeps nobody else's content in the open. */
async function protectOne(app: App, id: CaseId, of: ProtectedBy): Promise<ProtectionFound | null> {
  try {
    let isOurs = false;
    const end = await change(app, id, (other, now) => {
      isOurs = isProtectedBy(other, of);
      return protectToo(other, of, now);
    });
    if (end.ok) return 'raised';
    if (end.problem.code === 'alreadyDecided') return isOurs ? 'raised' : 'protected';
    return end.problem.code === 'noSuchCase' ? 'gone' : null;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'unreadable') return null;
    throw failure;
  }
}
