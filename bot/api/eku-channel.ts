// The tab of EKU's channel over HTTP: what it shows, and whether it may be added where somebody is. Where that is stands in the body, never in an address.

import { z } from 'zod';
import { channelTab, mayHaveTab } from '../../src/app/eku/channel-tab';
import { ok } from '../../src/core/result';
import { ekuChannelView } from '../../src/core/views/eku-channel';
import { readBody, type ApiRoute } from './reply';
import { line } from './text-shapes';

/** null: the tab stands in no channel. */
const where = z.object({ channelId: line().nullable() });

export const ekuChannelRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/api/eku-channel',
    onlyReads: true,
    leavesDay: true,
    answer: async ({ app, actor, body, language }) => {
      const asked = readBody(where, body);
      if (!asked.ok) return asked;
      const tab = await channelTab(app, actor, asked.value.channelId);
      if (!tab.ok) return tab;
      return ok(ekuChannelView({ ...tab.value, smallest: app.profile.eku.smallNumber }, { language, now: app.clock.now() }));
    },
  },
  {
    method: 'post',
    path: '/api/eku-channel/setup',
    onlyReads: true,
    leavesDay: true,
    answer: ({ app, actor, body }) => {
      const asked = readBody(where, body);
      if (!asked.ok) return Promise.resolve(asked);
      const may = mayHaveTab(app, actor, asked.value.channelId);
      return Promise.resolve(may.ok ? ok({}) : may);
    },
  },
];
