// A protected case makes the others that hold the same words protected too: one decision in each, which says whose protection it was, so that a crash or two replicas
// make it once. What they hold is moved by their own passes, also where they have ended.

import type { CaseId } from '../../core/brand';
import { isCaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { ProtectionFound } from '../../core/casefile/kin-happenings';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Action } from '../../core/engine/action';
import { unwritten } from '../../core/engine/diff';
import { isProtectedBy, protectToo, type ProtectedBy } from '../../core/processes/complaint/protected-kin';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { isEdited } from '../pass/hand-edits';
import { makeDue } from '../pass/make-due';
import { observe } from '../pass/observe';
import { patchOf } from '../pass/patch-of';
import { writeEvents } from '../pass/write-events';

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

/** Tries when its own pass or somebody's answer writes its row in the same moment. */
const mostTries = 4;

/**
 * null where it could not be: a row of it that cannot be read has been told of, and keeps nobody else's content in the open. It is made due before it is changed and
 * behind it, so that its own pass sees what was new whatever comes in between.
 */
async function protectOne(app: App, id: CaseId, of: ProtectedBy): Promise<ProtectionFound | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      const other = await observe(app, id);
      const said = protectToo(other, of, app.clock.now());
      if (!said.ok) return isProtectedBy(other, of) ? 'raised' : 'protected';
      await makeDue(app, id);
      if (unwritten(other) !== null || isEdited(other)) throw new GraphFailure({ kind: 'conflict', code: 'unsettled' });
      const { matter } = said.value;
      await writeEvents(app, other, { before: [patchOf(app, other, matter)], events: matter.lastDecision.events });
      await makeDue(app, id);
      return 'raised';
    } catch (failure) {
      if (!(failure instanceof GraphFailure)) throw failure;
      if (failure.kind === 'missing') return 'gone';
      if (failure.kind === 'unreadable') return null;
      if (failure.kind !== 'conflict' || tries === mostTries) throw failure;
    }
  }
}
