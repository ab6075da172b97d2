// The same complaint is one case, whoever brings it and how: by mail, forwarded, or handed over in Outlook.

import type { Case } from '../../core/casefile/case';
import type { App } from '../app';
import { fingerprintOf, joinsEarlier, reserveWords } from './duplicates';
import { openCase, openCaseAfter, type Complaint, type Opening } from './open-case';

export interface OpenedOnce {
  readonly kase: Case;
  /** It was put in a case that was there. */
  readonly isJoined: boolean;
}

/** The case of a complaint: a new one, or the open one of the same words. Throws `GraphFailure`; asked again it goes the same way. */
export const openOnce = (app: App, opening: Opening, complaint: Complaint): Promise<OpenedOnce> =>
  app.opening.take(fingerprintOf(complaint.read) ?? opening.key, () => openNow(app, opening, complaint));

/** Between replicas the words, once reserved, do what the turn does here. */
async function openNow(app: App, opening: Opening, complaint: Complaint): Promise<OpenedOnce> {
  const first = reserveWords(app, opening.key, complaint.read);
  const opened = await openCaseAfter(app, opening, { ...complaint, first });
  if (opened !== null) return { kase: opened, isJoined: false };
  const earlier = await joinsEarlier(app, opening, complaint);
  if (earlier !== null) return { kase: earlier, isJoined: true };
  return { kase: await openCase(app, opening, complaint), isJoined: false };
}
