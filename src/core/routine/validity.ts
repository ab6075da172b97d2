// Whether a routine's paper still holds, and what its owner should hear before it does not (R017, R216, R217, R338).

import { plainDate, type PlainDate } from '../brand';
import { addDays } from '../time/plain-date';
import type { Routine } from './routine';

export interface RunsOut {
  readonly what: 'validTo' | 'nextRevision';
  readonly day: PlainDate;
  readonly isPast: boolean;
}

/** What has run out on a day, or will within the days its owner wants to be warned. It holds on its last day. */
export function runsOut({ validTo, nextRevision, warnDays }: Routine['document'], today: PlainDate): readonly RunsOut[] {
  const ends = [
    ...(validTo === null ? [] : [{ what: 'validTo' as const, day: plainDate(validTo) }]),
    { what: 'nextRevision' as const, day: plainDate(nextRevision) },
  ];
  return ends.filter(({ day }) => addDays(day, -warnDays) <= today).map(({ what, day }) => ({ what, day, isPast: day < today }));
}
