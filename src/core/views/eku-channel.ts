// What the tab of EKU's channel says of the posts: how far each has come, what is planned and when, and a year of each contract.

import type { Instant, PlainDate } from '../brand';
import { subjectOf } from '../cards/eku-words';
import { ekuNumber, partState, type EkuMatter } from '../eku/matter';
import type { ProviderMonth } from '../eku/month';
import type { EkuState } from '../processes/complaint/criteria';
import { sayMonth, sayShortDay } from '../text/day';
import { say, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import type { ChannelMatter, EkuChannelView } from './eku-channel-view';

export interface ChannelPosts {
  readonly matters: readonly EkuMatter[];
  /** The newest first. */
  readonly months: readonly string[];
  readonly told: readonly (ProviderMonth & { readonly month: string })[] | null;
  readonly smallest: number;
}

interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

/** The whole page. */
export const ekuChannelView = (posts: ChannelPosts, reader: Reader): EkuChannelView => ({
  matters: posts.matters.map((matter) => rowOf(matter, reader)).sort(byWhatWaits),
  providers: providersOf(posts, reader),
  hasComplaints: posts.told !== null,
  smallest: posts.smallest,
});

const ranks: Readonly<Record<EkuState, number>> = {
  posted: 0,
  received: 1,
  followUpStarted: 2,
  approved: 3,
  finished: 4,
  withdrawn: 5,
};

const byWhatWaits = (one: ChannelMatter, other: ChannelMatter): number =>
  Number(other.isLate) - Number(one.isLate) || ranks[one.state] - ranks[other.state];

/** A post that was added waits for its own receipt. */
const stateOf = (matter: EkuMatter): EkuState =>
  matter.parts.some((_part, at) => partState(matter, at) === 'posted') ? 'posted' : matter.state;

function rowOf(matter: EkuMatter, { language, now }: Reader): ChannelMatter {
  const today = dayOf(now);
  const state = stateOf(matter);
  const day = followUpDay(matter);
  return {
    id: matter.id,
    number: ekuNumber(matter),
    provider: nameOf(matter, language),
    state,
    stateWord: say(language, `ekuState.${state}`),
    posted: sayShortDay(language, dayOf(matter.made), today),
    posts: matter.parts.length,
    followUp: state === 'withdrawn' ? '' : followUpWord(matter, language, today),
    isLate: matter.state === 'followUpStarted' && day !== null && day < today,
  };
}

const nameOf = ({ parts: [first] }: EkuMatter, language: Language): string =>
  first === undefined ? '' : subjectOf(first.summary, language);

const followUpDay = ({ activity, ending }: EkuMatter): PlainDate | null => ending?.followUp ?? activity?.day ?? null;

function followUpWord({ activity, ending }: EkuMatter, language: Language, today: PlainDate): string {
  if (ending !== null) {
    const outcome = say(language, `ekuOutcome.${ending.outcome}`);
    if (ending.followUp === null) return outcome;
    return say(language, 'ekuChannel.followsUp', { outcome, day: sayShortDay(language, ending.followUp, today) });
  }
  if (activity === null) return '';
  const words = { what: say(language, `ekuActivity.${activity.kind}`), day: sayShortDay(language, activity.day, today) };
  return say(language, activity.day < today ? 'ekuChannel.wasPlanned' : 'ekuChannel.planned', words);
}

/** By contract: its name may have changed since. What was taken back is not counted. */
function providersOf({ matters, months, told }: ChannelPosts, { language }: Reader): EkuChannelView['providers'] {
  const standing = matters.filter(({ state }) => state !== 'withdrawn');
  const contracts = [...new Set([...standing, ...(told ?? [])].map(({ contractId }) => contractId))];
  const oldest = [...months].reverse();
  return contracts
    .map((id) => {
      const own = standing.filter(({ contractId }) => contractId === id);
      const counted = oldest.map((month) => ({
        month,
        name: sayMonth(language, month),
        posted: postsIn(own, month),
        ended: own.filter((one) => endedIn(one) === month).length,
        complaints: told?.find((one) => one.contractId === id && one.month === month)?.complaints ?? null,
      }));
      return {
        id,
        name: newestName(own, language) ?? told?.find(({ contractId }) => contractId === id)?.provider ?? id,
        posted: counted.reduce((sum, { posted }) => sum + posted, 0),
        running: own.filter(({ state }) => state !== 'finished').length,
        months: counted,
      };
    })
    .filter(({ posted, running, months: all }) => posted + running > 0 || all.some(({ complaints }) => complaints !== null))
    .sort((one, other) => other.posted - one.posted || one.name.localeCompare(other.name, 'sv'));
}

const newestName = ([newest]: readonly EkuMatter[], language: Language): string | undefined =>
  newest === undefined ? undefined : nameOf(newest, language);

const postsIn = (own: readonly EkuMatter[], month: string): number =>
  own.flatMap(({ parts }) => parts).filter(({ at, isWithdrawn }) => !isWithdrawn && monthOf(dayOf(at)) === month).length;

/** Who brought it furthest ended it, when it has ended. */
const endedIn = ({ state, answered }: EkuMatter): string | null =>
  state === 'finished' && answered !== null ? monthOf(dayOf(answered.at)) : null;

const monthOf = (day: PlainDate): string => day.slice(0, 7);
