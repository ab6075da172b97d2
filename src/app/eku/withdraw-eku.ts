// One action takes a post back from EKU: the case says so first; the matter's row and the channel's card follow from it, whatever dies in between.

import { personId, type CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import { mayAnswer } from '../../core/engine/may';
import { ekuNumber } from '../../core/eku/matter';
import { ekuStanding } from '../../core/processes/complaint/eku-post';
import type { Withdrawal } from '../../core/casefile/withdrawal';
import { withdrawn } from '../../core/decide/withdraw-eku';
import { no, type Result } from '../../core/result';
import type { App } from '../app';
import { change } from '../decisions/change';
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
  const { eku, matter: kase } = file;
  const standing = ekuStanding(file);
  if (!mayAnswer(actor, { ownerId: null, role: 'unitManager', unit: kase.unit }, file)) return no('notYourTask');
  if (eku === null || standing === null) return no('alreadyDecided');
  const readers = (await holdersOf(app, 'eku', null)).map(({ id }) => personId(id));
  return change(app, at.caseId, (now, moment) =>
    withdrawn(now, { ...standing.place, number: ekuNumber(eku), reason: at.reason, readers, by: actor.id }, moment),
  );
}
