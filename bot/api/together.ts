// Two people in one matter: what is new while somebody writes, and what becomes of what she had written when another answered first.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { showOwn, staffIn } from '../../src/app/matters/show-matter';
import { markedReading } from '../../src/app/marked-reading';
import { showCase, staffOf } from '../../src/app/show';
import { addWords } from '../../src/app/together/add-words';
import { newsOfCase, newsOfMatter } from '../../src/app/together/news';
import { lengths } from '../../src/core/casefile/lengths';
import type { Actor } from '../../src/core/engine/decision';
import { no, ok, type Result } from '../../src/core/result';
import { eventsOf } from '../../src/core/casefile/event';
import { fieldWord, valueWord } from '../../src/core/views/case-page/amended-words';
import type { Told } from '../../src/core/views/case-page/told';
import { happened } from '../../src/core/views/case-page/history';
import { momentWord } from '../../src/core/views/case-page/moment';
import { matterHistory } from '../../src/core/views/matter-history';
import { wordsOf, type Overtaken } from '../../src/core/views/overtaken/shape';
import { taskIn } from './decisions';
import { ownTaskIn } from './matters';
import { namedBy, overtakenIn, overtakenInMatter } from './overtaken';
import { readBody, type ApiRoute, type Asked } from './reply';

const adding = z.object({ rows: z.array(z.string().max(200)).max(60) });

export const togetherRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/cases/:id/news/:seen', answer: caseNews },
  { method: 'get', path: '/api/matters/:id/news/:seen', answer: matterNews },
  { method: 'post', path: '/api/cases/:id/tasks/:type/:round/add', answer: addToCase },
  { method: 'post', path: '/api/matters/:id/tasks/:type/:round/add', answer: addToMatter },
];

async function caseNews({ app, actor, params, language }: Asked): Promise<Result<unknown>> {
  const found = await newsOfCase(app, actor, { id: params['id'] ?? '', seen: params['seen'] ?? '' });
  if (!found.ok) return found;
  const { seen, since } = found.value;
  if (since === null || since.keys.length === 0) return ok({ seen, rows: [] });
  const nameOf = namedBy(await staffOf(app, since.file));
  const told: Told = { file: since.file, language, now: app.clock.now(), nameOf, providers: await app.providers() };
  const rows = happened(told).filter(({ key }) => since.keys.includes(key));
  const shown = rows.map(({ key, at, text }) => ({ key, when: momentWord(told, at), text, fields: fieldsNow(told, key) }));
  return ok({ seen, rows: shown });
}

/** What a putting right made of the case: a form that was filled in before may say otherwise. */
const fieldsNow = (told: Told, key: string) =>
  eventsOf(told.file.events, 'amended')
    .filter(({ seq }) => String(seq) === key)
    .flatMap(({ data }) => data.changes)
    .map(({ field, to }) => ({ field, label: fieldWord(told, field), to: to ?? 'none', word: valueWord(told, field, to) }));

async function matterNews({ app, actor, params, language }: Asked): Promise<Result<unknown>> {
  const found = await newsOfMatter(app, actor, { id: params['id'] ?? '', seen: params['seen'] ?? '' });
  if (!found.ok) return found;
  const { seen, since } = found.value;
  if (since === null || since.keys.length === 0) return ok({ seen, rows: [] });
  const nameOfStaff = namedBy(await staffIn(app, since.file, []));
  const rows = matterHistory({ file: since.file, language, now: app.clock.now(), nameOf: nameOfStaff });
  return ok({ seen, rows: rows.filter(({ key }) => since.keys.includes(key)) });
}

async function addToCase({ app, actor, params, body, language }: Asked): Promise<Result<unknown>> {
  const named = taskIn(params);
  const given = readBody(adding, body);
  if (named === null || !given.ok) return given.ok ? no('badRequest') : given;
  const shown = await showCase(app, actor, { caseId: named.caseId });
  if (!shown.ok) return shown;
  const found = await overtakenIn(app, await markedReading(app, actor, shown.value), { task: named, actor, language });
  return added(app, actor, { file: shown.value.file, task: named, found, rows: given.value.rows });
}

async function addToMatter({ app, actor, params, body, language }: Asked): Promise<Result<unknown>> {
  const named = ownTaskIn(params);
  const given = readBody(adding, body);
  if (named === null || !given.ok) return given.ok ? no('badRequest') : given;
  const shown = await showOwn(app, actor, named.id);
  if (!shown.ok) return shown;
  const { file } = shown.value;
  const found = await overtakenInMatter(app, shown.value, { task: named, actor, language });
  return added(app, actor, { file, task: { ...named, caseId: file.matter.id }, found, rows: given.value.rows });
}

interface Adding extends Omit<Parameters<typeof addWords>[2], 'body'> {
  readonly found: Overtaken | null;
  readonly rows: readonly string[];
}

/** What she chose of it; nothing chosen lets it all go. The row itself goes with the mark that comes in the header. */
async function added(app: App, actor: Actor, { file, task, found, rows }: Adding): Promise<Result<unknown>> {
  const chosen = (found?.rows ?? []).filter(({ id, way }) => way === 'add' && rows.includes(id));
  if (chosen.length === 0) return rows.length === 0 ? ok({}) : no('noSuchTask');
  const end = await addWords(app, actor, { file, task, body: wordsOf(chosen).slice(0, lengths.typed) });
  return end.ok ? ok({}) : end;
}
