// *Enheten* over HTTP: which units the reader has an overview of, twelve months of one, and what lies with one of its caseworkers. What runs is read as *Ärenden*.

import { z } from 'zod';
import { handsOver, loadOf } from '../../src/app/cases/load-of';
import { unitsLed, unitTrend } from '../../src/app/cases/unit-overview';
import { personId, unitId } from '../../src/core/brand';
import { no, ok } from '../../src/core/result';
import { unitName } from '../../src/core/routine/profile';
import { sayMonth } from '../../src/core/text/day';
import { loadRows, type UnitChoices, type UnitLoad, type UnitTrend } from '../../src/core/views/unit-view';
import { readBody, type ApiRoute } from './reply';

export const unitRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/units',
    answer: ({ app, actor }) => {
      const units = unitsLed(app, actor);
      const view: UnitChoices = units.map((id) => ({
        id,
        name: unitName(app.profile, id),
        handsOver: handsOver(app, actor, id),
      }));
      return Promise.resolve(units.length === 0 ? no('notYourTask') : ok(view));
    },
  },
  {
    method: 'get',
    path: '/api/units/:unit',
    answer: async ({ app, actor, params, language }) => {
      const trend = await unitTrend(app, actor, unitId(params['unit'] ?? ''));
      if (!trend.ok) return trend;
      const { months, byQuarter } = trend.value;
      const view: UnitTrend = {
        months: months.map((one) => ({ ...one, name: sayMonth(language, one.month) })),
        byQuarter,
      };
      return ok(view);
    },
  },
  {
    method: 'post',
    path: '/api/units/:unit/load',
    onlyReads: true,
    leavesDay: true,
    answer: async ({ app, actor, params, body, language }) => {
      const asked = readBody(z.object({ person: z.string().transform(personId) }), body);
      if (!asked.ok) return asked;
      const load = await loadOf(app, actor, { unit: unitId(params['unit'] ?? ''), person: asked.value.person });
      if (!load.ok) return load;
      const { tasks, colleagues } = load.value;
      const view: UnitLoad = { tasks: loadRows(tasks, { language, now: app.clock.now() }), colleagues: [...colleagues] };
      return ok(view);
    },
  },
];
