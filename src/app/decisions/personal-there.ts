// An answer about what somebody complained of, or a letter to them, is not taken while nobody can see who they are and what they wrote.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/engine/decision';
import { no, type Result } from '../../core/result';
import { taskType } from '../../core/processes/all';
import { personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';
import { tellRow } from '../rows/damaged';

/** The refusal when the case's row in *Personuppgifter* is gone and the answer needs it: *Manuell hantering* then tells, at once. */
export async function personalGone(
  app: App,
  { matter }: CaseFile,
  { type, letters }: Pick<Decision, 'type' | 'letters'>,
): Promise<Extract<Result<never>, { ok: false }> | null> {
  if (taskType(type).readsPersonal !== true && letters.length === 0) return null;
  if (matter.lies === 'outside') return null; // it was moved there by somebody who reads it there
  const { places } = inCase(app, matter);
  if ((await app.graph.send(personalOf(places, matter.intakeKey), 'person')) !== undefined) return null;
  await tellRow(app, { place: matter.id, reason: 'personalGone', named: matter.id });
  return no('personalGone');
}
