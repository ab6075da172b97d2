// What a word given by hand leaves in the history: who was told, how and when, or that nobody could be reached (decisions 8.13).

import { z } from 'zod';
import { enumOf, plainDate, type Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { identityProofs, toldHows, toldWhos, type IdentityProof, type ToldHow, type ToldWho } from '../casefile/told';
import { toTell } from '../processes/complaint/to-tell';
import { no, ok, type Result } from '../result';
import { faultOf } from './fault-of';
import type { TaskTypeId } from '../processes/all';
import { dayOf } from '../time/plain-date';
import type { Decision } from '../engine/decision';

const toldAnswers = z.object({
  how: z.enum(enumOf<ToldHow>(toldHows)),
  who: z.enum(enumOf<ToldWho>(toldWhos)),
  identity: z.enum(enumOf<IdentityProof>(identityProofs)),
  day: z.iso.date().transform(plainDate),
});

/** Outcomes that say that somebody has told the person. */
const told: Readonly<Partial<Record<TaskTypeId, string>>> = { giveAnswer: 'told', tellPerson: 'toldOtherwise' };

/** Why the word cannot be taken as given: something is not answered, does not fit together, or lies ahead. */
export function checkTelling(file: CaseFile, decision: Decision, now: Instant): Result<object> {
  if (told[decision.type] !== decision.outcome) return ok({});
  const answers = toldAnswers.safeParse(decision.answers);
  if (!answers.success) {
    const fault = faultOf(answers.error, decision.answers);
    return no(fault === 'dateNotAllowed' ? 'dayNotPossible' : fault);
  }
  const { how, identity, day } = answers.data;
  const ways: readonly ToldHow[] = identityProofs[identity].of;
  if (!ways.includes(how)) return no('answerNotAllowed');
  if (file.matter.protection === 'protected' && identity === 'statedAddress') return no('answerNotAllowed'); // an address that was stated proves nothing there
  return day > dayOf(now) || day < dayOf(file.matter.received) ? no('dayNotPossible') : ok({});
}

/** The row in the history; nothing for an answer to another task. */
export function tellings(file: CaseFile, decision: Decision, now: Instant): readonly NewEvent[] {
  const textKey = keyOf(file, decision, now);
  if (textKey === null) return [];
  const by = { at: now, by: decision.by.id } as const;
  if (decision.outcome === 'notReached') return [{ kind: 'letterFailed', data: { textKey, why: 'notReached' }, ...by }];
  const answers = toldAnswers.safeParse(decision.answers);
  return answers.success ? [{ kind: 'letterTold', data: { textKey, ...answers.data }, ...by }] : [];
}

/** Which word it is about: the one that waits to be given, or where the case went, which was said without a letter. */
function keyOf(file: CaseFile, { type, round, outcome }: Decision, now: Instant): string | null {
  if (type === 'tellPerson') return outcome === told.tellPerson ? `${file.matter.id}|exitNotice|hand${round}` : null;
  return type === 'giveAnswer' ? (toTell(file, now)?.textKey ?? null) : null;
}
