// One turn of a conversation as the bot's own files see it: who says what, where, and how to answer. Only bot.ts and adapter.ts know the SDK.

import type { PersonId } from '../../src/core/brand';
import { personId } from '../../src/core/brand';
import type { Language } from '../../src/core/text/say';
import type { Envelope } from '../door/envelope';

export type Card = Readonly<Record<string, unknown>>;
/** Words, or a card with the line a notification may show. Never both: Teams would split them (graph-facts 4.1). */
export type Message = { readonly text: string } | { readonly card: Card; readonly summary: string };

export interface Turn {
  readonly activity: Envelope;
  /** Who speaks, by the directory's id; null for somebody without an account of this kind. */
  readonly person: PersonId | null;
  readonly place: 'personal' | 'group' | 'channel';
  readonly language: Language;
  readonly say: (message: Message) => Promise<void>;
  /** Replaces one of the bot's own messages in this conversation. */
  readonly change: (activityId: string, message: Message) => Promise<void>;
  readonly typing: () => Promise<void>;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The directory id of whoever speaks, in lower case; null for none. */
export const personOf = ({ from }: Envelope): PersonId | null => {
  const id = from.aadObjectId ?? '';
  return guid.test(id) ? personId(id.toLowerCase()) : null;
};

/** Where it is said. Anything that is not plainly a chat of one with the bot counts as a group (decisions 6.6). */
export function placeOf({ conversation }: Envelope): Turn['place'] {
  if (conversation.conversationType === 'channel') return 'channel';
  return conversation.conversationType === 'personal' && conversation.isGroup !== true ? 'personal' : 'group';
}

/** Swedish, whatever language a client is set to, until somebody has chosen another; where several read, always. */
export const chatLanguage: Language = 'sv';
