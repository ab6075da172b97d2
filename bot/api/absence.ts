// *Frånvaro* over HTTP: who is away, saying so, and coming back.

import { z } from 'zod';
import { absencePage, comeBack, sayAway, type AbsencePage } from '../../src/app/desk/absences';
import { namedPerson } from '../../src/app/decisions/about-person';
import type { PersonId } from '../../src/core/brand';
import type { Absence } from '../../src/core/desk/absence';
import { ok } from '../../src/core/result';
import { sayDay } from '../../src/core/text/day';
import { say, type Language } from '../../src/core/text/say';
import { dayOf } from '../../src/core/time/plain-date';
import type { AbsenceView } from '../../src/core/views/absence-view';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line } from './text-shapes';

const saying = z.object({
  person: namedPerson,
  from: line(),
  until: line(),
  standIn: namedPerson.nullable().default(null),
});

export const absenceRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/absence', answer: show },
  {
    method: 'post',
    path: '/api/absence',
    answer: async ({ app, actor, body }) => {
      const given = readBody(saying, body);
      if (!given.ok) return given;
      const said = await sayAway(app, actor, given.value);
      return said.ok ? ok({}) : said;
    },
  },
  {
    method: 'post',
    path: '/api/absence/:id/end',
    answer: async ({ app, actor, params }) => {
      const ended = await comeBack(app, actor, params['id'] ?? '');
      return ended.ok ? ok({}) : ended;
    },
  },
];

async function show({ app, actor, language }: Asked) {
  const page = await absencePage(app, actor);
  if (!page.ok) return page;
  const { people, absences, standsInFor } = page.value;
  const today = dayOf(app.clock.now());
  const nameOf = namesIn(page.value);
  const view: AbsenceView = {
    me: actor.id,
    today,
    people: [...people]
      .sort((a, b) => Number(b.id === actor.id) - Number(a.id === actor.id))
      .map(({ id, name, standIns }) => ({ id, name, standIns: [...standIns] })),
    rows: absences.map((one) => ({
      id: one.id,
      name: nameOf(one.person),
      text: sentence(one, { language, nameOf, today }),
      mayEnd: people.some(({ id }) => id === one.person),
    })),
    standsInFor: standsInFor.map(({ person, until }) =>
      say(language, 'absence.youStandIn', { name: nameOf(person), until: sayDay(language, until, today) }),
    ),
  };
  return ok(view);
}

const namesIn =
  ({ names }: AbsencePage) =>
  (id: PersonId): string =>
    names.get(id) ?? '–';

interface Saying {
  readonly language: Language;
  readonly nameOf: (id: PersonId) => string;
  readonly today: Absence['from'];
}

function sentence({ person, from, until, standIn }: Absence, { language, nameOf, today }: Saying): string {
  const words = { name: nameOf(person), from: sayDay(language, from, today), until: sayDay(language, until, today) };
  return standIn === null
    ? say(language, 'absence.row.above', words)
    : say(language, 'absence.row.standIn', { ...words, standIn: nameOf(standIn) });
}
