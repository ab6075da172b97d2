// What was answered of a complaint is put right by whoever may, and taken back by whoever did it.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { amend, type Amending } from '../../core/decide/amend';
import { undoAmend } from '../../core/decide/undo-amend';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, type Result } from '../../core/result';
import type { App } from '../app';
import { change } from './change';

export type AmendingCase = Omit<Amending, 'providers'> & { readonly caseId: CaseId };

/** The file as it then stands. */
export const amendCase = (app: App, { caseId, ...given }: AmendingCase): Promise<Result<CaseFile>> =>
  isCase(given.by, caseId)
    ? change(app, caseId, async (file, now) => amend(file, { ...given, providers: await app.providers() }, now))
    : Promise.resolve(no('noSuchCase'));

/** The same, taken back; asked again it is taken back once. */
export const undoAmendment = (app: App, by: Actor, caseId: CaseId): Promise<Result<CaseFile>> =>
  isCase(by, caseId) ? change(app, caseId, (file, now) => undoAmend(file, by, now)) : Promise.resolve(no('noSuchCase'));

const isCase = (by: Actor, caseId: CaseId): boolean => !isEku(by) && /^\d{1,9}$/.test(caseId);
