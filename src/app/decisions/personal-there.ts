// An answer about what somebody complained of, or a letter to them, is not taken while nobody can see who they are and what they wrote.

import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/engine/decision';
import { no, type Result } from '../../core/result';
import type { Call } from '../../graph/call';
import { taskType } from '../../core/processes/all';
import { personalById, personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';
import { lookUp } from '../met-rows';
import { tellRow } from '../rows/damaged';

/** What is answered, and what else is read in the same request: it is wanted right after. */
interface Answered extends Pick<Decision, 'type' | 'letters'> {
  readonly along?: readonly Call<unknown>[];
}

/** The refusal when the case's row in *Personuppgifter* is gone and the answer needs it: *Manuell hantering* then tells, at once. */
export async function personalGone(
  app: App,
  { matter }: CaseFile,
  { type, letters, along = [] }: Answered,
): Promise<Extract<Result<never>, { ok: false }> | null> {
  if (taskType(type).readsPersonal !== true && letters.length === 0) return null;
  if (matter.lies === 'outside') return null; // it was moved there by somebody who reads it there
  if (await isThere(inCase(app, matter), matter, along)) return null;
  await tellRow(app, { place: matter.id, reason: 'personalGone', named: matter.id });
  return no('personalGone');
}

/** By its number where it has been met; a number that is not its own any more is looked up. */
async function isThere(
  { graph, places, rows }: App,
  { intakeKey, lies }: Case,
  along: readonly Call<unknown>[],
): Promise<boolean> {
  const byKey = personalOf(places, intakeKey);
  const isIt = (row: { readonly intakeKey: string }): boolean => row.intakeKey === intakeKey;
  const call = lookUp(rows, { key: `personal|${lies}|${intakeKey}`, byKey, byId: (id) => personalById(places, id), isIt });
  const [found] = await graph.all([call, ...along], { patience: 'person' });
  if (found.ok) return found.value !== undefined;
  if (found.failure.kind !== 'missing') throw found.failure;
  return (await graph.send(byKey, 'person')) !== undefined;
}
