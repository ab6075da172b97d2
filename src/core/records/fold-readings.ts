// Readings folded as *Logg* shows them: a page that was loaded again is one row that says how often, for whoever looks for somebody who should not have read.

import type { Instant } from '../brand';
import { addMinutes } from '../time/instant';

/** Minutes between two readings of the same by the same person that are taken for one. */
const apart = 15;

interface Reading {
  readonly who: string;
  readonly what: string;
  readonly caseId: string;
  readonly at: Instant;
}

export type Folded<R extends Reading> = R & {
  /** How many readings it is. */
  readonly times: number;
  /** The first of them. */
  readonly since: Instant;
};

/** `readings`: the newest first. Each row is the newest of its readings; nothing is left out of the count. */
export function foldReadings<R extends Reading>(readings: readonly R[]): readonly Folded<R>[] {
  const rows: Folded<R>[] = [];
  const last = new Map<string, number>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.who, reading.what, reading.caseId]);
    const place = last.get(key);
    const row = place === undefined ? undefined : rows[place];
    if (place !== undefined && row !== undefined && addMinutes(reading.at, apart) >= row.since)
      rows[place] = { ...row, times: row.times + 1, since: reading.at };
    else last.set(key, rows.push({ ...reading, times: 1, since: reading.at }) - 1);
  }
  return rows;
}
