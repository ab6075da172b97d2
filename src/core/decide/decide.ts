// What a person's answer to a task leads to, or why it cannot be taken. Pure: the case is changed under its version by the shell.

import type { Instant } from '../brand';
import { wayToAnswer, type CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { taskKey, type Task, type TaskPatch } from '../casefile/task';
import { isHeld, isHiddenFromEku, waitsFor } from '../engine/assessing';
import { no, ok, type Result } from '../result';
import { isIn, isKeyOf, textHash } from '../brand';
import type { ProblemCode } from '../problem';
import { isEnd, type Stage } from '../processes/complaint/stages';
import { letterTypes, type LetterType } from '../processes/complaint/letters';
import { isApart, taskType } from '../processes/all';
import type { AnyOutcome } from '../processes/all';
import { addMinutes } from '../time/instant';
import { isFreeForEku } from '../processes/complaint/eku-post';
import { outcomeIn } from '../processes/complaint/switched';
import { wasSentToProvider } from '../processes/complaint/request';
import { flagAnswers, whyAnswer } from './answers';
import { notYoursBecause, overBefore } from './before';
import { daysAnswered } from './came-on';
import type { Changes, Decision, ReadLetter } from './decision';
import { saysChild, saysDanger } from './answers';
import { effectOf } from './effects';
import { groundGiven } from './ground-given';
import { heldBy } from './held';
import { mayAnswer } from './may';
import { isAboutCase, raise, stops, type Raised } from './raise-flags';
import { newDayRows } from './new-day';
import { goesOwnWay, sentRows, wayFault } from './own-way';
import { tellings } from './telling';

/** The changes an answer makes, or the problem that says why not: not theirs, answered already, a reason or letter missing, the stair skipped (R014, I09, I10). */
export function decide(file: CaseFile, decision: Decision, now: Instant): Result<Changes> {
  const task = file.tasks.find((one) => one.key === taskKey(decision));
  if (task === undefined) return no('noSuchTask');
  const rule = outcomeIn(file, decision.type, decision.outcome);
  const refusal = refused(file, { task, rule, decision }, now);
  if (refusal !== null) return refusal;
  if (!isAboutCase(file, flagsOf(decision))) return no('notOfCase');
  const raised = raise(file, flagsOf(decision), now);
  if (!raised.ok) return raised;
  if (isStopped(file, { rule, decision }, now)) return ok(onlyRaised(raised.value));
  const effect = effectOf(file, decision, now);
  if (!effect.ok || rule === undefined) return effect.ok ? no('outcomeNotAllowed') : effect;
  if (isApart(decision.type)) return ok(apart(task, decision, now));
  const to = destination(rule, decision);
  const held = holding(file, decision, to ?? effect.value.stage);
  if (held !== null) return no(held);
  const { assessments, signs } = raised.value;
  return ok({ ...changes({ file, task, decision, patch: { ...effect.value, ...signs }, to }, now), assessments });
}

const flagsOf = (decision: Decision) => {
  const { legalFlags } = flagAnswers.catch({ legalFlags: [] }).parse(decision.answers);
  const { conflictReason } = whyAnswer.catch({ conflictReason: '' }).parse(decision.answers);
  const why = conflictReason.trim() === '' ? null : conflictReason.trim();
  return { flags: legalFlags, about: decision.about ?? null, by: decision.by, why };
};

/** What the outcome would send waits for an assessment: of this very answer, or of an earlier one (decisions 8.9). */
function isStopped(
  file: CaseFile,
  at: { readonly rule: AnyOutcome | undefined; readonly decision: Decision },
  now: Instant,
): boolean {
  const what = at.rule?.stoppedBy;
  if (what === undefined) return false;
  return (
    isHeld(file.matter, what, now) || waitsFor(file, what, now).length > 0 || stops(file, { ...flagsOf(at.decision), what }, now)
  );
}

/** Nothing goes, and what was said of a legal question is kept all the same: it reaches whoever weighs it. */
const onlyRaised = ({ assessments, signs }: Raised): Changes => ({
  case: { ...signs, lastDecision: { task: '', patch: {}, events: [] } },
  assessments,
  refusal: 'waitsForAssessment',
});

/** An answer in the protected place leaves nothing in the case's own row. */
const apart = (task: Task, decision: Decision, now: Instant): Changes => ({
  case: { lastDecision: { task: '', patch: {}, events: [] } },
  apart: { task, patch: doneBy(decision, now) },
});

/** Whoever answered it keeps it, so that she can read on. */
const doneBy = (decision: Decision, now: Instant): TaskPatch => ({
  state: 'done',
  outcome: decision.outcome,
  reason: reasonOf(decision),
  ownerId: decision.by.id,
  answeredBy: decision.by.id,
  answeredAt: now,
});

function refused(
  file: CaseFile,
  at: { readonly task: Task; readonly rule: AnyOutcome | undefined; readonly decision: Decision },
  now: Instant,
) {
  const { task, rule, decision } = at;
  if (!mayAnswer(decision.by, task, file)) return notYoursBecause(file, { task, by: decision.by }, now);
  if (!whyAnswer.safeParse(decision.answers).success) return no('tooLong');
  if (task.state !== 'open') return overBefore(file, { task, by: decision.by }, now);
  if (rule === undefined || !isClimbingInOrder(file, decision))
    return no(rule === undefined ? 'outcomeNotAllowed' : 'stairSkipped');
  if (decision.outcome === 'toEku' && isHiddenFromEku(file)) return no('outcomeNotAllowed'); // R263: another track, another reader
  const held = holding(file, decision, destination(rule, decision));
  if (held !== null) return no(held);
  if (isUnmet(file, rule) && !isIn(rule.unmetReasons ?? [], reasonOf(decision) ?? '')) return no('needsNotMet');
  if (rule.reasons !== undefined && !rule.reasons.includes(reasonOf(decision) ?? '')) return no('reasonMissing');
  const called = [...(rule.letters ?? []), ...(rule.mayHave ?? [])];
  if (decision.letters.some(({ letter }) => !called.includes(letter))) return no('answerNotAllowed');
  const fault = wayFault(file, decision);
  if (fault !== null) return no(fault);
  return missingLetter(file, rule, decision) ? no('answerMissing') : null;
}

/** Where an answer leads: its reason says so where each reason has a way of its own. */
const destination = ({ to, toBy }: AnyOutcome, decision: Decision): Stage | undefined =>
  toBy?.[reasonOf(decision) ?? '']?.to ?? to;

/** What keeps an outcome from ending the case, or from putting away what came after its end: also that the answer itself says that somebody is in danger, or a child. */
function holding(file: CaseFile, { answers, type, outcome }: Decision, to: Stage | undefined): ProblemCode | null {
  const isPutAway = taskType(type).outcomes[outcome]?.putsAway === true;
  if (!isPutAway && (to === undefined || !isEnd(to))) return null;
  if (saysDanger(answers)) return 'dangerOpen';
  const childConcern = file.matter.childConcern || saysChild(answers);
  return heldBy({ ...file, matter: { ...file.matter, childConcern } });
}

/** Unmet needs are not left without a reason (decisions 8.7). */
const isUnmet = (file: CaseFile, rule: AnyOutcome): boolean => rule.unmetReasons !== undefined && file.matter.needsMet === false;

/** Step 3 needs steps 1 and 2 behind it, or the reason given when step 1 was skipped (I10); and one escalation a case at a time. */
function isClimbingInOrder(file: CaseFile, decision: Decision): boolean {
  if (decision.outcome !== 'toEku') return true;
  return file.matter.stage === 'deciding' && wasSentToProvider(file) && file.matter.needsMet !== null && isFreeForEku(file);
}

/** Whether the person gets that letter: by mail, or what is read out or posted to somebody who gets none (decisions 8.13). */
const isGiven = (file: CaseFile, letter: LetterType): boolean => {
  const way = wayToAnswer(file.matter);
  return way === 'mail' || (way === 'hand' && 'byHand' in letterTypes[letter]);
};

/** Letters the outcome needs; one to the complainant only when there is somebody who wants it (I09), none in a protected case. */
const missingLetter = (file: CaseFile, rule: AnyOutcome, decision: Decision): boolean =>
  (rule.letters ?? []).some(
    (letter) => isWanted(file, letter, decision) && !decision.letters.some((read) => read.letter === letter),
  );

function isWanted(file: CaseFile, letter: string, decision: Decision): boolean {
  if (!isKeyOf(letterTypes, letter)) return false;
  if (letterTypes[letter].to === 'complainant') return file.matter.protection === 'normal' && isGiven(file, letter);
  return !goesOwnWay(file, decision) && file.matter.protection === 'normal';
}

/** A reason of the outcome's own; anything else somebody wrote there is no answer, and stands nowhere (decisions 1.1). */
const reasonOf = ({ type, outcome, answers: { reason } }: Decision): string | null => {
  const rule: AnyOutcome = taskType(type).outcomes[outcome] ?? {};
  const codes = [...(rule.reasons ?? []), ...(rule.unmetReasons ?? [])];
  return typeof reason === 'string' && codes.includes(reason) ? reason : null;
};

interface Taken {
  readonly file: CaseFile;
  readonly task: Task;
  readonly decision: Decision;
  readonly patch: CasePatch;
  readonly to: CasePatch['stage'] | undefined;
}

function changes(taken: Taken, now: Instant): Changes {
  const { file, task, decision, patch, to } = taken;
  const { by, type, outcome } = decision;
  const reason = reasonOf(decision);
  const decided: NewEvent = { kind: 'decided', data: { task: task.key, type, outcome, reason }, at: now, by: by.id };
  const events = [
    decided,
    ...approvedLetters(taken, now).map((letter) => approval(taken, letter, now)),
    ...groundGiven(decision, now),
    ...keptWords(task, decision, now),
    ...tellings(file, decision, now),
    ...daysAnswered(file, decision, now),
    ...sentRows(file, decision, now),
    ...newDayRows(decision, now),
  ];
  const moved = to === undefined ? {} : { stage: to, round: file.matter.round + 1 };
  const done = { state: 'done', outcome, reason, answeredBy: by.id, answeredAt: now } as const;
  return { case: { ...patch, ...moved, lastDecision: { task: task.key, patch: done, events } } };
}

/** That somebody let a warning pass, and why (decisions 8.16). */
const keptWords = ({ key }: Task, { kept = [], by }: Decision, now: Instant): readonly NewEvent[] =>
  kept.length === 0 ? [] : [{ kind: 'wordsKept', data: { task: key, reasons: kept }, at: now, by: by.id }];

/** A letter handed in for somebody who wants none is not sent (I09), none about somebody with a protected identity (decisions 5), and none that went another way. */
const maySend = ({ file, decision }: Taken, letter: ReadLetter): boolean =>
  letterTypes[letter.letter].to === 'complainant'
    ? isGiven(file, letter.letter)
    : file.matter.protection === 'normal' && !goesOwnWay(file, decision);

/** Of somebody with a protected identity no text is kept here: that she is to be told is what is approved (decisions 5). */
function approvedLetters(taken: Taken, now: Instant): readonly ReadLetter[] {
  const { file, task, decision } = taken;
  const letters = decision.letters.filter((letter) => maySend(taken, letter));
  const wanted: readonly string[] = taskType(task.type).outcomes[decision.outcome]?.letters ?? [];
  const untexted =
    file.matter.protection === 'normal' ? [] : wanted.flatMap((letter) => (isKeyOf(letterTypes, letter) ? [letter] : []));
  const missing = untexted.filter((letter) => isGiven(file, letter) && !letters.some((one) => one.letter === letter));
  return [
    ...letters,
    ...missing.map((letter) => ({ letter, textKey: `${file.matter.id}|${letter}|own${clockDigits(now)}`, hash: textHash('') })),
  ];
}

const clockDigits = (now: Instant): string => now.replaceAll(/\D/g, '').slice(2, 17);

function approval(taken: Taken, read: ReadLetter, now: Instant): NewEvent {
  const { letter, textKey, hash } = read;
  const isByHand = letterTypes[letter].to === 'complainant' && wayToAnswer(taken.file.matter) === 'hand';
  const hold = letterTypes[letter].holdMinutes === 0 ? 0 : taken.file.profile.undoMinutes;
  const { stage, round } = taken.file.matter;
  const left = taken.to === undefined ? {} : { left: { stage, round } };
  return {
    kind: 'letterApproved',
    data: { letter, textKey, hash, sendAfter: addMinutes(now, hold), isByHand, ...left },
    at: now,
    by: taken.decision.by.id,
  };
}
