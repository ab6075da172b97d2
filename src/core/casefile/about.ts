// What is said of a complaint on its two sheets beside where it goes: each a code of its own list. A new question is a row here, with its texts.

import { isKeyOf, keysOf } from '../brand';

export const aboutFields = {
  /** What it says of the operation (R124). */
  tone: ['negative', 'positive', 'mixed'],
} as const satisfies Record<string, readonly string[]>;

export type AboutField = keyof typeof aboutFields;
/** A value of one of them. */
export type AboutValue<Field extends AboutField = AboutField> = (typeof aboutFields)[Field][number];
/** What has been answered; a question that nobody has answered is not there. */
export type About = { readonly [Field in AboutField]?: AboutValue<Field> };

/** Whether that is a value of the field. */
const fits = (field: AboutField, value: unknown): boolean => aboutFields[field].some((code) => code === value);

/** Those of some answers that are of these questions; an empty one is none. null when one of them is no answer to its question. */
export function aboutIn(answers: Readonly<Record<string, unknown>>): About | null {
  const given = keysOf(aboutFields).filter((field) => answers[field] !== undefined && answers[field] !== '');
  if (!given.every((field) => fits(field, answers[field]))) return null;
  return Object.fromEntries(given.map((field) => [field, answers[field]]));
}

/** Whether a row's answers are all such. */
export const isAbout = (row: Readonly<Record<string, string>>): row is About =>
  Object.entries(row).every(([field, value]) => isKeyOf(aboutFields, field) && fits(field, value));
