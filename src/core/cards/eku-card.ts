// The post EKU reads, and the word to the unit manager when EKU has answered. Built from a summary alone: there is no other argument.

import { ekuNumber, type EkuMatter } from '../eku/matter';
import type { EkuSummary, FullSummary } from '../eku/summary';
import { ekuStates, type EkuState } from '../routine/criteria';
import { keysOf } from '../brand';
import { say, type Language } from '../text/say';
import { card, type Card, type Element } from './card';
import { bareWords, circumstanceWords, criteriaWords, fiveAnswers, groundWords, noteWords, remainingWords } from './eku-words';
import { buttons, execute, factSet, heading, notice, paragraph, remark } from './elements';

/** A card with the one line a notification may show. */
export interface EkuMessage {
  readonly card: Card;
  readonly summary: string;
}

interface Post {
  readonly summary: EkuSummary;
  readonly number: string;
  readonly state: EkuState;
}

/** The post as a message: `number` is `EKU-2026-0007`. */
export function ekuCard(summary: EkuSummary, number: string, state: EkuState): EkuMessage {
  const made = ekuPostCard({ summary, number, state }, 'sv');
  return { card: made, summary: made.fallbackText };
}

/** What a preview shows where the number will stand: EKU's site gives it when the post goes. */
const numberToCome = (year: number): string => `EKU-${year}-nnnn`;

/** Exactly the post as it will stand in EKU's channel, but for its number; its buttons name no matter and do nothing. */
export const ekuPreviewCard = (summary: EkuSummary, year: number): Card =>
  ekuPostCard({ summary, number: numberToCome(year), state: 'posted' }, 'sv');

/** The post as it stands in the channel, for a page that has buttons of its own. */
export function ekuWithoutButtons(matter: EkuMatter, language: Language): Card {
  const whole = ekuPostCard({ summary: matter.summary, number: ekuNumber(matter), state: matter.state }, language);
  return { ...whole, body: whole.body.filter(({ type }) => type !== 'ActionSet') };
}

/** The whole post: five answers, criteria, wishes, whom to talk to, and how far it has come. */
export function ekuPostCard(view: Post, language: Language): Card {
  const { summary, number, state } = view;
  if (state === 'withdrawn') return withdrawnCard(number, language);
  const title = say(language, 'eku.title', { number, provider: summary.provider });
  return card(language, title, [
    heading(title),
    notice(say(language, `ekuState.${state}`), state === 'posted' || state === 'approved' ? 'emphasis' : 'good'),
    ...(summary.kind === 'bare' ? bareBody(summary.isSerious, language) : []),
    factSet([...groundWords(summary, language), ...(summary.kind === 'full' ? circumstanceWords(summary, language) : [])]),
    ...(summary.kind === 'full' ? fullBody(summary, language) : []),
    remark(say(language, 'eku.noPersons')),
    ...replies(view, language),
  ]);
}

/** All that is left of a post that was taken back. */
function withdrawnCard(number: string, language: Language): Card {
  const said = say(language, 'ekuState.withdrawn');
  return card(language, `${number}: ${said}`, [heading(number), notice(said, 'warning')]);
}

const bareBody = (isSerious: boolean, language: Language): readonly Element[] => [
  paragraph(bareWords(isSerious, language)),
  remark(say(language, 'eku.bare.why')),
];

const fullBody = (summary: FullSummary, language: Language): readonly Element[] => [
  subheading(say(language, 'eku.questions')),
  factSet(fiveAnswers(summary, language)),
  ...noteWords(summary, language).flatMap(({ title, value }) => [remark(title), prose(value)]),
  subheading(say(language, 'eku.criteria')),
  paragraph(bullets(criteriaWords(summary, language)) || say(language, 'eku.noCriteria')),
  subheading(say(language, 'eku.remaining')),
  paragraph(bullets(remainingWords(summary, language)) || say(language, 'eku.noRemaining')),
];

/** Own words as they are: a text block would read their signs as mark-up, and make links of them. */
const prose = (text: string): Element => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const subheading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  wrap: true,
  style: 'heading',
  spacing: 'Medium',
});

/** Only the next steps have a button. The id in a preview is no number, and a press of it is refused. */
function replies({ number, state }: Post, language: Language): readonly Element[] {
  const id = /^EKU-\d{4}-0*(\w+)$/.exec(number)?.[1];
  const next: readonly string[] = ekuStates[state].next;
  if (id === undefined) return [];
  const actions = keysOf(ekuStates).flatMap((one) =>
    isAnswer(one) && next.includes(one)
      ? [execute({ title: say(language, `eku.answer.${one}`), verb: 'ekuAnswer', data: { e: id, s: one }, takesInputs: false })]
      : [],
  );
  return actions.length === 0 ? [] : [buttons(actions)];
}

const isAnswer = (state: EkuState): state is 'received' | 'followUpStarted' | 'finished' =>
  state !== 'approved' && state !== 'posted' && state !== 'withdrawn';

/** To the unit manager: what EKU has answered. */
export function ekuNewsCard(matter: EkuMatter, language: Language): Card {
  const said = say(language, `ekuState.${matter.state}`);
  const title = say(language, 'eku.news', { number: ekuNumber(matter) });
  return card(language, `${title} ${said}`, [heading(title), notice(said, 'good'), remark(matter.summary.provider)]);
}
