// One's own work, a case with its person, and answers to tasks.

import { z } from 'zod';
import { undo } from '../../src/app/eku';
import { keepText } from '../../src/app/keep-text';
import { keptOriginal } from '../../src/app/rescue';
import { myWork, showCase } from '../../src/app/show';
import { handOn, takeDecision } from '../../src/app/take-decision';
import { caseId, enumOf, isKeyOf, personId, textHash } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import type { ReadLetter } from '../../src/core/decide/decision';
import { no, ok } from '../../src/core/result';
import { letterTypes, type LetterType } from '../../src/core/routine/letters';
import { taskTypes } from '../../src/core/routine/task-types';
import { letterDrafts } from './letter-drafts';
import { readBody, type ApiRoute, type Asked } from './reply';

const letterName = z.enum(enumOf<LetterType>(letterTypes));
const written = z.object({ letter: letterName, subject: z.string().max(300), body: z.string().max(20_000) });
const read = z.object({ letter: letterName, textKey: z.string(), hash: z.string() });
const decision = z.object({
  outcome: z.string(),
  answers: z.record(z.string(), z.unknown()).default({}),
  letters: z.array(z.union([read, written])).default([]),
  texts: z
    .array(z.object({ kind: z.enum(['replyDraft', 'followUpNote']), subject: z.string(), body: z.string().max(20_000) }))
    .default([]),
});
const giving = z.object({
  how: z.enum(['claimed', 'declined', 'reassigned']),
  to: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
});

export const caseRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/me', answer: ({ who, actor }) => Promise.resolve(ok({ ...who, grants: actor.grants })) },
  {
    method: 'get',
    path: '/api/my-work',
    answer: async ({ app, actor }) =>
      ok((await myWork(app, actor)).map(({ task, kase }) => ({ ...task, number: caseNumber(kase), stage: kase.stage }))),
  },
  {
    method: 'get',
    path: '/api/cases/:id',
    answer: async ({ app, actor, params }) => {
      const shown = await showCase(app, actor, caseId(params['id'] ?? ''));
      return shown.ok
        ? ok({ ...shown.value, number: caseNumber(shown.value.file.case), drafts: letterDrafts(shown.value, app.clock.now()) })
        : shown;
    },
  },
  {
    method: 'get',
    path: '/api/cases/:id/original',
    answer: async ({ app, actor, params }) => {
      const original = await keptOriginal(app, actor, caseId(params['id'] ?? ''));
      return original.ok ? ok({ base64: Buffer.from(original.value).toString('base64') }) : original;
    },
  },
  { method: 'post', path: '/api/cases/:id/tasks/:type/:round/decision', answer: decideTask },
  { method: 'post', path: '/api/cases/:id/tasks/:type/:round/give-away', answer: giveTask },
  {
    method: 'post',
    path: '/api/cases/:id/undo',
    answer: async ({ app, actor, params, body }) => {
      const what = readBody(z.union([z.literal('eku'), z.object({ textKey: z.string() })]), body);
      return what.ok ? undo(app, actor, { caseId: caseId(params['id'] ?? ''), what: what.value }) : what;
    },
  },
];

async function decideTask({ app, actor, params, body }: Asked) {
  const named = task(params);
  const answer = readBody(decision, body);
  if (named === null || !answer.ok) return no('badRequest');
  for (const text of answer.value.texts) await keepText(app, { ...text, caseId: named.caseId, by: actor.id });
  const letters: ReadLetter[] = [];
  for (const one of answer.value.letters) letters.push('textKey' in one ? { ...one, hash: textHash(one.hash) } : await kept(one));
  const { outcome, answers } = answer.value;
  return takeDecision(app, { ...named, outcome, answers, letters, by: actor });

  async function kept(one: z.infer<typeof written>): Promise<ReadLetter> {
    const { letter, subject, body: words } = one;
    const text = await keepText(app, { caseId: caseId(params['id'] ?? ''), kind: letter, subject, body: words, by: actor.id });
    return { letter, textKey: text.key, hash: text.hash };
  }
}

async function giveTask({ app, actor, params, body }: Asked) {
  const named = task(params);
  const give = readBody(giving, body);
  if (named === null || !give.ok) return no('badRequest');
  const { how, to, reason } = give.value;
  return handOn(app, { ...named, how, to: to === null ? null : personId(to), reason, by: actor });
}

function task(params: Asked['params']) {
  const { id = '', type = '', round = '' } = params;
  return isKeyOf(taskTypes, type) ? { caseId: caseId(id), type, round: Number(round) } : null;
}
