// A delivery: the cases that somebody has asked to have sent to the archive, or to another system, and what became of each so far. A row of codes and hashes.

import { z } from 'zod';
import { matterId, type CaseId, type Instant, type MatterId, type PersonId, type UnitId } from '../brand';
import { hashText } from '../text-hash';

/** What became of a case in a delivery. `left`: it is not in it, and somebody may have to do something about that. */
export const deliveryEnds = {
  exported: { left: false },
  /** Another delivery holds it as it stands now. */
  already: { left: false },
  /** It did not come from the system, which takes only what did. */
  notTheirs: { left: false },
  /** It runs again. */
  open: { left: true },
  /** It is kept for named persons, or whoever asked may not export any more. */
  denied: { left: true },
  /** Its files are more than one package takes. */
  tooLarge: { left: true },
  /** A file could not be drawn in time, or what was read back was another. */
  failed: { left: true },
  /** Its rows cannot be read. */
  unreadable: { left: true },
} as const satisfies Record<string, { readonly left: boolean }>;
export type DeliveryEnd = keyof typeof deliveryEnds;

/** The archive itself; any other is a file for a system that the profile names. */
export const toArchive = 'archive';

/** A package, or the file for a system: its name, size in bytes, checksum, and how many documents it has and how many of them lack something. */
export const deliveredPackage = z.object({
  name: z.string().regex(/^[\w.-]{1,120}$/),
  size: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  documents: z.number().int(),
  lacking: z.number().int(),
});
export type DeliveredPackage = Readonly<z.infer<typeof deliveredPackage>>;

export interface DeliveredCase {
  readonly caseId: CaseId;
  readonly end: DeliveryEnd;
  /** The package it lies in; null where it is in none. */
  readonly package: DeliveredPackage | null;
}

export interface Delivery {
  /** The same cases asked for twice in the same order are one delivery. */
  readonly key: string;
  readonly to: string;
  readonly unit: UnitId | null;
  /** The year its cases came, `2026`; null of a single case. */
  readonly year: string | null;
  readonly cases: readonly CaseId[];
  readonly done: readonly DeliveredCase[];
  /** What is in it is as it stood at that moment, however often it is begun anew. */
  readonly at: Instant;
  readonly by: PersonId;
  readonly state: 'running' | 'done';
  /** Of a file for a system: its name, size and checksum, when it lies there. */
  readonly file: DeliveredPackage | null;
}

/** Cases of one delivery at most: what it says of each has room in its row. What is asked for beyond it becomes deliveries of their own. */
const mostInDelivery = 200;

/** The unique key of its row, a hash: asked for twice a day it is one. */
export const deliveryKeyOf = ({ to, cases, at }: Pick<Delivery, 'to' | 'cases' | 'at'>): string =>
  hashText([to, at.slice(0, 10), ...cases].join('|')).slice(0, 32);

/** Those still to be looked at, in order. */
export const leftIn = ({ cases, done }: Pick<Delivery, 'cases' | 'done'>): readonly CaseId[] => cases.slice(done.length);

/** In parts as large as a delivery takes. */
export const inDeliveries = (cases: readonly CaseId[]): readonly (readonly CaseId[])[] =>
  Array.from({ length: Math.ceil(cases.length / mostInDelivery) }, (_, n) =>
    cases.slice(n * mostInDelivery, (n + 1) * mostInDelivery),
  );

const watchedAs = 'delivery:';

/** What a delivery is watched under in *Bevakning*, by the number of its row. */
export const deliveryWatch = (row: string): MatterId => matterId(`${watchedAs}${row}`);

/** Which delivery a row of *Bevakning* watches; null for any other row. */
export function deliveryOf(key: string): string | null {
  const row = key.startsWith(watchedAs) ? key.slice(watchedAs.length) : '';
  return /^\d{1,9}$/.test(row) ? row : null;
}
