// Whether a day somebody has chosen is one of those that may be.

import { readDate } from '../../src/core/time/plain-date';
import { isWorkingDay } from '../../src/core/time/working-days';

/** Before the first, or after the last where there is one. */
export const isOutside = (
  day: string,
  { earliest, latest }: { readonly earliest: string; readonly latest: string | null },
): boolean => day < earliest || (latest !== null && day > latest);

/** What is no day is no working day. */
export function isOnWorkingDay(text: string): boolean {
  const day = readDate(text);
  return day !== undefined && isWorkingDay(day);
}
