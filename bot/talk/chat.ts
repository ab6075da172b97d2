// The chat of one person with the bot: commands, words that are no command, and buttons of older clients.

import type { App } from '../../src/app/app';
import { openFile } from '../../src/app/show';
import { keepDraft } from '../../src/app/intake/drafts';
import { caseId } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import type { Actor } from '../../src/core/engine/decision';
import { say, type Language } from '../../src/core/text/say';
import type { BotParts } from '../bot-parts';
import { actFrom } from './day-press';
import { allOf } from './my-work';
import { absenceMessage, helpMessage, keptMessage, myWorkMessage, newCaseMessage, statusMessage } from './card-messages';
import { casesRegistered } from '../../src/app/records/find-registered';
import { idInNumber, readCommand, type Command } from './commands';
import { isFromDay, readSubmitted } from './press';
import type { Message, Turn } from './turn';
import { isGreeting, isPleasantry } from './pleasantries';
import { forwardedWords, writtenWords } from './words-in';

/** Answers what somebody who may use the bot has written to it alone. A command in another language is a choice of it (K13); other words may be somebody else's. */
export async function answerWords(parts: BotParts, turn: Turn, by: Actor): Promise<void> {
  const passedOn = forwardedWords(turn.activity.attachments);
  const own = writtenWords(turn.activity);
  const command = passedOn.length === 0 ? readCommand(own, turn.language) : undefined;
  if (command !== undefined) {
    await turn.say(await answerCommand(parts, command, by));
    if (command.name === 'language' || command.language !== turn.language)
      await parts.app.messenger.speak(by.id, command.language);
    return;
  }
  if (passedOn.length === 0 && isPleasantry(own))
    return turn.say({ text: say(turn.language, isGreeting(own) ? 'bot.greeted' : 'bot.polite') });
  const text = [own, ...passedOn].filter((words) => words !== '').join('\n\n');
  await turn.say(await keepWords(parts, { turn, by, text }));
}

async function answerCommand({ app, pages }: BotParts, command: Command, by: Actor): Promise<Message> {
  const { language } = command;
  switch (command.name) {
    case 'help':
      return helpMessage(app.settings.mailbox, language);
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
    case 'status':
      return statusOf(app, { number: command.number, language, by });
    case 'statusRegistered':
      return statusRegistered(app, { number: command.number, language, by });
  }
}

/** Where a case is. For a number that is not, and for one that is not theirs, the same sentence. */
async function statusOf(
  app: App,
  asked: { readonly number: string; readonly language: Language; readonly by: Actor },
): Promise<Message> {
  const { number, language, by } = asked;
  const opened = await openFile(app, by, caseId(idInNumber(number)));
  const isIt = opened.ok && (!number.startsWith('SYN-') || idAndYear(number) === idAndYear(caseNumber(opened.value.matter)));
  if (isIt) return statusMessage(app, opened.value, language);
  const isGone = !opened.ok && opened.problem.code === 'caseRowGone';
  return { text: say(language, isGone ? 'problem.caseRowGone' : 'problem.noSuchCase') };
}

/** The same by the number in the register: the first that is theirs, where several have one. */
async function statusRegistered(
  app: App,
  { number, language, by }: { readonly number: string; readonly language: Language; readonly by: Actor },
): Promise<Message> {
  const found = await casesRegistered(app, by, number);
  const [first] = found;
  return first === undefined ? { text: say(language, 'problem.noSuchCase') } : statusMessage(app, first, language);
}

const idAndYear = (number: string): string => `${number.split('-')[1] ?? ''}|${idInNumber(number)}`;

/** Words that are no command may be a complaint: kept at once, never repeated here (decisions 7.6). */
async function keepWords(
  { app, pages }: BotParts,
  { turn, by, text }: { readonly turn: Turn; readonly by: Actor; readonly text: string },
): Promise<Message> {
  if (text.trim() === '') return { text: say(turn.language, 'bot.kept.nothing', { mailbox: app.settings.mailbox }) };
  const { draftId } = await keepDraft(app, text, { by, messageId: turn.activity.id });
  const urgentIn = (await app.apart.speaksOfDanger([text])) ? app.profile.alarm.minutes : null;
  return keptMessage(pages, { draftId, urgentIn }, turn.language);
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
