// The way to EKU: the five answers proposed, the summary as EKU will read it, its approval, EKU's answer, and taking it back in time.

import { compared } from '../../core/order';
import { keysOf, type CaseId, type TextHash } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import { decide } from '../../core/engine/decide';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { undoSafe } from '../../core/decide/raise-danger';
import { undoEku, undoLetter } from '../../core/decide/undo';
import { composeSummary, hashSummary, mayBeOverProviders, proposeChoices } from '../../core/eku/compose';
import { countedCases } from '../../core/eku/counted';
import { compiledAcross, countedAcross, ownersOf } from '../../core/eku/over-providers';
import { isHiddenFromEku } from '../../core/engine/assessing';
import type { EkuMatter } from '../../core/eku/matter';
import { choicesIn, coded, notesIn, withNotes } from '../../core/eku/coded';
import { approvedPost, undonePost } from '../../core/eku/stand';
import type { EkuChoices, EkuNotes, EkuSummary } from '../../core/eku/summary';
import { no, ok, type Result } from '../../core/result';
import { addMinutes } from '../../core/time/instant';
import { ekuMattersIn } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { openFile } from '../show';
import { acrossOf, historyOf } from './history';
import { keepWords, wholeSummary } from './kept-words';
import { clearNotes, type OwnNotes } from './own-words';
import { change } from '../decisions/change';

/** What the manager chooses, and what she writes in her own words. */
export interface Wanted {
  readonly choices: EkuChoices;
  readonly notes: OwnNotes;
}

export interface EkuDraft extends Wanted {
  readonly summary: EkuSummary;
  readonly hash: TextHash;
  readonly file: CaseFile;
  /** The provider's cases as the board has them, from which the counts are made. */
  readonly history: readonly Case[];
  /** The complaints that a post over several providers would count, and how many owners they are about; empty where none can be made. */
  readonly over: readonly Case[];
  readonly owners: number;
}

/** The answers the facts suggest, and the post they would make; once it is approved, the post as it was approved. */
export async function ekuDraft(app: App, actor: Actor, id: CaseId): Promise<Result<EkuDraft>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  await app.access.note({ who: actor.id, what: 'eku', caseId: id, at: app.clock.now() });
  const history = await historyOf(app, opened.value);
  const across = await acrossIfCompiled(app, opened.value);
  const { choices, written } = await begun(app, opened.value, { history, across });
  const notes = Object.fromEntries(keysOf(written).map((one) => [one, { text: written[one]?.text ?? '', resolutions: [] }]));
  return drafted(app, opened.value, { history, across, choices, notes, cleared: written });
}

/** The post that other choices would make: exactly what EKU will read. */
export const ekuPreview = (app: App, actor: Actor, at: Wanted & { readonly caseId: CaseId }): Promise<Result<EkuDraft>> =>
  composed(app, actor, { ...at, isFinal: false });

async function composed(
  app: App,
  actor: Actor,
  at: Wanted & { readonly caseId: CaseId; readonly isFinal: boolean },
): Promise<Result<EkuDraft>> {
  const opened = await openFile(app, actor, at.caseId);
  if (!opened.ok) return opened;
  const history = await historyOf(app, opened.value);
  const across = await acrossIfCompiled(app, opened.value);
  const counted = countedFor(app, opened.value, { history, across, choices: at.choices });
  const cleared = await clearNotes(app, { ...at, actor, file: opened.value, counted });
  if (!cleared.ok) return cleared;
  return drafted(app, opened.value, { history, across, choices: at.choices, notes: at.notes, cleared: cleared.value });
}

/** What the page begins with: what was approved, also when it was taken back; otherwise what the facts suggest. */
async function begun(
  app: App,
  file: CaseFile,
  { history, across }: Behind,
): Promise<{ readonly choices: EkuChoices; readonly written: EkuNotes }> {
  const approved = approvedPost(file) ?? undonePost(file);
  const chosen = approved === null ? null : (approved.choices ?? choicesIn(approved.summary));
  const now = app.clock.now();
  const isOver = mayBeOverProviders(file, { across, register: await app.providers(), now });
  if (approved === null || chosen === null) return { choices: proposeChoices(file, history, { now, isOver }), written: {} };
  const whole = await wholeSummary(app, approved);
  return { choices: chosen, written: whole === null ? {} : notesIn(whole) };
}

