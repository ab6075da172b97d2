// Which of the mails that wait is next. A few go oldest first. Many are taken several at once: what speaks of danger before all else, and each replica in an
// order of its own, so that two seldom begin with the same one.

import { createHash } from 'node:crypto';
import { recalledSubject } from '../../core/intake/machine/recall';
import { compared } from '../../core/order';
import { inboxMessages, type InboxMessage } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { causeOf } from '../log';

/** More than this is many. */
const few = 5;
/** Mails in one look at most; the rest come in the next. */
const mostInLook = 50;
/** Mails begun before a long queue is asked for again: others take from it too, and what has just come may speak of danger. */
const beforeAskingAgain = 8;
/** Heads in one answer. */
const top = 1000;

export interface Queue {
  readonly isLong: boolean;
  /** Not begun yet, in the order they are taken. */
  readonly waiting: () => readonly InboxMessage[];
  /** The next to take in; undefined when this look has done its part, or little is left for people. */
  readonly next: () => Promise<InboxMessage | undefined>;
  /** What `next` gave has been taken in, or left. */
  readonly done: (message: InboxMessage) => void;
}

/** The shared inbox as a queue. Never throws: where the mailbox is out of reach nothing waits. */
export async function openQueue(app: App): Promise<Queue> {
  let waiting = await listed(app);
  const isLong = waiting.length > few;
  const begun = new Set<string>();
  const underWay = new Set<string>();
  let asking: Promise<void> | undefined;
  const left = (): readonly InboxMessage[] => waiting.filter(({ id }) => !begun.has(id));
  const askAgain = (): Promise<void> =>
    (asking ??= listed(app)
      .then((found) => void (waiting = found))
      .finally(() => (asking = undefined)));
  return {
    isLong,
    waiting: left,
    done: ({ id }) => void underWay.delete(id),
    next: async () => {
      if (isLong && begun.size > 0 && begun.size % beforeAskingAgain === 0) await askAgain();
      if (begun.size >= mostInLook || !app.graph.hasRoom()) return undefined;
      const chosen = isLong ? first(app, left(), underWay.size) : left()[0];
      if (chosen !== undefined) for (const ids of [begun, underWay]) ids.add(chosen.id);
      return chosen;
    },
  };
}

async function listed(app: App): Promise<readonly InboxMessage[]> {
  try {
    const found = await app.graph.send(inboxMessages(app.places, top));
    app.foresight.keep(found.map(({ id }) => id));
    return found.length > few ? inOwnOrder(app, found) : found;
  } catch (failure) {
    app.log.warn('shared mailbox out of reach; the next look tries again', causeOf(failure));
    return [];
  }
}

function inOwnOrder({ replica }: App, found: readonly InboxMessage[]): readonly InboxMessage[] {
  const placed = found.map((message) => ({ message, place: placeOf(replica, message.id) }));
  return placed.toSorted((a, b) => compared(a.place, b.place)).map(({ message }) => message);
}

const placeOf = (replica: string, id: string): string => createHash('sha256').update(`${replica}|${id}`).digest('hex');

/** A wish to take a mail back comes after the mail itself, whichever that is: when nothing else waits. */
function first(app: App, waiting: readonly InboxMessage[], underWay: number): InboxMessage | undefined {
  const grave = waiting.find(({ id }) => app.foresight.of(id) === true);
  const chosen = grave ?? waiting.find(({ subject }) => recalledSubject(subject) === '');
  return chosen ?? (underWay === 0 ? waiting[0] : undefined);
}
