// *Utförare* over HTTP: the register, a provider, and putting right where requests go and what it is also called.

import { z } from 'zod';
import { correctRegister } from '../../src/app/providers/correct';
import { listProviders, showProvider } from '../../src/app/providers/show-provider';
import { enumOf, providerId } from '../../src/core/brand';
import { correctReasons, type CorrectReason } from '../../src/core/casefile/provider-change';
import { ok } from '../../src/core/result';
import { sayMonth } from '../../src/core/text/day';
import { dayOf } from '../../src/core/time/plain-date';
import type { ProvidersView, ProviderView } from '../../src/core/views/provider-view';
import { changeRows, contractRows, listedProvider, reasonChoices } from '../../src/core/views/provider-words';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line } from './text-shapes';

const address = z.union([z.null(), z.literal(''), z.email()]);
const names = z.array(line()).max(100);
const reason = z.enum(enumOf<CorrectReason>(correctReasons)).nullable();
const correcting = z.discriminatedUnion('field', [
  z.object({ field: z.literal('mail'), from: line().nullable(), to: address, reason }),
  z.object({ field: z.literal('aliases'), from: names, to: names, reason }),
]);

export const providerRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/providers',
    answer: async ({ app, actor, language }) => {
      const found = await listProviders(app, actor);
      if (!found.ok) return found;
      const view: ProvidersView = { rows: found.value.map((one) => listedProvider(one, { profile: app.profile, language })) };
      return ok(view);
    },
  },
  { method: 'get', path: '/api/providers/:provider', answer: show },
  {
    method: 'post',
    path: '/api/providers/:provider',
    leavesDay: true,
    answer: async (asked) => {
      const given = readBody(correcting, asked.body);
      if (!given.ok) return given;
      const done = await correctRegister(asked.app, idIn(asked), { by: asked.actor, ...given.value });
      return done.ok ? show(asked) : done;
    },
  },
];

const idIn = ({ params }: Pick<Asked, 'params'>) => providerId(params['provider'] ?? '');

async function show({ app, actor, params, language }: Asked) {
  const shown = await showProvider(app, actor, idIn({ params }));
  if (!shown.ok) return shown;
  const { provider, row, kin, mayCorrect, months, names: people } = shown.value;
  const around = { profile: app.profile, language, now: app.clock.now() };
  const view: ProviderView = {
    id: provider.id,
    name: provider.name,
    facts: contractRows(provider, around),
    kin: kin.map(({ id, name }) => ({ id, name })),
    mail: provider.mail,
    aliases: [...provider.aliases],
    mayCorrect,
    reasons: mayCorrect ? reasonChoices(language) : [],
    changes: changeRows(row.changes, { ...around, names: people, mayCorrect }),
    months: months === null ? null : months.map((one) => ({ ...one, name: sayMonth(language, one.month) })),
    smallest: app.profile.eku.smallNumber,
    month: dayOf(app.clock.now()).slice(0, 7),
  };
  return ok(view);
}
