// What was answered of a complaint is put right by whoever may, and taken back by whoever did it.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { amend, judgeAmend, mayReach, type Amending } from '../../core/decide/amend';
import { undoAmend } from '../../core/decide/undo-amend';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { openFile } from '../show';
import { change } from './change';
import { keepReach, type Reach } from './keep-reach';

export type AmendingCase = Omit<Amending, 'providers'> & { readonly caseId: CaseId };

/** The file as it then stands. */
export const amendCase = (app: App, { caseId, ...given }: AmendingCase): Promise<Result<CaseFile>> =>
  isCase(given.by, caseId)
    ? change(app, caseId, async (file, now) => amend(file, { ...given, providers: await app.providers() }, now))
    : Promise.resolve(no('noSuchCase'));

/** Keeps where the person is reached, once what is put right with it is found to be possible: a refused amendment keeps nothing. */
export async function amendReach(
  app: App,
  { caseId, reach, ...given }: AmendingCase & { readonly reach: Reach },
): Promise<Result<{ readonly undoUntil: null; readonly mayRead: true }>> {
  const opened = isCase(given.by, caseId) ? await openFile(app, given.by, caseId) : no('noSuchCase');
  if (!opened.ok) return opened;
  if (!mayReach(given.by, opened.value)) return no('notAmendable');
  const isAlone = Object.keys(given.changes).length === 0;
  const judged = isAlone ? null : judgeAmend(opened.value, { ...given, providers: await app.providers() }, app.clock.now());
  if (judged?.ok === false) return judged;
  await keepReach(app, opened.value.matter, reach);
  return ok({ undoUntil: null, mayRead: true });
}

/** The same, taken back; asked again it is taken back once. */
export const undoAmendment = (app: App, by: Actor, caseId: CaseId): Promise<Result<CaseFile>> =>
  isCase(by, caseId) ? change(app, caseId, (file, now) => undoAmend(file, by, now)) : Promise.resolve(no('noSuchCase'));

const isCase = (by: Actor, caseId: CaseId): boolean => !isEku(by) && /^\d{1,9}$/.test(caseId);
