// A provider's line of time as the tab is told of it: everything that may be read of it in one row of days, the newest first.

import type { Case } from '../casefile/case';
import { shownNumber } from '../casefile/case';
import { ownNumber, type OwnMatter } from '../casefile/own-matter';
import { ekuNumber, type EkuMatter } from '../eku/matter';
import type { Provider } from '../casefile/provider';
import { plainDate, type PlainDate } from '../brand';
import { sayDayAndYear } from '../text/day';
import { isAwaitedReturn, isLateReturn } from '../processes/returns';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { experienceCounts } from './follow-up-experience';
import { followUpItem, type FollowUpLineItem, type FollowUpLineView, type FollowUpReading } from './follow-ups-view';
import { matterStageWord } from './matter-stage-word';
import { returnFields } from './return-sheet';
import { returnTitle } from './return-words';

/** What is found of a provider for whoever reads its line. */
export interface LineFound {
  readonly provider: Provider;
  readonly followUps: readonly OwnMatter[];
  /** The short forms that its units have answered. */
  readonly forms: readonly OwnMatter[];
  readonly measures: readonly OwnMatter[];
  readonly returns: readonly OwnMatter[];
  /** What the reader may read of the last twelve months. */
  readonly cases: readonly (Case | OwnMatter)[];
  readonly eku: readonly EkuMatter[];
  /** Individual follow-ups of three years: needs met, and not. */
  readonly outcomes: { readonly met: number; readonly notMet: number };
  /** Whether the reader is told small numbers too. */
  readonly isExact: boolean;
}

/** `outcomes` is null where so few were followed up that a number would point at somebody, for whoever does not answer for all units. */
export function lineOf(found: LineFound, reading: FollowUpReading): FollowUpLineView {
  const { provider, followUps, forms, measures, returns, cases, eku, outcomes, isExact } = found;
  const smallest = reading.profile.eku.smallNumber;
  const items = [
    ...followUps.map((matter) => followUpItem(matter, reading)),
    ...measures.map((matter) => measureItem(matter, reading)),
    ...returns.map((matter) => returnItem(matter, reading)),
    ...cases.map((one) => caseItem(one, reading)),
    ...eku.map((one) => ekuItem(one, reading)),
  ];
  return {
    id: provider.id,
    name: provider.name,
    items: items.sort((a, b) => b.day.localeCompare(a.day)),
    experience: experienceCounts(forms, reading.language),
    outcomes: isExact || Math.min(outcomes.met, outcomes.notMet) >= smallest ? outcomes : null,
    smallest,
  };
}

interface Item {
  readonly key: string;
  readonly day: PlainDate;
  readonly kind: 'complaint' | 'matter' | 'eku' | 'measure' | 'return';
  readonly text: string;
  readonly to: string | null;
  readonly isLate?: boolean;
}

const item = ({ language }: FollowUpReading, { key, day, kind, text, to, isLate = false }: Item): FollowUpLineItem => ({
  key,
  day,
  dayWord: sayDayAndYear(language, day),
  kind: say(language, `followUps.kind.${kind}`),
  text,
  to,
  isLate,
});

const caseItem = (one: Case | OwnMatter, reading: FollowUpReading): FollowUpLineItem =>
  'process' in one
    ? item(reading, {
        key: one.id,
        day: dayOf(one.received),
        kind: 'matter',
        text: `${say(reading.language, `process.${one.process}`)} ${ownNumber(one)}. ${matterStageWord(reading.language, one)}`,
        to: one.id,
      })
    : item(reading, {
        key: one.id,
        day: dayOf(one.received),
        kind: 'complaint',
        text: `${shownNumber(one)}. ${say(reading.language, `stage.${one.stage}`)}`,
        to: one.id,
      });

const ekuItem = (one: EkuMatter, reading: FollowUpReading): FollowUpLineItem =>
  item(reading, {
    key: ekuNumber(one),
    day: dayOf(one.made),
    kind: 'eku',
    text: [
      `${ekuNumber(one)}. ${say(reading.language, `ekuState.${one.state}`)}`,
      one.ending === null ? '' : say(reading.language, `ekuOutcome.${one.ending.outcome}`),
    ]
      .filter((word) => word !== '')
      .join('. '),
    to: null,
  });

function measureItem(one: OwnMatter, reading: FollowUpReading): FollowUpLineItem {
  const { what = '', effectDay, doBy } = one.fields;
  const day = plainDate((one.stage === 'followingUp' ? effectDay : doBy) ?? dayOf(one.received));
  const isOpen = one.stage === 'planned' || one.stage === 'followingUp';
  return item(reading, {
    key: one.id,
    day,
    kind: 'measure',
    text: `${what}. ${matterStageWord(reading.language, one)}`,
    to: one.id,
    isLate: isOpen && day < dayOf(reading.now),
  });
}

/** What it handed in, on the day it came with its numbers; before that by the day it was to be in. */
function returnItem(one: OwnMatter, reading: FollowUpReading): FollowUpLineItem {
  const { language, now } = reading;
  const { handInBy, handedInDay } = one.fields;
  const isAwaited = isAwaitedReturn(one);
  const day = plainDate((isAwaited ? handInBy : (handedInDay ?? handInBy)) ?? dayOf(one.received));
  const numbers = isAwaited ? [] : returnFields(one).flatMap((name) => numberWord(one, name, language));
  return item(reading, {
    key: one.id,
    day,
    kind: 'return',
    text: [`${returnTitle(one, language)}. ${matterStageWord(language, one)}`, ...numbers].join('. '),
    to: one.id,
    isLate: isLateReturn(one, dayOf(now)),
  });
}

const numberWord = ({ fields }: OwnMatter, name: string, language: Language): readonly string[] =>
  fields[name] === undefined ? [] : [`${sayPlain(language, `fact.${name}`)}: ${fields[name]}`];
