// The link by which a provider answers, as whoever waits for the answer makes it.

import { z } from 'zod';
import { askByLink } from '../../src/app/answer-link/make-own-link';
import { makeLink } from '../../src/app/answer-link/make-link';
import { ok } from '../../src/core/result';
import { idIn } from './decisions';
import { readBody, type ApiRoute } from './reply';

const making = z.strictObject({ code: z.enum(['phone', 'mail']).default('phone') });

const asking = z.strictObject({
  code: z.enum(['phone', 'mail']).default('phone'),
  newDay: z.iso.date().nullable().default(null),
});

export const answerLinkRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/api/cases/:id/answer-link',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(making, body ?? {});
      if (!given.ok) return given;
      const made = await makeLink(app, actor, { id: idIn(params), way: given.value.code });
      if (!made.ok) return made;
      const { token, code, until, mailedTo } = made.value;
      return ok({ path: `/svar/${token}`, code, until, mailedTo });
    },
  },
  {
    method: 'post',
    path: '/api/matters/:id/answer-link',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(asking, body ?? {});
      if (!given.ok) return given;
      const made = await askByLink(app, actor, { id: params['id'] ?? '', way: given.value.code, newDay: given.value.newDay });
      if (!made.ok) return made;
      const { token, ...rest } = made.value;
      return ok({ path: `/svar/${token}`, ...rest });
    },
  },
];
