// An answer about what somebody complained of, or a letter to them, is not taken while nobody can see who they are and what they wrote.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/engine/decision';
import { no, type Result } from '../../core/result';
import { taskType } from '../../core/processes/all';
import { personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { tellRow } from '../rows/damaged';

/** The refusal when the case's row in *Personuppgifter* is gone and the answer needs it: *Manuell hantering* then tells, at once. */
export async function personalGone(
  app: App,
  { matter: { id, intakeKey } }: CaseFile,
  { type, letters }: Pick<Decision, 'type' | 'letters'>,
): Promise<Extract<Result<never>, { ok: false }> | null> {
  if (taskType(type).readsPersonal !== true && letters.length === 0) return null;
  if ((await app.graph.send(personalOf(app.places, intakeKey), 'person')) !== undefined) return null;
  await tellRow(app, { place: id, reason: 'personalGone', named: id });
  return no('personalGone');
}
