// The rows an answer leaves in a complaint's history beside that it was given: the letters it approved, the ground, what was told and on which day.

import { caseId, isIn, isKeyOf, textHash, type Instant } from '../../brand';
import { wayToAnswer } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import type { NewEvent } from '../../casefile/event';
import type { Task } from '../../casefile/task';
import { skippedAnswers, triageAnswers } from '../../decide/answers';
import { daysAnswered } from '../../decide/came-on';
import { effectOf } from '../../decide/effects';
import { groundGiven } from '../../decide/ground-given';
import { harmTestedRows } from '../../decide/harm-test';
import { handedOverRows } from '../../decide/hand-over-content';
import { newDayRows } from '../../decide/new-day';
import { goesOwnWay, sentRows } from '../../decide/own-way';
import { registeredRows } from '../../decide/register';
import { tellings } from '../../decide/telling';
import type { Answered, Decision, ReadLetter } from '../../engine/decision';
import { addMinutes } from '../../time/instant';
import { isGiven } from './answering';
import { letterTypes } from './letters';

/** All of them, in the order they are told. */
export function rows(file: CaseFile, answered: Answered, now: Instant): readonly NewEvent[] {
  const { task, decision } = answered;
  const effect = effectOf(file, decision, now);
  return [
    ...approvedLetters(file, answered, now).map((letter) => approval(file, { answered, letter }, now)),
    ...groundGiven(decision, now),
    ...assigned(decision, now),
    ...noneOfThese(task, decision, now),
    ...harmTestedRows(file, decision, now),
    ...keptWords(task, decision, now),
    ...tellings(file, decision, now),
    ...daysAnswered(file, decision, now),
    ...sentRows(file, decision, now),
    ...newDayRows(decision, now),
    ...handedOverRows(decision, now),
    ...sameRows(decision, now),
    ...(effect.ok ? registeredRows(effect.value, decision, now) : []),
  ];
}

/** Nobody was asked who the caseworker is: the product did as the routine says. */
function assigned({ type, outcome, answers }: Decision, now: Instant): readonly NewEvent[] {
  const given = type === 'triage' && outcome === 'accepted' ? triageAnswers.safeParse(answers) : null;
  if (given?.success !== true || !given.data.isAssigned || given.data.caseworkerId === undefined) return [];
  return [{ kind: 'assigned', data: { person: given.data.caseworkerId }, at: now, by: null }];
}

/** That every legal question was answered no, where the answer asks them: none is ticked before somebody has (decisions 3). */
function noneOfThese({ key, type }: Task, { answers, by }: Decision, now: Instant): readonly NewEvent[] {
  const asked = isIn(['forwardToProvider', 'investigateOwn'], type)
    ? skippedAnswers.pick({ legalFlags: true }).safeParse(answers)
    : null;
  const isNone = asked?.success === true && asked.data.legalFlags.length === 0;
  return isNone ? [{ kind: 'legalNone', data: { task: key }, at: now, by: by.id }] : [];
}
/** Which case it is the same as. */
const sameRows = ({ type, answers: { reason, sameAs }, by }: Decision, now: Instant): readonly NewEvent[] =>
  type === 'triage' && reason === 'sameCase' && typeof sameAs === 'string'
    ? [{ kind: 'sameAs', data: { to: caseId(sameAs) }, at: now, by: by.id }]
    : [];

/** That somebody let a warning pass, and why (decisions 8.16). */
const keptWords = ({ key }: Task, { kept = [], by }: Decision, now: Instant): readonly NewEvent[] =>
  kept.length === 0 ? [] : [{ kind: 'wordsKept', data: { task: key, reasons: kept }, at: now, by: by.id }];

/** A letter handed in for somebody who wants none is not sent (I09), none about somebody with a protected identity (decisions 5), and none that went another way. */
const maySend = (file: CaseFile, { letter }: ReadLetter, decision: Decision): boolean =>
  letterTypes[letter].to === 'complainant'
    ? isGiven(file, letter)
    : file.matter.protection === 'normal' && !goesOwnWay(file, decision);

/** Of somebody with a protected identity no text is kept here: that she is to be told is what is approved (decisions 5). */
function approvedLetters(file: CaseFile, { rule, decision }: Answered, now: Instant): readonly ReadLetter[] {
  const letters = decision.letters.filter((letter) => maySend(file, letter, decision));
  const wanted = rule.letters ?? [];
  const untexted =
    file.matter.protection === 'normal' ? [] : wanted.flatMap((letter) => (isKeyOf(letterTypes, letter) ? [letter] : []));
  const missing = untexted.filter((letter) => isGiven(file, letter) && !letters.some((one) => one.letter === letter));
  return [
    ...letters,
    ...missing.map((letter) => ({ letter, textKey: `${file.matter.id}|${letter}|own${clockDigits(now)}`, hash: textHash('') })),
  ];
}

const clockDigits = (now: Instant): string => now.replaceAll(/\D/g, '').slice(2, 17);

interface Approved {
  readonly answered: Answered;
  readonly letter: ReadLetter;
}

function approval(file: CaseFile, { answered, letter: read }: Approved, now: Instant): NewEvent {
  const { letter, textKey, hash } = read;
  const isByHand = letterTypes[letter].to === 'complainant' && wayToAnswer(file.matter) === 'hand';
  const hold = letterTypes[letter].holdMinutes === 0 ? 0 : file.profile.undoMinutes;
  const { stage, round } = file.matter;
  const left = answered.to === undefined ? {} : { left: { stage, round } };
  return {
    kind: 'letterApproved',
    data: { letter, textKey, hash, sendAfter: addMinutes(now, hold), isByHand, ...left },
    at: now,
    by: answered.decision.by.id,
  };
}
