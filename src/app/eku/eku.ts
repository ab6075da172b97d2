// The way to EKU: the five answers proposed, the summary as EKU will read it, its approval, EKU's answer, and taking it back in time.

import type { CaseId, TextHash } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import { decide } from '../../core/decide/decide';
import type { Actor } from '../../core/decide/decision';
import { isEku } from '../../core/decide/may';
import { undoEku, undoLetter } from '../../core/decide/undo';
import { composeSummary, hashSummary, proposeChoices } from '../../core/eku/compose';
import { isHiddenFromEku } from '../../core/eku/counted';
import type { EkuMatter } from '../../core/eku/matter';
import { approvedSummary, undoneChoices } from '../../core/eku/stand';
import type { EkuChoices, EkuSummary } from '../../core/eku/summary';
import { no, ok, type Result } from '../../core/result';
import { addMinutes } from '../../core/time/instant';
import { addDays, dayOf } from '../../core/time/plain-date';
import { casesOfProvider } from '../../graph/lists/cases';
import { ekuMattersIn } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { openFile } from '../show';
import { change } from '../decisions/take-decision';

export interface EkuDraft {
  readonly choices: EkuChoices;
  readonly summary: EkuSummary;
  readonly hash: TextHash;
  readonly file: CaseFile;
  /** The provider's cases as the board has them, from which the counts are made. */
  readonly history: readonly Case[];
}

/** The answers the facts suggest, and the post they would make; once it is approved, the post as it was approved. */
export async function ekuDraft(app: App, actor: Actor, id: CaseId): Promise<Result<EkuDraft>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  const history = await historyOf(app, opened.value);
  const choices = undoneChoices(opened.value) ?? proposeChoices(opened.value, history, app.clock.now());
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
  if (isHiddenFromEku(file.case)) return no('outcomeNotAllowed');
  const approved = approvedSummary(file);
  const summary = approved ?? composeSummary(file, at.history, { choices: at.choices, now: app.clock.now() });
  return ok({ choices: at.choices, summary, hash: hashSummary(summary), file, history: at.history });
}

/** The provider's cases in the profile's window, of the whole board. */
async function historyOf(app: App, file: CaseFile): Promise<readonly Case[]> {
  if (file.case.providerId === null) return [];
  const today = dayOf(app.clock.now());
  const from = addDays(today, -31 * file.profile.eku.recurringMonths);
  const months = { from: from.slice(0, 7), to: today.slice(0, 7) };
  return app.graph.send(casesOfProvider(app.places, file.case.providerId, months), 'person');
}

export interface Approval {
  readonly caseId: CaseId;
  /** The task's round as the page was opened for; without one, the case's own. */
  readonly round: number | null;
  readonly choices: EkuChoices;
  readonly hash: TextHash;
}

/** Approves the post that was read: its hash must be that of the post as it would be made now (decisions 2). */
export async function approveEku(app: App, actor: Actor, at: Approval): Promise<Result<CaseFile>> {
  const draft = await ekuPreview(app, actor, at);
  if (!draft.ok) return draft;
  const { summary, hash } = draft.value;
  return change(app, at.caseId, (file, now) => {
    const round = at.round ?? file.case.round;
    const answer = { caseId: at.caseId, type: 'approveEku', outcome: 'approved', answers: {}, letters: [] } as const;
    const decided = decide(file, { ...answer, round, by: actor }, now);
    if (!decided.ok) return decided;
    if (hash !== at.hash) return no('textChanged');
    const sendAfter = addMinutes(now, file.profile.undoMinutes);
    const approved: NewEvent = { kind: 'ekuApproved', data: { summary, hash, round, sendAfter }, at: now, by: actor.id };
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

/** What EKU has been sent, newest first; for EKU's members only. */
export async function ekuMatters(app: App, actor: Actor): Promise<Result<readonly EkuMatter[]>> {
  if (!isEku(actor)) return no('noSuchCase');
  const states = (['posted', 'received', 'followUpStarted', 'finished'] as const).map((state) => ekuMattersIn(app.places, state));
  const answers = await Promise.all(states.map((call) => app.graph.send(call, 'person')));
  return ok(answers.flat().sort((a, b) => (a.made < b.made ? 1 : -1)));
}
