// For whom the app is there, and what that means for the bot: to whom it may write, and why not (graph-facts 4.1 and 4.2).

import { isDeleted } from '../graph/directory/users-directory';
import type { Person } from '../people';
import type { Store } from '../store';
import { chatId } from './identities';
import type { RefusalCode } from './refusals';

export const installStates = ['installed', 'uninstalled', 'blocked', 'disabled'] as const;
export type InstallState = (typeof installStates)[number];

/** The state for one person; `undefined` when she never had the app. */
export function installState(store: Store, personId: string): InstallState | undefined {
  const state = store.get('SELECT state FROM teams_installs WHERE person_id = ?', personId)?.['state'];
  return installStates.find((known) => known === state);
}

/** Remembers that the app was installed, removed, blocked by its user or switched off by the administrator. */
export function setInstallState(store: Store, personId: string, state: InstallState): void {
  store.run(
    'INSERT INTO teams_installs (person_id, state) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET state = excluded.state',
    personId,
    state,
  );
}

/** Remembers that a chat exists, and whether its person has written in it. */
export function openChat(store: Store, person: Person, talked: boolean): void {
  store.run(
    'INSERT INTO teams_chats (conversation_id, talked) VALUES (?, ?) ON CONFLICT (conversation_id) DO UPDATE SET talked = max(talked, excluded.talked)',
    chatId(person),
    talked ? 1 : 0,
  );
}

/** Whether bot and person have a chat, written in or not. */
export function hasChat(store: Store, person: Person): boolean {
  return store.get('SELECT 1 AS one FROM teams_chats WHERE conversation_id = ?', chatId(person)) !== undefined;
}

/** A channel deleted in Teams, or restored, as its owner does it within thirty days. */
export function setChannelThere(store: Store, conversationId: string, isThere: boolean): void {
  store.run('DELETE FROM teams_gone WHERE conversation_id = ?', conversationId);
  if (!isThere) store.run('INSERT INTO teams_gone (conversation_id) VALUES (?)', conversationId);
}

/** Whether a channel is deleted. */
export const isChannelGone = (store: Store, conversationId: string): boolean =>
  store.get('SELECT 1 AS one FROM teams_gone WHERE conversation_id = ?', conversationId) !== undefined;

/** Why the bot may not write to a person; `undefined` when it may. */
export function writingRefused(store: Store, person: Person): RefusalCode | undefined {
  if (isDeleted(store, person.id)) return 'MessageWritesBlocked';
  const state = installState(store, person.id);
  if (state === 'disabled') return 'BotDisabledByAdmin';
  if (state === 'blocked') return 'ConversationBlockedByUser';
  if (state === 'uninstalled') return 'MessageWritesBlocked';
  return state === 'installed' || hasTalked(store, person) ? undefined : 'BotNotInConversationRoster';
}

function hasTalked(store: Store, person: Person): boolean {
  return store.get('SELECT 1 AS one FROM teams_chats WHERE conversation_id = ? AND talked = 1', chatId(person)) !== undefined;
}
