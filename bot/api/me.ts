// Who the reader is, her language and her own work.

import { z } from 'zod';
import { employeesOf } from '../../src/app/desk/absences';
import { linesOf } from '../../src/app/desk/lines-of';
import { opensFor } from '../../src/app/opens';
import { myWork } from '../../src/app/show';
import { ok } from '../../src/core/result';
import { languages } from '../../src/core/text/say';
import { myWorkRows, toldRows } from '../../src/core/views/my-work';
import { namedGuides } from './guides';
import { readBody, type ApiRoute } from './reply';

export const ownRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/me',
    answer: async ({ app, who, actor, language: read }) => {
      const [opens, language] = await Promise.all([opensFor(app, actor), app.messenger.languageOf(actor.id)]);
      const guides = namedGuides(app.profile, actor, language ?? read);
      return ok({ ...who, grants: actor.grants, ...opens, language, guides });
    },
  },
  {
    method: 'post',
    path: '/api/language',
    leavesDay: true,
    answer: async ({ app, actor, body }) => {
      const chosen = readBody(z.object({ language: z.enum(languages) }), body);
      if (!chosen.ok) return chosen;
      await app.messenger.speak(actor.id, chosen.value.language);
      return ok({});
    },
  },
  {
    method: 'get',
    path: '/api/my-work',
    answer: async ({ app, actor, language }) => {
      const [tasks, providers, people] = await Promise.all([myWork(app, actor), app.providers(), employeesOf(app)]);
      const lines = await linesOf(app, actor, tasks);
      const [names, now] = [new Map(people.map(({ id, name }) => [id, name] as const)), app.clock.now()];
      return ok([
        ...myWorkRows({ tasks, providers, names, profile: app.profile, now, reader: actor.id }, language),
        ...toldRows({ lines, providers, now }, language),
      ]);
    },
  },
];
