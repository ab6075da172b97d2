// One letter by mail, never twice unasked: a draft that carries our key, then `send`; one that may have been tried is looked up first (decisions 7.2).

import { GraphFailure } from '../graph/failure';
import { createDraft, findByKey, removeDraft, sendDraft, type Draft } from '../graph/mail/drafts';
import type { App } from './app';

/** Asks other programs not to answer what nobody wrote by hand: absence notices, receipts. */
export const unanswered = { 'X-Auto-Response-Suppress': 'All' } as const;

export interface Sending {
  /** It may lie among the drafts or the sent ones already. */
  readonly wasTried: boolean;
  /** Asked right before anything is done in the mailbox; throws when somebody else sees to this letter now (decisions 8.18). */
  readonly secure: () => Promise<void>;
}

/** Sends the letter unless it has gone; throws `GraphFailure`, and asked again it goes on where it stopped. */
export async function sendOnce(app: App, letter: Draft, { wasTried, secure }: Sending): Promise<void> {
  const known = wasTried ? await app.graph.send(findByKey(app.places, letter.key)) : undefined;
  if (known !== undefined && !known.isDraft) return;
  await secure();
  const id = known?.id ?? (await app.graph.send(createDraft(app.places, letter)));
  if (known === undefined) await securely(app, { id, key: letter.key }, secure);
  await app.graph.send(sendDraft(app.places, id));
}

/** Between draft and send: when somebody else has sent the letter meanwhile, our draft is one too many. */
async function securely(
  app: App,
  draft: { readonly id: string; readonly key: string },
  secure: Sending['secure'],
): Promise<void> {
  try {
    await secure();
  } catch (failure) {
    const other = await app.graph.send(findByKey(app.places, draft.key), 'person').catch(() => undefined);
    if (other !== undefined && !other.isDraft && other.id !== draft.id) await clearAway(app, draft.id);
    throw failure;
  }
}

async function clearAway(app: App, id: string): Promise<void> {
  try {
    await app.graph.send(removeDraft(app.places, id), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('a draft that was one too many stays in the mailbox', { kind: failure.kind });
  }
}
