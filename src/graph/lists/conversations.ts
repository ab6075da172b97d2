// "Samtal": where each person is reached in Teams, whether they are, and what is known of their card of the day.

import { z } from 'zod';
import type { PersonId } from '../../core/brand';
import type { DeskState } from '../../core/desk/plan-desk';
import type { Language } from '../../core/text/say';
import type { Call } from '../call';
import type { Places } from '../places';
import { json, long, oneOf, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { allRows, createRow, patchRow, rowByKey } from './list-calls';

export interface Conversation extends DeskState {
  readonly personId: PersonId;
  /** null as long as the person could not be reached. */
  readonly conversationId: string | null;
  readonly serviceUrl: string | null;
  readonly state: 'ok' | 'blocked' | 'gone' | 'notInstalled';
  /** The language somebody has chosen, by writing in it or in the tab; null until she has. */
  readonly language: Language | null;
}
export type ConversationRow = Kept<Conversation, string>;

export const conversationsList: List<Conversation> = {
  title: 'Samtal',
  site: 'cases',
  idOf: (id) => id,
  fields: {
    personId: unique(text('PersonId', 'Person')),
    conversationId: orNull(long(text('ConversationId', 'Samtal'))),
    serviceUrl: orNull(text('ServiceUrl', 'Adress')),
    state: oneOf('State', 'Läge', { ok: {}, blocked: {}, gone: {}, notInstalled: {} }),
    language: orNull(oneOf('Language', 'Språk', { sv: {}, en: {} })),
    interruptedOn: orNull(text('InterruptedOn', 'Fick Min dag')),
    dayCard: orNull(json('DayCard', 'Min dag ligger', z.object({ conversationId: z.string(), activityId: z.string() }))),
    dayShows: orNull(text('DayShows', 'Min dag visar')),
  },
  composed: [],
};

/** Somebody who has had no card of the day yet. */
export const noDayCard: DeskState = { interruptedOn: null, dayCard: null, dayShows: null };

/** Somebody the bot has not met. */
export const unmet = { conversationId: null, serviceUrl: null, state: 'notInstalled', language: null, ...noDayCard } as const;

/** A person's conversation; undefined when the bot never spoke with them. */
export const conversationOf = (at: Places, person: PersonId): Call<ConversationRow | undefined> =>
  rowByKey(conversationsList, at, { column: 'PersonId', value: person });

/** All of them, to fill a memory at start. */
export const allConversations = (at: Places): Call<readonly ConversationRow[]> => allRows(conversationsList, at);

/** Remembers a conversation; `duplicate` when the person has one. */
export const createConversation = (at: Places, the: Conversation): Call<ConversationRow> => createRow(conversationsList, at, the);

/** Changes it as it was read; `conflict` when it has changed since. */
export const patchConversation = (at: Places, row: ConversationRow, patch: Partial<Conversation>): Call<ConversationRow> =>
  patchRow(conversationsList, at, { row, patch });
