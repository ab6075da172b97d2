// Which case a recall is about: the one made of the latest mail by the same sender that bears the subject it names. The mailbox itself remembers who sent what.

import type { Case } from '../../core/casefile/case';
import { noteRecall } from '../../core/decide/note-recall';
import { bareSubject } from '../../core/intake/forward/subject';
import { recalledSubject } from '../../core/intake/machine/recall';
import type { MailParts } from '../../core/intake/mail-parts';
import { addMinutes } from '../../core/time/instant';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { personalOf } from '../../graph/lists/personal';
import { messagesBetween } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { change } from '../decisions/change';
import { intakeKeyOf } from '../keys';
import type { Arrival } from './arrival';

/** How far back a mail is looked for, and how many of its sender's. */
const [daysBack, mostMails] = [30, 10];

/** Notes it in its case; without one the recorded row is all there is. */
export async function noteRecallInCase(app: App, { key, at }: Pick<Arrival, 'key' | 'at'>, mail: MailParts): Promise<void> {
  const kase = await caseRecalled(app, at, mail);
  if (kase !== null) await change(app, kase.id, (file, now) => noteRecall(file, key, now));
}

async function caseRecalled(app: App, at: Arrival['at'], { from, subject }: MailParts): Promise<Case | null> {
  const sought = plain(recalledSubject(subject));
  if (sought === '' || from.address === null) return null;
  const period = { from: addMinutes(at, -daysBack * 24 * 60), to: at };
  const sent = await app.graph.send(messagesBetween(app.places, period, 'handled'));
  const own = sent.filter(({ address }) => address?.toLowerCase() === from.address?.toLowerCase());
  for (const { id } of own.slice(0, mostMails)) {
    const intakeKey = intakeKeyOf(id);
    const personal = await app.graph.send(personalOf(app.places, intakeKey));
    if (personal !== undefined && plain(personal.subject) === sought)
      return (await app.graph.send(caseByIntakeKey(app.places, intakeKey))) ?? null;
  }
  return null;
}

const plain = (subject: string): string => bareSubject(subject).trim().toLowerCase();
