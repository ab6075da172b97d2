// Which letter of ours a delivery report gives back. Only one that we sent lately, to an address the server names: found by the letter's own id, which
// nobody but its receiver knows, or by its subject with our token. Whoever forges one has had the letter, and gets its words another way.

import { caseId, type Instant } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import { noteBounce } from '../../core/decide/note-bounce';
import type { FailedDelivery } from '../../core/intake/machine/failed-delivery';
import { findWholeReference } from '../../core/intake/reference';
import { addMinutes } from '../../core/time/instant';
import { sentByKey, sentByMessageId, type SentLetter } from '../../graph/mail/sent-letters';
import type { App } from '../app';
import { partyOf } from '../case-reference';
import { change } from '../decisions/change';
import { knownCase } from './link-to-case';

/** Servers try for five days at most; and how many letters of a case are looked at. */
const [daysBack, mostLetters] = [14, 8];

/** Notes in its case that a letter came back; without one the recorded row is all there is. Done twice it is there once. */
export async function noteBounceInCase(app: App, at: Instant, failed: FailedDelivery): Promise<void> {
  const letter = (await byMessageId(app, failed)) ?? (await bySubject(app, failed));
  const id = /^\d{1,9}(?=\|)/.exec(letter?.key ?? '')?.[0];
  if (letter === undefined || id === undefined || letter.sent < addMinutes(at, -daysBack * 24 * 60)) return;
  await change(app, caseId(id), (file, now) => noteBounce(file, { textKey: letter.key, isFull: failed.isFull }, now));
}

async function byMessageId(app: App, failed: FailedDelivery): Promise<SentLetter | undefined> {
  for (const id of failed.messageIds) {
    const letter = await app.graph.send(sentByMessageId(app.places, id));
    if (letter !== undefined && isFor(letter, failed)) return letter;
  }
  return undefined;
}

/** By the whole reference in a subject, and then the newest letter that bears that subject. */
async function bySubject(app: App, failed: FailedDelivery): Promise<SentLetter | undefined> {
  for (const subject of failed.subjects) {
    const reference = findWholeReference(subject);
    if (reference === null || partyOf(app, reference.caseId, reference.token) === null) continue;
    const file = await knownCase(app, reference.caseId);
    const letter = file === null ? undefined : await newestLetter(app, lettersOf(file), { failed, subject });
    if (letter !== undefined) return letter;
  }
  return undefined;
}

/** Keys of what went or is about to, the newest first. */
const lettersOf = ({ events }: CaseFile): readonly string[] =>
  [
    ...new Set(
      [...eventsOf(events, 'letterApproved'), ...eventsOf(events, 'letterSent')]
        .sort((one, other) => other.seq - one.seq)
        .map(({ data }) => data.textKey),
    ),
  ].slice(0, mostLetters);

async function newestLetter(
  app: App,
  keys: readonly string[],
  { failed, subject }: { readonly failed: FailedDelivery; readonly subject: string },
): Promise<SentLetter | undefined> {
  for (const key of keys) {
    const letter = await app.graph.send(sentByKey(app.places, key));
    if (letter !== undefined && isFor(letter, failed) && subject.includes(letter.subject)) return letter;
  }
  return undefined;
}

const isFor = ({ to }: SentLetter, { recipients }: FailedDelivery): boolean => to.some((address) => recipients.includes(address));
