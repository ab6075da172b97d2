// The bot's own small cards: help, what was kept, where a case is. Everything about a task is made in core/cards.

import { z } from 'zod';
import type { App } from '../src/app/app';
import type { CardMessage } from '../src/app/messenger';
import type { MyTask } from '../src/app/show';
import { caseNumber } from '../src/core/casefile/case';
import type { CaseFile } from '../src/core/casefile/case-file';
import { ekuCard } from '../src/core/cards/eku-card';
import { ekuNumber, type EkuMatter } from '../src/core/eku/matter';
import { say, type Language } from '../src/core/text/say';
import { sayDay } from '../src/core/text/day';
import type { Pages } from './pages';

type Element = Readonly<Record<string, unknown>>;

const words = (text: string, more: Element = {}): Element => ({ type: 'TextBlock', text, wrap: true, ...more });
const actions = (...list: readonly Element[]): Element => ({ type: 'ActionSet', actions: list });

const cardOf = (summary: string, body: readonly Element[]): CardMessage => ({
  card: { type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5', body },
  summary,
});

/** Opens a page as a dialog; a client that knows none of our dialogs opens the tab itself. */
const dialogButton = (title: string, keys: Element): Element => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, verb: 'open', ...keys },
});
const linkButton = (title: string, url: string): Element => ({ type: 'Action.OpenUrl', title, url });

/** EKU's post as it stands after an answer. */
export const ekuMessage = (matter: EkuMatter): CardMessage => ekuCard(matter.summary, ekuNumber(matter), matter.state);

/** What the bot can do, for somebody who works with cases. */
export const helpMessage = (mailbox: string, language: Language): CardMessage =>
  cardOf(say(language, 'bot.help.title'), [
    words(say(language, 'bot.help.title'), { weight: 'Bolder', size: 'Medium' }),
    words(say(language, 'bot.help.myWork')),
    words(say(language, 'bot.help.newCase')),
    words(say(language, 'bot.help.status')),
    words(say(language, 'bot.help.mail', { mailbox })),
    words(say(language, 'bot.help.noNames'), { isSubtle: true }),
  ]);

/** Where a complaint is written down. */
export const newCaseMessage = (pages: Pages, language: Language): CardMessage =>
  cardOf(say(language, 'bot.newCase.button'), [
    words(say(language, 'bot.newCase.open')),
    actions(linkButton(say(language, 'bot.newCase.button'), pages.writeDown)),
  ]);

/** What was written is kept, how to delete one's own message, and the way on. Not a word of what was written. */
export const keptMessage = (pages: Pages, draftId: string, language: Language): CardMessage =>
  cardOf(say(language, 'bot.newCase.button'), [
    words(say(language, 'bot.kept.text')),
    words(say(language, 'bot.kept.next')),
    actions(
      dialogButton(say(language, 'bot.newCase.button'), { draft: draftId }),
      linkButton(say(language, 'bot.open'), pages.draft(draftId)),
    ),
  ]);

/** Where a case is, for somebody who may read it: its number, its stage, and what is open in it. */
export function statusMessage(app: App, file: CaseFile, language: Language): CardMessage {
  const number = caseNumber(file.case);
  const open = actions(linkButton(say(language, 'bot.open'), app.tabUrl(file.case.id)));
  if (file.case.protection === 'protected')
    return cardOf(number, [words(say(language, 'bot.status.protected', { number })), open]);
  const tasks = file.tasks
    .filter(({ state }) => state === 'open')
    .map(({ type, due }) =>
      words(say(language, 'bot.status.task', { title: say(language, `task.${type}.title`), day: sayDay(language, due) })),
    );
  const stage = say(language, `stage.${file.case.stage}`);
  return cardOf(number, [words(say(language, 'bot.status.line', { number, stage }), { weight: 'Bolder' }), ...tasks, open]);
}

/** A person's open tasks, the earliest day first. */
export function myWorkMessage(app: App, tasks: readonly MyTask[], language: Language): CardMessage {
  const title = say(language, 'bot.help.title');
  if (tasks.length === 0) return cardOf(title, [words(say(language, 'bot.myWork.none'))]);
  return cardOf(title, [words(String(app.clock.now()))]);
}

const elements = z.array(z.unknown()).catch([]);

/** The same card with a sentence on top. */
export const withSentence = ({ card, summary }: CardMessage, sentence: string): CardMessage => ({
  summary,
  card: {
    ...card,
    body: [words(sentence, { weight: 'Bolder', color: 'Attention' }), ...elements.parse(card['body'])],
  },
});
