// The matters beside the complaints: what somebody may write down, one with its tasks, and the answers to those.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { colleaguesOf } from '../../src/app/decisions/colleagues';
import { answerOwn, handOnOwn, type AboutOwnTask } from '../../src/app/matters/answer-matter';
import { keptFileOf } from '../../src/app/intake/kept-files';
import { cameAs } from '../../src/app/matters/links';
import { mayOpen, openWritten } from '../../src/app/matters/open-matter';
import { undoOwn } from '../../src/app/matters/undo-answer';
import { proposalFor } from '../../src/app/report/read-compilations';
import { openOwn, showOwn, type ShownMatter } from '../../src/app/matters/show-matter';
import { giveAlong } from '../../src/app/typed/give-along';
import { isKeyOf, keysOf, personId } from '../../src/core/brand';
import { shownNumber } from '../../src/core/casefile/case';
import type { Actor } from '../../src/core/engine/decision';
import { ownProcesses, taskTypes } from '../../src/core/processes/all';
import { no, ok } from '../../src/core/result';
import { unitIds, unitName } from '../../src/core/routine/profile';
import { say } from '../../src/core/text/say';
import { caseContentView } from '../../src/core/views/case-page-view';
import { matterPageView } from '../../src/core/views/matter-page';
import { undoView } from '../../src/core/views/undone-answer';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';
import { overtakenInMatter } from './overtaken';
import { typedBefore, typedForTask } from './typed';

const written = z.object({
  process: z.string().refine((id): id is keyof typeof ownProcesses => isKeyOf(ownProcesses, id)),
  mark: line(),
  unit: z.string().nullable().default(null),
  words: prose(),
});
const answer = z.object({
  outcome: z.string(),
  answers: z.record(z.string(), z.unknown()).default({}),
  note: prose().default(''),
  sections: z.record(z.string(), prose()).default({}),
});
const giving = z.object({
  how: z.enum(['claimed', 'declined', 'reassigned']),
  to: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
  /** Whether what the giver has typed goes along; null where she was not asked. */
  along: z.boolean().nullable().default(null),
});

export const matterRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/matters', answer: kinds },
  { method: 'post', path: '/api/matters', answer: open },
  { method: 'get', path: '/api/matters/:id', answer: show },
  { method: 'get', path: '/api/matters/:id/came', answer: came },
  { method: 'get', path: '/api/matters/:id/files/:key/:n', takesLong: true, answer: cameFile },
  { method: 'get', path: '/api/matters/:id/tasks/:type/:round', answer: typedThere },
  { method: 'post', path: '/api/matters/:id/tasks/:type/:round', answer: decideTask },
  { method: 'post', path: '/api/matters/:id/tasks/:type/:round/give', answer: give },
  { method: 'post', path: '/api/matters/:id/tasks/:type/:round/undo', answer: undo },
];

/** What the asker may write down, and the units it may be about. */
function kinds({ app, actor, language }: Asked) {
  const may = keysOf(ownProcesses).filter((id) => mayOpen(app, actor, id));
  const units = unitIds(app.profile).map((id) => ({ id, name: unitName(app.profile, id) }));
  return Promise.resolve(ok({ kinds: may.map((id) => ({ id, name: say(language, `newMatter.${id}`) })), units }));
}

async function open({ app, actor, body }: Asked) {
  const given = readBody(written, body);
  if (!given.ok) return given;
  const opened = await openWritten(app, actor, given.value);
  if (!opened.ok) return opened;
  const { id, number } = opened.value;
  return ok({ id, number, mayRead: (await openOwn(app, actor, id)).ok });
}

async function show({ app, actor, params, language }: Asked) {
  const shown = await showOwn(app, actor, params['id'] ?? '');
  if (!shown.ok) return shown;
  const { staff, ...rest } = shown.value;
  const names = new Map(staff.map(({ id, name }) => [id, name] as const));
  const colleagues = await colleaguesIn(app, rest.file, actor);
  const proposed = await proposalFor(app, rest.file, language);
  const reading = { ...rest, actor, language, proposed, now: app.clock.now() };
  return ok(
    matterPageView({
      ...reading,
      nameOf: (id) => names.get(id) ?? '–',
      colleaguesFor: ({ key }) => colleagues.get(key) ?? [],
    }),
  );
}

