// A complaint becomes a case: the original kept byte for byte, the case, its personal data in the protected site, its watch row; then the mail is moved.
// Each step has a key, so that after a crash the same mail goes the same way and finds what is there already.

import type { CameFrom } from '../../core/casefile/came-from';
import type { Case, NewCase } from '../../core/casefile/case';
import { channels } from '../../core/casefile/channel';
import type { CaseEvent, NewEvent } from '../../core/casefile/event';
import type { PersonId } from '../../core/brand';
import type { Personal } from '../../core/casefile/personal';
import type { ReadComplaint } from '../../core/intake/read-mail';
import { addMinutes } from '../../core/time/instant';
import type { Call, Settled } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { caseByIntakeKey, createCase, headCase } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { appendRow, placed } from '../../graph/lists/events';
import { createPersonal } from '../../graph/lists/personal';
import { createWatch } from '../../graph/lists/watch';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { inCase } from '../in-case';
import { staffOf } from '../staff';
import { value } from '../pass/observe';
import { firstStep } from '../pass/first-step';
import { passById, passDecided } from '../pass/pass';
import type { Arrival } from './arrival';
import { keepMail } from './kept-files';
import { newCase, personalOf, type Said } from './new-case';
import type { Placed } from '../../core/processes/complaint/placed';
import { complaint } from '../../core/processes/complaint/process';
import { awayCall, tellElsewhere } from './put-away';

export interface Complaint {
  readonly read: ReadComplaint;
  readonly mail: OpenedMail;
  /** It lay with a protected case: it is protected from the start, whatever it says. */
  readonly isProtected?: boolean;
  /** What the colleague who handed it over says of it. */
  readonly said?: Said;
}

/** A mail to be a case; without an id it is no longer in the mailbox, only in the library. */
export type Opening = Omit<Arrival, 'messageId'> & { readonly messageId: string | null };

/** Stores a complaint that came by mail and starts its first pass; throws `GraphFailure`, and then the mail stays where it is. */
export const openCase = async (app: App, arrival: Opening, complaint: Complaint): Promise<Case> =>
  storeCase(app, await storeOf(app, arrival, complaint));

/** The same if `first` can be written, in the request that makes the case; null, and no case, when its key is taken. */
export const openCaseAfter = async (app: App, arrival: Opening, complaint: Complaint & First): Promise<Case | null> =>
  storedAfter(app, await storeOf(app, arrival, complaint), complaint);

interface First {
  readonly first: Call<unknown> | undefined;
}

async function storeOf(app: App, arrival: Opening, { read, mail, isProtected, said }: Complaint): Promise<Store> {
  const { key, at, messageId } = arrival;
  const draft = await newCase(app, { key, at, channel: 'mail', read, mail: mail.parts, isProtected, said });
  const kept = await keepMail(inCase(app, draft), arrival, { files: read.files, mail });
  return {
    draft,
    personal: personalOf(key, read, kept),
    forwarded: isTold(read),
    by: null,
    last: messageId === null ? null : awayCall(app, messageId, draft),
  };
}

/** A colleague sent it on, and can be told: one who handed it over may have no address in the directory. */
export const isTold = ({ forwardedBy }: Pick<ReadComplaint, 'forwardedBy'>): boolean => (forwardedBy?.address ?? null) !== null;

export interface Store {
  readonly draft: NewCase;
  readonly personal: Personal;
  readonly forwarded: boolean;
  /** Who wrote it down; null for what came by itself. */
  readonly by: PersonId | null;
  /** What may be done only when all is stored: moving the mail. */
  readonly last: Call<unknown> | null;
  /** Where a case that was open before stands. It is left to the bot: its first pass is due at once, and made by whoever looks. */
  readonly placed?: Placed;
  /** The system whose file it stood in. It is left to the bot as well: many come at once, and each first pass is due at once. */
  readonly from?: CameFrom | undefined;
}

/** Left to whoever looks next: its first pass is not waited for. */
const isLeft = ({ placed: at, from }: Store): boolean => at !== undefined || from !== undefined;

/** Stores a case and starts its first pass. Answers the case, whether it is new or was there. */
export async function storeCase(app: App, store: Store): Promise<Case> {
  const [made] = await app.graph.all([createCase(app.places, store.draft)]);
  return storedAs(app, store, made);
}

async function storedAfter(app: App, store: Store, { first }: First): Promise<Case | null> {
  if (first === undefined) return storeCase(app, store);
  const [before, made] = await app.graph.all([first, createCase(app.places, store.draft)], { serial: true });
  if (before.ok) return storedAs(app, store, made);
  if (before.failure.kind === 'duplicate') return null;
  throw before.failure;
}

