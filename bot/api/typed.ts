// What is typed on a page, kept while it is typed: the page's own door. What belongs to a task comes back with the page of its case, which asks who may read it.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { keepTyped, typedOf } from '../../src/app/typed/keep-typed';
import { pageNow, type Page } from '../../src/app/typed/typed-rows';
import { nameOf } from '../../src/app/show';
import type { Instant } from '../../src/core/brand';
import { eventsOf } from '../../src/core/casefile/event';
import { liesOf } from '../../src/core/casefile/case-file';
import type { MatterFile } from '../../src/core/casefile/matter-file';
import { lengths } from '../../src/core/casefile/lengths';
import { taskKey, type Task } from '../../src/core/casefile/task';
import { readAbout, type TypedAbout } from '../../src/core/casefile/typed';
import type { Actor } from '../../src/core/engine/decision';
import { mayAnswer } from '../../src/core/engine/may';
import { no, ok, type Result } from '../../src/core/result';
import type { Language } from '../../src/core/text/say';
import { clockOf, dayOf } from '../../src/core/time/plain-date';
import { momentWord } from '../../src/core/views/case-page/moment';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line } from './text-shapes';

/** Everything on the page together: the longest letter and what stands beside it. */
const fields = z.record(z.string().max(60), z.unknown()).check(({ value, issues }) => {
  const { length } = JSON.stringify(value);
  if (length > lengths.typed)
    issues.push({ code: 'custom', input: value, params: { problem: 'tooLong', length, most: lengths.typed } });
});
const saved = z.object({ mark: line(500).nullable(), window: line(60), typed: fields });

export const typedRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/typed/:about',
    answer: async ({ app, actor, params, language }) => {
      const about = pageOf(params);
      if (about?.kind !== 'page') return no('badRequest');
      const page = await pageNow(app, params['about'] ?? '');
      return ok({ typed: await shownTyped(app, actor, { ...page, mayTakeOver: false, language }) });
    },
  },
  { method: 'post', path: '/api/typed/:about', leavesDay: true, answer: keep },
];

async function keep({ app, actor, params, body, language }: Asked): Promise<Result<unknown>> {
  const given = readBody(saved, body);
  if (!given.ok) return given;
  const about = params['about'] ?? '';
  if (pageOf(params) === undefined) return no('badRequest');
  const { mark, window, typed } = given.value;
  const kept = await keepTyped(app, actor, { about, mark: mark === '' ? null : mark, window, fields: typed });
  return kept.ok ? ok({ mark: kept.value.mark, when: whenWord(app, kept.value.at, language) }) : kept;
}

const pageOf = (params: Asked['params']): TypedAbout | undefined => readAbout(params['about'] ?? '');

interface TaskOf extends Pick<Extract<TypedAbout, { kind: 'task' }>, 'type' | 'round'> {
  readonly file: MatterFile;
  readonly language: Language;
}

/** What somebody has typed for an open task of a matter she may read; null for a task that is over. */
export async function typedForTask(app: App, actor: Actor, { file, type, round, language }: TaskOf) {
  const key = taskKey({ caseId: file.matter.id, type, round });
  const task = file.tasks.find((one) => one.key === key);
  if (task?.state !== 'open') return null;
  const at = { lies: liesOf(file), language };
  const now = await shownTyped(app, actor, { ...at, about: key, mayTakeOver: mayAnswer(actor, task, file) });
  const before = now === null ? fellWith(file, task) : undefined;
  if (before === undefined) return now;
  const found = await shownTyped(app, actor, { ...at, about: before.key, mayTakeOver: false });
  return found === null ? null : { ...found, mark: '' };
}

/** What somebody had typed for a task that is over, and that was not hers to end; null where there is nothing. */
export async function typedBefore(app: App, actor: Actor, { file, type, round, language }: TaskOf) {
  const key = taskKey({ caseId: file.matter.id, type, round });
  const task = file.tasks.find((one) => one.key === key);
  if (task === undefined || task.state === 'open' || task.answeredBy === actor.id) return null;
  return shownTyped(app, actor, { lies: liesOf(file), language, about: key, mayTakeOver: false });
}

/** The same task as it was when the case went back to *Mottagning*; undefined where nothing took it there. */
function fellWith({ tasks, events }: MatterFile, { type, round }: Task): Task | undefined {
  const before = tasks.filter((one) => one.type === type && one.round < round).sort((a, b) => b.round - a.round)[0];
  const back = eventsOf(events, 'takenBack').at(-1)?.at;
  return before?.state === 'lapsed' && back !== undefined && before.opened <= back ? before : undefined;
}

interface Wanted extends Page {
  readonly mayTakeOver: boolean;
  readonly language: Language;
}

async function shownTyped(app: App, actor: Actor, { language, ...at }: Wanted) {
  const found = await typedOf(app, actor.id, at);
  if (found === null) return null;
  return {
    mark: found.mark,
    fields: found.fields,
    when: whenWord(app, found.at, language),
    from: found.from === null ? null : (await nameOf(app, found.from)).name,
  };
}

/** The clock, with the day when it is another than today. */
const whenWord = (app: App, at: Instant, language: Language): string =>
  dayOf(at) === dayOf(app.clock.now()) ? clockOf(at) : momentWord({ language, now: app.clock.now() }, at);
