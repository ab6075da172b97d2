// What the complaint's process adds to an answer: what it refuses, what is said of legal questions beside it, and what keeps a case from ending.

import { isIn, isKeyOf, type Instant } from '../../brand';
import { wayToAnswer } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import type { Said } from '../../casefile/matter-file';
import { flagAnswers, saysChild, saysDanger, whyAnswer } from '../../decide/answers';
import { notYoursBecause, overBefore } from '../../decide/before';
import { heldBy } from '../../decide/held';
import { goesOwnWay, wayFault } from '../../decide/own-way';
import { reports } from '../../decide/what-is-it';
import { isAboutCase, raise, stops } from '../../decide/raise-flags';
import { isHeld, isHiddenFromEku, waitsFor } from '../../engine/assessing';
import { destination, hasForeignLetter, lacksReason, reasonOf } from '../../engine/decide';
import type { Answer, Decision } from '../../engine/decision';
import { mayAnswer } from '../../engine/may';
import type { ProblemCode } from '../../problem';
import { no, ok, type Refusal, type Result } from '../../result';
import { taskType } from '../all';
import type { OutcomeRule } from '../process';
import { isFreeForEku } from './eku-post';
import { letterTypes, type LetterType } from './letters';
import { wasSentToProvider } from './request';
import { isEnd, stages } from './stages';

/** Why an answer cannot be taken; null when nothing is in its way. */
export function refuses(file: CaseFile, answer: Answer, now: Instant): Refusal | null {
  const { task, rule, decision } = answer;
  if (!mayAnswer(decision.by, task, file)) return notYoursBecause(file, { task, by: decision.by }, now);
  if (!whyAnswer.safeParse(decision.answers).success) return no('tooLong');
  if (task.state !== 'open') return overBefore(file, { task, by: decision.by }, now);
  if (rule === undefined || !isClimbingInOrder(file, decision))
    return no(rule === undefined ? 'outcomeNotAllowed' : 'stairSkipped');
  if (decision.outcome === 'toEku' && isHiddenFromEku(file)) return no('outcomeNotAllowed'); // R263: another track, another reader
  const kept = keeps(file, decision, destination(rule, decision));
  if (kept !== null) return no(kept);
  const fault = incomplete(file, { rule, decision });
  return fault === null ? null : no(fault);
}

interface Ruled {
  readonly rule: OutcomeRule;
  readonly decision: Decision;
}

/** What is missing of an answer: a reason, a letter, or the way it goes. */
function incomplete(file: CaseFile, { rule, decision }: Ruled): ProblemCode | null {
  if (isUnmet(file, rule) && !isIn(rule.unmetReasons ?? [], reasonOf(file, decision) ?? '')) return 'needsNotMet';
  if (lacksReason(rule, decision)) return 'reasonMissing';
  if (decision.answers['reason'] === 'separate' && reportOf(decision) === null) return 'answerMissing';
  if (hasForeignLetter(rule, decision)) return 'answerNotAllowed';
  return wayFault(file, decision) ?? (isLetterMissing(file, { rule, decision }) ? 'answerMissing' : null);
}

/** Unmet needs are not left without a reason (decisions 8.7). */
const isUnmet = (file: CaseFile, rule: OutcomeRule): boolean => rule.unmetReasons !== undefined && file.matter.needsMet === false;

/** Step 3 needs steps 1 and 2 behind it, or the reason given when step 1 was skipped (I10); and one escalation a case at a time. */
function isClimbingInOrder(file: CaseFile, decision: Decision): boolean {
  if (decision.outcome !== 'toEku') return true;
  return file.matter.stage === 'deciding' && wasSentToProvider(file) && file.matter.needsMet !== null && isFreeForEku(file);
}

/** Letters the outcome needs; one to the complainant only when there is somebody who wants it (I09), none in a protected case. */
const isLetterMissing = (file: CaseFile, { rule, decision }: Ruled): boolean =>
  (rule.letters ?? []).some(
    (letter) => isWanted(file, letter, decision) && !decision.letters.some((read) => read.letter === letter),
  );

function isWanted(file: CaseFile, letter: string, decision: Decision): boolean {
  if (!isKeyOf(letterTypes, letter)) return false;
  if (letterTypes[letter].to === 'complainant') return file.matter.protection === 'normal' && isGiven(file, letter);
  return !goesOwnWay(file, decision) && file.matter.protection === 'normal';
}

/** Whether the person gets that letter: by mail, or what is read out or posted to somebody who gets none (decisions 8.13). */
export const isGiven = (file: CaseFile, letter: LetterType): boolean => {
  const way = wayToAnswer(file.matter);
  return way === 'mail' || (way === 'hand' && 'byHand' in letterTypes[letter]);
};

/** What keeps an outcome from ending the case, or from putting away what came after its end: also that the answer itself says that somebody is in danger, or a child. */
export function keeps(file: CaseFile, { answers, type, outcome }: Decision, to: string | undefined): ProblemCode | null {
  const isPutAway = taskType(type).outcomes[outcome]?.putsAway === true;
  if (!isPutAway && (to === undefined || !isKeyOf(stages, to) || !isEnd(to))) return null;
  if (saysDanger(answers)) return 'dangerOpen';
  const childConcern = file.matter.childConcern || saysChild(answers);
  return heldBy({ ...file, matter: { ...file.matter, childConcern } });
}

/** What an answer says of legal questions beside its outcome: what is to be weighed, and whether what it would send waits for that. */
export function said(file: CaseFile, { rule, decision }: Answer, now: Instant): Result<Said> {
  const raising = flagsOf(decision);
  if (!isAboutCase(file, raising)) return no('notOfCase');
  const raised = raise(file, raising, now);
  if (!raised.ok) return raised;
  return ok({ ...raised.value, isStopped: isStopped(file, { rule, decision }, now) });
}

const flagsOf = (decision: Decision) => {
  const { legalFlags: ticked } = flagAnswers.catch({ legalFlags: [] }).parse(decision.answers);
  const report = reportOf(decision);
  const legalFlags = report === null ? ticked : [...new Set([...ticked, report])];
  const { conflictReason } = whyAnswer.catch({ conflictReason: '' }).parse(decision.answers);
  const why = conflictReason.trim() === '' ? null : conflictReason.trim();
  return { flags: legalFlags, about: decision.about ?? null, alone: decision.alone ?? null, by: decision.by, why, report };
};

/** Which report came, where *Mottagning* says that one did. */
const reportOf = ({ type, outcome, answers }: Decision) =>
  type === 'triage' && outcome === 'notACase' && answers['reason'] === 'separate'
    ? (Object.values(reports).find((flag) => flag === answers['report']) ?? null)
    : null;

/** What the outcome would send waits for an assessment: of this very answer, or of an earlier one (decisions 8.9). */
function isStopped(file: CaseFile, { rule, decision }: Pick<Answer, 'rule' | 'decision'>, now: Instant): boolean {
  const what = rule?.stoppedBy;
  if (what === undefined) return false;
  return (
    isHeld(file.matter, what, now) || waitsFor(file, what, now).length > 0 || stops(file, { ...flagsOf(decision), what }, now)
  );
}
