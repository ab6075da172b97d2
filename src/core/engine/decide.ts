// What a person's answer to a task leads to, or why it cannot be taken. Pure: the matter is changed under its version by the shell. Follows the
// process's tables, and asks its ways for what they cannot say.

import type { Instant } from '../brand';
import type { MatterFile, Said } from '../casefile/matter-file';
import type { MatterPatch } from '../casefile/matter';
import type { NewEvent } from '../casefile/event';
import { newsSince } from '../casefile/news';
import { taskKey, type TaskPatch } from '../casefile/task';
import { ruleOf, type OutcomeRule } from '../processes/process';
import { no, ok, type Result } from '../result';
import { inPlaceOf } from './covering';
import type { Answer, Answered, Changes, Decision } from './decision';

/** The changes an answer makes, or the problem that says why not: not theirs, answered already, a reason or letter missing, the stair skipped (R014, I09, I10). */
export function decide(file: MatterFile, decision: Decision, now: Instant): Result<Changes> {
  const task = file.tasks.find((one) => one.key === taskKey(decision));
  if (task === undefined) return no('noSuchTask');
  const type = ruleOf(file, decision.type);
  const answer = { task, rule: file.process.outcome(file, decision.type, decision.outcome), decision };
  const refusal = file.process.refuses(file, answer, now);
  if (refusal !== null) return refusal;
  if (isOld(file, decision)) return no('changedSince');
  const said = file.process.said(file, answer, now);
  if (!said.ok) return said;
  if (said.value.isStopped) return ok(onlySaid(said.value));
  const effect = file.process.effect(file, decision, now);
  if (!effect.ok || answer.rule === undefined) return effect.ok ? no('outcomeNotAllowed') : effect;
  if (type.isApart === true) return ok(apart(file, answer, now));
  const to = destination(answer.rule, decision);
  const kept = file.process.keeps(file, decision, to ?? effect.value.stage);
  if (kept !== null) return no(kept);
  const { assessments, signs } = said.value;
  const changed = changes(file, { ...answer, rule: answer.rule, to, patch: { ...effect.value, ...signs } }, now);
  return ok({ ...changed, assessments });
}

/** Whether others have done something since its giver read the matter: she has not chosen what she did not see. */
const isOld = (file: MatterFile, { seen, by }: Decision): boolean =>
  seen !== undefined && newsSince(file, { last: seen, by: by.id }).length > 0;

/** Nothing goes, and what was said beside it is kept all the same: it reaches whoever weighs it. */
const onlySaid = ({ assessments, signs }: Said): Changes => ({
  matter: { ...signs, lastDecision: { task: '', patch: {}, events: [] } },
  assessments,
  refusal: 'waitsForAssessment',
});

/** An answer in the protected place leaves nothing in the matter's own row. Whoever answered it keeps it, so that she can read on. */
function apart(file: MatterFile, { task, decision }: Answer, now: Instant): Changes {
  const patch: TaskPatch = { ...doneBy(file, decision, now), ownerId: inPlaceOf(decision.by, task, file) ?? decision.by.id };
  return { matter: { lastDecision: { task: '', patch: {}, events: [] } }, apart: { task, patch } };
}

function doneBy(file: MatterFile, decision: Decision, now: Instant): TaskPatch {
  const { outcome, by } = decision;
  return { state: 'done', outcome, reason: reasonOf(file, decision), answeredBy: by.id, answeredAt: now };
}

/** Where an answer leads: its reason says so where each reason has a way of its own. */
export function destination({ to, toBy }: OutcomeRule, { answers: { reason } }: Pick<Decision, 'answers'>): string | undefined {
  return toBy?.[typeof reason === 'string' ? reason : '']?.to ?? to;
}

/** A reason of the outcome's own; anything else somebody wrote there is no answer, and stands nowhere (decisions 1.1). */
export function reasonOf(file: Pick<MatterFile, 'process'>, { type, outcome, answers: { reason } }: Decision): string | null {
  const { reasons = [], unmetReasons = [] } = ruleOf(file, type).outcomes[outcome] ?? {};
  return typeof reason === 'string' && [...reasons, ...unmetReasons].includes(reason) ? reason : null;
}

/** Whether the outcome asks for a reason, and none of its own is given. */
export const lacksReason = ({ reasons }: OutcomeRule, { answers: { reason } }: Decision): boolean =>
  reasons !== undefined && !(typeof reason === 'string' && reasons.includes(reason));

/** Whether a letter was handed in that the outcome does not have. */
export function hasForeignLetter({ letters = [], mayHave = [] }: OutcomeRule, decision: Decision): boolean {
  const called = [...letters, ...mayHave];
  return decision.letters.some(({ letter }) => !called.includes(letter));
}

function changes(file: MatterFile, answered: Answered & { readonly patch: MatterPatch }, now: Instant): Changes {
  const { task, decision, patch, to } = answered;
  const { by, type, outcome } = decision;
  const reason = reasonOf(file, decision);
  const away = inPlaceOf(by, task, file);
  const data = { task: task.key, type, outcome, reason, ...(away === null ? {} : { inPlaceOf: away }) };
  const decided: NewEvent = { kind: 'decided', data, at: now, by: by.id };
  const events = [decided, ...file.process.rows(file, answered, now)];
  const moved = to === undefined ? {} : { stage: to, round: file.matter.round + 1 };
  return { matter: { ...patch, ...moved, lastDecision: { task: task.key, patch: doneBy(file, decision, now), events } } };
}
