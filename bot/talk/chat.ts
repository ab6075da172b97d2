// The chat of one person with the bot: commands, words that are no command, and buttons of older clients.

import type { App } from '../../src/app/app';
import { keepDraft } from '../../src/app/intake/drafts';
import type { Actor } from '../../src/core/engine/decision';
import { sayProblem } from '../../src/core/text/problem';
import { say, type Language } from '../../src/core/text/say';
import type { BotParts } from '../bot-parts';
import { actFrom } from './day-press';
import { allOf } from './my-work';
import { absenceMessage, findMessage, keptMessage, myWorkMessage, newCaseMessage, statusMessage } from './card-messages';
import { readCommand, type Command, type WrittenNumber } from './commands';
import { guideFor } from './guide';
import { helpFor } from './help';
import { openNumbered } from './numbered';
import { isFromDay, readSubmitted } from './press';
import type { Message, Turn } from './turn';
import { isGreeting, isPleasantry } from './pleasantries';
import { asksAboutBot } from './questions';
import { forwardedWords, writtenWords } from './words-in';

/** Answers what somebody who may use the bot has written to it alone. A command in another language is a choice of it (K13); other words may be somebody else's. */
export async function answerWords(parts: BotParts, turn: Turn, by: Actor): Promise<void> {
  const passedOn = forwardedWords(turn.activity.attachments);
  const own = writtenWords(turn.activity);
  const command = passedOn.length === 0 ? readCommand(own, turn.language) : undefined;
  if (command !== undefined && !(await isRatherTold(parts, command, own))) {
    await turn.say(await answerCommand(parts, command, by));
    if (command.name === 'language' || command.language !== turn.language)
      await parts.app.messenger.speak(by.id, command.language);
    return;
  }
  if (passedOn.length === 0 && (isPleasantry(own) || asksAboutBot(own)))
    return turn.say(
      await helpFor(parts.app, by, { language: turn.language, first: isGreeting(own) ? 'bot.greeted' : 'bot.polite' }),
    );
  const text = [own, ...passedOn].filter((words) => words !== '').join('\n\n');
  await turn.say(await keepWords(parts, { turn, by, text }));
}

/** *Sök* and a name is looked for nowhere here; what may be about danger is kept all the same. */
const isRatherTold = async ({ app }: BotParts, command: Command, own: string): Promise<boolean> =>
  command.name === 'find' && command.isTyped && (await app.apart.speaksOfDanger([own]));

async function answerCommand({ app, pages }: BotParts, command: Command, by: Actor): Promise<Message> {
  const { language } = command;
  switch (command.name) {
    case 'help':
      return helpFor(app, by, { language });
    case 'guide':
      return guideFor(app, by, language);
    case 'myWork':
      return myWorkMessage(app, await allOf(app, by), language);
    case 'newCase':
      return newCaseMessage(pages, language);
    case 'absence':
      return absenceMessage(pages, language);
    case 'language':
      return { text: say(language, 'bot.language') };
    case 'statusHow':
      return { text: say(language, 'bot.status.how') };
    case 'find':
      return findMessage(command, language);
    case 'status':
    case 'statusRegistered':
    case 'statusMatter':
      return statusOf(app, by, command);
  }
}

/** Where a case is. */
async function statusOf(
  app: App,
  by: Actor,
  { language, ...number }: WrittenNumber & { readonly language: Language },
): Promise<Message> {
  const opened = await openNumbered(app, by, number);
  return opened.ok ? statusMessage(app, opened.value, language) : { text: sayProblem(language, opened.problem) };
}

/** Words that are no command may be a complaint: kept at once, never repeated here (decisions 7.6). */
async function keepWords(
  { app }: BotParts,
  { turn, by, text }: { readonly turn: Turn; readonly by: Actor; readonly text: string },
): Promise<Message> {
  if (text.trim() === '') return { text: say(turn.language, 'bot.kept.nothing', { mailbox: app.settings.mailbox }) };
  const { draftId } = await keepDraft(app, text, { by, messageId: turn.activity.id });
  const urgentIn = (await app.apart.speaksOfDanger([text])) ? app.profile.alarm.minutes : null;
  return keptMessage({ draftId, urgentIn }, turn.language);
}

/** A button of a client that knows no `Action.Execute`: the same road, and the message itself is changed (graph-facts 4.3). */
export async function answerSubmit({ app }: BotParts, turn: Turn, by: Actor): Promise<void> {
  const press = readSubmitted(turn.activity.value);
  if (press === undefined) return turn.say({ text: say(turn.language, 'bot.notUnderstood') });
  const shown = await actFrom(app, { press, by, language: turn.language, isOnDay: isFromDay(turn.activity.value) });
  const { replyToId } = turn.activity;
  if ('sentence' in shown) return turn.say({ text: shown.sentence });
  return replyToId === undefined || replyToId === null ? turn.say(shown.message) : turn.change(replyToId, shown.message);
}
