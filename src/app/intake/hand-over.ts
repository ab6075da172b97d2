// *Lämna över som synpunkt*: a message that is open in a colleague's Outlook. First what is understood of it is shown, and nothing is stored; then it is
// taken in as a mail she had forwarded, with what she put right. Until it is answered it lies in her own mailbox, so nothing is lost on the way.

import type { Contact } from '../../core/casefile/personal';
import { shownNumber, type Case } from '../../core/casefile/case';
import type { DangerSign } from '../../core/casefile/danger-sign';
import type { HandOver } from '../../core/intake/handed-over';
import type { ReadComplaint, ReadMail } from '../../core/intake/read-mail';
import { isEku } from '../../core/engine/still-holds';
import type { Actor } from '../../core/engine/decision';
import { mayRead } from '../../core/access/access';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import { no, ok, type Result } from '../../core/result';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { largestMail } from '../../mail/bounds';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { bytesKeyOf } from '../keys';
import { observe } from '../pass/observe';
import { asComplaint, unread } from './as-complaint';
import { signsOf } from './danger-signs-of';
import { caseOfWords } from './duplicates';
import { knownCase, linkToCase } from './link-to-case';
import { nothingSuggested, type Said } from './new-case';
import { openOnce, type OpenedOnce } from './open-once';
import { storeUnread } from './rescue';
import { whatWeKnow } from './what-we-know';

/** The message, and the colleague who has it open. */
export interface Handed {
  readonly raw: Uint8Array;
  readonly by: Actor;
}

/** What is understood of a message before it is handed over. */
export interface Understood {
  readonly complainant: Contact;
  readonly suggestion: Case['suggestion'];
  readonly signs: readonly DangerSign[];
  /** Its words could not be read: locked, or in a shape nobody here can open. */
  readonly isUnread: boolean;
  /** The case it is in, or would go to; null for a new one, and for one the asker may not be told of. */
  readonly known: Known | null;
}

/** A case that has the message already, or that it belongs to. */
export interface Known {
  /** null for somebody who may not read it. */
  readonly kase: (Pick<Case, 'id' | 'stage'> & { readonly number: string }) | null;
  readonly how: 'sameMail' | 'sameWords' | 'named';
}

interface Reading {
  readonly key: string;
  /** null for what nobody can take apart. */
  readonly mail: OpenedMail | null;
  readonly read: ReadMail;
  /** The same as a complaint, whatever else it is. */
  readonly complaint: ReadComplaint;
  readonly by: Contact;
}

/** Reads the message as it would be taken in. Stores nothing. */
export async function lookAtHanded(app: App, handed: Handed): Promise<Result<Understood>> {
  const reading = await readIn(app, handed, '');
  if (!reading.ok) return reading;
  const { complaint, mail } = reading.value;
  const text = `${complaint.subject}\n${complaint.words}`;
  const isProtected = complaint.held === 'protectedIdentity' || speaksOfProtection(text);
  const providers = await app.providers();
  return ok({
    complainant: complaint.complainant,
    suggestion: isProtected ? nothingSuggested : await app.apart.suggest({ text, providers, profile: app.profile }),
    signs: await signsOf(app, complaint, mail?.parts ?? null),
    isUnread: isLocked(reading.value) || (complaint.words.trim() === '' && complaint.files.length === 0),
    known: await knownTo(app, handed.by, reading.value),
  });
}

const isLocked = ({ mail, read }: Reading): boolean =>
  mail === null || (read.outcome === 'manual' && read.reason === 'encrypted');

/** What its colleague says when she hands it over: who complained is as she saw it, or put it right. */
export interface HandedOver extends Said {
  readonly complainant: Contact;
  readonly note: string;
}

/** What became of it. */
export interface TakenIn extends OpenedOnce {
  /** Its colleague is told by mail as well. */
  readonly isConfirmed: boolean;
}

/** Takes the message in: a case, a part of the one it names, or of the one with the same words. Asked again it is there once. */
export async function takeInHanded(app: App, handed: Handed, given: HandedOver): Promise<Result<TakenIn>> {
  const reading = await readIn(app, handed, given.note);
  if (!reading.ok) return reading;
  const { key, mail, read, by, complaint } = reading.value;
  const isConfirmed = by.address !== null;
  const opening = { key, raw: handed.raw, at: app.clock.now(), messageId: null };
  if (read.outcome === 'link' && mail !== null) {
    const linking = await linkToCase(app, opening, { read, mail });
    if (typeof linking !== 'string') return ok({ kase: (await observe(app, read.caseId)).matter, isJoined: true, isConfirmed });
  }
  const told = asTold({ ...complaint, forwardedBy: by, note: complaint.note === '' ? given.note : complaint.note }, given);
  if (mail === null)
    return ok({ kase: await storeUnread(app, opening, { read: told, said: given }), isJoined: false, isConfirmed });
  return ok({ ...(await openOnce(app, opening, { read: told, mail, said: given })), isConfirmed });
}

/** Nobody vouches for an address that a colleague wrote. What the words are known by stays what it was. */
function asTold(read: ReadComplaint, { complainant }: HandedOver): ReadComplaint {
  const { name, address } = read.complainant;
  if (complainant.name === name && complainant.address === address) return read;
  return { ...read, complainant, addressProof: complainant.address === null ? 'none' : 'stated' };
}

async function readIn(app: App, { raw, by: actor }: Handed, note: string): Promise<Result<Reading>> {
  if (isEku(actor)) return no('notYourTask');
  if (raw.byteLength > largestMail) return no('tooLarge');
  if (raw.byteLength === 0) return no('badRequest');
  const [member, knows] = await Promise.all([app.directory.person(actor.id, 'person'), whatWeKnow(app)]);
  const by = { name: member.displayName, address: member.mail };
  const handed: HandOver = { by, note };
  const { read, mail } = await app.apart.understandHanded(raw, knows, { ...handed, at: app.clock.now() });
  const complaint = mail === undefined ? unread : asComplaint(read, mail, knows);
  return ok({ key: bytesKeyOf(raw), mail: mail ?? null, read, complaint, by });
}

/** Whether it is a case already, as far as the asker may know (decisions 8.17). She has the mail herself: that it is here is no news to her, but of one kept apart. */
async function knownTo(app: App, actor: Actor, { key, read, complaint }: Reading): Promise<Known | null> {
  const named = read.outcome === 'link' ? await knownCase(app, read.caseId) : null;
  if (named !== null) return mayRead(actor, named) ? shown('named', named.matter) : null;
  const same = await app.graph.send(caseByIntakeKey(app.places, key), 'person');
  const known = same ?? (await caseOfWords(app, complaint));
  if (known === null || known === undefined) return null;
  const how = same === undefined ? 'sameWords' : 'sameMail';
  if (mayRead(actor, await observe(app, known.id))) return shown(how, known);
  return known.lies === 'apart' ? null : { how, kase: null };
}

const shown = (how: Known['how'], kase: Case): Known => ({
  how,
  kase: { id: kase.id, stage: kase.stage, number: shownNumber(kase) },
});
