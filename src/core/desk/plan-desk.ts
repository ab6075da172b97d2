// What a look at somebody's desk leads to: her card of the day is sent, changed in place without a sound, or left. One message a working day, never evenings
// or free days (decisions 4).

import type { Instant, PersonId, PlainDate } from '../brand';
import type { Profile } from '../routine/profile';
import { clockOf, dayOf } from '../time/plain-date';
import { isWorkingDay } from '../time/working-days';
import { isEmpty, isPressing, shownOf, type Desk } from './desk';
import { looksPassed } from './looks';

/** A message in her chat. */
export interface DayCardPlace {
  readonly conversationId: string;
  readonly activityId: string;
}

/** What is known of her card of the day. */
export interface DeskState {
  /** The day she was last interrupted, or was about to be. */
  readonly interruptedOn: PlainDate | null;
  /** Where her newest card lies; null while nobody knows whether it went. */
  readonly dayCard: DayCardPlace | null;
  /** What it shows, as a hash. */
  readonly dayShows: string | null;
}

export type DeskAction =
  | { readonly kind: 'send'; readonly old: DayCardPlace | null }
  | { readonly kind: 'update'; readonly place: DayCardPlace }
  | { readonly kind: 'none' };

export interface Looked {
  readonly person: PersonId;
  readonly desk: Desk;
  readonly state: DeskState;
  readonly profile: Pick<Profile, 'desk' | 'day'>;
}

const none: DeskAction = { kind: 'none' };

/** Pure; a second call after the action is done gives `none`. */
export function planDesk(looked: Looked, now: Instant): DeskAction {
  const { profile, state, person } = looked;
  if (profile.desk.cards !== 'list') return none;
  const passed = looksPassed(profile, person, now);
  const isLoud = passed > 0 && isWorkingDay(dayOf(now)) && clockOf(now) < profile.day.to;
  return isLoud && mayInterrupt(looked, { now, passed }) ? { kind: 'send', old: state.dayCard } : inPlace(looked, now);
}

/** The first look always tells her of her day; a later one only of what must be done today. What was noted and not known to have gone, goes. */
function mayInterrupt({ desk, state }: Looked, { now, passed }: { readonly now: Instant; readonly passed: number }): boolean {
  if (isEmpty(desk)) return false;
  if (state.interruptedOn === dayOf(now)) return state.dayCard === null;
  return passed === 1 || isPressing(desk, dayOf(now));
}

function inPlace({ desk, state }: Looked, now: Instant): DeskAction {
  const { dayCard, dayShows } = state;
  return dayCard === null || dayShows === shownOf(desk, dayOf(now)) ? none : { kind: 'update', place: dayCard };
}
