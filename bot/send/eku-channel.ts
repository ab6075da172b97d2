// EKU's channel. It takes a post's view and nothing else, and builds the card itself: nothing else can be posted there (I01, decisions 6).

import type { Messenger } from '../../src/app/messenger';
import { ekuCard, type EkuMessage } from '../../src/core/cards/eku-card';
import type { Connector } from '../connector/connector';
import { messageActivity } from './message-activity';
import type { Settings } from '../config';

export interface EkuChannel {
  /** Never repeated by itself when its end is unknown: a person is asked to look (decisions 7.2). */
  readonly post: Messenger['postToEku'];
  readonly update: Messenger['updateEku'];
}

type Where = Pick<Settings, 'clientId' | 'tenantId' | 'ekuChannelId' | 'channel'>;

/** The channel of the settings; without one nobody can be reached there. Throws `ConnectorFailure` when the world fails. */
export function openEkuChannel(connector: Connector, where: Where): EkuChannel {
  const serviceUrl = `${where.channel.origins[0] ?? ''}/teams/`;
  return {
    post: async (post) => {
      if (where.ekuChannelId === null) return { ok: false, why: 'notInstalled' };
      const body = threadWith(where, where.ekuChannelId, ekuCard(post));
      const said = await connector.say({ method: 'POST', serviceUrl, path: 'v3/conversations', body });
      if (!said.ok) return { ok: false, why: said.refused === 'missing' ? 'gone' : said.refused };
      return { ok: true, place: { conversationId: said.id, activityId: said.activityId ?? said.id } };
    },
    update: async (place, post) => {
      const path = `v3/conversations/${encodeURIComponent(place.conversationId)}/activities/${encodeURIComponent(place.activityId)}`;
      const body = { ...messageActivity(ekuCard(post)), id: place.activityId };
      const said = await connector.say({ method: 'PUT', serviceUrl, path, body });
      return said.ok ? { ok: true, place } : { ok: false, why: said.refused === 'missing' ? 'gone' : said.refused };
    },
  };
}

const threadWith = ({ clientId, tenantId }: Where, channelId: string, message: EkuMessage): object => ({
  isGroup: true,
  bot: { id: `28:${clientId}` },
  tenantId,
  channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
  activity: messageActivity(message),
});
