// Moments: made from milliseconds or text, moved by minutes, compared as text.

import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from '../brand';

/** A moment from milliseconds since 1970. */
export const fromMilliseconds = (milliseconds: number): Instant =>
  instant(Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: 'millisecond' }));

export const toMilliseconds = (moment: Instant): number => Temporal.Instant.from(moment).epochMilliseconds;

/** Reads an ISO text with offset; undefined when it is none. */
export function readInstant(text: string): Instant | undefined {
  try {
    return fromMilliseconds(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return undefined;
  }
}

/** So many minutes later (or earlier). */
export const addMinutes = (moment: Instant, minutes: number): Instant =>
  fromMilliseconds(toMilliseconds(moment) + minutes * 60_000);

/** The earlier of some moments. */
export const earliest = (first: Instant, ...others: readonly Instant[]): Instant =>
  others.reduce((a, b) => (b < a ? b : a), first);

/** A moment no case reaches: nothing more to look at. */
export const never: Instant = instant('9999-12-31T00:00:00.000Z');