/** The rest of a case that has been made now, or was begun before. */
async function storedAs(app: App, store: Store, made: Settled<Case>): Promise<Case> {
  if (made.ok) {
    await storeRest(app, made.value, store);
    return made.value;
  }
  if (made.failure.kind !== 'duplicate') throw made.failure;
  const kase = await app.graph.send(caseByIntakeKey(app.places, store.draft.intakeKey));
  if (kase === undefined) throw made.failure;
  await repairRest(app, kase, store);
  if (kase.lies !== store.draft.lies) await tellElsewhere(app, kase);
  return kase;
}

/** What is known of it from the start: that it came, and what was done about it before it came here. */
function firstEvents(app: App, kase: Case, store: Store): readonly CaseEvent[] {
  const came = { channel: kase.channel, forwarded: store.forwarded, signs: kase.signs, key: kase.intakeKey };
  const data = {
    ...came,
    ...(store.placed === undefined ? {} : { imported: kase.stage }),
    ...(store.from === undefined ? {} : { from: store.from }),
  };
  const now = app.clock.now();
  const before = store.placed?.events(kase.id, now) ?? [];
  const events: readonly NewEvent[] = [{ kind: 'received', data, at: now, by: store.by }, ...before];
  return events.map((event, n) => placed(event, { caseId: kase.id, seq: 1 + n }));
}

const parts = (app: App, kase: Case, { store, events }: { readonly store: Store; readonly events: readonly CaseEvent[] }) => {
  const { realNow, now } = app.clock;
  const isFree = isLeft(store);
  return {
    personal: createPersonal(inCase(app, kase).places, {
      ...store.personal,
      document: channels[kase.channel].isSpoken ? 'spoken' : 'complaint',
    }),
    append: appendRow(app.places, events),
    head: headCase(app.places, kase),
    watch: createWatch(app.places, {
      caseId: kase.id,
      nextLook: now(),
      holder: isFree ? null : app.replica,
      leaseEnd: isFree ? null : addMinutes(realNow(), 1),
      looksApart: false,
      eventsKnown: 0,
    }),
  };
};

/** A new case: one request, one thing after the other, the mail moved last; and its first pass on what was just written. */
async function storeRest(app: App, kase: Case, store: Store): Promise<void> {
  if (isLeft(store)) return leaveToBot(app, kase, store);
  const [event] = firstEvents(app, kase, store);
  if (event === undefined) return;
  const last = store.last === null ? [] : [store.last];
  const file = {
    matter: kase,
    tasks: [],
    events: [event],
    assessments: [],
    process: complaint,
    profile: app.profile,
    staff: await staffOf(app, kase, []),
    provider: null,
    eku: null,
  };
  const first = firstStep(app, file, { counted: '', known: store.personal });
  const begins = (first?.events ?? []).map((one, n) => placed(one, { caseId: kase.id, seq: 2 + n }));
  const { personal, append, watch, head } = parts(app, kase, { store, events: [event, ...begins] });
  const since = app.turns.since(kase.id);
  const [kept, noted, watched, headed, ...more] = await app.graph.all(
    [personal, append, watch, head, ...last, ...(first?.calls ?? [])],
    { serial: true },
  );
  const failed = [kept, noted, watched, headed, ...more.slice(0, last.length)].find((one) => !one.ok);
  if (failed?.ok === false) {
    since.wasAlone();
    throw failed.failure;
  }
  app.rows.met(`watch|${kase.id}`, value(watched).id);
  app.rows.met(`personal|${kase.lies}|${kase.intakeKey}`, value(kept).id);
  const begun = first?.begun(more.slice(last.length), begins);
  const known = begun === null ? undefined : { file: { ...file, matter: value(headed) }, begun };
  await passDecided(app, value(watched), { known, since });
}

/** A case that was open before: what is known of it, the row that makes it due last, so that no pass finds half of it. */
async function leaveToBot(app: App, kase: Case, store: Store): Promise<void> {
  const { personal, append, head, watch } = parts(app, kase, { store, events: firstEvents(app, kase, store) });
  for (const one of await app.graph.all([personal, append, head, watch], { serial: true })) if (!one.ok) throw one.failure;
}

/** A case that was begun before: whatever is there stays, whatever is missing comes. */
async function repairRest(app: App, kase: Case, store: Store): Promise<void> {
  const { personal, append, watch, head } = parts(app, kase, { store, events: firstEvents(app, kase, store) });
  const known = await app.graph.send(eventsOfCase(app.places, kase.id));
  await thereOrMade(app, personal);
  if (known.length === 0) await thereOrMade(app, append);
  await thereOrMade(app, watch);
  await headed(app, head);
  if (store.last !== null) await app.graph.send(store.last);
  if (!isLeft(store)) await passById(app, kase.id);
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
