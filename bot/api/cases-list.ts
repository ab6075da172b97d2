// *Ärenden* over HTTP. What is asked for stands in the body, never in an address.

import { z } from 'zod';
import { findCase } from '../../src/app/search/find-case';
import { employeesOf } from '../../src/app/desk/absences';
import { listCases } from '../../src/app/cases/list-cases';
import type { Looked } from '../../src/app/cases/looked';
import { enumOf, providerId, unitId } from '../../src/core/brand';
import { searchReasons, type SearchReason } from '../../src/core/search/why';
import { ok } from '../../src/core/result';
import { unitIds } from '../../src/core/routine/profile';
import { sayMonth } from '../../src/core/text/day';
import { isMonth, monthsUpTo } from '../../src/core/time/months';
import { dayOf } from '../../src/core/time/plain-date';
import { casesList, unitWord, type CasesList } from '../../src/core/views/cases-list';
import { foundView } from '../../src/core/views/found-cases';
import { line } from './text-shapes';
import { readBody, type ApiRoute, type Asked } from './reply';

const month = z.string().refine(isMonth);
const looking: z.ZodType<Looked> = z.discriminatedUnion('which', [
  z.object({ which: z.literal('open') }),
  z.object({
    which: z.literal('unit'),
    unit: z.string().transform((unit) => (unit === '-' ? null : unitId(unit))),
    until: month,
  }),
  z.object({ which: z.literal('provider'), providerId: z.string().transform(providerId), until: month }),
]);

const finding = z.object({ text: line(), why: z.enum(enumOf<SearchReason>(searchReasons)).nullable().default(null) });

/** Months that may be asked for: ten years back. */
const monthsBack = 120;

export const casesListRoutes: readonly ApiRoute[] = [
  { method: 'post', path: '/api/cases/find', onlyReads: true, leavesDay: true, answer: find },
  { method: 'post', path: '/api/cases', onlyReads: true, leavesDay: true, answer: show },
];

async function show({ app, actor, body, language }: Asked) {
  const looked = readBody(looking, body);
  if (!looked.ok) return looked;
  const [found, providers, people] = await Promise.all([listCases(app, actor, looked.value), app.providers(), employeesOf(app)]);
  if (!found.ok) return found;
  const { matters, tasks, isCut } = found.value;
  const now = app.clock.now();
  const names = new Map(people.map(({ id, name }) => [id, name] as const));
  const view: CasesList = {
    rows: [...casesList({ matters, tasks, providers, names, profile: app.profile, now }, language)],
    isCut,
    today: dayOf(now),
    units: [...unitIds(app.profile), null].map((id) => ({ id: id ?? '-', name: unitWord(app.profile, id, language) })),
    providers: providers.map(({ id, name }) => ({ id, name })),
    months: monthsUpTo(dayOf(now).slice(0, 7), monthsBack).map((id) => ({ id, name: sayMonth(language, id) })),
  };
  return ok(view);
}

async function find({ app, actor, body, language }: Asked) {
  const asked = readBody(finding, body);
  if (!asked.ok) return asked;
  const [found, people] = await Promise.all([findCase(app, actor, asked.value), employeesOf(app)]);
  if (!found.ok) return found;
  const names = new Map(people.map(({ id, name }) => [id, name] as const));
  return ok(foundView(found.value, { language, now: app.clock.now(), profile: app.profile, names }));
}
