// What is wrong with answers that do not fit their shape: one is not given at all, a day is none, or what was chosen cannot be.

import type { z } from 'zod';
import type { Decision } from '../engine/decision';

/** `answerMissing` when any that is asked is left out or left empty, whatever its kind: that is what the person must do first. */
export function faultOf(
  { issues }: z.ZodError,
  answers: Decision['answers'],
): 'answerMissing' | 'dateNotAllowed' | 'answerNotAllowed' {
  if (issues.some(({ path: [name] }) => isLeftOut(answers[String(name)]))) return 'answerMissing';
  const isOnlyDays = issues.every((issue) => issue.code === 'invalid_format' && issue.format === 'date');
  return isOnlyDays ? 'dateNotAllowed' : 'answerNotAllowed';
}

const isLeftOut = (given: unknown): boolean => given === undefined || given === null || given === '';
