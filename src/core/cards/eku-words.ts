// The summary for EKU in words: the facts of the contract, the five answers, why, and what remains. The post and the pages that show it say the same.

import { keysOf } from '../brand';
import type { EkuActivity, EkuEnding } from '../eku/matter';
import type { StandingPost } from '../eku/post-view';
import {
  ekuQuestions,
  type Count,
  type Deviation,
  type EkuSummary,
  type FullSummary,
  type Period,
  type Quarter,
  type SeveralSummary,
  type ToldSummary,
} from '../eku/summary';
import { criterionReasons } from '../processes/complaint/criteria';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';

export interface Said {
  readonly title: string;
  readonly value: string;
}

/** Whom it is about: a provider, or what is complained about at several. */
export const subjectOf = (summary: EkuSummary, language: Language): string =>
  summary.kind === 'several'
    ? say(language, 'eku.several', { about: summary.deviations.map((one) => aboutText(one, language)).join(', ') })
    : summary.provider;

/** Which contract, and whom to talk to. */
export function groundWords(summary: EkuSummary, language: Language): readonly Said[] {
  const contact = [summary.contactDepartment, summary.contactUnit].filter((name) => name !== '').join(', ');
  if (summary.kind === 'several')
    return [
      { title: say(language, 'eku.providers'), value: providersText(summary, language) },
      { title: say(language, 'eku.compiledBy'), value: say(language, `role.${summary.compiledBy}`) },
      { title: say(language, 'eku.contact'), value: contact },
      { title: say(language, 'eku.earlier'), value: String(summary.earlierEscalations) },
    ];
  return [
    { title: say(language, 'eku.service'), value: say(language, `service.${summary.service}`) },
    {
      title: say(language, 'eku.contract'),
      value: `${summary.contractId} · ${say(language, `contractForm.${summary.contractForm}`)}`,
    },
    { title: say(language, 'eku.contact'), value: contact },
    { title: say(language, 'eku.earlier'), value: String(summary.earlierEscalations) },
  ];
}

/** Where, when, how it goes, and what is wished. */
export const circumstanceWords = (summary: ToldSummary, language: Language): readonly Said[] => [
  ...placeWords(summary, language),
  { title: say(language, 'eku.period'), value: periodText(summary.period, language) },
  { title: say(language, 'eku.trend'), value: say(language, `eku.trend.${summary.trend}`) },
  { title: say(language, 'eku.wishes'), value: listed(summary.wishes.map((wish) => say(language, `ekuWish.${wish}`))) },
];

function placeWords(summary: ToldSummary, language: Language): readonly Said[] {
  if (summary.kind === 'several') return [];
  return [
    ...(summary.others === undefined
      ? []
      : [{ title: say(language, 'eku.others'), value: othersText(summary.others, language) }]),
    { title: say(language, 'eku.place'), value: placeText(summary.place, language) },
  ];
}

/** The five questions of the routine, in its order (R248–R252). */
export const fiveAnswers = (summary: ToldSummary, language: Language): readonly Said[] => [
  { title: say(language, 'eku.question1'), value: say(language, `eku.yesNo.${summary.reportedToProvider}`) },
  { title: say(language, 'eku.question2'), value: say(language, `eku.feedback.${summary.feedback}`) },
  {
    title: say(language, 'eku.question3'),
    value: summary.deviations.map((one) => `${aboutText(one, language)}: ${countText(one.count, language)}`).join('; '),
  },
  { title: say(language, 'eku.question4'), value: listed(summary.deviations.map((one) => aboutText(one, language))) },
  { title: say(language, 'eku.question5'), value: placeText(summary.area, language) },
];

/** The manager's own words to the questions, each under its number. */
export const noteWords = ({ notes }: ToldSummary, language: Language): readonly Said[] =>
  keysOf(ekuQuestions).flatMap((question, at) => {
    const note = notes[question];
    return note === undefined ? [] : [{ title: say(language, 'eku.note', { number: at + 1 }), value: note.text }];
  });

/** Each reason under its criterion. */
export const criteriaWords = (summary: ToldSummary, language: Language): readonly string[] =>
  summary.criteria.map((reason) =>
    say(language, 'eku.criterionLine', {
      criterion: say(language, `criterion.${criterionReasons[reason].criterion}`),
      reason: say(language, `criterionReason.${reason}`),
    }),
  );

/** What remains after the provider's answer and the individual follow-up (R254). */
export const remainingWords = (summary: ToldSummary, language: Language): readonly string[] =>
  summary.remaining.map((fault) => say(language, `remaining.${fault}`));

/** What EKU asked, each with its answer or that none has come. */
export const askWords = (asks: StandingPost['asks'], language: Language): readonly Said[] =>
  asks.map(({ ask, answer }) => ({
    title: say(language, `ekuAsk.${ask}`),
    value: answer === null ? say(language, 'eku.notAnswered') : say(language, `ekuAskAnswer.${answer}`),
  }));

/** The activity it led to, and the day that is planned for. */
export const activityWords = ({ kind, day }: EkuActivity, language: Language): readonly Said[] => [
  { title: say(language, 'eku.activity'), value: say(language, `ekuActivity.${kind}`) },
  { title: say(language, 'eku.activity.day'), value: sayDayAndYear(language, day) },
];

/** How it ended, and when it is followed up. */
export const endingWords = ({ outcome, followUp }: EkuEnding, language: Language): readonly Said[] => [
  { title: say(language, 'eku.ending.outcome'), value: say(language, `ekuOutcome.${outcome}`) },
  ...(followUp === null ? [] : [{ title: say(language, 'eku.ending.followUp'), value: sayDayAndYear(language, followUp) }]),
];

/** All that a post says where more could point somebody out. */
export const bareWords = (isSerious: boolean, language: Language): string =>
  isSerious ? say(language, 'eku.bare.serious') : say(language, 'eku.bare.dialogue');

const listed = (words: readonly string[]): string => (words.length === 0 ? '–' : words.join(', '));

const aboutText = (one: Deviation, language: Language): string =>
  'unsaid' in one
    ? say(language, 'eku.unsaid')
    : 'topic' in one
      ? say(language, `topic.${one.topic}`)
      : say(language, `topicGroup.${one.group}`);

const countText = (count: Count, language: Language): string => (count === 'few' ? say(language, 'eku.few') : String(count));

function providersText({ providers, hasMore }: SeveralSummary, language: Language): string {
  const named = providers.map(({ provider, contractId, count }) =>
    count === undefined ? `${provider} (${contractId})` : `${provider} (${contractId}): ${count}`,
  );
  return listed([...named, ...(hasMore ? [say(language, 'eku.providers.more')] : [])]);
}

const othersText = (others: NonNullable<FullSummary['others']>, language: Language): string =>
  listed(others.map(({ provider, contractId, count }) => `${provider} (${contractId}): ${countText(count, language)}`));

const placeText = (place: string | null, language: Language): string => place ?? say(language, 'eku.noArea');

function periodText(period: Period, language: Language): string {
  switch (period.kind) {
    case 'week':
      return say(language, 'eku.week', { week: period.week, year: period.year });
    case 'quarter':
      return quarterText(period, language);
    case 'quarters':
      return say(language, 'eku.quarters', { from: quarterText(period.from, language), to: quarterText(period.to, language) });
  }
}

const quarterText = ({ quarter, year }: Quarter, language: Language): string => say(language, 'eku.quarter', { quarter, year });
