// What the history keeps of why a provider may know whom a case concerns: codes alone (decisions 8.10).

import type { Instant } from '../brand';
import { grounds } from '../casefile/ground';
import type { NewEvent } from '../casefile/event';
import { forwardAnswers } from './answers';
import type { Decision } from '../engine/decision';

/** The row in the history; nothing for another answer, or where the provider may not know. */
export function groundGiven({ type, outcome, answers, by }: Decision, now: Instant): readonly NewEvent[] {
  if (type !== 'forwardToProvider' || outcome !== 'sent') return [];
  const given = forwardAnswers.safeParse(answers);
  if (!given.success || !grounds[given.data.ground].tells) return [];
  const { ground, childView } = given.data;
  return [{ kind: 'groundGiven', data: { ground, childView }, at: now, by: by.id }];
}
