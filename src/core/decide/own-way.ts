// By which way the request goes to the provider: one's own secure way, unless the profile cites a decision on mail (decisions 8.11).

import type { CaseFile } from '../casefile/case-file';
import type { ProblemCode } from '../problem';
import { letterTypes } from '../routine/letters';
import type { Decision } from './decision';

type Answered = Pick<Decision, 'answers'>;

/** Whether the content may go by mail at all. */
export const mayGoByMail = ({ profile, case: kase }: Pick<CaseFile, 'profile' | 'case'>): boolean =>
  profile.providerMail.decision !== null && kase.protection === 'normal';

/** What the answer says; left out, the profile says it, and nothing of a protected case goes by mail. */
export function goesOwnWay(file: Pick<CaseFile, 'profile' | 'case'>, { answers }: Answered): boolean {
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
  return file.case.providerId === null || file.provider?.mail === null ? 'noReceiver' : null;
}
