// *Logg* over HTTP: who has read what, for those the profile names. What is asked for stands in the body, never in an address.

import { z } from 'zod';
import { employeesOf } from '../../src/app/desk/absences';
import { namedPerson } from '../../src/app/decisions/about-person';
import { months, readLog, readsLog, type LogRow } from '../../src/app/records/read-log';
import { isKeyOf, plainDate } from '../../src/core/brand';
import { accessKinds } from '../../src/core/records/access-kinds';
import { no, ok } from '../../src/core/result';
import { sayMonth } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';
import { dayOf, readDate } from '../../src/core/time/plain-date';
import { momentWord } from '../../src/core/views/case-page/moment';
import type { LogChoices, LogView } from '../../src/core/views/log-view';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line } from './text-shapes';

const asking = z.discriminatedUnion('by', [
  z.object({ by: z.literal('case'), number: line() }),
  z.object({ by: z.literal('person'), person: namedPerson, month: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.object({
    by: z.literal('day'),
    day: z
      .string()
      .refine((day) => readDate(day) !== undefined)
      .transform(plainDate),
  }),
]);

export const logRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/log',
    answer: async ({ app, actor, language }) => {
      if (!readsLog(app, actor)) return no('notYourTask');
      const people = await employeesOf(app);
      const choices: LogChoices = {
        people: [...people],
        months: months(app).map((month) => ({ id: month, name: sayMonth(language, month) })),
        today: dayOf(app.clock.now()),
      };
      return ok(choices);
    },
  },
  { method: 'post', path: '/api/log', leavesDay: true, answer: show },
];

async function show({ app, actor, body, language }: Asked) {
  if (!readsLog(app, actor)) return no('notYourTask');
  const asked = readBody(asking, body);
  if (!asked.ok) return asked;
  const read = await readLog(app, actor, asked.value);
  if (!read.ok) return read;
  const { rows, isCut, breaks } = read.value;
  const now = app.clock.now();
  const view: LogView = {
    rows: rows.map((row) => rowOf(row, { language, now })),
    isCut,
    isWhole: breaks === null ? null : breaks.length === 0,
    broken: (breaks ?? []).slice(0, mostBroken).map(({ key, why }) => say(language, `log.break.${why}`, { key })),
  };
  return ok(view);
}

/** Places that are named: who has done more has done it everywhere. */
const mostBroken = 20;

function rowOf(row: LogRow, told: { readonly language: Language; readonly now: LogRow['at'] }): LogView['rows'][number] {
  const { language } = told;
  return {
    key: row.key,
    when: momentWord(told, row.at),
    name: row.name,
    what: whatOf(row, told),
    about: row.matter?.number ?? (row.isHidden ? say(language, 'log.otherMatter') : '–'),
    caseId: row.matter?.id ?? null,
  };
}

/** What was read, for which request, and how often in a row. */
function whatOf({ what, request, times, since }: LogRow, told: Parameters<typeof rowOf>[1]): string {
  const { language } = told;
  const [kind = ''] = what.split(':');
  const word = isKeyOf(accessKinds, kind) ? say(language, `log.what.${kind}`) : kind;
  const whole = request === null ? word : say(language, 'log.for', { what: word, request });
  return times === 1 ? whole : say(language, 'log.times', { what: whole, times, since: momentWord(told, since) });
}
