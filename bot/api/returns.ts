// What a provider hands in by its contracts, over HTTP: each return beside what the board got, and a filled-in template read.

import { z } from 'zod';
import { linkWays, readFilledIn, showReturn, showReturns, type ShownReturns } from '../../src/app/providers/returns';
import { fileLimits } from '../../src/core/intake/file-limits';
import { matterId, providerId } from '../../src/core/brand';
import { ok, type Result } from '../../src/core/result';
import { sayPlain } from '../../src/core/text/say';
import { dayOf } from '../../src/core/time/plain-date';
import { returnView } from '../../src/core/views/return-words';
import type { ReadReturnView, ReturnsView } from '../../src/core/views/returns-view';
import { readBody, type ApiRoute, type Asked } from './reply';

const file = z.object({ base64: z.base64() });

export const returnRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/providers/:provider/returns',
    answer: async (asked) => viewOf(asked, await showReturns(asked.app, asked.actor, providerId(asked.params['provider'] ?? ''))),
  },
  {
    method: 'get',
    path: '/api/returns/:id',
    answer: async (asked) => viewOf(asked, await showReturn(asked.app, asked.actor, asked.params['id'] ?? '')),
  },
  {
    method: 'post',
    path: '/api/returns/:id/read',
    leavesDay: true,
    onlyReads: true,
    takesMuch: 2 * fileLimits.sheet.each,
    answer: async ({ app, actor, params, body, language }) => {
      const given = readBody(file, body);
      if (!given.ok) return given;
      const bytes = Buffer.from(given.value.base64, 'base64');
      const read = await readFilledIn(app, actor, { id: matterId(params['id'] ?? ''), bytes, language });
      if (!read.ok) return read;
      const { answers, faults } = read.value;
      const view: ReadReturnView = {
        answers,
        faults: [...faults],
        said: Object.entries(answers ?? {}).map(([name, value]) => ({ title: sayPlain(language, `fact.${name}`), value })),
      };
      return ok(view);
    },
  },
];

function viewOf({ app, actor, language }: Asked, found: Result<ShownReturns>): Result<ReturnsView> {
  if (!found.ok) return found;
  const { provider, returns } = found.value;
  const now = app.clock.now();
  const link = linkWays(app, actor, provider);
  const around = { language, now, provider: provider.name, smallest: app.profile.eku.smallNumber, link };
  return ok({ today: dayOf(now), returns: returns.map(({ matter, board }) => returnView(matter, { ...around, board })) });
}
