// The one thing the app needs of its host besides Graph: a card put into somebody's chat, changed there, or put into EKU's channel.

import type { PersonId } from '../core/brand';
import type { EkuPosting } from '../core/cards/eku-card';
import type { PostView } from '../core/eku/post-view';
import type { Language } from '../core/text/say';

/** Where a message lies in Teams. */
export interface MessagePlace {
  readonly conversationId: string;
  readonly activityId: string;
}

/** An Adaptive Card as JSON, with the one line a notification and a lock screen may show (decisions 2: kind of task and day). */
export interface CardMessage {
  readonly card: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/** Reached, or why not: states to remember, not errors to repeat (graph-facts 4.2). */
export type Delivery =
  | { readonly ok: true; readonly place: MessagePlace }
  | { readonly ok: false; readonly why: 'blocked' | 'gone' | 'notInstalled' };

/** Throws when the world fails (throttled, away): the pass is then repeated later. */
export interface Messenger {
  readonly send: (to: PersonId, message: CardMessage) => Promise<Delivery>;
  readonly update: (place: MessagePlace, message: CardMessage) => Promise<Delivery>;
  /** EKU's channel takes a post of a matter, of a month or of returns that are late and nothing else, so nothing else can be posted there. */
  readonly postToEku: (post: EkuPosting) => Promise<Delivery>;
  readonly updateEku: (place: MessagePlace, post: PostView) => Promise<Delivery>;
  /** The language somebody has chosen; null until she has. Never throws: what cannot be read is not chosen. */
  readonly languageOf: (person: PersonId) => Promise<Language | null>;
  /** Remembers what somebody has chosen: chat, cards and tab follow it. */
  readonly speak: (person: PersonId, language: Language) => Promise<void>;
}