async function drafted(
  app: App,
  file: CaseFile,
  { history, across, choices, notes, cleared }: Wanted & Behind & { readonly cleared: EkuNotes },
): Promise<Result<EkuDraft>> {
  const [register, now] = [await app.providers(), app.clock.now()];
  if (file.provider === null) return no('answerMissing');
  if (isHiddenFromEku(file)) return no('outcomeNotAllowed');
  const approved = approvedPost(file);
  const mayBeOver = mayBeOverProviders(file, { across, register, now });
  if (approved === null && choices.isOverProviders === true && !mayBeOver) return no('notOverProviders');
  const summary =
    approved === null
      ? composeSummary(file, history, { choices, notes: cleared, now, register, across })
      : ((await wholeSummary(app, approved)) ?? withNotes(approved.summary, {}));
  const over = mayBeOver ? countedAcross(file, across, now) : [];
  return ok({ choices, notes, summary, hash: hashSummary(summary), file, history, over, owners: ownersOf(over, register) });
}

interface Behind {
  readonly history: readonly Case[];
  readonly across: readonly Case[];
}

/** The complaints about the same thing over all providers, where they were compiled in this case; nobody else asks for them. */
const acrossIfCompiled = async (app: App, file: CaseFile): Promise<readonly Case[]> =>
  compiledAcross(file) ? acrossOf(app, file) : [];

/** Every case that what is written could point into. */
function countedFor(
  app: App,
  file: CaseFile,
  { history, across, choices }: Behind & { readonly choices: EkuChoices },
): readonly Case[] {
  const own = countedCases(file, history, app.clock.now());
  const over = choices.isOverProviders === true ? countedAcross(file, across, app.clock.now()) : [];
  return [...own, ...over.filter(({ id }) => !own.some((one) => one.id === id))];
}

export interface Approval extends Wanted {
  readonly caseId: CaseId;
  /** The task's round as the page was opened for; without one, the case's own. */
  readonly round: number | null;
  readonly hash: TextHash;
}

/** Approves the post that was read: its hash must be that of the post as it would be made now (decisions 2). */
export async function approveEku(app: App, actor: Actor, at: Approval): Promise<Result<CaseFile>> {
  if (at.choices.criteria.length === 0) return no('criterionMissing');
  const draft = await composed(app, actor, { ...at, isFinal: true });
  if (!draft.ok) return draft;
  const { summary, hash } = draft.value;
  return change(app, at.caseId, async (file, now) => {
    const round = at.round ?? file.matter.round;
    const answer = { caseId: at.caseId, type: 'approveEku', outcome: 'approved', answers: {}, letters: [] } as const;
    const decided = decide(file, { ...answer, round, by: actor }, now);
    if (!decided.ok) return decided;
    if (hash !== at.hash) return no('textChanged');
    const sendAfter = addMinutes(now, file.profile.undoMinutes);
    const words = await keepWords(app, { caseId: at.caseId, summary, by: actor.id, at: now });
    const chosen = choicesIn(summary) === null ? { choices: at.choices } : {};
    const data = { summary: coded(summary), hash, round, sendAfter, ...words, ...chosen };
    const approved: NewEvent = { kind: 'ekuApproved', data, at: now, by: actor.id };
    const { lastDecision } = decided.value.matter;
    return ok({
      matter: { ...decided.value.matter, lastDecision: { ...lastDecision, events: [...lastDecision.events, approved] } },
    });
  });
}

/** Takes back a letter or the post to EKU within its five minutes; or, at any time, that somebody is safe. */
export const undo = (
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly what: { readonly textKey: string } | 'eku' | 'danger' },
): Promise<Result<CaseFile>> =>
  change(app, at.caseId, (file, now) => {
    if (at.what === 'danger') return undoSafe(file, actor, now);
    return at.what === 'eku' ? undoEku(file, actor, now) : undoLetter(file, { textKey: at.what.textKey, by: actor }, now);
  });

/** What EKU has been sent, newest first; for EKU's members only. */
export async function ekuMatters(app: App, actor: Actor): Promise<Result<readonly EkuMatter[]>> {
  if (!isEku(actor)) return no('noSuchCase');
  const states = (['posted', 'received', 'followUpStarted', 'finished', 'withdrawn'] as const).map((state) =>
    ekuMattersIn(app.places, state),
  );
  const answers = await Promise.all(states.map((call) => app.graph.send(call, 'person')));
  return ok(answers.flat().sort((a, b) => compared(b.made, a.made)));
}
