// *Enheten* over HTTP: which units the reader has an overview of, and twelve months of one. What runs is read as *Ärenden*.

import { unitsLed, unitTrend } from '../../src/app/cases/unit-overview';
import { unitId } from '../../src/core/brand';
import { no, ok } from '../../src/core/result';
import { unitName } from '../../src/core/routine/profile';
import { sayMonth } from '../../src/core/text/day';
import type { UnitChoices, UnitTrend } from '../../src/core/views/unit-view';
import type { ApiRoute } from './reply';

export const unitRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/units',
    answer: ({ app, actor }) => {
      const units = unitsLed(app, actor);
      const view: UnitChoices = units.map((id) => ({ id, name: unitName(app.profile, id) }));
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
];
