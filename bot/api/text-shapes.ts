// Texts people write, as the API takes them: how long each may be, and one line where one line is meant. What is wrong is said of the field it is wrong in.

import { z } from 'zod';
import { isKeyOf } from '../../src/core/brand';
import { lengths } from '../../src/core/casefile/lengths';
import type { FieldFault, FieldId, ProblemCode } from '../../src/core/problem';
import { fieldNames } from '../../src/core/problem';
import { no, type Result } from '../../src/core/result';
import { letterTypes } from '../../src/core/processes/complaint/letters';

/** A text of several lines. */
export const prose = (most: number = lengths.prose) => z.string().check(notLonger(most));

/** A text of one line: a line break in a subject would be a header of the mail (`Bcc:`), so none is taken, nor anything else that cannot be seen. */
export const line = (most: number = lengths.line) =>
  z.string().check(notLonger(most), ({ value, issues }) => {
    if (hasControl(value)) issues.push({ code: 'custom', input: value, params: { problem: 'notOneLine' } });
  });

type Check = (at: { readonly value: string; readonly issues: z.core.$ZodRawIssue[] }) => void;

const notLonger =
  (most: number): Check =>
  ({ value, issues }) => {
    if (value.length > most)
      issues.push({ code: 'custom', input: value, params: { problem: 'tooLong', length: value.length, most } });
  };

/** C0, DEL, C1, and the two that Unicode has for new lines. */
const hasControl = (text: string): boolean =>
  [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
  });

const faulty = z.object({
  problem: z.enum(['tooLong', 'notOneLine']),
  length: z.number().default(0),
  most: z.number().default(0),
});

/** Why a body was not what its schema wants: the first field that says so by name, else that it could not be read. */
export function refusedBody(error: z.ZodError, body: unknown): Result<never> {
  for (const { path, params } of leaves(error.issues, [])) {
    const fault = faulty.safeParse(params);
    const field = path.findLast((one): one is FieldId => typeof one === 'string' && isKeyOf(fieldNames, one));
    if (!fault.success || field === undefined) continue;
    const { problem, length, most } = fault.data;
    return no(problem satisfies ProblemCode, { field, length, most, ...letterAt(body, path) });
  }
  return no('badRequest');
}

interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly params: unknown;
}

/** Every issue there is, those inside a choice between shapes among them. */
const leaves = (issues: readonly z.core.$ZodIssue[], before: readonly PropertyKey[]): readonly Leaf[] =>
  issues.flatMap((issue) => {
    const path = [...before, ...issue.path];
    if (issue.code === 'invalid_union') return issue.errors.flatMap((errors) => leaves(errors, path));
    return [{ path, params: issue.code === 'custom' ? issue.params : undefined }];
  });

/** Which of several letters it is. */
function letterAt(body: unknown, path: readonly PropertyKey[]): Pick<FieldFault, 'letter'> {
  const [list, at] = path;
  const inside = z.object({ letters: z.array(z.object({ letter: z.string() })) }).safeParse(body);
  if (list !== 'letters' || typeof at !== 'number' || !inside.success) return {};
  const { letter = '' } = inside.data.letters[at] ?? {};
  return isKeyOf(letterTypes, letter) ? { letter } : {};
}
