// One letter by mail, never twice unasked: a draft that carries our key, then `send`; one that may have been tried is looked up first (decisions 7.2).

import { createDraft, findByKey, sendDraft, type Draft } from '../graph/mail/drafts';
import type { App } from './app';

/** Asks other programs not to answer what nobody wrote by hand: absence notices, receipts. */
export const unanswered = { 'X-Auto-Response-Suppress': 'All' } as const;

/** Sends the letter unless it has gone; throws `GraphFailure`, and asked again it goes on where it stopped. */
export async function sendOnce(app: App, letter: Draft, wasTried: boolean): Promise<void> {
  const known = wasTried ? await app.graph.send(findByKey(app.places, letter.key)) : undefined;
  if (known !== undefined && !known.isDraft) return;
  const id = known?.id ?? (await app.graph.send(createDraft(app.places, letter)));
  await app.graph.send(sendDraft(app.places, id));
}
