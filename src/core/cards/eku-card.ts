// The post EKU reads, and the word to the unit manager when EKU has answered. Built from a summary alone: there is no other argument.

import type { EkuMatter } from '../eku/matter';
import { ekuNumber } from '../eku/matter';
import type { EkuSummary, Period } from '../eku/summary';
import { criterionReasons, ekuStates, type EkuState } from '../routine/criteria';
import { keysOf } from '../brand';
import { say, type Language } from '../text/say';
import { card, type Card, type Element } from './card';
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

/** The post as a message: `number` is `EKU-2026-0007`, or what stands in its place in a preview, which has no buttons. */
export function ekuCard(summary: EkuSummary, number: string, state: EkuState): EkuMessage {
  const made = ekuPostCard({ summary, number, state }, 'sv');
  return { card: made, summary: made.fallbackText };
}

/** The whole post: five answers, criteria, wishes, whom to talk to, and how far it has come. */
export function ekuPostCard(view: Post, language: Language): Card {
  const { summary, number, state } = view;
  const title = say(language, 'eku.title', { number, provider: summary.provider });
  return card(language, title, [
    heading(title),
    notice(say(language, `ekuState.${state}`), state === 'posted' || state === 'approved' ? 'emphasis' : 'good'),
    factSet(contract(view, language)),
    subheading(say(language, 'eku.questions')),
    factSet(answers(view, language)),
    subheading(say(language, 'eku.criteria')),
    paragraph(
      summary.criteria
        .map(
          (reason) =>
            `- ${say(language, `criterion.${criterionReasons[reason].criterion}`)}: ${say(language, `criterionReason.${reason}`)}`,
        )
        .join('\n') || say(language, 'eku.noCriteria'),
    ),
    subheading(say(language, 'eku.remaining')),
    paragraph(
      summary.remaining.map((fault) => `- ${say(language, `remaining.${fault}`)}`).join('\n') || say(language, 'eku.noRemaining'),
    ),
    remark(say(language, 'eku.noPersons')),
    ...replies(view, language),
  ]);
}

const subheading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  wrap: true,
  style: 'heading',
  spacing: 'Medium',
});

const contract = ({ summary }: Post, language: Language) => [
  { title: say(language, 'eku.service'), value: say(language, `service.${summary.service}`) },
  {
    title: say(language, 'eku.contract'),
    value: `${summary.contractId} · ${say(language, `contractForm.${summary.contractForm}`)}`,
  },
  { title: say(language, 'eku.wishes'), value: summary.wishes.map((wish) => say(language, `ekuWish.${wish}`)).join(', ') },
  { title: say(language, 'eku.contact'), value: summary.contactUnit },
  { title: say(language, 'eku.period'), value: periodText(summary.period, language) },
  { title: say(language, 'eku.trend'), value: say(language, `eku.trend.${summary.trend}`) },
  { title: say(language, 'eku.earlier'), value: String(summary.earlierEscalations) },
];

/** The five questions of the routine, in its order (R248–R252). */
const answers = ({ summary }: Post, language: Language) => [
  { title: say(language, 'eku.question1'), value: say(language, `eku.yesNo.${summary.reportedToProvider}`) },
  { title: say(language, 'eku.question2'), value: say(language, `eku.feedback.${summary.feedback}`) },
  { title: say(language, 'eku.question3'), value: countText(summary, language) },
  {
    title: say(language, 'eku.question4'),
    value: summary.deviations.map(({ topic }) => say(language, `topic.${topic}`)).join(', '),
  },
  { title: say(language, 'eku.question5'), value: summary.area === null ? say(language, 'eku.wholeMunicipality') : summary.area },
];

const countText = (summary: EkuSummary, language: Language): string =>
  summary.deviations
    .map(
      ({ topic, count }) => `${say(language, `topic.${topic}`)}: ${count === 'few' ? say(language, 'eku.few') : String(count)}`,
    )
    .join('; ');

const periodText = (period: Period, language: Language): string =>
  period.kind === 'week'
    ? say(language, 'eku.week', { week: period.week, year: period.year })
    : say(language, 'eku.quarter', { quarter: period.quarter, year: period.year });

/** Only the next steps have a button; a preview, which has no number yet, has none. */
function replies({ number, state }: Post, language: Language): readonly Element[] {
  const id = /^EKU-\d{4}-0*(\d+)$/.exec(number)?.[1];
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
  state !== 'approved' && state !== 'posted';

/** To the unit manager: what EKU has answered. */
export function ekuNewsCard(matter: EkuMatter, language: Language): Card {
  const said = say(language, `ekuState.${matter.state}`);
  const title = say(language, 'eku.news', { number: ekuNumber(matter) });
  return card(language, `${title} ${said}`, [heading(title), notice(said, 'good'), remark(matter.summary.provider)]);
}
