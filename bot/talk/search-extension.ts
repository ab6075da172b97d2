// *Sök ärende* where one writes: a case by its number, or the newest of one's own. What is sent on says no number: whoever else is in that chat is not known (decisions 2, 6.6).

import { z } from 'zod';
import { knownActor } from '../../src/app/actor';
import type { App } from '../../src/app/app';
import { newestOwn } from '../../src/app/cases/newest-own';
import type { CardMessage } from '../../src/app/messenger';
import { card } from '../../src/core/cards/card';
import { buttons, heading, openPage, remark } from '../../src/core/cards/elements';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { isOwnFile, type OwnFile } from '../../src/core/casefile/own-file';
import type { Actor } from '../../src/core/engine/decision';
import { isEku } from '../../src/core/engine/still-holds';
import { say, type Language } from '../../src/core/text/say';
import { numberOf } from '../../src/core/views/my-work';
import { conversationOf } from '../../src/graph/lists/conversations';
import type { BotParts } from '../bot-parts';
import { cardType } from '../send/message-activity';
import { isProtected, stageOf, statusMessage } from './card-messages';
import { readNumber } from './commands';
import { openNumbered } from './numbered';
import type { Turn } from './turn';

/** The answer to a search: results to choose among, or a sentence in their place. */
export interface SearchAnswer {
  readonly composeExtension:
    | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly object[] }
    | { readonly type: 'message'; readonly text: string };
}

const asked = z.object({
  commandId: z.literal('sokArende'),
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .max(10)
    .nullish(),
});

/** As many as are shown at once. */
const most = 8;

/** A search answered by a sentence alone. */
export const sentenceSearch = (text: string): SearchAnswer => ({ composeExtension: { type: 'message', text } });

/**
 * What was found, for whoever may read it; never where several read, and nothing of what was typed. A matter beside the complaints is shown only where
 * nobody else reads: the way to it says which kind it is. Throws as the world fails.
 */
export async function answerSearch({ app }: BotParts, turn: Turn): Promise<SearchAnswer> {
  const { language, person, place } = turn;
  if (person === null) return sentenceSearch(say(language, 'problem.notForGuests'));
  if (place !== 'personal') return sentenceSearch(say(language, 'bot.extension.notHere'));
  const by = await knownActor(app, person, 'lately');
  if (!by.ok) return sentenceSearch(say(language, `problem.${by.problem.code}`));
  if (isEku(by.value)) return sentenceSearch(say(language, 'bot.extension.onlyStaff'));
  const typed = typedIn(turn.activity.value);
  if (typed === null) return sentenceSearch(say(language, 'problem.badRequest'));
  const [found, isAlone] = await Promise.all([filesFor(app, by.value, typed), isOwnChat(app, turn, by.value)]);
  if (found === null) return sentenceSearch(say(language, 'bot.find.how'));
  const shown = isAlone ? found : found.filter((file) => !isOwnFile(file) && !isProtected(file));
  if (shown.length === 0) return sentenceSearch(say(language, typed === '' ? 'bot.extension.noneOfYours' : 'bot.extension.none'));
  const attachments = shown.map((file) => resultOf(app, file, { language, isAlone }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** What stands in the field; empty when it was only opened, null for what is no search of ours. */
function typedIn(value: unknown): string | null {
  const read = asked.safeParse(value);
  if (!read.success) return null;
  const number = read.data.parameters?.find(({ name }) => name === 'nummer')?.value;
  return typeof number === 'string' ? number.trim() : '';
}

/** null for what is no number: names are looked for in the tab alone. */
async function filesFor(app: App, by: Actor, typed: string): Promise<readonly (CaseFile | OwnFile)[] | null> {
  if (typed === '') return newestOwn(app, by, most);
  const number = readNumber(typed);
  if (number === null) return null;
  const opened = await openNumbered(app, by, number);
  return opened.ok ? [opened.value] : [];
}

/** Her chat with the bot, where nobody else reads. */
async function isOwnChat({ graph, places }: App, { activity }: Turn, by: Actor): Promise<boolean> {
  const row = await graph.send(conversationOf(places, by.id), 'person');
  return row?.conversationId === activity.conversation.id;
}

interface Shown {
  readonly language: Language;
  readonly isAlone: boolean;
}

/** The line only she sees, and the card that is sent when she chooses it. */
function resultOf(app: App, file: CaseFile | OwnFile, { language, isAlone }: Shown): object {
  const number = numberOf(file.matter);
  const text = isProtected(file)
    ? say(language, 'bot.status.protected', { number })
    : stageOf(file, { language, now: app.clock.now() });
  const chosen = isAlone ? statusMessage(app, file, language) : sharedCard(file, language);
  const preview = { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: number, text } };
  return { contentType: cardType, content: chosen.card, preview };
}

/** For a chat with a colleague: that there is a case, and the way to it for whoever may read it. */
function sharedCard({ matter }: CaseFile | OwnFile, language: Language): CardMessage {
  const title = say(language, 'bot.extension.shared');
  const body = [
    heading(title),
    remark(say(language, 'bot.extension.whoOpens')),
    buttons([openPage(say(language, 'card.open'), { c: matter.id })]),
  ];
  return { card: card(language, title, body), summary: title };
}
