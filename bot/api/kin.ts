// Cases that are kin, over HTTP: a complaint divided, two that belong together, the same one come twice, and what may be either.

import { z } from 'zod';
import { alikeTo } from '../../src/app/kin/alike';
import { caseNumbered } from '../../src/app/kin/by-number';
import { divideCase, undivideCase } from '../../src/app/kin/divide';
import { kinFor } from '../../src/app/kin/show-kin';
import { tieCases, untieCases } from '../../src/app/kin/tie';
import { takeDecision } from '../../src/app/decisions/take-decision';
import { openFile } from '../../src/app/show';
import { lengths } from '../../src/core/casefile/lengths';
import { no, ok } from '../../src/core/result';
import { alikeView, kinView } from '../../src/core/views/kin-view';
import { idIn } from './decisions';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';

const dividing = z.object({
  mark: line(),
  over: line(),
  providerId: line().nullable().default(null),
  words: prose(lengths.reason).default(''),
});
const tying = z.object({ with: line(), leads: z.boolean(), carries: z.boolean().default(false) });
const same = z.object({ with: line() });

export const kinRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/cases/:id/kin', answer: show },
  { method: 'get', path: '/api/cases/:id/alike', answer: alike },
  {
    method: 'post',
    path: '/api/cases/:id/divide',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(dividing, body);
      return given.ok ? divideCase(app, actor, { ...given.value, caseId: idIn(params) }) : given;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/parts/:other/end',
    answer: async ({ app, actor, params }) => {
      const after = await undivideCase(app, actor, { caseId: idIn(params), part: params['other'] ?? '' });
      return after.ok ? ok({}) : after;
    },
  },
  { method: 'post', path: '/api/cases/:id/ties', answer: tieTo },
  {
    method: 'post',
    path: '/api/cases/:id/ties/:other/end',
    answer: async ({ app, actor, params }) => {
      const after = await untieCases(app, actor, { caseId: idIn(params), with: params['other'] ?? '' });
      return after.ok ? ok({}) : after;
    },
  },
  { method: 'post', path: '/api/cases/:id/same', answer: sayTheSame },
];

async function show({ app, actor, params, language }: Asked) {
  const found = await kinFor(app, actor, idIn(params));
  if (!found.ok) return found;
  return ok(kinView({ ...found.value, actor, language, now: app.clock.now(), providers: await app.providers() }));
}

async function alike({ app, actor, params, language }: Asked) {
  const found = await alikeTo(app, actor, idIn(params));
  return found.ok ? ok(alikeView(found.value, { language, now: app.clock.now() })) : found;
}

async function tieTo({ app, actor, params, body }: Asked) {
  const given = readBody(tying, body);
  if (!given.ok) return given;
  const here = await openFile(app, actor, idIn(params));
  if (!here.ok) return here;
  const other = await caseNumbered(app, actor, given.value.with);
  if (!other.ok) return other;
  const after = await tieCases(app, actor, { ...given.value, caseId: idIn(params), with: other.value });
  return after.ok ? ok({}) : after;
}

/** *Mottagning*'s answer, with the case it is the same as; what is asked of a complaint of its own is asked of neither twice. */
async function sayTheSame({ app, actor, params, body }: Asked) {
  const given = readBody(same, body);
  if (!given.ok) return given;
  const here = await openFile(app, actor, idIn(params));
  if (!here.ok) return here;
  const task = here.value.tasks.find(({ type, state }) => type === 'triage' && state === 'open');
  if (task === undefined) return no('noSuchTask');
  const other = await caseNumbered(app, actor, given.value.with);
  if (!other.ok) return other;
  const answers = { reason: 'sameCase', sameAs: other.value };
  const at = { caseId: task.caseId, type: 'triage', round: task.round, outcome: 'notACase' } as const;
  const taken = await takeDecision(app, { ...at, answers, letters: [], by: actor });
  return taken.ok ? ok({}) : taken;
}
