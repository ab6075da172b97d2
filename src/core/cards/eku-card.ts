// The post EKU reads, and the word to the unit manager when EKU has answered. Built from a post's view alone: there is no other argument.

import { postView, type PostView, type StandingPost } from '../eku/post-view';
import type { EkuMatter } from '../eku/matter';
import type { LateReturnsPost } from '../eku/late-returns';
import type { MonthPost } from '../eku/month';
import type { EkuSummary, ToldSummary } from '../eku/summary';
import { say, type Language } from '../text/say';
import { card, type Card, type Element } from './card';
import {
  activityWords,
  askWords,
  bareWords,
  circumstanceWords,
  criteriaWords,
  endingWords,
  fiveAnswers,
  groundWords,
  noteWords,
  remainingWords,
  subjectOf,
} from './eku-words';
import { ekuLateReturnsCard } from './eku-late-returns-card';
import { ekuMonthCard } from './eku-month-card';
import { replies } from './eku-replies';
import type { CaseId } from '../brand';
import { buttons, factSet, heading, notice, openPage, paragraph, remark } from './elements';

/** A card with the one line a notification may show. */
export interface EkuMessage {
  readonly card: Card;
  readonly summary: string;
}

/** What EKU's channel takes. */
export type EkuPosting = PostView | MonthPost | LateReturnsPost;

/** The post as a message. */
export function ekuCard(post: EkuPosting): EkuMessage {
  const made = cardOf(post);
  return { card: made, summary: made.fallbackText };
}

function cardOf(post: EkuPosting): Card {
  if (post.kind === 'month') return ekuMonthCard(post, 'sv');
  return post.kind === 'lateReturns' ? ekuLateReturnsCard(post, 'sv') : ekuPostCard(post, 'sv');
}

/** What a preview shows where the number will stand: EKU's site gives it when the post goes. */
const numberToCome = (year: number): string => `EKU-${year}-nnnn`;

/** Exactly the post as it will stand in EKU's channel, but for its number; its buttons name no matter and do nothing. */
export const ekuPreviewCard = (summary: EkuSummary, year: number): Card =>
  ekuPostCard(
    {
      ...{ kind: 'standing', number: numberToCome(year), id: 'nnnn', part: 0, added: 0, summary },
      state: 'posted',
      asks: [],
      remarks: [],
      activity: null,
      ending: null,
    },
    'sv',
  );

/** A part of a matter as it stands in the channel, for a page that has buttons of its own. */
export function ekuWithoutButtons(matter: EkuMatter, part: number, language: Language): Card {
  const whole = ekuPostCard(postView(matter, part), language);
  return { ...whole, body: whole.body.filter(({ type }) => type !== 'ActionSet') };
}

/** The whole post: five answers, criteria, wishes, whom to talk to, how far it has come, and what was asked and answered. */
export function ekuPostCard(post: PostView, language: Language): Card {
  if (post.kind === 'withdrawn') return withdrawnCard(post.number, language);
  const { summary, state, number } = post;
  const named = { number, provider: subjectOf(summary, language) };
  const isOfGroup = summary.kind === 'full' && summary.others !== undefined;
  const title = say(language, post.part > 0 ? 'eku.title.added' : isOfGroup ? 'eku.title.group' : 'eku.title', named);
  return card(language, title, [
    heading(title),
    notice(say(language, `ekuState.${state}`), state === 'posted' || state === 'approved' ? 'emphasis' : 'good'),
    ...followedUp(post, language),
    ...(post.added === 0 ? [] : [remark(say(language, 'eku.added', { count: post.added }))]),
    ...(summary.kind === 'bare' ? bareBody(summary.isSerious, language) : []),
    factSet([...groundWords(summary, language), ...(summary.kind === 'bare' ? [] : circumstanceWords(summary, language))]),
    ...(summary.kind === 'bare' ? [] : fullBody(summary, language)),
    ...asked(post, language),
    ...remarked(post, language),
    remark(say(language, 'eku.noPersons')),
    ...replies(post, language),
  ]);
}

/** The activity it led to, and how it ended. */
function followedUp({ activity, ending }: StandingPost, language: Language): readonly Element[] {
  const words = [
    ...(activity === null ? [] : activityWords(activity, language)),
    ...(ending === null ? [] : endingWords(ending, language)),
  ];
  return words.length === 0 ? [] : [factSet(words)];
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

const fullBody = (summary: ToldSummary, language: Language): readonly Element[] => [
  subheading(say(language, 'eku.questions')),
  factSet(fiveAnswers(summary, language)),
  ...noteWords(summary, language).flatMap(({ title, value }) => [remark(title), prose(value)]),
  subheading(say(language, 'eku.criteria')),
  paragraph(bullets(criteriaWords(summary, language)) || say(language, 'eku.noCriteria')),
  subheading(say(language, 'eku.remaining')),
  paragraph(bullets(remainingWords(summary, language)) || say(language, 'eku.noRemaining')),
];

const asked = ({ asks }: StandingPost, language: Language): readonly Element[] =>
  asks.length === 0 ? [] : [subheading(say(language, 'eku.asked')), factSet(askWords(asks, language))];

const remarked = ({ remarks }: StandingPost, language: Language): readonly Element[] =>
  remarks.length === 0 ? [] : [subheading(say(language, 'eku.remarked')), ...remarks.map(({ text }) => prose(text.text))];

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

/** To the unit manager: that EKU has written, or what it has answered and how it ended. What it wrote is read on the page: a chat shows codes. */
export function ekuNewsCard(post: StandingPost, caseId: CaseId, language: Language): Card {
  const state = say(language, `ekuState.${post.state}`);
  const { number, isCommentLast = false } = post;
  const title = say(language, isCommentLast ? 'eku.news.comment' : 'eku.news', { number });
  const isAnswered = post.state !== 'posted';
  return card(language, `${title} ${isCommentLast ? say(language, 'eku.news.comment.read') : state}`, [
    heading(title),
    ...(isCommentLast ? [paragraph(say(language, 'eku.news.comment.read'))] : []),
    ...(isAnswered ? [notice(state, 'good')] : []),
    ...followedUp(post, language),
    remark(subjectOf(post.summary, language)),
    ...(post.remarks.length === 0 || isCommentLast ? [] : [paragraph(say(language, 'eku.news.remarked'))]),
    buttons([openPage(say(language, 'card.open'), { c: caseId })]),
  ]);
}
