// Cards into people's chats: the chat is found or made once, the app installed where it may be, and what cannot be reached is remembered.

import type { PersonId } from '../../src/core/brand';
import type { CardMessage, Delivery, Messenger } from '../../src/app/messenger';
import type { Conversation } from '../../src/graph/lists/conversations';
import type { Said } from '../connector/answer';
import type { Connector } from '../connector/connector';
import type { Conversations } from './conversations';
import type { EkuChannel } from './eku-channel';
import type { Settings } from '../config';
import type { Installer } from './installer';
import { messageActivity } from './message-activity';

export interface MessengerParts {
  readonly connector: Connector;
  readonly conversations: Conversations;
  readonly installer: Installer;
  readonly ekuChannel: EkuChannel;
  readonly settings: Pick<Settings, 'clientId' | 'tenantId' | 'channel'>;
}

interface Chat {
  readonly conversationId: string;
  readonly serviceUrl: string;
}
type Met = { readonly ok: true; readonly chat: Chat } | Extract<Delivery, { ok: false }>;

/** The Messenger of src/app over the connector. `send` is never repeated by itself when its end is unknown (decisions 7.2). */
export function openMessenger(parts: MessengerParts): Messenger {
  return {
    send: (to, message) => send(parts, to, message),
    update: async ({ conversationId, activityId }, message) => {
      const said = await parts.connector.say({
        method: 'PUT',
        serviceUrl: parts.conversations.serviceUrlOf(conversationId) ?? globalServiceUrl(parts.settings),
        path: `v3/conversations/${encodeURIComponent(conversationId)}/activities/${encodeURIComponent(activityId)}`,
        body: { ...messageActivity(message), id: activityId },
      });
      return said.ok ? { ok: true, place: { conversationId, activityId } } : { ok: false, why: whyOf(said) };
    },
    postToEku: parts.ekuChannel.post,
    updateEku: parts.ekuChannel.update,
    languageOf: parts.conversations.languageOf,
    speak: parts.conversations.speak,
  };
}

/** For chats whose own address nobody has told us (graph-facts 4.1). */
/** Where a person is asked for whose chat is not known. */
export const globalServiceUrl = ({ channel }: Pick<Settings, 'channel'>): string => `${channel.origins[0] ?? ''}/teams/`;

async function send(parts: MessengerParts, to: PersonId, message: CardMessage): Promise<Delivery> {
  const row = await parts.conversations.find(to);
  const known = chatIn(row, parts.settings);
  if (known !== undefined) {
    const delivery = await sendOrInstall(parts, { to, chat: known, message });
    if (delivery.ok || delivery.why !== 'gone') return remembered(parts, { to, chat: known, delivery });
  }
  const met = await meet(parts, to);
  if (!met.ok) return remembered(parts, { to, chat: undefined, delivery: met });
  return remembered(parts, { to, chat: met.chat, delivery: await sendIn(parts, met.chat, message) });
}

/** A service address that is not one of ours (any more) never sees our token: the chat is asked for at the global one. */
function chatIn(row: Conversation | undefined, settings: MessengerParts['settings']): Chat | undefined {
  if (row === undefined || row.state === 'gone' || row.conversationId === null || row.serviceUrl === null) return undefined;
  const isOurs = URL.canParse(row.serviceUrl) && settings.channel.origins.includes(new URL(row.serviceUrl).origin);
  return { conversationId: row.conversationId, serviceUrl: isOurs ? row.serviceUrl : globalServiceUrl(settings) };
}

/** Somebody we have met may have lost the app since: it is installed again where that is allowed. */
async function sendOrInstall(
  parts: MessengerParts,
  { to, chat, message }: { readonly to: PersonId; readonly chat: Chat; readonly message: CardMessage },
): Promise<Delivery> {
  const delivery = await sendIn(parts, chat, message);
  if (delivery.ok || delivery.why !== 'notInstalled') return delivery;
  return (await parts.installer.installFor(to)) ? sendIn(parts, chat, message) : delivery;
}

async function sendIn({ connector }: MessengerParts, chat: Chat, message: CardMessage): Promise<Delivery> {
  const path = `v3/conversations/${encodeURIComponent(chat.conversationId)}/activities`;
  const said = await connector.say({ method: 'POST', serviceUrl: chat.serviceUrl, path, body: messageActivity(message) });
  return said.ok
    ? { ok: true, place: { conversationId: chat.conversationId, activityId: said.id } }
    : { ok: false, why: whyOf(said) };
}

/** The chat with a person: made, or made after the app was installed for her. */
async function meet(parts: MessengerParts, to: PersonId): Promise<Met> {
  const first = await create(parts, to);
  if (first.ok || first.why !== 'notInstalled') return first;
  return (await parts.installer.installFor(to)) ? create(parts, to) : first;
}

async function create({ connector, settings }: MessengerParts, to: PersonId): Promise<Met> {
  const { clientId, tenantId } = settings;
  const serviceUrl = globalServiceUrl(settings);
  const body = {
    isGroup: false,
    bot: { id: `28:${clientId}` },
    members: [{ id: to }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  const said = await connector.say({ method: 'POST', serviceUrl, path: 'v3/conversations', body });
  return said.ok ? { ok: true, chat: { conversationId: said.id, serviceUrl } } : { ok: false, why: whyOf(said) };
}

interface Ended {
  readonly to: PersonId;
  readonly chat: Chat | undefined;
  readonly delivery: Delivery;
}

/** What was learnt about the person, written down when it is new. */
async function remembered({ conversations }: MessengerParts, { to, chat, delivery }: Ended): Promise<Delivery> {
  const state = delivery.ok ? 'ok' : delivery.why;
  await conversations.keep({
    personId: to,
    conversationId: chat?.conversationId ?? null,
    serviceUrl: chat?.serviceUrl ?? null,
    state,
  });
  return delivery;
}

const whyOf = ({ refused }: Extract<Said, { ok: false }>): 'blocked' | 'gone' | 'notInstalled' =>
  refused === 'missing' ? 'gone' : refused;
