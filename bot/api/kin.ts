// Cases that are kin, over HTTP: a complaint divided, two that belong together, the same one come twice, and what may be either.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { alikeTo } from '../../src/app/kin/alike';
import { caseNumbered } from '../../src/app/kin/by-number';
import { divideCase, undivideCase } from '../../src/app/kin/divide';
import { kinFor } from '../../src/app/kin/show-kin';
import { tieCases, untieCases } from '../../src/app/kin/tie';
import { takeDecision } from '../../src/app/decisions/take-decision';
import { openFile } from '../../src/app/show';
import type { CaseId } from '../../src/core/brand';
import { sameAs } from '../../src/core/casefile/kin';
import { lengths } from '../../src/core/casefile/lengths';
import type { Actor } from '../../src/core/engine/decision';
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

/** *Mottagning*'s answer, with the case it is the same as; what is asked of a complaint of its own is asked of neither twice. Pressed again it is said once. */
async function sayTheSame({ app, actor, params, body }: Asked) {
  const given = readBody(same, body);
  if (!given.ok) return given;
  const here = await openFile(app, actor, idIn(params));
  if (!here.ok) return here;
  const asked = here.value.tasks.filter(({ type }) => type === 'triage');
  const task = asked.find(({ state }) => state === 'open') ?? asked.at(-1);
  if (task === undefined) return no('noSuchTask');
  const other = await caseNumbered(app, actor, given.value.with);
  if (!other.ok) return other;
  const answers = { reason: 'sameCase', sameAs: other.value };
  const at = { caseId: task.caseId, type: 'triage', round: task.round, outcome: 'notACase' } as const;
  const taken = await takeDecision(app, { ...at, answers, letters: [], by: actor });
  return taken.ok || (await hasSaid(app, actor, { id: here.value.matter.id, to: other.value })) ? ok({}) : taken;
}

/** Whether she has said it herself, and it stands: what she was answered may not have come. */
async function hasSaid(app: App, by: Actor, { id, to }: { readonly id: CaseId; readonly to: CaseId }): Promise<boolean> {
  const file = await openFile(app, by, id);
  const said = file.ok ? sameAs(file.value) : null;
  return said?.data.to === to && said.by === by.id;
}
