// Answers that may be refusals: an expected "no" is a value, never an exception.

import type { PlainDate } from './brand';
import type { Pointed } from './privacy/where-it-points';
import type { FieldFault, Problem, ProblemCode } from './problem';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** An answer that is a refusal. */
export type Refusal = Extract<Result<never>, { ok: false }>;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
/** A refusal; of a day that cannot be chosen with the last one that can, of a text with its field. */
export const no = (code: ProblemCode, more?: PlainDate | FieldFault): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: more === undefined ? { code } : typeof more === 'string' ? { code, last: more } : { code, fault: more },
});

/** The refusal of words that may point at somebody, with where they do; null: it could not be said where. */
export const pointed = (points: Pointed | null): Refusal => ({
  ok: false,
  problem: points === null ? { code: 'containsPersonalData' } : { code: 'containsPersonalData', points },
});
