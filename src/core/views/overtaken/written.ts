// What stands in a row of typed fields: the words, each by the field it was written in, and the codes that were chosen.

import { givingFields } from '../../casefile/giving-fields';

export interface Leaf {
  /** The page's name of the field, then the names within it. */
  readonly path: readonly string[];
  readonly text: string;
}

/** Everything that was filled in, but for the panel that hands a task on and what the product had drawn itself. */
export const leavesOf = (fields: Readonly<Record<string, unknown>>): readonly Leaf[] =>
  Object.entries(fields)
    .filter(([name]) => !name.startsWith(givingFields) && !name.startsWith('letterForm.'))
    .flatMap(([name, value]) => within(value, [name]));

function within(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if ('isEdited' in value && value.isEdited === false) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'subject' && 'body' in value ? [] : within(part, [...path, name]),
  );
}

/** Whether somebody wrote it: a code and a day have no room between. */
export const isProse = ({ text }: Leaf): boolean => /\s/u.test(text.trim()) || text.trim().length > longestCode;
const longestCode = 40;
