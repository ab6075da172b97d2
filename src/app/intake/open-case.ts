// A complaint becomes a case: the original kept byte for byte, the case, its personal data in the protected site, its watch row; then the mail is moved.
// Each step has a key, so that after a crash the same mail goes the same way and finds what is there already.

import type { Case, NewCase, Suggestion } from '../../core/casefile/case';
import { channels, type Channel } from '../../core/casefile/channel';
import type { NewEvent } from '../../core/casefile/event';
import type { PersonId } from '../../core/brand';
import type { Personal } from '../../core/casefile/personal';
import type { ReadComplaint } from '../../core/intake/read-mail';
import type { MailParts } from '../../core/intake/mail-parts';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import { placeAtFirst } from '../../core/processes/complaint/shell';
import { versionOf } from '../../core/routine/profile';
import { addMinutes } from '../../core/time/instant';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { caseByIntakeKey, createCase, headCase } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { appendEvent, placed } from '../../graph/lists/events';
import { createPersonal } from '../../graph/lists/personal';
import { createWatch } from '../../graph/lists/watch';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { inCase } from '../in-case';
import { staffOf } from '../staff';
import { value } from '../pass/observe';
import { passById, passCase } from '../pass/pass';
import type { Arrival } from './arrival';
import { signsOf } from './danger-signs-of';
import { fingerprintOf } from './duplicates';
import { keepMail, type KeptFiles } from './kept-files';
import { complaint } from '../../core/processes/complaint/process';
import { awayCall, tellElsewhere } from './put-away';

interface Complaint {
  readonly read: ReadComplaint;
  readonly mail: OpenedMail;
}

/** A mail to be a case; without an id it is no longer in the mailbox, only in the library. */
export type Opening = Omit<Arrival, 'messageId'> & { readonly messageId: string | null };

/** Stores a complaint that came by mail and starts its first pass; throws `GraphFailure`, and then the mail stays where it is. */
export async function openCase(app: App, arrival: Opening, { read, mail }: Complaint): Promise<Case> {
  const { key, at, messageId } = arrival;
  const draft = await newCase(app, { key, at, channel: 'mail', read, mail: mail.parts });
  const kept = await keepMail(inCase(app, draft), arrival, { files: read.files, mail });
  return storeCase(app, {
    draft,
    personal: personalOf(key, read, kept),
    forwarded: read.forwardedBy !== null,
    by: null,
    last: messageId === null ? null : awayCall(app, messageId, draft),
  });
}

export interface Draft {
  readonly key: string;
  readonly at: NewCase['arrived'];
  readonly channel: Channel;
  readonly read: ReadComplaint;
  /** The mail it stood in. */
  readonly mail?: MailParts;
}

/** Of somebody whose identity may be protected nothing is guessed (decisions 5). */
const nothingSuggested: Suggestion = { providerId: null, unit: null, topic: null, because: 'nothingFound' };

/** A case as it is when nobody has looked at it yet; one that speaks of a protected identity is protected before anything else is done about it, until somebody has read it. */
export async function newCase(app: App, { key, at, channel, read, mail }: Draft): Promise<NewCase> {
  const text = `${read.subject}\n${read.words}\n${read.note}`;
  const protection = read.held === 'protectedIdentity' || speaksOfProtection(text) ? 'protected' : 'normal';
  const suggestion =
    protection === 'protected'
      ? nothingSuggested
      : await app.apart.suggest({ text, providers: await app.providers(), profile: app.profile });
  const received = read.received !== null && read.received < at ? read.received : at;
  return {
    ...{ intakeKey: key, stage: 'received', round: 1, received, arrived: app.clock.now(), channel, kind: 'complaint' },
    about: {},
    said: read.said,
    ...{ registryNumber: null, inOrder: null },
    ...{ topic: null, providerId: null, unit: null, caseworkerId: null },
    ...{
      replyWish: 'unknown',
      addressProof: read.addressProof,
      addressKind: read.addressKind,
      protection,
      lies: placeAtFirst(app.profile, protection),
      danger: 'no',
    },
    ...{ legalAsked: false, holds: [], guarded: false, hasApart: false, ground: 'none' },
    ...{ disclosure: 'notAsked', providerReplyDue: null, needsMet: null, providerParts: [] },
    signs: await signsOf(app, read, mail ?? null),
    childConcern: false,
    nextStep: null,
    nextStepDay: null,
    ...{
      profileVersion: versionOf(app.profile),
      ekuId: null,
      suggestion,
      warnings: read.flags,
      closedAs: null,
      exit: null,
      exitOn: null,
      fixedBy: null,
      held: read.held,
      lastDecision: null,
    },
  };
}

