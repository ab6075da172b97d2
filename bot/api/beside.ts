// What is opened beside a case or another matter, over HTTP: what there is, what may be opened, and the measures of whole units.

import { z } from 'zod';
import { besideOf, measuresFor, type Listed } from '../../src/app/matters/list-beside';
import { keepersFor, mayOpenBeside, openBeside } from '../../src/app/matters/open-beside';
import { isKeyOf } from '../../src/core/brand';
import { ownProcesses } from '../../src/core/processes/all';
import { ok } from '../../src/core/result';
import { besideKinds, besideRows } from '../../src/core/views/beside-view';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';

const opening = z.object({
  process: z.string().refine((id): id is keyof typeof ownProcesses => isKeyOf(ownProcesses, id)),
  mark: line(),
  answers: z.record(z.string(), line()).default({}),
  words: prose().default(''),
  keeper: z.string().nullable().default(null),
});

export const besideRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/beside/:id', answer: show },
  { method: 'post', path: '/api/beside/:id', answer: open },
  {
    method: 'get',
    path: '/api/measures',
    answer: async (asked) => {
      const found = await measuresFor(asked.app, asked.actor);
      return found.ok ? ok({ rows: rowsOf(asked, found.value) }) : found;
    },
  },
];

async function show(asked: Asked) {
  const { app, actor, params, language } = asked;
  const found = await besideOf(app, actor, params['id'] ?? '');
  if (!found.ok) return found;
  const may = mayOpenBeside(app, actor, params['id'] ?? '');
  const keepers = may.length === 0 ? [] : [...(await keepersFor(app, found.value.file.matter.unit))];
  return ok({ rows: rowsOf(asked, found.value), kinds: besideKinds(may, { language, keepers }) });
}

function rowsOf({ app, language }: Asked, { matters, staff }: Listed) {
  const names = new Map(staff.map(({ id, name }) => [id, name] as const));
  const reading = { profile: app.profile, language, now: app.clock.now() };
  return besideRows(matters, { ...reading, nameOf: (id) => names.get(id) ?? '–' });
}

async function open({ app, actor, params, body }: Asked) {
  const given = readBody(opening, body);
  return given.ok ? openBeside(app, actor, { ...given.value, origin: params['id'] ?? '' }) : given;
}
