// A clock as a routine sets it (D04, D05): how long, in what, from when, where a free day falls, who is warned and who hears when it has run out. What it does
// not say is the table's.

import { z } from 'zod';
import { enumOf, isKeyOf, keysOf } from '../brand';
import { deadlines, type DeadlineId } from '../processes/all';
import type { Counted, DeadlineRule } from '../processes/process';
import { roles } from './roles';
import { statutes } from './statutes';

/** What a length is counted in, and the longest there is of each: a year. */
export const units = {
  hours: { counted: 'hours', most: 8760 },
  calendarDays: { counted: 'calendar', most: 366 },
  workingDays: { counted: 'working', most: 260 },
  weeks: { counted: 'weeks', most: 52 },
  months: { counted: 'months', most: 12 },
} as const satisfies Record<string, { readonly counted: Counted; readonly most: number }>;

const clockSchema = z.strictObject({
  length: z.number().int().min(0),
  unit: z.enum(enumOf(units)),
  from: z.enum(['received', 'opened', 'sent']).optional(),
  /** Where its task falls when the counted day is free. */
  roll: z.enum(['before', 'after', 'stays']).optional(),
  /** Working days before the last day on which the owner is warned. */
  remind: z.array(z.number().int().min(0).max(60)).max(5).optional(),
  /** Who hears at once when it has run out, instead of one superior after the other. */
  breach: z
    .array(z.enum(enumOf(roles)))
    .min(1)
    .optional(),
  /** Of what is to be done at once: hours after which it is said to be late. */
  targetHours: z.number().int().positive().max(8760).optional(),
  /** The routine's own words, where it gives no number. */
  says: z.string().trim().min(1).max(200).optional(),
  ground: z.enum(enumOf(statutes)).optional(),
  /** Matters that were opened under an older version follow it too. What the law says they always do. */
  openMatters: z.boolean().optional(),
});

export const clocksSchema = z.partialRecord(z.enum(enumOf(deadlines)), clockSchema);
export type Clock = z.infer<typeof clockSchema>;
export type Clocks = z.infer<typeof clocksSchema>;

/** A deadline's row as the table has it. */
export const tableClock = (id: DeadlineId): DeadlineRule => deadlines[id];

/** The same as a routine has tuned it: its own clock, or the length and start of the one it follows. */
export function tunedClock(clocks: Clocks, id: DeadlineId): DeadlineRule {
  const base = tableClock(id);
  const own = clocks[id];
  if (own !== undefined) return tuned(base, own);
  const { follows } = base;
  const other = follows !== undefined && isKeyOf(deadlines, follows) ? clocks[follows] : undefined;
  return other === undefined ? base : counting(base, other);
}

const tuned = (base: DeadlineRule, own: Clock): DeadlineRule => ({
  ...counting(base, own),
  remind: own.remind ?? base.remind,
  because: own.ground ?? base.because,
  breach: own.breach,
  targetHours: own.targetHours,
  says: own.says,
});

const counting = (base: DeadlineRule, { length, unit, from, roll }: Clock): DeadlineRule => ({
  ...base,
  days: length,
  counted: units[unit].counted,
  from: from ?? base.from,
  falls: roll ?? base.falls,
});

/** Whether a day is given by a statute, whatever the routine says. */
export const isStatutory = (id: DeadlineId): boolean => statutes[deadlines[id].because].kind === 'law';

/** The clocks of an older version, with what newer ones say of open matters too. */
export const clocksUnder = (own: Clocks, newer: readonly Clocks[]): Clocks =>
  newer.reduce((kept, clocks) => ({ ...kept, ...forOpen(clocks) }), own);

const forOpen = (clocks: Clocks): Clocks =>
  Object.fromEntries(
    keysOf(clocks).flatMap((id) => (clocks[id]?.openMatters === true || isStatutory(id) ? [[id, clocks[id]]] : [])),
  );
