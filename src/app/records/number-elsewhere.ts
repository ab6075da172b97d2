// The same number in the register on two cases that are no kin: asked of once, and never refused, for a file there may hold both.

import { caseId, type MatterId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { kinOf } from '../../core/casefile/kin';
import { enteredNumber } from '../../core/casefile/registering';
import type { Actor } from '../../core/engine/decision';
import { ok, type Result } from '../../core/result';
import type { App } from '../app';
import { openFile } from '../show';
import { casesRegistered } from './find-registered';

/** What is entered; `isSame`: she has been asked, and says that it is the same file. */
export interface EnteredNumber {
  readonly number: string | null;
  readonly isSame: boolean;
}

/** `numberElsewhere`, with the other case by its own number, for one she may read; of others nothing is said. */
export async function askedOfNumber(
  app: App,
  by: Actor,
  { file, number, isSame }: EnteredNumber & { readonly file: CaseFile },
): Promise<Result<null>> {
  const read = number === null || isSame ? null : enteredNumber(number, file.profile.registration.example);
  if (read?.ok !== true || read.value === file.matter.registryNumber) return ok(null);
  const { id } = file.matter;
  const others = await casesRegistered(app, by, read.value);
  const other = others.find((one) => one.matter.id !== id && !kinOf(file).includes(one.matter.id) && !kinOf(one).includes(id));
  return other === undefined ? ok(null) : { ok: false, problem: { code: 'numberElsewhere', standsOn: caseNumber(other.matter) } };
}

/** The same of an answer on a card: nothing can be said once more there, so she is shown to the page; what she may not read is told where it is decided. */
export async function askedOnCard(
  app: App,
  by: Actor,
  { caseId: id, answers }: { readonly caseId: MatterId; readonly answers: Readonly<Record<string, string>> },
): Promise<Result<null>> {
  const number = answers['registryNumber']?.trim() ?? '';
  const opened = number === '' ? null : await openFile(app, by, caseId(id));
  if (opened?.ok !== true) return ok(null);
  const asked = await askedOfNumber(app, by, { file: opened.value, number, isSame: false });
  return asked.ok ? asked : { ok: false, problem: { ...asked.problem, code: 'numberElsewhereOnCard' } };
}
