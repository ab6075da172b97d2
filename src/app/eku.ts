// The way to EKU: the five answers proposed, the summary as EKU will read it, its approval, EKU's answer, and taking it back in time.

import type { CaseId, EkuId, TextHash } from '../core/brand';
import type { Case } from '../core/casefile/case';
import type { CaseFile } from '../core/casefile/case-file';
import type { NewEvent } from '../core/casefile/event';
import { decide } from '../core/decide/decide';
import type { Actor } from '../core/decide/decision';
import { isEku } from '../core/decide/may';
import { undoEku, undoLetter } from '../core/decide/undo';
import { composeSummary, hashSummary, proposeChoices } from '../core/eku/compose';
import type { EkuMatter } from '../core/eku/matter';
import type { EkuChoices, EkuSummary } from '../core/eku/summary';
import { no, ok, type Result } from '../core/result';
import { ekuStates, type EkuState } from '../core/routine/criteria';
import { addMinutes } from '../core/time/instant';
import { addDays, dayOf } from '../core/time/plain-date';
import { GraphFailure } from '../graph/failure';
import { casesByEku, casesOfProvider } from '../graph/lists/cases';
import { ekuMattersIn, getEkuMatter, patchEkuMatter, type EkuRow } from '../graph/lists/eku-matters';
import type { App } from './app';
import { observe } from './observe';
import { passById } from './pass';
import { openFile } from './show';
import { change } from './take-decision';
import { writeEvents } from './write-events';

export interface EkuDraft {
  readonly choices: EkuChoices;
  readonly summary: EkuSummary;
  readonly hash: TextHash;
  /** How many cases of this provider the counts rest on. */
  readonly history: number;
}

/** The answers the facts suggest, and the post they would make. */
export async function ekuDraft(app: App, actor: Actor, id: CaseId): Promise<Result<EkuDraft>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  const history = await historyOf(app, opened.value);
  const choices = proposeChoices(opened.value, history, app.clock.now());
  return drafted(app, opened.value, { history, choices });
}

/** The post that other choices would make: exactly what EKU will read. */
export async function ekuPreview(
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly choices: EkuChoices },
): Promise<Result<EkuDraft>> {
  const opened = await openFile(app, actor, at.caseId);
  if (!opened.ok) return opened;
  return drafted(app, opened.value, { history: await historyOf(app, opened.value), choices: at.choices });
}

function drafted(
  app: App,
  file: CaseFile,
  at: { readonly history: readonly Case[]; readonly choices: EkuChoices },
): Result<EkuDraft> {
  if (file.provider === null) return no('answerMissing');
  const summary = composeSummary(file, at.history, { choices: at.choices, now: app.clock.now() });
  return ok({ choices: at.choices, summary, hash: hashSummary(summary), history: at.history.length });
}

/** The provider's cases in the profile's window, of the whole board. */
async function historyOf(app: App, file: CaseFile): Promise<readonly Case[]> {
  if (file.case.providerId === null) return [];
  const today = dayOf(app.clock.now());
  const from = addDays(today, -31 * file.profile.eku.recurringMonths);
  return app.graph.send(casesOfProvider(app.places, file.case.providerId, { from: from.slice(0, 7), to: today.slice(0, 7) }));
}

/** Approves the post that was read: its hash must be that of the post as it would be made now (decisions 2). */
export async function approveEku(
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly choices: EkuChoices; readonly hash: TextHash },
): Promise<Result<CaseFile>> {
  const draft = await ekuPreview(app, actor, at);
  if (!draft.ok) return draft;
  if (draft.value.hash !== at.hash) return no('textChanged');
  const { summary, hash } = draft.value;
  return change(app, at.caseId, (file, now) => {
    const decided = decide(
      file,
      { caseId: at.caseId, type: 'approveEku', round: file.case.round, outcome: 'approved', answers: {}, letters: [], by: actor },
      now,
    );
    if (!decided.ok) return decided;
    const sendAfter = addMinutes(now, file.profile.undoMinutes);
    const approved: NewEvent = {
      kind: 'ekuApproved',
      data: { summary, hash, round: file.case.round, sendAfter },
      at: now,
      by: actor.id,
    };
    const { lastDecision } = decided.value.case;
    return ok({ case: { ...decided.value.case, lastDecision: { ...lastDecision, events: [...lastDecision.events, approved] } } });
  });
}

/** Takes back a letter or the post to EKU within its five minutes. */
export const undo = (
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly what: { readonly textKey: string } | 'eku' },
): Promise<Result<CaseFile>> =>
  change(app, at.caseId, (file, now) =>
    at.what === 'eku' ? undoEku(file, actor, now) : undoLetter(file, { textKey: at.what.textKey, by: actor }, now),
  );

/** EKU says how far it has come. Only EKU's members, only forwards; the unit manager is told by the case's next pass. */
export async function answerEku(
  app: App,
  actor: Actor,
  at: { readonly ekuId: EkuId; readonly state: EkuState },
): Promise<Result<EkuMatter>> {
  if (!isEku(actor)) return no('notYourTask');
  const row = await found(app, at.ekuId);
  if (row === null || row.state === 'approved') return no('noSuchCase');
  if (row.state === at.state) return ok(row);
  const next: readonly string[] = ekuStates[row.state].next;
  if (!next.includes(at.state)) return no('alreadyDecided');
  const changed = await moved(app, row, at.state);
  if (changed !== null) app.later.do(() => tellCases(app, changed, actor));
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

async function moved(app: App, row: EkuRow, state: EkuState): Promise<EkuRow | null> {
  try {
    return await app.graph.send(patchEkuMatter(app.places, row, { state }), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}

async function tellCases(app: App, matter: EkuRow, actor: Actor): Promise<void> {
  for (const kase of await app.graph.send(casesByEku(app.places, matter.id))) {
    const file = await observe(app, kase.id);
    await writeEvents(app, file, {
      events: [{ kind: 'ekuAnswered', data: { state: matter.state }, at: app.clock.now(), by: actor.id }],
    });
    await passById(app, kase.id);
  }
}

/** What EKU has been sent, newest first; for EKU's members only. */
export async function ekuMatters(app: App, actor: Actor): Promise<Result<readonly EkuMatter[]>> {
  if (!isEku(actor)) return no('noSuchCase');
  const states = (['posted', 'received', 'followUpStarted', 'finished'] as const).map((state) => ekuMattersIn(app.places, state));
  const answers = await Promise.all(states.map((call) => app.graph.send(call, 'person')));
  return ok(answers.flat().sort((a, b) => (a.made < b.made ? 1 : -1)));
}
