// Requests Teams waits for: a card's button, a dialog, a message handed over. Answered within ten seconds, whatever happens (graph-facts 4.3).

import { z } from 'zod';
import type { CardMessage } from '../../src/app/messenger';
import { knownActor } from '../../src/app/actor';
import { observeAhead } from '../../src/app/pass/observe';
import type { Actor } from '../../src/core/engine/decision';
import { isEku } from '../../src/core/engine/still-holds';
import { say, type Language } from '../../src/core/text/say';
import type { BotParts } from '../bot-parts';
import { actFrom } from './day-press';
import { openDialog, sentenceDialog } from './dialogs';
import { openHandOver } from './message-extension';
import { answerSearch, sentenceSearch } from './search-extension';
import { cardType } from '../send/message-activity';
import { isFromDay, readPress, type Press } from './press';
import type { Turn } from './turn';

export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}
type Invoke = (parts: BotParts, turn: Turn) => Promise<InvokeAnswer>;

const answered = (body: unknown): InvokeAnswer => ({ status: 200, body });

const invokes: Readonly<Record<string, Invoke>> = {
  'adaptiveCard/action': pressCard,
  'task/fetch': fetchDialog,
  'task/submit': () => Promise.resolve({ status: 200 }),
  'composeExtension/query': async (parts, turn) => answered(await answerSearch(parts, turn)),
  'composeExtension/fetchTask': handOver,
  'composeExtension/submitAction': () => Promise.resolve(answered({})),
};

/** Answers a request by its name; 400 for one the product does not take: whoever asks for what is not there has made no fault come about here. */
export function answerInvoke(parts: BotParts, turn: Turn): Promise<InvokeAnswer> {
  const name = turn.activity.name ?? '';
  const invoke = Object.hasOwn(invokes, name) ? invokes[name] : undefined;
  return invoke === undefined ? Promise.resolve({ status: 400 }) : invoke(parts, turn);
}

/** What is answered when the work could not be done, in the form its asker can show. */
export function sentenceAnswer(name: string, sentence: string): InvokeAnswer {
  if (name === 'adaptiveCard/action') return answered(sentenceOnCard(sentence));
  if (name === 'composeExtension/query') return answered(sentenceSearch(sentence));
  return name.startsWith('task/') || name.startsWith('composeExtension/') ? answered(sentenceDialog(sentence)) : { status: 200 };
}

const pressed = z.object({ action: z.object({ verb: z.string().max(50).nullish(), data: z.unknown().optional() }) });

async function pressCard({ app }: BotParts, turn: Turn): Promise<InvokeAnswer> {
  const { language, person } = turn;
  const read = pressed.safeParse(turn.activity.value);
  const press = read.success ? readPress(read.data.action.verb, read.data.action.data) : undefined;
  if (press === undefined) return answered(badRequest(say(language, 'bot.notUnderstood')));
  if (person === null) return answered(sentenceOnCard(say(language, 'problem.notForGuests')));
  const ahead = press.verb === 'decide' ? observeAhead(app, press.caseId) : undefined;
  const when = changesNothing.includes(press.verb) ? 'lately' : 'now';
  const by = await knownActor(app, person, { when, beside: ahead?.calls });
  if (!by.ok) return answered(sentenceOnCard(say(language, `problem.${by.problem.code}`)));
  if (!mayPress(press, by.value, turn.place)) return answered(sentenceOnCard(say(language, 'problem.notYourTask')));
  const shown = await actFrom(app, {
    press,
    by: by.value,
    language,
    messageId: turn.activity.replyToId,
    ahead,
    isOnDay: read.success && isFromDay(read.data.action.data),
  });
  if ('message' in shown) app.later.do(() => disarm(turn, shown.stale));
  return answered(
    'sentence' in shown ? sentenceOnCard(shown.sentence) : { statusCode: 200, type: cardType, value: shown.message.card },
  );
}

/** A card that draws itself again asks for no newer roles than a page does. */
const changesNothing: readonly Press['verb'][] = [
  'refresh',
  'myWork',
  'day',
  'dayTask',
  'open',
  'openCase',
  'openDraft',
  'openPlace',
];

/** EKU presses EKU's buttons and nothing else; everybody else presses theirs in their own chat (decisions 6.6). */
const mayPress = (press: Press, by: Actor, place: Turn['place']): boolean =>
  press.verb === 'ekuAnswer' || press.verb === 'ekuAsk' ? isEku(by) && place !== 'group' : place === 'personal' && !isEku(by);

/** A card that was pressed when it no longer should is changed where it lies, so that nobody presses it again (decisions 7.2). */
async function disarm({ activity, place, change }: Turn, stale: CardMessage | undefined): Promise<void> {
  const { replyToId } = activity;
  if (stale !== undefined && place === 'personal' && typeof replyToId === 'string') await change(replyToId, stale);
}

const sentenceOnCard = (sentence: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: sentence,
});
const badRequest = (message: string): object => ({
  statusCode: 400,
  type: 'application/vnd.microsoft.error',
  value: { code: 'BadRequest', message },
});

async function fetchDialog({ app, pages }: BotParts, { activity, person, language, place }: Turn): Promise<InvokeAnswer> {
  const refused = await whyNot(app, { person, language, isElsewhere: place === 'group' });
  return answered(refused === undefined ? openDialog(pages, activity.value, language) : sentenceDialog(refused));
}

async function handOver({ app, pages }: BotParts, { activity, person, language }: Turn): Promise<InvokeAnswer> {
  if (person === null) return answered(sentenceDialog(say(language, 'problem.notForGuests')));
  const by = await knownActor(app, person, 'lately');
  if (!by.ok) return answered(sentenceDialog(say(language, `problem.${by.problem.code}`)));
  return answered(await openHandOver({ app, pages }, { value: activity.value, by: by.value, language }));
}

interface Asked {
  readonly person: Turn['person'];
  readonly language: Language;
  readonly isElsewhere: boolean;
}

async function whyNot(app: BotParts['app'], { person, language, isElsewhere }: Asked): Promise<string | undefined> {
  if (person === null) return say(language, 'problem.notForGuests');
  if (isElsewhere) return say(language, 'bot.help.group');
  const by = await knownActor(app, person, 'lately');
  if (!by.ok) return say(language, `problem.${by.problem.code}`);
  return isEku(by.value) ? say(language, 'bot.help.eku') : undefined;
}
