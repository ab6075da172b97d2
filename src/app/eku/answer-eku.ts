// EKU says how far it has come, or asks the unit something. The matter's row is the answer; its cases are made due first, so that a crash in between only delays the news.

import type { EkuId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import type { EkuMatter } from '../../core/eku/matter';
import { answeredBy, askedBy, remarkedBy, type EkuAnswer, type MatterPatch } from '../../core/eku/moves';
import type { Screened } from '../../core/privacy/screen';
import { no, ok, type Result } from '../../core/result';
import type { EkuAskId } from '../../core/eku/asks';
import { GraphFailure } from '../../graph/failure';
import { casesByEku } from '../../graph/lists/cases';
import { getEkuMatter, patchEkuMatter, type EkuRow } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { openFacts } from './case-facts';
import type { OwnWords } from './own-words';
import { claimDue } from '../pass/claim-due';
import { passById, passDecided } from '../pass/pass';

/** Takes EKU's answer: only from EKU's members, only forwards. The unit managers are told by their cases' next pass. */
export const answerEku = (app: App, actor: Actor, at: EkuAnswer & { readonly ekuId: EkuId }): Promise<Result<EkuMatter>> =>
  moved(app, actor, { ekuId: at.ekuId, move: (row) => answeredBy(row, at, { by: actor.id, now: app.clock.now() }) });

/** Takes a question of EKU's; it becomes the unit manager's task. */
export const askUnit = (
  app: App,
  actor: Actor,
  at: { readonly ekuId: EkuId; readonly part: number; readonly ask: EkuAskId },
): Promise<Result<EkuMatter>> =>
  moved(app, actor, { ekuId: at.ekuId, move: (row) => askedBy(row, at, { by: actor.id, now: app.clock.now() }) });

/** What an EKU member writes: cleared without any case's facts, for what a case knows must not be found out by trying. */
export async function remarkToUnit(
  app: App,
  actor: Actor,
  at: { readonly ekuId: EkuId; readonly part: number; readonly words: OwnWords },
): Promise<Result<EkuMatter>> {
  if (!isEku(actor)) return no('noSuchCase');
  const text = await app.apart.clear(at.words.text, { known: await openFacts(app), resolutions: at.words.resolutions });
  if (!text.ok) return text;
  const move = (row: EkuRow) => remarkedBy(row, { part: at.part, text: text.value }, { by: actor.id, now: app.clock.now() });
  return moved(app, actor, { ekuId: at.ekuId, move });
}

/** What the screening finds in what an EKU member is writing. */
export const screenAsEku = async (app: App, actor: Actor, text: string): Promise<Result<Screened>> =>
  isEku(actor) ? app.apart.screen(text, await openFacts(app)) : no('noSuchCase');

/** A matter as it stands, for whoever has just been refused something in it. */
export async function openMatter(app: App, actor: Actor, id: EkuId): Promise<EkuMatter | null> {
  return isEku(actor) && isNumber(id) ? found(app, id) : null;
}

const isNumber = (id: string): boolean => /^\d{1,9}$/.test(id);

interface Move {
  readonly ekuId: EkuId;
  readonly move: (row: EkuRow) => Result<MatterPatch | null>;
}

async function moved(app: App, actor: Actor, { ekuId, move }: Move): Promise<Result<EkuMatter>> {
  if (!isEku(actor)) return no('noSuchCase');
  if (!isNumber(ekuId)) return no('noSuchCase');
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await found(app, ekuId);
    if (row === null) return no('noSuchCase');
    const patch = move(row);
    if (!patch.ok) return patch;
    if (patch.value === null) return ok(row);
    const changed = await withCasesDue(app, row, patch.value);
    if (changed !== null) return ok(changed);
  }
  return no('changedMeanwhile');
}

/** When somebody wrote to the row in the same moment, what is said is weighed again against the row as it is now. */
const mostTries = 4;

async function found(app: App, id: EkuId): Promise<EkuRow | null> {
  try {
    return await app.graph.send(getEkuMatter(app.places, id), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/** Changes a matter with its cases made due beforehand and looked at afterwards; null when a colleague at EKU was first. */
async function withCasesDue(app: App, row: EkuRow, patch: MatterPatch): Promise<EkuRow | null> {
  const cases = await app.graph.send(casesByEku(app.places, row.id), 'person');
  const claims = await Promise.all(cases.map(async ({ id }) => ({ id, row: await claimDue(app, id) })));
  const changed = await changedRow(app, row, patch);
  for (const claim of claims) app.later.do(() => (claim.row === null ? passById(app, claim.id) : passDecided(app, claim.row)));
  return changed;
}

async function changedRow(app: App, row: EkuRow, patch: MatterPatch): Promise<EkuRow | null> {
  try {
    return await app.graph.send(patchEkuMatter(app.places, row, patch), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}