/** What came, where the matter was made of a case; null where it was not. */
async function came({ app, actor, params, language }: Asked) {
  const id = params['id'] ?? '';
  const opened = await openOwn(app, actor, id);
  if (!opened.ok) return opened;
  const found = await cameAs(app, actor, id);
  if (!found.ok) return ok({ number: '', content: null });
  const { file, ...kept } = found.value;
  const reading = { file, language, now: app.clock.now() };
  return ok({ number: shownNumber(file.matter), content: caseContentView({ ...kept, drafts: null }, reading) });
}

async function cameFile({ app, actor, params }: Asked) {
  const kept = await keptFileOf(app, actor, { id: params['id'] ?? '', key: params['key'] ?? '', n: Number(params['n']) });
  return kept.ok ? ok({ base64: Buffer.from(kept.value.bytes).toString('base64') }) : kept;
}

/** Whom each of its tasks may be given to, by the task. */
async function colleaguesIn(app: App, file: ShownMatter['file'], actor: Actor) {
  const asked = file.tasks.map(async (task) => [task.key, await colleaguesOf(app, { file, task, actor })] as const);
  return new Map(await Promise.all(asked));
}

/** What the reader has typed for one of its tasks before; null where there is nothing, or the task is over. */
async function typedThere(asked: Asked) {
  const { app, actor, params, language } = asked;
  const named = ownTaskIn(params);
  if (named === null) return no('noSuchTask');
  const opened = await openOwn(app, actor, named.id);
  if (!opened.ok) return opened;
  const { type, round } = named;
  const typed = await typedForTask(app, actor, { file: opened.value, type, round, language });
  return ok({ typed, overtaken: typed === null ? await overtakenThere(asked, named) : null });
}

/** The texts are read only where there is something of hers to set beside them. */
async function overtakenThere({ app, actor, language }: Asked, { id, type, round }: AboutOwnTask) {
  const opened = await openOwn(app, actor, id);
  if (!opened.ok || (await typedBefore(app, actor, { file: opened.value, type, round, language })) === null) return null;
  const shown = await showOwn(app, actor, id);
  return shown.ok ? overtakenInMatter(app, shown.value, { task: { type, round }, actor, language }) : null;
}

async function decideTask({ app, actor, params, body, language, seen }: Asked) {
  const named = ownTaskIn(params);
  const given = readBody(answer, body);
  if (named === null || !given.ok) return given.ok ? no('badRequest') : given;
  const end = await answerOwn(app, actor, { ...named, ...given.value, seen });
  return end.ok ? ok({ undo: undoView(end.value, { actor, language, now: app.clock.now() }) }) : end;
}

/** The answer is taken back. */
async function undo({ app, actor, params }: Asked) {
  const named = ownTaskIn(params);
  if (named === null) return no('badRequest');
  const end = await undoOwn(app, actor, named);
  return end.ok ? ok({}) : end;
}

async function give({ app, actor, params, body }: Asked) {
  const named = ownTaskIn(params);
  const read = readBody(giving, body);
  if (named === null || !read.ok) return read.ok ? no('badRequest') : read;
  const { how, to, reason, along } = read.value;
  const opened = await openOwn(app, actor, named.id);
  if (!opened.ok) return opened;
  const given = { ...named, how, to: to === null ? null : personId(to), reason, by: actor };
  await giveAlong(app, opened.value, { ...given, caseId: opened.value.matter.id, along });
  const end = await handOnOwn(app, given);
  return end.ok ? ok({}) : end;
}

/** The task an address names; null for none. */
export function ownTaskIn(params: Asked['params']): AboutOwnTask | null {
  const { id = '', type = '', round = '' } = params;
  return isKeyOf(taskTypes, type) && /^\d{1,5}$/.test(round) ? { id, type, round: Number(round) } : null;
}
