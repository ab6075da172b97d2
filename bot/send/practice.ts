// *Övningsläge* where it meets people: every card and every line the bot writes says that it is one, and EKU's channel is never written in.

import type { Messenger } from '../../src/app/messenger';
import { notice } from '../../src/core/cards/elements';
import { say, type Language } from '../../src/core/text/say';
import type { Connector } from '../connector/connector';

/** The same connector; what goes through it is marked, whoever made it. */
export const practiceConnector = (connector: Connector): Connector => ({
  say: (saying) => connector.say(saying.body === undefined ? saying : { ...saying, body: markedIn(saying.body) }),
});

/** The same messenger, whose posts to EKU end here: they would have gone. */
export const practiceMessenger = (messenger: Messenger): Messenger => ({
  ...messenger,
  postToEku: () => Promise.resolve({ ok: true, place: { conversationId: 'practice', activityId: 'practice' } }),
  updateEku: (place) => Promise.resolve({ ok: true, place }),
});

/** Anything Teams gets, with a mark on every card in it and before every line. */
export function marked(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(marked);
  return typeof given === 'object' && given !== null ? markedIn(given) : given;
}

function markedIn(given: object): object {
  const inside = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, isInput(name) ? value : marked(value)]));
  if (inside['type'] === 'AdaptiveCard') return onCard(inside);
  if (inside['contentType'] === thumbnail) return { ...inside, content: inLine(contentOf(inside), ['title']) };
  return inside['type'] === 'message' || isSentence(inside) ? inLine(inside) : inside;
}

/** What a search shows before something is chosen. */
const thumbnail = 'application/vnd.microsoft.card.thumbnail';
const contentOf = ({ content }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(typeof content === 'object' && content !== null ? Object.entries(content) : []);

/** What a button sends back comes to us: it is no card for people. */
const isInput = (name: string): boolean => name === 'data' || name === 'conversation' || name === 'channelData';

const isSentence = (answer: Readonly<Record<string, unknown>>): boolean =>
  answer['type'] === 'application/vnd.microsoft.activity.message';

function onCard(card: Readonly<Record<string, unknown>>): object {
  const language: Language = card['lang'] === 'en' ? 'en' : 'sv';
  const body: readonly unknown[] = Array.isArray(card['body']) ? card['body'] : [];
  return { ...card, ...inLine(card, ['fallbackText']), body: [notice(say(language, 'practice.card'), 'warning'), ...body] };
}

/** The words of a message, and the one line a lock screen shows. */
function inLine(
  message: Readonly<Record<string, unknown>>,
  names = ['text', 'summary', 'value'],
): Readonly<Record<string, unknown>> {
  const lines = names.flatMap((name) => {
    const words = message[name];
    return typeof words === 'string' && words !== '' ? [[name, say('sv', 'practice.line', { words })] as const] : [];
  });
  return { ...message, ...Object.fromEntries(lines) };
}
