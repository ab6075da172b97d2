// EKU's channel. It takes an EkuSummary and nothing else, and builds the card itself: nothing else can be posted there (I01, decisions 6).

import type { Messenger } from '../../src/app/messenger';
import { isKeyOf } from '../../src/core/brand';
import { ekuCard, type EkuMessage } from '../../src/core/cards/eku-card';
import { ekuStates, type EkuState } from '../../src/core/routine/criteria';
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
    post: async (summary, number) => {
      if (where.ekuChannelId === null) return { ok: false, why: 'notInstalled' };
      const body = threadWith(where, where.ekuChannelId, ekuCard(summary, number, 'posted'));
      const said = await connector.say({ method: 'POST', serviceUrl, path: 'v3/conversations', body });
      if (!said.ok) return { ok: false, why: said.refused === 'missing' ? 'gone' : said.refused };
      return { ok: true, place: { conversationId: said.id, activityId: said.activityId ?? said.id } };
    },
    update: async (place, { summary, number, state }) => {
      const path = `v3/conversations/${encodeURIComponent(place.conversationId)}/activities/${encodeURIComponent(place.activityId)}`;
      const body = { ...messageActivity(ekuCard(summary, number, stateIn(state))), id: place.activityId };
      const said = await connector.say({ method: 'PUT', serviceUrl, path, body });
      return said.ok ? { ok: true, place } : { ok: false, why: said.refused === 'missing' ? 'gone' : said.refused };
    },
  };
}

/** A state the table does not know cannot come: it is read from the table. */
const stateIn = (state: string): EkuState => (isKeyOf(ekuStates, state) ? state : 'posted');

const threadWith = ({ clientId, tenantId }: Where, channelId: string, message: EkuMessage): object => ({
  isGroup: true,
  bot: { id: `28:${clientId}` },
  tenantId,
  channelData: { channel: { id: channelId }, tenant: { id: tenantId } },
  activity: messageActivity(message),
});
