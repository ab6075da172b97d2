// The bot: an admitted activity in, one answer out. Here a turn's faults end: a sentence and a reference for people, the right status for Teams.

import { setTimeout as pause } from 'node:timers/promises';
import { TurnContext, type Activity } from 'botbuilder';
import { z } from 'zod';
import { inTime } from '../../src/app/in-time';
import { knownActor } from '../../src/app/actor';
import { isEku } from '../../src/core/engine/still-holds';
import { sayProblem } from '../../src/core/text/problem';
import { say, type Language } from '../../src/core/text/say';
import { GraphFailure } from '../../src/graph/failure';
import type { TrappanAdapter } from '../adapter';
import { metIn, noteArrival } from './arrivals';
import type { BotParts } from '../bot-parts';
import { answerSubmit, answerWords } from './chat';
import type { Envelope } from '../door/envelope';
import { openReplay } from '../door/replay';
import type { Admitted } from '../guard';
import { openKeptPresses, type KeptPresses } from './kept-presses';
import { answerInvoke, sentenceAnswer, type InvokeAnswer } from './invokes';
import { messageActivity } from '../send/message-activity';
import { marked } from '../send/practice';
import { damage, faultName, isAway, newReference } from '../problem-reply';
import { isChanging } from './press';
import { chatLanguage, personOf, placeOf, type Message, type Turn } from './turn';

export interface Bot {
  /** Never rejects. 401 when the SDK does not accept the token after all. */
  readonly answer: (admitted: Admitted) => Promise<InvokeAnswer>;
  /** Tells those whose presses were promised and cannot be done any more. */
  readonly leave: () => Promise<void>;
}

interface Talk extends BotParts {
  readonly adapter: TrappanAdapter;
  readonly kept: KeptPresses;
}

/** Teams gives up after ten to fifteen seconds and says the app cannot be reached; for an extension after five, of which her language may take one (graph-facts 4.3). */
const longest = { usual: 8_000, handedOver: 3_500 };
/** Whoever waits longer than this sees that somebody is writing. */
const typingAfter = 1_000;

/** The bot over an adapter. The same activity twice is done once and answered twice. */
export function openBot(parts: BotParts, adapter: TrappanAdapter): Bot {
  const replay = openReplay<InvokeAnswer>();
  const kept = openKeptPresses(parts.app);
  return {
    answer: (admitted) => {
      const { id, conversation } = admitted.activity;
      const work = (): Promise<InvokeAnswer> => oneTurn({ ...parts, adapter, kept }, admitted);
      return id === undefined || id === null ? work() : replay.once(`${conversation.id}|${id}`, work);
    },
    leave: kept.leave,
  };
}

/** The guard has seen that it is an activity; what the SDK wants besides, it checks itself. */
const activityOf = z.custom<Activity>((body) => typeof body === 'object' && body !== null);

async function oneTurn(parts: Talk, { activity, body, authorization }: Admitted): Promise<InvokeAnswer> {
  const { adapter } = parts;
  let answer: InvokeAnswer = { status: 401 };
  try {
    await adapter.answer(authorization, activityOf.parse(body), async (context) => {
      const given = await take(parts, turnOf(adapter, activity, { context, language: await languageIn(parts, activity) }));
      answer = parts.app.settings.isPractice ? { ...given, body: marked(given.body) } : given;
      if (activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: answer });
    });
  } catch (error) {
    parts.app.log.warn('turn not begun', { fault: faultName(error) });
  }
  return answer;
}

/** The context speaks only until the turn is answered, so what may be said later goes past it. */
function turnOf(adapter: TrappanAdapter, activity: Envelope, { context, language }: Spoken): Turn {
  const where = TurnContext.getConversationReference(context.activity);
  const placed = (said: Partial<Activity>): Partial<Activity> => TurnContext.applyConversationReference(said, where);
  return {
    activity,
    person: personOf(activity),
    place: placeOf(activity),
    language,
    say: async (message) => void (await adapter.sendActivities(context, [placed(asActivity(message))])),
    change: async (id, message) => void (await adapter.updateActivity(context, placed({ ...asActivity(message), id }))),
    typing: async () => void (await context.sendActivity({ type: 'typing' })),
  };
}

interface Spoken {
  readonly context: TurnContext;
  readonly language: Language;
}

/** Milliseconds: what is not known by then is not waited for. */
const longestForLanguage = 1_000;

/** What the speaker has chosen, in her own chat; where several read, Swedish. */
async function languageIn({ conversations }: Talk, activity: Envelope): Promise<Language> {
  const person = personOf(activity);
  if (person === null || placeOf(activity) !== 'personal') return chatLanguage;
  const clock = new AbortController();
  const late = pause(longestForLanguage, null, { signal: clock.signal }).catch(() => null);
  const chosen = await Promise.race([conversations.languageOf(person), late]).finally(() => clock.abort());
  return chosen ?? chatLanguage;
}

const asActivity = (message: Message): Partial<Activity> =>
  'text' in message ? { type: 'message', text: message.text, textFormat: 'markdown' } : messageActivity(message);

