// The year's wheel on *Uppföljning*: for each provider what the calendar and its contracts call for, and what has become of it: planned, done, not made, missing, each
// with why (R211–R215, R288, R293, R298).

import { z } from 'zod';
import { compared } from '../order';
import { contractOn, runsOn } from '../casefile/contract';
import { ownNumber, providerOf, type NewOwnMatter, type OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { calledInYear } from '../processes/by-clock';
import { standingsOn } from '../processes/follow-up-standing';
import type { Registers } from '../processes/periods';
import { isLateReturn } from '../processes/returns';
import { plainDate, type Instant, type PlainDate } from '../brand';
import { isFollowedUp } from '../routine/organisation';
import type { Profile } from '../routine/profile';
import { sayDayAndYear, sayMonth } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { whySlipped } from './follow-ups-view';

const named = z.object({ id: z.string(), name: z.string() });
const row = z.object({
  id: z.string(),
  /** null: all of a line together. */
  provider: named.nullable(),
  /** null: nothing is expected of the provider that year. */
  line: named.nullable(),
  /** The month its period begins; null where nothing is expected. */
  month: named.nullable(),
  standing: named,
  /** Its day: planned for, due, or done. */
  day: z.string(),
  why: z.string(),
  /** Its matter, once it is opened. */
  matter: z.object({ id: z.string(), number: z.string() }).nullable(),
});
export type WheelRow = z.infer<typeof row>;

export const followUpWheelShape = z.object({
  year: z.string(),
  /** From which day the routine follows its calendar, in a sentence; null where it follows none. */
  from: z.string().nullable(),
  rows: z.array(row),
});
type FollowUpWheel = z.infer<typeof followUpWheelShape>;

interface WheelReading {
  readonly profile: Profile;
  readonly registers: Registers;
  readonly language: Language;
  readonly now: Instant;
}

/** By provider, then by month. `opened`: the matters of the calendar that began that year. */
export function followUpWheel(opened: readonly OwnMatter[], year: string, reading: WheelReading): FollowUpWheel {
  const { profile, registers, language } = reading;
  const there = new Map(opened.map((matter) => [matter.key, matter] as const));
  const stand = standingIn(reading);
  const names = new Map<string, string>(registers.providers.map(({ id, name }) => [id, name] as const));
  const called = calledInYear(profile, registers, year);
  const rows = called.map((expected): WheelRow => {
    const provider = providerOf(expected);
    const month = dayOf(expected.received).slice(0, 7);
    const matter = there.get(expected.key);
    return {
      id: expected.key,
      provider: provider === null ? null : { id: provider, name: names.get(provider) ?? provider },
      line: lineOf(expected, language),
      month: { id: month, name: sayMonth(language, month) },
      ...stand(expected, matter),
      matter: matter === undefined ? null : { id: matter.id, number: ownNumber(matter) },
    };
  });
  const expectedOf = new Set(called.map((one) => providerOf(one)));
  const without = registers.providers.filter(({ id }) => !expectedOf.has(id)).map((one) => nothingOf(one, year, reading));
  const inSwedish = new Intl.Collator('sv');
  const all = [...rows, ...without].sort(
    (a, b) =>
      inSwedish.compare(a.provider?.name ?? '', b.provider?.name ?? '') ||
      compared(a.month?.id ?? '', b.month?.id ?? '') ||
      compared(a.id, b.id),
  );
  const from = profile.followUpCalendar?.from ?? null;
  return {
    year,
    from: from === null ? null : say(language, 'followUps.wheel.from', { day: sayDayAndYear(language, plainDate(from)) }),
    rows: all,
  };
}

function lineOf({ process, fields }: NewOwnMatter, language: Language): WheelRow['line'] {
  const { line = '', duty = '' } = fields;
  return process === 'providerReturn'
    ? { id: `return:${duty}`, name: say(language, 'followUps.wheel.return', { duty: sayPlain(language, `duty.${duty}`) }) }
    : { id: line, name: sayPlain(language, `followUp.${line}`) };
}

type Stood = Pick<WheelRow, 'standing' | 'day' | 'why'>;

/** Where each expected one stands: as its matter does, or without one whether its time has come. */
function standingIn({ profile, language, now }: WheelReading): (expected: NewOwnMatter, matter?: OwnMatter) => Stood {
  const today = dayOf(now);
  const standingOf = standingsOn(profile, today);
  const said = (day: string | null | undefined): string => (day ? sayDayAndYear(language, plainDate(day)) : '');
  const stood = (id: Parameters<typeof standingWord>[1], day: string, why: string): Stood => ({
    standing: { id, name: standingWord(language, id) },
    day,
    why,
  });
  const ofReturn = (matter: OwnMatter): Stood => {
    const { handInBy, handedInDay } = matter.fields;
    if (matter.stage === 'neverCame') return stood('notMade', said(handInBy), say(language, 'followUps.wheel.neverCame'));
    if (isLateReturn(matter, today)) return stood('late', said(handInBy), say(language, 'followUps.wheel.notCome'));
    return matter.stage === 'waiting' || matter.stage === 'missing'
      ? stood('awaited', said(handInBy), '')
      : stood('done', said(handedInDay), '');
  };
  return (expected, matter) => {
    if (matter === undefined) {
      const opens = dayOf(expected.received);
      return opens > today
        ? stood('expected', said(opens), say(language, 'followUps.wheel.notYet'))
        : stood('missing', said(opens), say(language, 'followUps.wheel.notOpened'));
    }
    if (matter.process === 'providerReturn') return ofReturn(matter);
    const { standing, due } = standingOf(matter);
    const { visitedDay, reportedDay } = matter.fields;
    return stood(standing, said(due ?? visitedDay ?? reportedDay), whySlipped(matter, language));
  };
}

const standingWord = (
  language: Language,
  id: ReturnType<ReturnType<typeof standingsOn>>['standing'] | 'awaited' | 'expected' | 'missing',
): string => say(language, `followUps.standing.${id}`);

/** A provider of which nothing is expected, and why: so that an empty place is not taken for a forgotten one. */
function nothingOf({ id, name, service }: Provider, year: string, { profile, registers, language }: WheelReading): WheelRow {
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)];
  const agreed = registers.contracts.map((kept) => contractOn(kept, last)).filter(({ provider }) => provider === id);
  const runs = agreed.filter((one) => runsInYear(one, first, last));
  const services = agreed.length === 0 ? [service] : runs.map((one) => one.service);
  const why = services.length === 0 ? 'noContract' : services.some((one) => isFollowedUp(profile, one)) ? 'noLine' : 'notOurs';
  return {
    id: `none|${id}`,
    provider: { id, name },
    line: null,
    month: null,
    standing: { id: 'none', name: say(language, 'followUps.standing.none') },
    day: '',
    why: say(language, `followUps.wheel.${why}`),
    matter: null,
  };
}

const runsInYear = (one: Parameters<typeof runsOn>[0], first: PlainDate, last: PlainDate): boolean =>
  one.from <= last && (one.to === null || one.to >= first);
