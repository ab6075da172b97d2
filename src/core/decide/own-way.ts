// By which way the request goes to the provider: one's own secure way, unless the profile cites a decision on mail (decisions 8.11).

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import type { ProblemCode } from '../problem';
import { no, ok, type Result } from '../result';
import { letterTypes } from '../processes/complaint/letters';
import { dayOf } from '../time/plain-date';
import { sentAnswers } from './answers';
import type { Decision } from '../engine/decision';

type Answered = Pick<Decision, 'answers'>;

/** Whether the content may go by mail at all. */
export const mayGoByMail = ({ profile, matter: kase }: Pick<CaseFile, 'profile' | 'matter'>): boolean =>
  profile.providerMail.decision !== null && kase.protection === 'normal';

/** What the answer says; left out, the profile says it, and nothing of a protected case goes by mail. */
export function goesOwnWay(file: Pick<CaseFile, 'profile' | 'matter'>, { answers }: Answered): boolean {
  const channel = answers['channel'];
  return channel === undefined ? !mayGoByMail(file) : channel === 'own';
}

/**
 * Why a letter to the provider cannot be handed in: it would not be mailed, and a letter that nobody mails must not look sent; or there is no address.
 * What one sends oneself is handed in as a text instead.
 */
export function wayFault(file: CaseFile, { letters, answers }: Pick<Decision, 'letters' | 'answers'>): ProblemCode | null {
  if (!letters.some(({ letter }) => letterTypes[letter].to === 'provider')) return null;
  if (goesOwnWay(file, { answers })) return 'channelMissing';
  return file.matter.providerId === null || file.provider?.mail === null ? 'noReceiver' : null;
}

/** The day one sent it oneself is asked: not ahead, and not before the case. */
export function checkSentDay(file: CaseFile, { answers }: Answered, now: Instant): Result<null> {
  if (!goesOwnWay(file, { answers })) return ok(null);
  const read = sentAnswers.safeParse(answers);
  if (!read.success) return no('dayNotPossible');
  const { sentDay } = read.data;
  if (sentDay === undefined) return no('answerMissing');
  return sentDay > dayOf(now) || sentDay < dayOf(file.matter.received) ? no('dayNotPossible') : ok(null);
}

/** The day in the history; nothing for what goes by mail, whose own row says when it went. */
export function sentRows(file: CaseFile, decision: Decision, now: Instant): readonly NewEvent[] {
  const { type, outcome, answers, by } = decision;
  if (type !== 'forwardToProvider' || outcome !== 'sent' || !goesOwnWay(file, decision)) return [];
  const day = sentAnswers.safeParse(answers).data?.sentDay;
  return day === undefined ? [] : [{ kind: 'sentOwnWay', data: { day }, at: now, by: by.id }];
}
