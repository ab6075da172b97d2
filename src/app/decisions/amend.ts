// What was answered of a complaint is put right by whoever may, and taken back by whoever did it.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { amend, hidesReach, isReachOld, judgeAmend, mayReach, noteReach, type Amending } from '../../core/decide/amend';
import { undoAmend } from '../../core/decide/undo-amend';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { openFile } from '../show';
import { registerWith } from '../providers/register-with';
import { change } from './change';
import { keepReach, type Reach } from './keep-reach';

export type AmendingCase = Omit<Amending, 'providers'> & { readonly caseId: CaseId };

/** The file as it then stands. */
export const amendCase = (app: App, { caseId, ...given }: AmendingCase): Promise<Result<CaseFile>> =>
  isCase(given.by, caseId)
    ? change(app, caseId, async (file, now) =>
        amend(file, { ...given, providers: await registerWith(app, [given.changes['providerId']]) }, now),
      )
    : Promise.resolve(no('noSuchCase'));

/**
 * Keeps where the person is reached, once what is put right with it is found to be possible: a refused amendment keeps nothing. Alone, the history says
 * that it was noted; else the amendment says it. Where what is known is not shown, an empty one leaves it as it is.
 */
export async function amendReach(
  app: App,
  { caseId, reach, ...given }: AmendingCase & { readonly reach: Reach },
): Promise<Result<{ readonly undoUntil: null; readonly mayRead: true }>> {
  const { by, changes } = given;
  const opened = isCase(by, caseId) ? await openFile(app, by, caseId) : no('noSuchCase');
  if (!opened.ok) return opened;
  const file = opened.value;
  if (!mayReach(by, file)) return no('notAmendable');
  if (isReachOld(file, given)) return no('changedSince');
  const isAlone = Object.keys(changes).length === 0;
  const judged = isAlone
    ? null
    : judgeAmend(file, { ...given, providers: await registerWith(app, [given.changes['providerId']]) }, app.clock.now());
  if (judged?.ok === false) return judged;
  const said = hidesReach(by, file) ? written(reach) : reach;
  if (!(await keepReach(app, file.matter, said))) return no('personalGone');
  const end = isAlone ? await change(app, caseId, (now, at) => noteReach(now, by, at)) : ok(file);
  if (!end.ok) return end;
  if (end.value.matter.lies !== file.matter.lies) await keepReach(app, end.value.matter, said); // moved meanwhile
  return ok({ undoUntil: null, mayRead: true });
}

/** Those of them that say something. */
const written = ({ postal = '', phone = '' }: Reach): Reach => ({
  postal: postal.trim() === '' ? undefined : postal,
  phone: phone.trim() === '' ? undefined : phone,
});

/** The same, taken back; asked again it is taken back once. */
export const undoAmendment = (app: App, by: Actor, caseId: CaseId): Promise<Result<CaseFile>> =>
  isCase(by, caseId) ? change(app, caseId, (file, now) => undoAmend(file, by, now)) : Promise.resolve(no('noSuchCase'));

const isCase = (by: Actor, caseId: CaseId): boolean => !isEku(by) && /^\d{1,9}$/.test(caseId);
