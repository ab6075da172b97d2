// *Uppföljning* as the tab is told of it: the year's follow-ups a row each, and a provider's own line of time.

import { z } from 'zod';
import { isKeyOf, keysOf, plainDate, type Instant, type PlainDate } from '../brand';
import { ownNumber, providerOf, type OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { standings, standingsOn } from '../processes/follow-up-standing';
import type { BoardPlan } from '../routine/follow-ups';
import type { Profile } from '../routine/profile';
import { sayDayAndYear, sayMonth, sayShortDay } from '../text/day';
import { roleWord } from '../text/role-word';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { matterStageWord } from './matter-stage-word';
import { roles } from '../routine/roles';

const named = z.object({ id: z.string(), name: z.string() });
const row = z.object({
  id: z.string(),
  number: z.string(),
  line: named,
  /** null: all of a line together. */
  provider: named.nullable(),
  standing: named,
  stage: z.string(),
  /** The month its period began. */
  month: named,
  /** null once it is over. */
  due: z.string().nullable(),
  dueWord: z.string(),
  /** What called for it, and why it is not as planned; empty for neither. */
  why: z.string(),
  who: named,
  isUnannounced: z.boolean(),
});
export type FollowUpRow = z.infer<typeof row>;

export const followUpsShape = z.object({
  year: z.string(),
  years: z.array(z.string()),
  /** The board's plan in a sentence; null where none is decided. */
  plan: z.string().nullable(),
  rows: z.array(row),
  /** Those a targeted one may be opened of; none where the reader may open none. */
  providers: z.array(named),
});
export type FollowUpsView = z.infer<typeof followUpsShape>;

const item = z.object({
  key: z.string(),
  day: z.string(),
  dayWord: z.string(),
  kind: z.string(),
  text: z.string(),
  /** What it leads to; null for what stands here alone. */
  to: z.string().nullable(),
  isLate: z.boolean(),
});
export const followUpLineShape = z.object({
  id: z.string(),
  name: z.string(),
  items: z.array(item),
  /** What the units have seen, by question: how many said each. */
  experience: z.array(z.object({ question: z.string(), answers: z.array(z.object({ name: z.string(), count: z.number() })) })),
  /** How individual follow-ups went; null: too few to say. */
  outcomes: z.object({ met: z.number(), notMet: z.number() }).nullable(),
  smallest: z.number(),
});
export type FollowUpLineView = z.infer<typeof followUpLineShape>;
export type FollowUpLineItem = FollowUpLineView['items'][number];

export interface FollowUpReading {
  readonly profile: Profile;
  readonly language: Language;
  readonly now: Instant;
  readonly providers: readonly Provider[];
}

/** The year's rows: what is late first, then by day. */
export function followUpRows(matters: readonly OwnMatter[], reading: FollowUpReading): readonly FollowUpRow[] {
  const names = new Map(reading.providers.map(({ id, name }) => [id, name] as const));
  const order = keysOf(standings);
  const today = dayOf(reading.now);
  const standingOf = standingsOn(reading.profile, today);
  const months = new Map<string, string>();
  const monthOf = (received: Instant): string => {
    const month = months.get(received) ?? dayOf(received).slice(0, 7);
    months.set(received, month);
    return month;
  };
  const words = new Map<string, string>();
  const shortDay = (day: PlainDate): string => {
    const word = words.get(day) ?? sayShortDay(reading.language, day, today);
    words.set(day, word);
    return word;
  };
  return matters
    .map((matter) => {
      const stood = standingOf(matter);
      return { matter, ...stood, place: `${order.indexOf(stood.standing)}${stood.due ?? matter.received}` };
    })
    .sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)))
    .map(({ matter, standing, due }) => {
      const { language, profile } = reading;
      const provider = providerOf(matter);
      const { line = '', who = '', announced } = matter.fields;
      const month = monthOf(matter.received);
      return {
        id: matter.id,
        number: ownNumber(matter),
        line: { id: line, name: sayPlain(language, `followUp.${line}`) },
        provider: provider === null ? null : { id: provider, name: names.get(provider) ?? provider },
        standing: { id: standing, name: say(language, `followUps.standing.${standing}`) },
        stage: matterStageWord(language, matter),
        month: { id: month, name: sayMonth(language, month) },
        due,
        dueWord: due === null ? '' : shortDay(due),
        why: whySlipped(matter, language),
        who: { id: who, name: isKeyOf(roles, who) ? roleWord(profile, language, who) : '' },
        isUnannounced: announced === 'no',
      };
    });
}

/** What called for it, and why it slipped, in words. */
export const whySlipped = ({ fields: { cause, slipReason } }: OwnMatter, language: Language): string =>
  [
    cause === undefined ? '' : sayPlain(language, `ask.cause.${cause}`),
    slipReason === undefined ? '' : sayPlain(language, `ask.slipReason.${slipReason}`),
  ]
    .filter((word) => word !== '')
    .join('. ');

/** The plan in a sentence: its period, its decision and the programme it follows. */
export const planWord = (plan: BoardPlan | null, language: Language): string | null =>
  plan === null
    ? null
    : say(language, 'followUps.plan', {
        from: sayDayAndYear(language, plainDate(plan.from)),
        to: sayDayAndYear(language, plainDate(plan.to)),
        decision: plan.decision.reference,
        programme: `${plan.programme.name}, ${plan.programme.reference}`,
      });

/** A follow-up in a provider's line of time. */
export function followUpItem(matter: OwnMatter, reading: FollowUpReading): FollowUpLineItem {
  const { language, profile, now } = reading;
  const { standing, due } = standingsOn(profile, dayOf(now))(matter);
  const { line = '', visitedDay, reportedDay, judged } = matter.fields;
  const day = visitedDay ?? reportedDay ?? due ?? dayOf(matter.received);
  const words = [
    sayPlain(language, `followUp.${line}`),
    say(language, `followUps.standing.${standing}`),
    judged === undefined ? '' : sayPlain(language, `ask.judged.${judged}`),
    whySlipped(matter, language),
  ];
  return {
    key: matter.id,
    day,
    dayWord: sayDayAndYear(language, plainDate(day)),
    kind: say(language, 'followUps.kind.followUp'),
    text: words.filter((word) => word !== '').join('. '),
    to: matter.id,
    isLate: standing === 'late',
  };
}
