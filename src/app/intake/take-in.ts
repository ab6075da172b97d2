// Mails from the shared inbox: each becomes a case, part of a case, a recorded non-case, or a row in *Manuell hantering* (I03). One bad mail never stops the rest.

import type { CaseFile } from '../../core/casefile/case-file';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import type { ReadAnswer, ReadMail } from '../../core/intake/read-mail';
import { readInstant } from '../../core/time/instant';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { messageHead, rawMessage, type InboxMessage } from '../../graph/mail/mailbox';
import { measure } from '../../graph/measure';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import type { Arrival } from './arrival';
import { intakeKeyOf } from '../keys';
import { asComplaint } from './as-complaint';
import { lookAhead } from './look-ahead';
import { linkToCase } from './link-to-case';
import { noteBounceInCase } from './note-bounce';
import { noteRecallInCase } from './note-recall';
import { openCase } from './open-case';
import { openOnce } from './open-once';
import { awayCall, putAway } from './put-away';
import { openQueue } from './queue';
import { signsOf, speaksOfDanger } from './danger-signs-of';
import { waitingKey } from './many-mails';
import { recordMachineMail, setAside, waitBehind, type Why } from './set-aside';
import { whatWeKnow } from './what-we-know';

/**
 * Mails of a long queue that are taken in at once: with the one that is looked at ahead they are the four requests that a mailbox answers at a time
 * (graph-facts 2).
 */
const atOnce = 3;
/** Milliseconds in which a long queue is looked through while nothing may be begun. */
const longestLook = 20_000;

export interface TakenIn {
  readonly taken: number;
  /** More waits, and the next look need not: some were taken in, or there was no room for any. */
  readonly isMore: boolean;
}

const none: TakenIn = { taken: 0, isMore: false };

/**
 * Takes in what waits: a few one after the other, oldest first; of many several at once, and what speaks of danger first. Stops while little is left for
 * people, and goes on in the next look. Never throws.
 */
export async function takeInMails(app: App): Promise<TakenIn> {
  if (app.settings.isPractice) return none;
  const queue = await openQueue(app);
  const had = app.graph.hasRoom();
  let taken = 0;
  const take = async (): Promise<void> => {
    for (let message = await queue.next(); message !== undefined; message = await queue.next()) {
      const isTaken = await takeInOne(app, message);
      taken += isTaken ? 1 : 0;
      queue.done(message);
    }
  };
  let isOver = false;
  const until = performance.now() + longestLook;
  const ahead = queue.isLong
    ? lookAhead(app, queue.waiting, () => (had ? isOver : app.graph.hasRoom() || performance.now() > until))
    : undefined;
  await Promise.all(Array.from({ length: queue.isLong ? atOnce : 1 }, take));
  isOver = true;
  await ahead;
  if (taken > 0) measure('trappan.mails', taken, { way: 'in' });
  return { taken, isMore: queue.waiting().length > 0 && (taken > 0 || !app.graph.hasRoom()) };
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
