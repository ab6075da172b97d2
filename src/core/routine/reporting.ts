// What is compiled, how often and by whom, as a table of kinds; a routine chooses among them and says how long their periods are (D12). All kinds are one machine: what
// differs stands here.

import { z } from 'zod';
import { enumOf } from '../brand';
import type { Role } from './roles';

/** `unit`, `department`, `provider`: one for each; `board`: one for all; `providers`: one for all private providers together. */
export type Over = 'unit' | 'department' | 'board' | 'providers' | 'provider';

export interface CompilationKind {
  readonly over: Over;
  /** Who writes the analysis, and who reads and approves it: never the same person. */
  readonly writer: Role;
  readonly reviewer: Role;
  /** Who is told of what it says, when it is approved. */
  readonly toldTo: 'staff' | 'management' | 'board' | 'provider';
  /** The lines of the routines it follows. */
  readonly because: readonly string[];
}

export const compilationKinds = {
  unitReport: {
    over: 'unit',
    writer: 'unitManager',
    reviewer: 'departmentHead',
    toldTo: 'staff',
    because: ['R207', 'R266', 'R275', 'R319'],
  },
  departmentReport: {
    over: 'department',
    writer: 'departmentHead',
    reviewer: 'qualityController',
    toldTo: 'management',
    because: ['R019', 'R267'],
  },
  managementReview: {
    over: 'board',
    writer: 'qualityController',
    reviewer: 'departmentHead',
    toldTo: 'management',
    because: ['R086', 'R271', 'R317'],
  },
  boardInformation: {
    over: 'board',
    writer: 'qualityController',
    reviewer: 'director',
    toldTo: 'board',
    because: ['R033', 'R272'],
  },
  qualityReport: {
    over: 'board',
    writer: 'qualityController',
    reviewer: 'director',
    toldTo: 'board',
    because: ['R206', 'R273', 'R318'],
  },
  activityReport: {
    over: 'board',
    writer: 'departmentHead',
    reviewer: 'director',
    toldTo: 'board',
    because: ['R206', 'R274', 'R337'],
  },
  providersReport: {
    over: 'providers',
    writer: 'qualityController',
    reviewer: 'departmentHead',
    toldTo: 'management',
    because: ['R223', 'R270'],
  },
  providerMeeting: {
    over: 'provider',
    writer: 'qualityController',
    reviewer: 'departmentHead',
    toldTo: 'provider',
    because: ['R209', 'R277'],
  },
} as const satisfies Record<string, CompilationKind>;

export type CompilationKindId = keyof typeof compilationKinds;

/** A kind's row. */
export const compilationKind = (id: CompilationKindId): CompilationKind => compilationKinds[id];

/** Months a period may have: whole years are made of each. */
const periodLengths = [2, 3, 4, 6, 12] as const;

const length = z.literal(periodLengths);

/** D12: what is compiled and how often, from which day, and how many days after a period its figures are fixed. */
export const reportingSchema = z.strictObject({
  from: z.iso
    .date()
    .refine((day) => day.endsWith('-01-01'), 'Sammanställningar börjar gälla den 1 januari: skriv till exempel 2027-01-01.'),
  fixedAfterDays: z.number().int().min(0).max(60).default(14),
  calendar: z
    .array(z.strictObject({ kind: z.enum(enumOf<CompilationKindId>(compilationKinds)), months: length }))
    .min(1)
    .refine(
      (lines) => new Set(lines.map(({ kind, months }) => `${kind}|${months}`)).size === lines.length,
      'Samma sammanställning står två gånger med lika lång period. Ta bort den ena.',
    )
    .refine(
      (lines) => !lines.some(({ months }) => months === 4) || !lines.some(({ months }) => months === 6 || months === 3),
      'Perioder om fyra månader går inte ihop med tre eller sex: den som lägger dem bredvid varandra får fram två månader för sig. Välj det ena för alla, eller tolv.',
    ),
});
export type Reporting = z.infer<typeof reportingSchema>;

/** The longest that every period of a routine is made of: what is counted for one of these is fixed once, and everything longer is their sum. */
export function stepMonths({ calendar }: Pick<Reporting, 'calendar'>): number {
  const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));
  return calendar.reduce((step, { months }) => common(months, step), 0);
}
