// Whether an input of a card takes an answer, kind by kind, as clients check it.

import { z } from 'zod';
import type { JsonObject } from './messages';

export type InputFault = 'inputMissing' | 'inputNotAllowed';

/** What is wrong with an answer; undefined when nothing is. An answer that may be left out may be empty. */
export function inputFault(input: JsonObject, value: unknown): InputFault | undefined {
  const text = textOf(value);
  const isOff = input['type'] === 'Input.Toggle' && text !== textOf(input['valueOn'] ?? 'true');
  if (text.trim() === '' || isOff) return input['isRequired'] === true ? 'inputMissing' : undefined;
  return kinds[String(input['type'])]?.(input, text) === false ? 'inputNotAllowed' : undefined;
}

/** Clients send every answer as text; numbers and yes or no stand for their own. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

type Takes = (input: JsonObject, text: string) => boolean;

const choices = z.array(z.looseObject({ value: z.string() })).catch([]);

const kinds: Readonly<Record<string, Takes>> = {
  'Input.ChoiceSet': (input, text) => {
    const known = choices.parse(input['choices']).map(({ value }) => value);
    const given = input['isMultiSelect'] === true ? text.split(',') : [text];
    return given.every((one) => known.includes(one));
  },
  'Input.Text': ({ maxLength, regex }, text) =>
    !(typeof maxLength === 'number' && text.length > maxLength) && !(typeof regex === 'string' && !matches(regex, text)),
  'Input.Number': ({ min, max }, text) => isNumber(text) && isBetween(Number(text), { min, max }),
  'Input.Date': ({ min, max }, text) => isDay(text) && isBetween(text, { min, max }),
  'Input.Time': ({ min, max }, text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text) && isBetween(text, { min, max }),
};

const matches = (regex: string, text: string): boolean => new RegExp(regex, 'u').test(text);

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Texts of one form compare as the days and times they are; a bound of another kind is none. */
function isBetween(value: string | number, { min, max }: { readonly min: unknown; readonly max: unknown }): boolean {
  const isBelow = (low: unknown): boolean => isAlike(low, value) && value < low;
  const isAbove = (high: unknown): boolean => isAlike(high, value) && value > high;
  return !isBelow(min) && !isAbove(max);
}

const isAlike = (bound: unknown, value: string | number): bound is string | number => typeof bound === typeof value;
