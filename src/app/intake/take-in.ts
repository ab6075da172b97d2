// Mails from the shared inbox: each becomes a case, part of a case, a recorded non-case, or a row in *Manuell hantering* (I03). One bad mail never stops the rest.

import { causeOf } from '../log';
import type { CaseFile } from '../../core/casefile/case-file';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import type { ReadAnswer, ReadMail } from '../../core/intake/read-mail';
import { readInstant } from '../../core/time/instant';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { inboxMessages, messageHead, rawMessage, type InboxMessage } from '../../graph/mail/mailbox';
import { measure } from '../../graph/measure';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import type { Arrival } from './arrival';
import { intakeKeyOf } from '../keys';
import { asComplaint } from './as-complaint';
import { linkToCase } from './link-to-case';
import { noteBounceInCase } from './note-bounce';
import { noteRecallInCase } from './note-recall';
import { openCase } from './open-case';
import { openOnce } from './open-once';
import { awayCall, putAway } from './put-away';
import { signsOf, speaksOfDanger } from './danger-signs-of';
import { waitingKey } from './many-mails';
import { recordMachineMail, setAside, waitBehind, type Why } from './set-aside';
import { whatWeKnow } from './what-we-know';

/** Mails in one look; the rest come in the next. */
const roundSize = 25;

/** Takes in what waits, oldest first; answers how many. Stops while little is left for people, and goes on in the next look. Never throws. */
export async function takeInMails(app: App): Promise<number> {
  if (app.settings.isPractice) return 0;
  let taken = 0;
  for (const message of await waiting(app)) {
    if (!app.graph.hasRoom()) break;
    taken += (await takeInOne(app, message)) ? 1 : 0;
  }
  if (taken > 0) measure('trappan.mails', taken, { way: 'in' });
  return taken;
}

async function waiting(app: App): Promise<readonly InboxMessage[]> {
  try {
    return await app.graph.send(inboxMessages(app.places, roundSize));
  } catch (failure) {
    app.log.warn('shared mailbox out of reach; the next look tries again', causeOf(failure));
    return [];
  }
}

/** A mail that fails for a reason of the world waits in the inbox; one that fails by itself is set aside where a person sees it. */
async function takeInOne(app: App, message: InboxMessage): Promise<boolean> {
  const key = intakeKeyOf(message.id);
  const at = readInstant(message.receivedDateTime) ?? app.clock.now();
  try {
    const raw = await rawMessage(app.graph, app.places, message.id);
    await takeInBytes(app, { key, raw, at, messageId: message.id });
    return true;
  } catch (failure) {
    return failed(app, { key, at, messageId: message.id }, failure);
  }
}

async function takeInBytes(app: App, arrival: Arrival): Promise<void> {
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(arrival.raw, knows, arrival.at);
  if ('failed' in read && read.failed !== undefined) await noteBounceInCase(app, arrival.at, read.failed);
  if (read.outcome === 'manual' && mail === undefined) return setAsideOrWait(app, arrival, read);
  if (read.outcome === 'ignore') {
    if (read.reason === 'recall' && mail !== undefined) await noteRecallInCase(app, arrival, mail.parts);
    return recordMachineMail(app, arrival, read.reason);
  }
  if (mail === undefined) return setAsideOrWait(app, arrival, { reason: 'unreadable' });
  if (read.outcome === 'manual' && read.isBare === true) return setAsideOrWait(app, arrival, read);
  if (read.outcome === 'manual') return setAsideUnlessDanger(app, arrival, { why: read, read, mail });
  const isUrgent = (await signsOf(app, read, mail.parts)).length > 0;
  const behind = await waitingKey(app, arrival, { head: mail.parts, speaksOfDanger: isUrgent, knows });
  if (behind !== null) return waitBehind(app, arrival, behind);
  if (read.outcome === 'link') return takeInAnswer(app, arrival, { read, mail });
  const { kase, isJoined } = await openOnce(app, arrival, { read, mail });
  if (isJoined) await putAway(app, arrival.messageId, kase);
}

/**
 * What cannot be told what it is waits for a person, unless its words speak of danger: then it is a case with an alarm at once, and the warning says why
 * it is unsure (decisions 8.6).
 */
async function setAsideUnlessDanger(
  app: App,
  arrival: Arrival,
  { why, read, mail }: { readonly why: Why; readonly read: ReadMail; readonly mail: OpenedMail },
): Promise<void> {
  const knows = await whatWeKnow(app);
  const complaint = asComplaint(read, mail, knows);
  if (!(await speaksOfDanger(app, complaint, mail.parts))) return setAsideOrWait(app, arrival, why);
  const behind = await waitingKey(app, arrival, { head: mail.parts, speaksOfDanger: true, knows });
  if (behind !== null) return waitBehind(app, arrival, behind);
  await openCase(app, arrival, { read: { ...complaint, flags: [...complaint.flags, 'let-in-for-danger'] }, mail });
}

/** A row of its own, unless its sender has sent so many that they wait together. */
async function setAsideOrWait(app: App, came: Omit<Arrival, 'raw'>, why: Why): Promise<void> {
  const head = await app.graph.send(messageHead(app.places, came.messageId));
  const behind = await waitingKey(app, came, { head, speaksOfDanger: false, knows: await whatWeKnow(app) });
  return behind === null ? setAside(app, came, why) : waitBehind(app, came, behind);
}

async function takeInAnswer(
  app: App,
  arrival: Arrival,
  { read, mail }: { readonly read: ReadAnswer; readonly mail: OpenedMail },
): Promise<void> {
  const away = (matter: CaseFile['matter']): Call<unknown> => awayCall(app, arrival.messageId, matter);
  const isToldOf = read.forwardedBy !== null; // the colleague is told before it is moved, so that after a crash she still is
  const linking = await linkToCase(app, arrival, { read, mail, ...(isToldOf ? {} : { last: away }) });
  if (typeof linking === 'string')
    return setAsideUnlessDanger(app, arrival, { why: { reason: linking, named: read.caseId }, read, mail });
  if (isToldOf) await putAway(app, arrival.messageId, linking);
}

async function failed(app: App, arrival: Omit<Arrival, 'raw'>, failure: unknown): Promise<boolean> {
  const kind = failure instanceof GraphFailure ? failure.kind : 'fault';
  app.log.warn('mail not taken in now', { key: arrival.key, kind });
  const reason: SetAsideReason | null =
    kind === 'fault' || kind === 'unreadable' ? 'failed' : kind === 'tooLarge' ? 'tooLarge' : null;
  if (reason === null) return false;
  try {
    await setAsideOrWait(app, arrival, { reason });
    return true;
  } catch {
    return false;
  }
}
