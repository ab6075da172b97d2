// What an answer to *Lämna beskedet* leaves in the history: who was told, how and when, or that nobody could be reached (decisions 8.13).

import { z } from 'zod';
import { enumOf, plainDate, type Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { identityProofs, toldHows, toldWhos, type IdentityProof, type ToldHow, type ToldWho } from '../casefile/told';
import { toTell } from '../plan/to-tell';
import { no, ok, type Result } from '../result';
import { dayOf } from '../time/plain-date';
import type { Decision } from './decision';

const toldAnswers = z.object({
  how: z.enum(enumOf<ToldHow>(toldHows)),
  who: z.enum(enumOf<ToldWho>(toldWhos)),
  identity: z.enum(enumOf<IdentityProof>(identityProofs)),
  day: z.iso.date().transform(plainDate),
});

/** Why the word cannot be taken as given: something is not answered, does not fit together, or lies ahead. */
export function checkTelling(file: CaseFile, decision: Decision, now: Instant): Result<object> {
  if (decision.outcome !== 'told') return ok({});
  const answers = toldAnswers.safeParse(decision.answers);
  if (!answers.success)
    return no(answers.error.issues.some(({ code }) => code === 'invalid_type') ? 'answerMissing' : 'answerNotAllowed');
  const { how, identity, day } = answers.data;
  const ways: readonly ToldHow[] = identityProofs[identity].of;
  if (!ways.includes(how)) return no('answerNotAllowed');
  return day > dayOf(now) || day < dayOf(file.case.received) ? no('dayNotPossible') : ok({});
}

/** The row in the history; nothing for an answer to another task. */
export function tellings(file: CaseFile, decision: Decision, now: Instant): readonly NewEvent[] {
  const word = decision.type === 'giveAnswer' ? toTell(file, now) : null;
  if (word === null) return [];
  const by = { at: now, by: decision.by.id } as const;
  if (decision.outcome === 'notReached')
    return [{ kind: 'letterFailed', data: { textKey: word.textKey, why: 'notReached' }, ...by }];
  const answers = toldAnswers.safeParse(decision.answers);
  return answers.success ? [{ kind: 'letterTold', data: { textKey: word.textKey, ...answers.data }, ...by }] : [];
}
