// `POST /v3/conversations`: a chat with one person, or a new thread in EKU's channel (graph-facts 4.1).

import { z } from 'zod';
import { jsonOf } from '../control/serve';
import type { LocalAnswer, LocalRequest } from '../http';
import { isDeleted } from '../graph/directory/users-directory';
import { tenant } from '../people';
import type { Place } from './conversation-place';
import { botAccount, chatId, personBehind } from './identities';
import { isChannelGone, openChat, writingRefused } from './installs';
import { readOutgoing, tooBig } from './outgoing';
import { refusal } from './refusals';
import type { Teams } from './teams';
import { conversationOf, putMessages } from './write';

const wantedConversation = z.looseObject({
  isGroup: z.boolean().nullish(),
  bot: z.looseObject({ id: z.string() }).nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: z.unknown().optional(),
  channelData: z
    .looseObject({ channel: z.looseObject({ id: z.string() }).nullish(), tenant: z.looseObject({ id: z.string() }).nullish() })
    .nullish(),
});

type Wanted = z.infer<typeof wantedConversation>;

/** 201 `{id, activityId?}`; the same chat every time, a new thread every time. */
export function createConversation(teams: Teams, request: LocalRequest): LocalAnswer {
  const wanted = wantedConversation.safeParse(jsonOf(request.body));
  if (!wanted.success) return refusal('BadSyntax');
  if (tooBig(request.body)) return refusal('MessageSizeTooBig');
  if (wanted.data.bot && wanted.data.bot.id !== botAccount.id && wanted.data.bot.id !== tenant.clientId)
    return refusal('BotNotInConversationRoster');
  return wanted.data.channelData?.channel
    ? createThread(teams, wanted.data, wanted.data.channelData.channel.id)
    : createChat(teams, wanted.data);
}

/** Whom or which channel a request is about, for counting; empty when it does not say. */
export function whereTo(body: Buffer): string {
  const wanted = wantedConversation.safeParse(jsonOf(body)).data;
  return wanted?.channelData?.channel?.id ?? wanted?.members?.[0]?.id ?? '';
}

function createThread(teams: Teams, wanted: Wanted, channelId: string): LocalAnswer {
  if (channelId !== tenant.ekuChannelId || isChannelGone(teams.store, channelId)) return refusal('ConversationNotFound');
  if (wanted.isGroup !== true) return refusal('BadSyntax');
  return withFirstMessage(teams, { kind: 'channel', id: channelId, rootId: undefined }, wanted);
}

function createChat(teams: Teams, wanted: Wanted): LocalAnswer {
  const [member, ...others] = wanted.members ?? [];
  const tenantId = wanted.tenantId ?? wanted.channelData?.tenant?.id ?? undefined;
  if (!member || others.length > 0 || wanted.isGroup === true || tenantId === undefined) return refusal('BadSyntax');
  if (tenantId !== tenant.id) return refusal('WrongTenant');
  const person = personBehind(member.id);
  if (!person || isDeleted(teams.store, person.id))
    return refusal(/^[0-9a-f-]{36}$/i.test(member.id) ? 'UnknownUser' : 'BadArgument');
  // A chat that was blocked or left can still be named; writing in it is what is refused.
  const refused = writingRefused(teams.store, person);
  if (refused === 'BotNotInConversationRoster') return refusal(refused);
  openChat(teams.store, person, false);
  const place: Place = { kind: 'chat', id: chatId(person), person };
  if (!wanted.activity) return { status: 201, body: { id: place.id } };
  return refused ? refusal(refused) : withFirstMessage(teams, place, wanted);
}

function withFirstMessage(teams: Teams, place: Place, wanted: Wanted): LocalAnswer {
  const activity = readOutgoing(wanted.activity ? Buffer.from(JSON.stringify(wanted.activity)) : undefined);
  if (typeof activity === 'string') return refusal(activity);
  const sent = putMessages(teams, place, { ...activity, type: 'message' });
  const [first] = sent;
  if (!first) return refusal('BadSyntax');
  const id = conversationOf(place, first);
  return { status: 201, body: sent.length === 1 ? { id, activityId: first.id } : { id } };
}
