// A long queue is looked through ahead of its turn, beside those who take mails from it: what speaks of danger must not wait behind what does not (decisions 8.6).

import { readInstant } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { rawMessage, type InboxMessage } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { asComplaint } from './as-complaint';
import { speaksOfDanger } from './danger-signs-of';
import { whatWeKnow } from './what-we-know';

/** Looks at one after the other of what waits, until all are seen or it is over. It asks the mailbox alone. Never throws for the world's faults. */
export async function lookAhead(app: App, waiting: () => readonly InboxMessage[], isOver: () => boolean): Promise<void> {
  for (;;) {
    const message = isOver() ? undefined : waiting().find(({ id }) => app.foresight.of(id) === undefined);
    if (message === undefined) return;
    try {
      app.foresight.note(message.id, await isGrave(app, message));
    } catch (failure) {
      if (failure instanceof GraphFailure && failure.kind !== 'tooLarge' && failure.kind !== 'missing') return;
      app.foresight.note(message.id, false); // it has its turn, and what is wrong with it is seen then
    }
  }
}

/** Read as it is when it is taken in. A machine's mark alone puts nobody before others. */
async function isGrave(app: App, { id, receivedDateTime }: InboxMessage): Promise<boolean> {
  const raw = await rawMessage(app.graph, app.places, id);
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(raw, knows, readInstant(receivedDateTime) ?? app.clock.now());
  if (mail === undefined || read.outcome === 'ignore') return false;
  return speaksOfDanger(app, read.outcome === 'manual' ? asComplaint(read, mail, knows) : read, mail.parts);
}
