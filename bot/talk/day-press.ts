// A press on *Min dag*, or on a task that was opened from it: the task is shown in place of the day, and when it is answered the day is drawn anew.

import { dayNow } from '../../src/app/desk/observe-desk';
import type { App } from '../../src/app/app';
import type { CardMessage } from '../../src/app/messenger';
import { dayCard, pastDayCard } from '../../src/core/cards/day-card';
import { dayAfter, onDay } from '../../src/core/cards/on-day';
import { conversationOf } from '../../src/graph/lists/conversations';
import { actOn, type Pressed, type Shown } from './card-actions';
import { cardIn, elementsIn, withSentence } from './card-messages';

/** Whether the button stood on a card that was drawn in place of the day. */
type PressedOn = Pressed & { readonly isOnDay: boolean };

/** Carries out a press, wherever it was made. Throws when the world fails; then nothing is known to have happened. */
export async function actFrom(app: App, { isOnDay, ...pressed }: PressedOn): Promise<Shown> {
  const { verb } = pressed.press;
  if (verb === 'day') return (await isPast(app, pressed)) ? past(pressed) : drawn(app, pressed);
  if (verb !== 'dayTask' && !isOnDay) return actOn(app, pressed);
  const messageId = verb === 'dayTask' || verb === 'refresh' ? null : pressed.messageId;
  const shown = await actOn(app, { ...pressed, messageId });
  if ('sentence' in shown) return sentenceOnDay(app, pressed, shown.sentence);
  if (verb === 'dayTask' || verb === 'refresh' || shown.isRefused === true) return { message: placed(shown.message, pressed) };
  return dayWith(app, pressed, elementsIn(shown.message));
}

/** The task's card, whose buttons know that they stand in place of the day. */
const placed = (message: CardMessage, { language }: Pressed): CardMessage => ({
  ...message,
  card: onDay(cardIn(message), language),
});

const drawn = async (app: App, { by, language }: Pressed): Promise<{ readonly message: CardMessage }> => ({
  message: dayCard(await dayNow(app, by), { now: app.clock.now(), language }),
});

/** Yesterday's, or one that was sent twice around a crash: it leaves no button behind. */
async function isPast({ graph, places }: App, { by, messageId }: Pressed): Promise<boolean> {
  if (typeof messageId !== 'string') return false;
  const row = await graph.send(conversationOf(places, by.id), 'person');
  const newest = row?.dayCard?.activityId;
  return newest !== undefined && newest !== messageId;
}

function past({ language }: Pressed): Shown {
  const message = pastDayCard(language);
  return { message, stale: message };
}

/** What was done on top of the day as it then is; the message itself becomes that too. */
async function dayWith(app: App, pressed: Pressed, done: ReturnType<typeof elementsIn>): Promise<Shown> {
  const { message } = await drawn(app, pressed);
  const after = { ...message, card: dayAfter(cardIn(message), done) };
  return { message: after, stale: after };
}

/** Undone, gone, or not hers: the day as it is, with the sentence on top. */
async function sentenceOnDay(app: App, pressed: Pressed, sentence: string): Promise<Shown> {
  const { message } = await drawn(app, pressed);
  const told = withSentence(message, sentence);
  return { message: told, stale: told };
}
