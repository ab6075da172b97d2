// The questions of a card as they stand on it: what must be answered there, and what was answered before somebody was told that more is needed.

import { isIn } from '../brand';
import type { Element } from './card';
import { missing } from './elements';

export interface Asked {
  /** Whether a part of the card opens with a button of its own. Clients ask for the card's needed answers there too, so the server asks instead. */
  readonly isFolded: boolean;
  /** What was filled in when the answer was refused; undefined for a card that nobody has answered. */
  readonly given: Readonly<Record<string, string>> | undefined;
}

/** The inputs, with what was given filled in and what is still needed marked under its question. */
export const asked = (inputs: readonly Element[], { isFolded, given }: Asked): readonly Element[] => {
  const isSent = given !== undefined && inputs.some((input) => isInput(input) && String(input['id']) in given);
  return inputs.flatMap((input) => {
    const filled = isSent ? asLeft(input, given) : input;
    const shown = isFolded ? unforced(filled) : filled;
    return given === undefined || !isNeeded(filled) ? [shown] : [shown, missing(String(input['errorMessage']))];
  });
};

/** As it stood when the button was pressed: a suggestion that somebody cleared stays cleared, and some clients leave out what is empty. */
function asLeft(input: Element, given: Readonly<Record<string, string>>): Element {
  if (!isInput(input)) return input;
  const value = given[String(input['id'])] ?? '';
  return value === '' ? without(input, ['value']) : { ...input, value };
}

const isNeeded = (input: Element): boolean => input['isRequired'] === true && isIn(['undefined', ''], String(input['value']));

const isInput = ({ type }: Element): boolean => typeof type === 'string' && type.startsWith('Input.');

const unforced = (input: Element): Element => without(input, ['isRequired', 'errorMessage']);

const without = (input: Element, names: readonly string[]): Element =>
  Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
