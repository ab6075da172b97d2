// A chat or EKU's channel as one person sees it: her own version of each card, and what she would read on a lock screen.

import { z } from 'zod';
import { tenant, type Person } from '../people';
import type { Place } from './conversation-place';
import { botAccount, chatId, fullName, teamsId } from './identities';
import { installState } from './installs';
import { messagesOf, type JsonObject, type Message } from './messages';
import { cardSeen } from './press';
import { channelShown } from './roster';
import { personById } from '../sign-in/tokens';
import type { Teams } from './teams';

export interface ShownMessage {
  readonly id: string;
  readonly rootId: string;
  readonly from: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly at: string;
  readonly editedAt: string | null;
  readonly isDeleted: boolean;
  readonly text: string | null;
  /** The line of the notification: the activity's summary, else its text. */
  readonly notification: string | null;
  readonly card: JsonObject | null;
}

/** `GET /local/teams/chats/{person}`. */
export function chatSeen(teams: Teams, person: Person): Record<string, unknown> {
  const messages = messagesOf(teams.store, chatId(person)).map((message) => shown(teams, message, person));
  return {
    person: { id: person.id, name: fullName(person), teamsId: teamsId(person) },
    conversationId: chatId(person),
    app: installState(teams.store, person.id) ?? 'never',
    messages,
  };
}

/** `GET /local/teams/channel`: posts with their answers, oldest first. */
export function channelSeen(teams: Teams, person: Person): Record<string, unknown> {
  const all = messagesOf(teams.store, tenant.ekuChannelId).map((message) => shown(teams, message, person));
  const posts = all.filter(({ id, rootId }) => id === rootId);
  return {
    channel: channelShown,
    posts: posts.map((post) => ({ ...post, replies: all.filter(({ id, rootId }) => rootId === post.id && id !== post.id) })),
  };
}

/** A message in its place, for acting on it: a chat of hers or a thread of the channel. */
export function placeOfMessage(person: Person, message: Message): Place {
  return message.conversationId === tenant.ekuChannelId
    ? { kind: 'channel', id: message.conversationId, rootId: message.rootId }
    : { kind: 'chat', id: message.conversationId, person };
}

const words = z.looseObject({ text: z.string().nullish().catch(null), summary: z.string().nullish().catch(null) });

function shown(teams: Teams, message: Message, person: Person): ShownMessage {
  const { text, summary } = words.parse(message.activity);
  const isDeleted = message.deletedAt !== null;
  return {
    id: message.id,
    rootId: message.rootId,
    from: sender(message.senderId),
    at: message.createdAt,
    editedAt: message.editedAt,
    isDeleted,
    text: isDeleted ? null : (text ?? null),
    notification: isDeleted ? null : (summary ?? text ?? null),
    card: isDeleted ? null : (cardSeen(teams, message, person) ?? null),
  };
}

function sender(senderId: string): ShownMessage['from'] {
  const person = personById(senderId);
  return person
    ? { id: person.id, name: fullName(person), isBot: false }
    : { id: botAccount.id, name: botAccount.name, isBot: true };
}
