// How a case stands in the authority's register: under its number there, or kept in order instead on a ground (OSL 5 kap. 1 §).

import { no, ok, type Result } from '../result';

/** Grounds on which documents need not be entered, only kept so that it can be seen what came and went. */
export const inOrderGrounds = { noSecrecy: {}, littleImportance: {} } as const satisfies Record<string, object>;
export type InOrderGround = keyof typeof inOrderGrounds;

const longest = 40;
const letters = /^[\p{L}\p{N} /:.-]+$/u;

/** A personal or coordination number, whether or not its check digit is right, and a telephone number: neither is shown where the number is. */
const person = /(?<!\d)(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])[- ]?\d{4}(?!\d)/;
const telephone = /^0\d{1,3}[- ]?\d[\d -]{4,}$/;

/** Whether what is written where a number stands may be a person's: her identity number, or her telephone. */
export const isPersonal = (text: string): boolean => person.test(text) || telephone.test(text.trim());

/** A number as registers write them, `SN 2026/0123`, or null: it has figures, and no words but a board's short name, so that nobody can be named in it. */
export function readRegistryNumber(text: string): string | null {
  const number = text.trim().replaceAll(/\s{1,40}/g, ' ');
  if (number.length > longest || !letters.test(number) || isPersonal(number)) return null;
  const words = number.split(/[^\p{L}\p{N}]/u).filter((word) => /\p{L}/u.test(word));
  const figures = [...number].filter((letter) => /\d/.test(letter)).length;
  return figures >= 3 && words.length <= 1 && words.every((word) => word.length <= 6) ? number : null;
}

/** The number of a case or a matter beside one, as the register writes it; `numberNotRead` with how it should look, where the register has a shape of its own. */
export function enteredNumber(text: string, example: string | null): Result<string> {
  const read = readNumberLike(text, example);
  if (read !== null) return ok(read);
  return example === null ? no('numberNotRead') : { ok: false, problem: { code: 'numberNotRead', example } };
}

/** The same, where the register has a shape of its own, shown by an example: its letters and marks, a year where it has one, and figures where it has figures. */
function readNumberLike(text: string, example: string | null): string | null {
  const number = readRegistryNumber(text);
  return number === null || example === null || isLike(number, example) ? number : null;
}

function isLike(number: string, example: string): boolean {
  const [parts, wanted] = [partsOf(number), partsOf(example)];
  return parts.length === wanted.length && parts.every((part, place) => isLikePart(part, wanted[place] ?? ''));
}

/** Runs of figures, of letters, and of what is neither. */
const partsOf = (text: string): readonly string[] => text.match(/\d+|\p{L}+|[^\p{L}\d]+/gu) ?? [];

function isLikePart(part: string, wanted: string): boolean {
  if (!isFigures(wanted)) return part.toLowerCase() === wanted.toLowerCase();
  return isFigures(part) && (!isYear(wanted) || isYear(part));
}

const isFigures = (part: string): boolean => /^\d/.test(part);
const isYear = (part: string): boolean => /^(?:19|20)\d\d$/.test(part);
