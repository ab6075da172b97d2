// By which way the request goes to the provider: one's own secure way, unless the profile cites a decision on mail (decisions 8.11).

import type { CaseFile } from '../casefile/case-file';
import type { Decision } from './decision';

/** What the answer says; left out, the profile says it. */
export function goesOwnWay({ profile }: Pick<CaseFile, 'profile'>, { answers }: Pick<Decision, 'answers'>): boolean {
  const channel = answers['channel'];
  return channel === undefined ? profile.providerMail.decision === null : channel === 'own';
}