/** One turn to its end; a fault becomes a sentence with a reference. */
async function take(given: Talk, turn: Turn): Promise<InvokeAnswer> {
  const { person, language } = turn;
  if (person !== null && !given.app.limits.allow('asked', person)) return refuse(turn, say(language, 'problem.tooMany'));
  const parts = { ...given, app: inTime(given.app, longestOf(turn)) };
  try {
    return turn.activity.type === 'invoke' ? await answerInTime(given, parts, turn) : await listen(parts, turn);
  } catch (error) {
    return apologise(parts, turn, error);
  }
}

/** A sentence, and nothing is asked for it. */
async function refuse(turn: Turn, sentence: string): Promise<InvokeAnswer> {
  const { type, name } = turn.activity;
  if (type === 'invoke') return sentenceAnswer(name ?? '', sentence);
  if (type === 'message') await turn.say({ text: sentence }).catch(() => undefined);
  return { status: 200 };
}

const isHandedOver = ({ activity }: Turn): boolean => (activity.name ?? '').startsWith('composeExtension/');

const longestOf = (turn: Turn): number => (isHandedOver(turn) ? longest.handedOver : longest.usual);

/** A press that is late, or that Graph turned away, goes on after the answer, as often as it takes, and changes the card when it is done. A look is given up. */
async function answerInTime(patient: Talk, parts: Talk, turn: Turn): Promise<InvokeAnswer> {
  const work = answerInvoke(parts, turn);
  const first = await inTimeOf(turn, work);
  if ('answer' in first) return first.answer;
  if (!isAway(first.failure)) throw first.failure;
  work.catch(() => undefined);
  if (!isChanging(turn.activity)) return apologise(parts, turn, first.failure);
  parts.kept.keep({ turn, first: work, again: () => answerInvoke(patient, turn) });
  return sentenceAnswer(turn.activity.name ?? '', say(turn.language, 'bot.stillWorking'));
}

type First = { readonly answer: InvokeAnswer } | { readonly failure: unknown };

/** What comes of it before Teams gives up; `away` when nothing has. */
async function inTimeOf(turn: Turn, work: Promise<InvokeAnswer>): Promise<First> {
  const clock = new AbortController();
  const late: Promise<First> = pause(longestOf(turn), { failure: new GraphFailure({ kind: 'away' }) }, { signal: clock.signal });
  const done = work.then(
    (answer): First => ({ answer }),
    (failure: unknown): First => ({ failure }),
  );
  return Promise.race([done, late]).finally(() => clock.abort());
}

async function listen(parts: BotParts, turn: Turn): Promise<InvokeAnswer> {
  const { type } = turn.activity;
  if (type === 'message') await withTyping(turn, () => converse(parts, turn));
  else if (type === 'installationUpdate' || type === 'conversationUpdate') await noteArrival(parts.conversations, turn);
  return { status: 200 };
}

async function withTyping(turn: Turn, work: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => void turn.typing().catch(() => undefined), typingAfter);
  await work().finally(() => clearTimeout(timer));
}

/** Who is spoken with, and where, decides what is said (decisions 6.6). */
async function converse(parts: BotParts, turn: Turn): Promise<void> {
  const { language, person } = turn;
  if (person === null) return turn.say({ text: say(language, 'bot.help.guest') });
  if (turn.place !== 'personal') return turn.say({ text: say(language, 'bot.help.group') });
  parts.app.later.do(() => metIn(parts.conversations, turn));
  const isSubmit = turn.activity.value !== undefined && turn.activity.value !== null;
  const by = await knownActor(parts.app, person, isSubmit ? 'now' : 'lately');
  if (!by.ok) return turn.say({ text: say(language, `problem.${by.problem.code}`) });
  if (isEku(by.value)) return turn.say({ text: say(language, 'bot.help.eku') });
  return isSubmit ? answerSubmit(parts, turn, by.value) : answerWords(parts, turn, by.value);
}

/** What did not come off: nothing was read, or nobody knows whether it was written. */
function faultSentence(turn: Turn, error: unknown, reference: string): string {
  const damaged = damage(error);
  if (damaged !== null) return sayProblem(turn.language, damaged);
  if (!isAway(error) || isHandedOver(turn)) return say(turn.language, 'bot.fault', { reference });
  return say(turn.language, isChanging(turn.activity) ? 'bot.away.writing' : 'bot.away.reading', { reference });
}

async function apologise({ app }: BotParts, turn: Turn, error: unknown): Promise<InvokeAnswer> {
  const reference = newReference();
  app.log.error('turn failed', { reference, fault: faultName(error), name: turn.activity.name ?? turn.activity.type });
  const sentence = faultSentence(turn, error, reference);
  if (turn.activity.type === 'invoke') return sentenceAnswer(turn.activity.name ?? '', sentence);
  if (turn.activity.type === 'message')
    await turn.say({ text: sentence }).catch(() => app.log.warn('apology not delivered', { reference }));
  return { status: 200 };
}
