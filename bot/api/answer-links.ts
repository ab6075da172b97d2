// The link by which a provider answers, as whoever waits for the answer makes it.

import { makeLink } from '../../src/app/answer-link/make-link';
import { ok } from '../../src/core/result';
import { idIn } from './decisions';
import type { ApiRoute } from './reply';

export const answerLinkRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/api/cases/:id/answer-link',
    answer: async ({ app, actor, params }) => {
      const made = await makeLink(app, actor, idIn(params));
      return made.ok ? ok({ path: `/svar/${made.value.token}`, code: made.value.code, until: made.value.until }) : made;
    },
  },
];
