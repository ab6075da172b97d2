// Letters by mail, never twice unasked: drafts that carry our key, then `send`; one that may have been tried is looked up first (decisions 7.2).

import type { Call, Settled } from '../graph/call';
import { GraphFailure } from '../graph/failure';
import { measure } from '../graph/measure';
import { createDraft, findByKey, sendDraft, type Draft } from '../graph/mail/drafts';
import { removeForGood } from '../graph/mail/mailbox';
import type { App } from './app';
import { value } from './settled';

/** Asks other programs not to answer what nobody wrote by hand: absence notices, receipts. */
export const unanswered = { 'X-Auto-Response-Suppress': 'All' } as const;

/** Asked right before anything is done in the mailbox; throws when somebody else sees to these letters now (decisions 8.18). */
type Secure = () => Promise<void>;

export interface Going {
  readonly letter: Draft;
  /** It may lie among the drafts or the sent ones already. */
  readonly wasTried: boolean;
}

/** The last look before letters leave: `look` is read as their drafts are made, and says which of them stay. */
export interface LastLook<T> {
  readonly look: Call<T>;
  readonly stays: (seen: T, letter: Draft) => boolean;
}

/** What became of a letter. */
export type End = 'sent' | 'stopped' | GraphFailure;

/** Sends the letter unless it has gone; throws `GraphFailure`, and asked again it goes on where it stopped. */
export async function sendOnce(
  app: App,
  letter: Draft,
  { wasTried, secure }: { readonly wasTried: boolean; readonly secure: Secure },
): Promise<void> {
  for (const end of await sendTogether(app, [{ letter, wasTried }], { secure })) if (end instanceof GraphFailure) throw end;
}

/**
 * Sends several letters, those that have not gone: their drafts in one request, `last` beside them, and then all that may go in one more. Answers what became
 * of each, in their order: one that fails stops no other. Throws `GraphFailure` when nothing was sent.
 */
export async function sendTogether<T>(
  app: App,
  going: readonly Going[],
  { secure, last }: { readonly secure: Secure; readonly last?: LastLook<T> | null },
): Promise<readonly End[]> {
  if (app.settings.isPractice) return going.map(() => 'sent'); // it would have gone; the history says so
  const letters = await lookedUp(app, going);
  if (letters.every(({ isSent }) => isSent)) return letters.map(() => 'sent');
  await secure();
  const laid = await layDrafts(app, letters, last?.look);
  if (laid.drafts.some(({ isNew }) => isNew)) await securely(app, laid.drafts, secure);
  const stays = last && laid.seen ? staying(last, value(laid.seen)) : (): boolean => false;
  const stopped = laid.drafts.filter(({ isSent, letter }) => !isSent && stays(letter));
  for (const { isNew, id } of stopped) if (isNew && id !== null) await clearAway(app, id);
  const leaving = laid.drafts.filter((draft) => !draft.isSent && draft.id !== null && !stopped.includes(draft));
  const sent = await app.graph.all(leaving.map(({ id }) => sendDraft(app.places, id ?? '')));
  return laid.drafts.map((draft) => {
    if (draft.isSent) return 'sent';
    if (stopped.includes(draft)) return 'stopped';
    const end = sent[leaving.indexOf(draft)];
    if (end === undefined) return draft.failure ?? new GraphFailure({ kind: 'away', code: 'draft' });
    if (end.ok) measure('trappan.mails', 1, { way: 'out' });
    return end.ok ? 'sent' : end.failure;
  });
}

const staying =
  <T>({ stays }: LastLook<T>, seen: T) =>
  (letter: Draft): boolean =>
    stays(seen, letter);

interface Lying {
  readonly letter: Draft;
  /** Where its draft lies. */
  readonly id: string | null;
  readonly isSent: boolean;
  /** Made now, by us. */
  readonly isNew: boolean;
  /** Why it has no draft. */
  readonly failure?: GraphFailure;
}

async function lookedUp(app: App, going: readonly Going[]): Promise<readonly Lying[]> {
  const tried = going.filter(({ wasTried }) => wasTried);
  const found = await app.graph.all(tried.map(({ letter }) => findByKey(app.places, letter.key)));
  const known = new Map(tried.map(({ letter }, n) => [letter.key, found[n]] as const));
  return going.map(({ letter }) => {
    const one = known.get(letter.key);
    const there = one === undefined ? undefined : value(one);
    return { letter, id: there?.id ?? null, isSent: there?.isDraft === false, isNew: false };
  });
}

interface Drafts<T> {
  readonly drafts: readonly Lying[];
  readonly seen: Settled<T> | null;
}

/** The drafts that are missing, and the last look beside them. */
async function layDrafts<T>(app: App, letters: readonly Lying[], look: Call<T> | undefined): Promise<Drafts<T>> {
  const missing = letters.filter(({ id }) => id === null);
  const creates = missing.map(({ letter }) => createDraft(app.places, letter));
  if (look === undefined) return { drafts: withDrafts(letters, missing, await app.graph.all(creates)), seen: null };
  const [seen, ...made] = await app.graph.all([look, ...creates]);
  return { drafts: withDrafts(letters, missing, made), seen };
}

const withDrafts = (letters: readonly Lying[], missing: readonly Lying[], made: readonly Settled<string>[]): readonly Lying[] =>
  letters.map((one) => {
    const draft = made[missing.indexOf(one)];
    if (draft === undefined) return one;
    return draft.ok ? { ...one, id: draft.value, isNew: true } : { ...one, failure: draft.failure };
  });

/** Between draft and send: where somebody else has sent a letter meanwhile, our draft is one too many. */
async function securely(app: App, drafts: readonly Lying[], secure: Secure): Promise<void> {
  try {
    await secure();
  } catch (failure) {
    for (const { letter, id, isNew } of drafts) {
      if (!isNew || id === null) continue;
      const other = await app.graph.send(findByKey(app.places, letter.key), 'person').catch(() => undefined);
      if (other !== undefined && !other.isDraft && other.id !== id) await clearAway(app, id);
    }
    throw failure;
  }
}

/** For good: among what was deleted it would lie with everything it says, and be found by its key. */
async function clearAway(app: App, id: string): Promise<void> {
  try {
    await app.graph.send(removeForGood(app.places, id), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('a draft that was one too many stays in the mailbox', { kind: failure.kind });
  }
}
