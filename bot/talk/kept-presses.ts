// Presses whose answer was promised: tried again for some minutes while Microsoft 365 is slow, and told about when it comes to nothing.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { causeOf } from '../../src/app/log';
import { say } from '../../src/core/text/say';
import { clockOf } from '../../src/core/time/plain-date';
import type { InvokeAnswer } from './invokes';
import { isAway, newReference } from '../problem-reply';
import { cardType } from '../send/message-activity';
import { noticeMessage } from './card-messages';
import type { Message, Turn } from './turn';

export interface KeptPress {
  readonly turn: Turn;
  /** The work under way. */
  readonly first: Promise<InvokeAnswer>;
  /** The same once more; what was done already is found done, and is not done twice. */
  readonly again: () => Promise<InvokeAnswer>;
}

export interface KeptPresses {
  /** Does the press sooner or later, or tells its presser that it was not done. */
  readonly keep: (press: KeptPress) => void;
  /** Tells those whose presses this process can no longer do. */
  readonly leave: () => Promise<void>;
}

/** Seconds before the next try; the last one again and again. */
const pauses = [2, 5, 10] as const;
/**
 * Milliseconds after which it is said that nothing came of it. Whoever waits is told to press again then: while Microsoft 365 does not answer a
 * promise cannot be written anywhere, and a process that ends without a word forgets it.
 */
const longest = 10 * 60_000;

interface Waiting {
  readonly press: KeptPress;
  /** When it is no longer tried. */
  readonly end: number;
  /** When it was pressed, as its presser's clock says. */
  readonly time: string;
  timer: NodeJS.Timeout | undefined;
}

/** None is kept yet. */
export function openKeptPresses(app: App): KeptPresses {
  const kept = new Set<Waiting>();
  const attempt = (waiting: Waiting, tries: number): void =>
    app.later.do(async () => {
      try {
        const answer = await (tries === 0 ? waiting.press.first : waiting.press.again());
        kept.delete(waiting);
        await show(waiting.press.turn, answer);
      } catch (failure) {
        if (!isAway(failure) || performance.now() > waiting.end) return giveUp(waiting, failure);
        app.log.warn('press promised and not done yet; it is tried again', causeOf(failure));
        waiting.timer = setTimeout(() => attempt(waiting, tries + 1), (pauses[tries] ?? pauses[2]) * 1000).unref();
      }
    });
  const giveUp = async (waiting: Waiting, failure?: unknown): Promise<void> => {
    if (!kept.delete(waiting)) return;
    clearTimeout(waiting.timer);
    const reference = newReference();
    app.log.error('press promised and not done', { reference, ...causeOf(failure) });
    await tell(app, waiting, reference);
  };
  return {
    keep: (press) => {
      const waiting = { press, end: performance.now() + longest, time: clockOf(app.clock.now()), timer: undefined };
      kept.add(waiting);
      attempt(waiting, 0);
    },
    leave: async () => void (await Promise.all([...kept].map((waiting) => giveUp(waiting)))),
  };
}

const shownCard = z.object({ type: z.literal(cardType), value: z.record(z.string(), z.unknown()) });
const shownSentence = z.object({ type: z.string(), value: z.string() });
const body = z.union([shownCard, shownSentence]);

/** What the presser would have seen at once takes the place of what she pressed; a sentence is said. In EKU's channel the post changes by itself. */
async function show({ activity, place, language, change, say: speak }: Turn, answer: InvokeAnswer): Promise<void> {
  const read = body.safeParse(answer.body);
  if (!read.success || place !== 'personal') return;
  const { value } = read.data;
  if (typeof value === 'string') return speak({ text: value });
  const message: Message = { card: value, summary: say(language, 'bot.dialog.title') };
  return typeof activity.replyToId === 'string' ? change(activity.replyToId, message) : speak(message);
}

/** In her own chat, wherever she pressed. */
async function tell(app: App, { press, time }: Waiting, reference: string): Promise<void> {
  const { language, person, place, say: speak } = press.turn;
  const sentence = say(language, 'bot.gaveUp', { time, reference });
  try {
    if (place === 'personal') await speak({ text: sentence });
    else if (person !== null) await app.messenger.send(person, noticeMessage(sentence, language));
  } catch (failure) {
    app.log.warn('nobody could be told that a press was not done', { reference, ...causeOf(failure) });
  }
}
