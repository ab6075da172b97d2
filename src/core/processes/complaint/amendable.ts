// What can be put right of a complaint, on which ground, which letters in their five minutes it stops, and whether what has gone by then went astray.

import { isKeyOf, keysOf } from '../../brand';
import { aboutFields, type AboutField } from '../../casefile/about';
import type { AmendReason } from '../../casefile/amendment';
import type { Case } from '../../casefile/case';
import type { StatuteId } from '../../routine/statutes';
import { dayOf } from '../../time/plain-date';

type Party = 'complainant' | 'provider';
/** Whom what waits is for: a post to EKU is composed of some of the fields. */
type Waits = Party | 'eku';

export interface AmendRow {
  readonly because: StatuteId;
  /** Letters and posts that wait do not go: they say what was put right. */
  readonly stops?: readonly Waits[];
  /** What went to them should not have gone so; the owner sees to it. */
  readonly astray?: readonly Party[];
  /** That holds only when it is put right to this; left out, to anything. */
  readonly to?: string;
  /** Reasons that alone may stand for anything else than that. */
  readonly needs?: readonly AmendReason[];
}

const own = { because: 'ownRoutine' } as const;
/** What may not be told any more is stopped, and has gone astray where it went. */
const toProvider = { because: 'individualSecrecy', stops: ['provider'], astray: ['provider'] } as const;

/** In the order the page shows them. */
export const amendable = {
  unit: { because: 'ownRoutine', stops: ['complainant', 'provider', 'eku'] },
  providerId: { because: 'stairProvider', stops: ['provider', 'eku'], astray: ['provider'] },
  protection: {
    because: 'individualSecrecy',
    stops: ['complainant', 'provider', 'eku'],
    astray: ['complainant', 'provider'],
    to: 'protected',
    needs: ['noMoreNeeded', 'answeredWrong'],
  },
  disclosure: { ...toProvider, to: 'noName' },
  replyWish: { because: 'guidance', stops: ['complainant'] },
  receivedDay: { because: 'routineInvestigation' },
  kind: { because: 'ownRoutine', stops: ['eku'] },
  topic: { because: 'ownRoutine', stops: ['eku'] },
  reporter: { ...toProvider, to: 'staff' },
  consent: { ...toProvider, to: 'notGiven' },
  harmTest: { ...toProvider, stops: ['complainant', 'provider'], because: 'individualSecrecy' },
  concerned: own,
  decidedByUs: own,
  tone: own,
  language: own,
  interpreter: own,
  format: own,
  helped: own,
  referred: own,
  signed: own,
  operation: own,
  seriousness: own,
  general: own,
} as const satisfies Record<DecidedField | AboutField, AmendRow>;

/** What *Mottagning* and *Bedömning* answer beside what the sheets ask of it. */
export type DecidedField = 'unit' | 'providerId' | 'protection' | 'disclosure' | 'replyWish' | 'receivedDay' | 'kind' | 'topic';
export type AmendField = keyof typeof amendable;

export const amendFields: readonly AmendField[] = keysOf(amendable);

/** The row of a field. */
export const amendRow = (field: AmendField): AmendRow => amendable[field];

/** Whether it is one of what the two sheets ask beside where it goes. */
export const isAboutField = (field: string): field is AboutField => isKeyOf(aboutFields, field);

/** Whether a row holds when the field becomes that. */
export const holdsFor = ({ to }: AmendRow, value: string | null): boolean => to === undefined || to === value;

/** What a case says of a field, as a code; null where nobody has said it. */
export function saidOf(matter: Case, field: AmendField): string | null {
  if (isAboutField(field)) return matter.about[field] ?? null;
  return field === 'receivedDay' ? dayOf(matter.received) : matter[field];
}
