// EKU says how far it has come. The matter's row is the answer; its cases are made due first, so that a crash in between only delays the news.

import type { EkuId } from '../../core/brand';
import type { Actor } from '../../core/decide/decision';
import { isEku } from '../../core/decide/may';
import type { EkuMatter } from '../../core/eku/matter';
import { no, ok, type Result } from '../../core/result';
import { ekuStates, type EkuState } from '../../core/routine/criteria';
import { GraphFailure } from '../../graph/failure';
import { casesByEku } from '../../graph/lists/cases';
import { getEkuMatter, patchEkuMatter, type EkuRow } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { claimDue, passById, passCase } from '../pass/pass';

/** Takes EKU's answer: only from EKU's members, only forwards. The unit manager is told by the case's next pass. */
export async function answerEku(
  app: App,
  actor: Actor,
  at: { readonly ekuId: EkuId; readonly state: EkuState },
): Promise<Result<EkuMatter>> {
  if (!isEku(actor)) return no('notYourTask');
  if (!/^\d{1,9}$/.test(at.ekuId)) return no('noSuchCase');
  const row = await found(app, at.ekuId);
  if (row === null || row.state === 'approved') return no('noSuchCase');
  if (row.state === at.state) return ok(row);
  const next: readonly string[] = ekuStates[row.state].next;
  if (!next.includes(at.state)) return no('alreadyDecided');
  const cases = await app.graph.send(casesByEku(app.places, row.id), 'person');
  const claims = await Promise.all(cases.map(async ({ id }) => ({ id, row: await claimDue(app, id) })));
  const changed = await moved(app, row, { state: at.state, answered: { by: actor.id, at: app.clock.now() } });
  for (const claim of claims) app.later.do(() => (claim.row === null ? passById(app, claim.id) : passCase(app, claim.row)));
  return changed === null ? no('changedMeanwhile') : ok(changed);
}

async function found(app: App, id: EkuId): Promise<EkuRow | null> {
  try {
    return await app.graph.send(getEkuMatter(app.places, id), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/** null: a colleague at EKU was first. */
async function moved(app: App, row: EkuRow, patch: Pick<EkuRow, 'state' | 'answered'>): Promise<EkuRow | null> {
  try {
    return await app.graph.send(patchEkuMatter(app.places, row, patch), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}
