// What a provider hands in by its contracts, over HTTP: each return beside what the board got, and a filled-in template read.

import { z } from 'zod';
import { largestSheet } from '../../src/app/apart/sheets-apart';
import { readFilledIn, showReturns } from '../../src/app/providers/returns';
import { matterId, providerId } from '../../src/core/brand';
import { ok } from '../../src/core/result';
import { sayPlain } from '../../src/core/text/say';
import { dayOf } from '../../src/core/time/plain-date';
import { returnView } from '../../src/core/views/return-words';
import type { ReadReturnView, ReturnsView } from '../../src/core/views/returns-view';
import { readBody, type ApiRoute } from './reply';

const file = z.object({ base64: z.base64() });

export const returnRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/providers/:provider/returns',
    answer: async ({ app, actor, params, language }) => {
      const found = await showReturns(app, actor, providerId(params['provider'] ?? ''));
      if (!found.ok) return found;
      const { provider, returns } = found.value;
      const now = app.clock.now();
      const around = { language, now, provider: provider.name, smallest: app.profile.eku.smallNumber };
      const view: ReturnsView = {
        today: dayOf(now),
        returns: returns.map(({ matter, board }) => returnView(matter, { ...around, board })),
      };
      return ok(view);
    },
  },
  {
    method: 'post',
    path: '/api/returns/:id/read',
    leavesDay: true,
    onlyReads: true,
    takesMuch: 2 * largestSheet,
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
