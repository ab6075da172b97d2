// Whether an office is open: working days, between the hours the profile gives.

import type { Instant } from '../brand';
import { addDays, clockOf, dayOf, momentAt } from './plain-date';
import { isWorkingDay, onOrAfter } from './working-days';

export interface OfficeDay {
  readonly from: string;
  readonly to: string;
}

/** Whether the office is open at a moment. */
export const isOfficeHour = (moment: Instant, { from, to }: OfficeDay): boolean =>
  isWorkingDay(dayOf(moment)) && clockOf(moment) >= from && clockOf(moment) < to;

/** The moment itself when the office is open; otherwise when it opens next. */
export function openFrom(moment: Instant, office: OfficeDay): Instant {
  if (isOfficeHour(moment, office)) return moment;
  const day = dayOf(moment);
  const isBefore = isWorkingDay(day) && clockOf(moment) < office.from;
  return momentAt(isBefore ? day : onOrAfter(addDays(day, 1)), office.from);
}

/** The moment itself when the office is closed; otherwise when it closes that day. */
export const closedFrom = (moment: Instant, office: OfficeDay): Instant =>
  isOfficeHour(moment, office) ? momentAt(dayOf(moment), office.to) : moment;
