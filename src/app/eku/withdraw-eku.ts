// One action takes a post back from EKU: the matter's row is emptied first, the channel's card and the case follow from it, whatever dies in between.

import { personId, type CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/decide/decision';
import { mayAnswer } from '../../core/decide/may';
import type { Withdrawal } from '../../core/casefile/withdrawal';
import { withdrawn } from '../../core/decide/withdraw-eku';
import { hashSummary } from '../../core/eku/compose';
import { emptied } from '../../core/eku/emptied';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { getEkuMatter, patchEkuMatter } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { change } from '../decisions/take-decision';
import { claimDue } from '../pass/pass';
import { holdersOf } from '../recipients';
import { openFile } from '../show';

/** Only the unit manager of the case, and only what has been posted. Asked again it is withdrawn once. */
export async function withdrawEku(
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly reason: Withdrawal },
): Promise<Result<CaseFile>> {
  const opened = await openFile(app, actor, at.caseId);
  if (!opened.ok) return opened;
  const file = opened.value;
  const { eku, case: kase } = file;
  if (!mayAnswer(actor, { ownerId: null, role: 'unitManager', unit: kase.unit }, file)) return no('notYourTask');
  if (eku === null || eku.state === 'approved') return no('alreadyDecided');
  await claimDue(app, at.caseId);
  if (!(await takenBack(app, eku.id))) return no('changedMeanwhile');
  const readers = (await holdersOf(app, 'eku', null)).map(({ id }) => personId(id));
  return change(app, at.caseId, (now, moment) =>
    ok(withdrawn(now, { ekuId: eku.id, reason: at.reason, readers, by: actor.id }, moment)),
  );
}

/** The row keeps its number, its day and the contract; whatever else it said is gone. false: EKU answered in the same moment. */
async function takenBack(app: App, id: NonNullable<CaseFile['eku']>['id']): Promise<boolean> {
  const row = await app.graph.send(getEkuMatter(app.places, id), 'person');
  if (row.state === 'withdrawn') return true;
  const summary = emptied(row.summary);
  try {
    await app.graph.send(patchEkuMatter(app.places, row, { state: 'withdrawn', summary, hash: hashSummary(summary) }), 'person');
    return true;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return false;
    throw failure;
  }
}
