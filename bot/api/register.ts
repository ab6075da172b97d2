// *Diariet* over HTTP: what waits to be entered in the register, and the number back.

import { z } from 'zod';
import { enter, waitingForRegister } from '../../src/app/records/register';
import { enumOf } from '../../src/core/brand';
import { inOrderGrounds, type InOrderGround } from '../../src/core/casefile/registering';
import { ok } from '../../src/core/result';
import { registerView } from '../../src/core/views/register-view';
import { idIn } from './decisions';
import { readBody, type ApiRoute } from './reply';
import { line } from './text-shapes';

const entered = z.object({
  number: line().nullable().default(null),
  inOrder: z.enum(enumOf<InOrderGround>(inOrderGrounds)).nullable().default(null),
  isSame: z.boolean().default(false),
});

export const registerRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/register',
    answer: async ({ app, actor, language }) => {
      const waiting = await waitingForRegister(app, actor);
      return waiting.ok ? ok(registerView(waiting.value, { language, now: app.clock.now() })) : waiting;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/register',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(entered, body);
      if (!given.ok) return given;
      const after = await enter(app, actor, { caseId: idIn(params), ...given.value });
      return after.ok ? ok({}) : after;
    },
  },
];
