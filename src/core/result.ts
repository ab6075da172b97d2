// Answers that may be refusals: an expected "no" is a value, never an exception.

import type { Problem, ProblemCode } from './problem';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const no = (code: ProblemCode): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem: { code } });