/** The protected half of a complaint. */
export const personalOf = (key: string, read: ReadComplaint, files: KeptFiles): Personal => ({
  intakeKey: key,
  complainant: read.complainant,
  ...read.filled,
  forwardedBy: read.forwardedBy,
  subject: read.subject,
  words: read.words,
  note: read.note,
  fingerprint: fingerprintOf(read),
  ...files,
});

export interface Store {
  readonly draft: NewCase;
  readonly personal: Personal;
  readonly forwarded: boolean;
  /** Who wrote it down; null for what came by itself. */
  readonly by: PersonId | null;
  /** What may be done only when all is stored: moving the mail. */
  readonly last: Call<unknown> | null;
}

/** Stores a case and starts its first pass. Answers the case, whether it is new or was there. */
export async function storeCase(app: App, store: Store): Promise<Case> {
  const { kase, isNew } = await createdOrFound(app, store.draft);
  if (isNew) await storeRest(app, kase, store);
  else await repairRest(app, kase, store);
  if (kase.lies !== store.draft.lies) await tellElsewhere(app, kase);
  return kase;
}

async function createdOrFound(app: App, draft: NewCase): Promise<{ readonly kase: Case; readonly isNew: boolean }> {
  try {
    return { kase: await app.graph.send(createCase(app.places, draft)), isNew: true };
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const kase = await app.graph.send(caseByIntakeKey(app.places, draft.intakeKey));
    if (kase === undefined) throw failure;
    return { kase, isNew: false };
  }
}

const parts = (app: App, kase: Case, store: Store) => {
  const { realNow, now } = app.clock;
  const received: NewEvent = {
    kind: 'received',
    data: { channel: kase.channel, forwarded: store.forwarded, signs: kase.signs, key: kase.intakeKey },
    at: now(),
    by: store.by,
  };
  const event = placed(received, { caseId: kase.id, seq: 1 });
  return {
    event,
    personal: createPersonal(inCase(app, kase).places, {
      ...store.personal,
      document: channels[kase.channel].isSpoken ? 'spoken' : 'complaint',
    }),
    append: appendEvent(app.places, event),
    head: headCase(app.places, kase),
    watch: createWatch(app.places, {
      caseId: kase.id,
      nextLook: now(),
      holder: app.replica,
      leaseEnd: addMinutes(realNow(), 1),
      looksApart: false,
      eventsKnown: 0,
    }),
  };
};

/** A new case: one request, one thing after the other, the mail moved last; and its first pass on what was just written. */
async function storeRest(app: App, kase: Case, store: Store): Promise<void> {
  const { personal, event, append, watch, head } = parts(app, kase, store);
  const last = store.last === null ? [] : [store.last];
  const [kept, noted, watched, headed, ...moved] = await app.graph.all([personal, append, watch, head, ...last], {
    serial: true,
  });
  for (const one of [kept, noted, watched, headed, ...moved]) if (!one.ok) throw one.failure;
  const file = {
    matter: value(headed),
    tasks: [],
    events: [event],
    assessments: [],
    process: complaint,
    profile: app.profile,
    staff: await staffOf(app, value(headed), []),
    provider: null,
    eku: null,
  };
  await passCase(app, value(watched), file);
}

/** A case that was begun before: whatever is there stays, whatever is missing comes. */
async function repairRest(app: App, kase: Case, store: Store): Promise<void> {
  const { personal, append, watch, head } = parts(app, kase, store);
  const known = await app.graph.send(eventsOfCase(app.places, kase.id));
  await thereOrMade(app, personal);
  if (known.length === 0) await thereOrMade(app, append);
  await thereOrMade(app, watch);
  await headed(app, head);
  if (store.last !== null) await app.graph.send(store.last);
  await passById(app, kase.id);
}

/** Whoever changed the case meanwhile wrote its number too. */
async function headed(app: App, head: Call<unknown>): Promise<void> {
  try {
    await app.graph.send(head);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  }
}

async function thereOrMade(app: App, call: Call<unknown>): Promise<void> {
  try {
    await app.graph.send(call);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
