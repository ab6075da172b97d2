// The connector's writes: a message sent, changed or taken away by the bot, in a chat or in EKU's channel.

import type { LocalAnswer, LocalRequest } from '../http';
import { placeOf, refusedAt, threadId, type Place } from './conversation-place';
import { addMessage, deleteMessage, findMessage, replaceMessage, type Message } from './messages';
import { asMessages, readOutgoing, type Outgoing } from './outgoing';
import { refusal, type RefusalCode } from './refusals';
import type { Teams } from './teams';

/** `POST /v3/conversations/{c}/activities[/{a}]` → 201 `{id}`; `{}` when text and card were split. */
export function sendActivity(teams: Teams, request: LocalRequest): LocalAnswer {
  const place = writablePlace(teams, request);
  if (typeof place === 'string') return refusal(place);
  const activity = readOutgoing(request.body);
  if (typeof activity === 'string') return refusal(activity);
  const replyTo = request.params['activity'] ?? activity.replyToId ?? undefined;
  if (activity.type === 'typing') return typing(teams, place);
  if (activity.type !== 'message') return { status: 201, body: { id: 'f:ignored' } };
  const sent = putMessages(teams, inThread(teams, place, replyTo), activity);
  return { status: 201, body: sent.length === 1 ? { id: sent[0]?.id } : {} };
}

/** `PUT /v3/conversations/{c}/activities/{a}` → 200 `{id}`: the message changes for everybody. */
export function updateActivity(teams: Teams, request: LocalRequest): LocalAnswer {
  const found = ownMessage(teams, request);
  if (typeof found === 'string') return refusal(found);
  const activity = readOutgoing(request.body);
  if (typeof activity === 'string') return refusal(activity);
  replaceMessage(teams.store, found.message.id, { activity, at: teams.businessNow().toISOString() });
  tellPage(teams, found.place);
  return { status: 200, body: { id: found.message.id } };
}

/** `DELETE /v3/conversations/{c}/activities/{a}` → 200 without a body. */
export function deleteActivity(teams: Teams, request: LocalRequest): LocalAnswer {
  const found = ownMessage(teams, request);
  if (typeof found === 'string') return refusal(found);
  deleteMessage(teams.store, found.message.id, teams.businessNow().toISOString());
  tellPage(teams, found.place);
  return { status: 200 };
}

/** Stores what the bot says and tells the page; two messages when text and card came together. */
export function putMessages(teams: Teams, place: Place, activity: Outgoing): readonly Message[] {
  const root = place.kind === 'channel' && place.rootId !== undefined ? { rootId: place.rootId } : {};
  const createdAt = teams.businessNow().toISOString();
  const about = { conversationId: place.id, senderId: 'bot', createdAt, ...root };
  const sent = asMessages(activity).map((one) => addMessage(teams.store, { ...about, activity: one }));
  tellPage(teams, place);
  return sent;
}

/** The page fetches the chat or the channel anew. */
export function tellPage(teams: Teams, place: Place): void {
  if (place.kind === 'chat') teams.events.announce('chat', place.person.id);
  else teams.events.announce('channel');
}

function typing(teams: Teams, place: Place): LocalAnswer {
  teams.events.announce('typing', place.kind === 'chat' ? place.person.id : '');
  return { status: 201, body: { id: 'f:typing' } };
}

function writablePlace(teams: Teams, request: LocalRequest): Place | RefusalCode {
  const place = placeOf(teams.store, request.params['conversation'] ?? '');
  if (!place) return 'ConversationNotFound';
  if (place.kind === 'channel' && place.rootId !== undefined && !findMessage(teams.store, place.id, place.rootId))
    return 'ConversationNotFound';
  return refusedAt(teams.store, place) ?? place;
}

// A reply in a channel stands in the thread of what it answers; in a chat there are no threads.
function inThread(teams: Teams, place: Place, replyTo: string | undefined): Place {
  if (place.kind === 'chat' || place.rootId !== undefined || replyTo === undefined) return place;
  return { ...place, rootId: findMessage(teams.store, place.id, replyTo)?.rootId };
}

function ownMessage(teams: Teams, request: LocalRequest): { readonly place: Place; readonly message: Message } | RefusalCode {
  const place = placeOf(teams.store, request.params['conversation'] ?? '');
  if (!place) return 'ConversationNotFound';
  const message = findMessage(teams.store, place.id, request.params['activity'] ?? '');
  if (!message) return 'ActivityNotFoundInConversation';
  if (message.senderId !== 'bot') return 'NotEnoughPermissions';
  return refusedAt(teams.store, place) ?? { place, message };
}

/** The conversation id a message is found under from outside. */
export function conversationOf(place: Place, message: Message): string {
  return place.kind === 'chat' ? place.id : threadId(place.id, message.rootId);
}
