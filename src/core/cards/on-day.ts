// A task's card where it was opened from *Min dag*: each of its buttons says so, and one leads back.

import { say, type Language } from '../text/say';
import type { Card, CardAction, Element } from './card';
import { buttons, execute } from './elements';

/** What a button carries that was drawn in place of a card of the day. */
export const fromDay = { d: 1 } as const;

/** The same card, whose buttons know where they stand. */
export const onDay = (shown: Card, language: Language): Card =>
  marked({ ...shown, body: [...shown.body, buttons([back(language)])] });

/** A card of the day with what has just been done on top, and no button of that but *Ångra*, which comes back to the day. */
export const dayAfter = (day: Card, done: readonly Element[]): Card => ({
  ...day,
  body: [{ type: 'Container', style: 'emphasis', items: done.filter(isKept).map(markedElement) }, ...day.body],
});

const isKept = ({ type, actions }: Element): boolean =>
  type !== 'ActionSet' || (Array.isArray(actions) && actions.some((action) => isObject(action) && action['verb'] === 'undo'));

const back = (language: Language): CardAction =>
  execute({ title: say(language, 'day.back'), verb: 'refresh', data: { kind: 'day' }, takesInputs: false });

const marked = (shown: Card): Card => ({ ...shown, ...markedElement({ body: shown.body, refresh: shown.refresh }) });

/** Every `data` of an action gets the mark, however deep it lies. */
function markedElement(element: Element): Element {
  return Object.fromEntries(
    Object.entries(element)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, name === 'data' && isObject(value) ? { ...value, ...fromDay } : markedValue(value)]),
  );
}

const markedValue = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(markedValue) : isObject(value) ? markedElement(value) : value;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
