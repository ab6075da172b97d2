// What a client itself refuses before anything is sent: a button that is not there or not enabled, needed answers left out, answers that cannot be given.
// A button gathers the inputs of its card and of every card that card opens in, unless it says that it takes none.

import { jsonObject, type JsonObject } from './messages';
import { inputFault } from './input-check';

/** A button as a client has it: the action, and the inputs it gathers. */
export interface Button {
  readonly action: JsonObject;
  readonly inputs: readonly JsonObject[];
}

/** Every button of a card, those behind ShowCards too; fallbacks are left out: a client that knows the action never shows them. */
export function buttonsOf(card: JsonObject, above: readonly JsonObject[] = []): readonly Button[] {
  const own = objectsOf(card);
  const inputs = [...above, ...own.filter(isInput)];
  return own.filter(isAction).flatMap((action): readonly Button[] => {
    if (action['type'] !== 'Action.ShowCard') return [{ action, inputs: action['associatedInputs'] === 'none' ? [] : inputs }];
    const inner = jsonObject.safeParse(action['card']).data;
    return inner === undefined ? [] : buttonsOf(inner, inputs);
  });
}

/** The button that sends this: same kind and verb, and all that it carries is among what is sent. A fallback stands for its button. */
export const buttonOf = (card: JsonObject, sent: JsonObject): Button | undefined =>
  buttonsOf(card).find(({ action }) => [action, jsonObject.safeParse(action['fallback']).data].some((one) => carries(one, sent)));

function carries(action: JsonObject | undefined, sent: JsonObject): boolean {
  if (action === undefined || action['type'] !== sent['type']) return false;
  if (action['type'] === 'Action.Execute' && action['verb'] !== sent['verb']) return false;
  const data = dataOf(sent);
  return Object.entries(dataOf(action)).every(([key, value]) => JSON.stringify(data[key]) === JSON.stringify(value));
}

/** Why the client does not send it; undefined when it does. */
export function clientRefusal({ action, inputs }: Button, data: JsonObject): ClientRefusal | undefined {
  if (action['isEnabled'] === false) return { code: 'actionDisabled', input: String(action['title']) };
  for (const input of inputs) {
    const code = inputFault(input, valueOf(input, data));
    if (code !== undefined) return { code, input: String(input['id']) };
  }
  return undefined;
}

export interface ClientRefusal {
  readonly code: 'actionDisabled' | 'inputMissing' | 'inputNotAllowed';
  readonly input: string;
}

/** What a client sends: what the button carries, and of every input what was answered or stood there from the beginning. */
export const filledIn = ({ inputs }: Button, data: JsonObject): JsonObject => ({
  ...Object.fromEntries(
    inputs.flatMap((input) => {
      const value = valueOf(input, data);
      return value === undefined ? [] : [[String(input['id']), value] as const];
    }),
  ),
  ...data,
});

const valueOf = (input: JsonObject, data: JsonObject): unknown => data[String(input['id'])] ?? input['value'];

export const dataOf = (action: JsonObject): JsonObject => jsonObject.safeParse(action['data']).data ?? {};

const isAction = ({ type }: JsonObject): boolean => typeof type === 'string' && type.startsWith('Action.');
const isInput = ({ type }: JsonObject): boolean => typeof type === 'string' && type.startsWith('Input.');

/** The objects of a card itself, not of cards that open in it. */
function objectsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  const one = jsonObject.safeParse(value).data;
  if (one === undefined) return [];
  const inside = Object.entries(one).filter(([key]) => !['fallback', 'refresh', 'data', 'card'].includes(key));
  return [one, ...inside.flatMap(([, child]) => objectsOf(child))];
}
