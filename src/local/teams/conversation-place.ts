// A conversation id as it stands in an address, read: whose chat, or which thread of EKU's channel.

import { tenant, type Person } from '../people';
import { personOfChat } from './identities';
import { hasChat, isChannelGone, writingRefused } from './installs';
import type { RefusalCode } from './refusals';
import type { Store } from '../store';

export type Place =
  | { readonly kind: 'chat'; readonly id: string; readonly person: Person }
  /** `rootId` is the first message of a thread; without it a new thread is meant. */
  | { readonly kind: 'channel'; readonly id: string; readonly rootId: string | undefined };

/** The place a conversation id names; `undefined` when there is no such conversation (then: 404). */
export function placeOf(store: Store, conversationId: string): Place | undefined {
  const [id = '', rootId] = conversationId.split(';messageid=');
  if (id === tenant.ekuChannelId) return isChannelGone(store, id) ? undefined : { kind: 'channel', id, rootId };
  const person = personOfChat(id);
  return person && hasChat(store, person) ? { kind: 'chat', id, person } : undefined;
}

/** Why the bot may not write there; `undefined` when it may. */
export function refusedAt(store: Store, place: Place): RefusalCode | undefined {
  return place.kind === 'chat' ? writingRefused(store, place.person) : undefined;
}

/** A thread's conversation id as activities carry it. */
export function threadId(channelId: string, rootId: string): string {
  return `${channelId};messageid=${rootId}`;
}
