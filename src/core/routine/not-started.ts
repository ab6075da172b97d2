// Units that begin one at a time: one that has not begun yet takes no case here, and somebody else receives until its day (decisions 4).

import { plainDate, type PlainDate } from '../brand';
import type { NotStarted } from '../problem';
import type { Profile } from './profile';

/** What is to be said of a unit on a day; null for one that has begun, and for one that the profile does not have. */
export function notStarted({ units }: Pick<Profile, 'units'>, id: string, today: PlainDate): NotStarted | null {
  const unit = units.find((one) => one.id === id);
  if (unit?.startsOn === undefined || unit.startsOn <= today) return null;
  return { unit: unit.name, day: plainDate(unit.startsOn), untilThen: unit.untilThen ?? '–' };
}
