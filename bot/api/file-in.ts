// A file of another system over HTTP: which systems there are, what each row would become, and taking some of them in at a time. It comes as bytes behind one line of JSON; its name stays where it was.

import { z } from 'zod';
import { lookAtFile, mayTakeInFiles, systemsIn, takeInSome } from '../../src/app/intake/file-in';
import { fileLimits } from '../../src/core/intake/file-limits';
import { no, ok } from '../../src/core/result';
import { fileFaultWords, lookedView, rowView, systemsView } from '../../src/core/views/file-in-view';
import { readBody, type ApiRoute, type Asked } from './reply';

const looking = z.object({ system: z.string().max(40) });
const taking = looking.extend({ from: z.number().int().min(0).max(10_000) });

const file = { takesMessage: true, takesMuch: fileLimits.rows.each + 1000, leavesDay: true } as const;

export const fileInRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/files-in',
    answer: ({ app, actor, language }) =>
      Promise.resolve(mayTakeInFiles(app, actor) ? ok(systemsView(systemsIn(app), language)) : no('notYourTask')),
  },
  { method: 'post', path: '/api/files-in/look', ...file, onlyReads: true, answer: look },
  { method: 'post', path: '/api/files-in', ...file, answer: take },
];

async function look({ app, actor, raw, body, language }: Asked) {
  const given = readBody(looking, body);
  if (!given.ok) return given;
  const seen = await lookAtFile(app, actor, { ...given.value, bytes: raw });
  if ('fault' in seen) return ok({ problem: fileFaultWords(seen.fault, language) });
  return seen.ok ? ok(lookedView(seen.value, language)) : seen;
}

async function take({ app, actor, raw, body, language }: Asked) {
  if (app.settings.isPractice) return no('onlyPractice');
  const given = readBody(taking, body);
  if (!given.ok) return given;
  const taken = await takeInSome(app, actor, { ...given.value, bytes: raw });
  if ('fault' in taken) return ok({ problem: fileFaultWords(taken.fault, language) });
  if (!taken.ok) return taken;
  return ok({ rows: taken.value.rows.map((row) => rowView(row, language)), next: taken.value.next });
}
