// Messages of chats and channel as Teams keeps them: the activity as it was sent, its thread, and what became of it.

import { z } from 'zod';
import type { Store, Row } from '../store';

export const jsonObject = z.record(z.string(), z.unknown());
export type JsonObject = z.infer<typeof jsonObject>;

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** The first message of its thread in a channel; itself in a chat. */
  readonly rootId: string;
  /** A person's id, or `bot`. */
  readonly senderId: string;
  readonly activity: JsonObject;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
}

export type NewMessage = Pick<Message, 'conversationId' | 'senderId' | 'activity' | 'createdAt'> & { readonly rootId?: string };

/** Stores a message under a new id: milliseconds since 1970, as Teams numbers them, never the same twice. */
export function addMessage(store: Store, message: NewMessage): Message {
  return store.transaction(() => {
    const newest = store.get('SELECT max(CAST(id AS INTEGER)) AS id FROM teams_messages')?.['id'];
    const id = String(Math.max(Date.now(), Number(newest ?? 0) + 1));
    const rootId = message.rootId ?? id;
    store.run(
      'INSERT INTO teams_messages (id, conversation_id, root_id, sender_id, activity, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, message.conversationId, rootId, message.senderId, JSON.stringify(message.activity), message.createdAt],
    );
    return { ...message, id, rootId, editedAt: null, deletedAt: null };
  });
}

/** A message of a conversation that has not been deleted. */
export function findMessage(store: Store, conversationId: string, id: string): Message | undefined {
  const row = store.get(
    'SELECT * FROM teams_messages WHERE conversation_id = ? AND id = ? AND deleted_at IS NULL',
    conversationId,
    id,
  );
  return row && fromRow(row);
}

/** All of a conversation in order, deleted ones too (the client shows that something was there). */
export function messagesOf(store: Store, conversationId: string): readonly Message[] {
  return store
    .all('SELECT * FROM teams_messages WHERE conversation_id = ? ORDER BY CAST(id AS INTEGER)', conversationId)
    .map(fromRow);
}

/** Replaces a message for everybody: what people saw of their own is gone. */
export function replaceMessage(store: Store, id: string, change: { readonly activity: JsonObject; readonly at: string }): void {
  store.transaction(() => {
    store.run(
      'UPDATE teams_messages SET activity = ?, edited_at = ? WHERE id = ?',
      JSON.stringify(change.activity),
      change.at,
      id,
    );
    store.run('DELETE FROM teams_views WHERE message_id = ?', id);
  });
}

/** Takes a message away for everybody. */
export function deleteMessage(store: Store, id: string, at: string): void {
  store.run('UPDATE teams_messages SET deleted_at = ? WHERE id = ?', at, id);
}

export interface OwnView {
  readonly card: JsonObject | undefined;
  /** Real time, milliseconds: refreshing follows real time, not business time. */
  readonly answeredAt: number;
}

/** What the bot last answered one person about a card. */
export function ownView(store: Store, messageId: string, personId: string): OwnView | undefined {
  const row = store.get('SELECT card, answered_at FROM teams_views WHERE message_id = ? AND person_id = ?', messageId, personId);
  if (!row) return undefined;
  const card = typeof row['card'] === 'string' ? jsonObject.parse(JSON.parse(row['card'])) : undefined;
  return { card, answeredAt: Number(row['answered_at']) };
}

/** Remembers an answer; without a card (the bot answered with a sentence) the card seen before stays. */
export function rememberView(
  store: Store,
  at: { readonly messageId: string; readonly personId: string },
  card: JsonObject | undefined,
): void {
  store.run(
    `INSERT INTO teams_views (message_id, person_id, card, answered_at) VALUES (?, ?, ?, ?) ON CONFLICT (message_id, person_id)
     DO UPDATE SET card = coalesce(excluded.card, card), answered_at = excluded.answered_at`,
    ...[at.messageId, at.personId, card ? JSON.stringify(card) : null, Date.now()],
  );
}

function fromRow(row: Row): Message {
  return {
    id: String(row['id']),
    conversationId: String(row['conversation_id']),
    rootId: String(row['root_id']),
    senderId: String(row['sender_id']),
    activity: jsonObject.parse(JSON.parse(String(row['activity']))),
    createdAt: String(row['created_at']),
    editedAt: textOrNull(row['edited_at']),
    deletedAt: textOrNull(row['deleted_at']),
  };
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
