// The Adaptive Card JSON we write: version 1.5, the newest that bot messages take (graph-facts 4.3).

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

/** A card from its parts; every one has a language and a sentence for clients that cannot draw it. */
export const card = (language: string, fallbackText: string, body: readonly Element[]): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: language,
  fallbackText,
  body,
});
