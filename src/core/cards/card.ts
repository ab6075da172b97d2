// The Adaptive Card JSON we write: version 1.5, the newest that bot messages take (graph-facts 4.3).

import { asWords } from './as-words';

export type Element = Readonly<Record<string, unknown>>;
export type CardAction = Readonly<Record<string, unknown>>;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly refresh?: Element;
  readonly [key: string]: unknown;
}

/** A card from its parts; every one has a language and a sentence for clients that cannot draw it. What stands in it is words, and never a link of somebody else's. */
export const card = (language: string, fallbackText: string, body: readonly Element[]): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: language,
  fallbackText,
  body: body.map(inElement),
});

const inElement = (element: Element): Element =>
  element['type'] === 'TextRun'
    ? element
    : Object.fromEntries(Object.entries(element).map(([key, value]) => [key, key === 'data' ? value : inValue(value)]));

function inValue(value: unknown): unknown {
  if (typeof value === 'string') return asWords(value);
  if (Array.isArray(value)) return value.map(inValue);
  return isElement(value) ? inElement(value) : value;
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;
