// *Utförare* over HTTP: a provider's contracts on a day, what is written in them and taken back, a new one, and what is to be seen to in the whole register.

import { z } from 'zod';
import { addContract, neededContracts, showContracts, undoTerms, writeTerms } from '../../src/app/providers/contracts';
import { contractId, enumOf, instant, plainDate, providerId } from '../../src/core/brand';
import {
  agreements,
  clauseStates,
  clauses,
  termReasons,
  type Agreement,
  type ClauseId,
  type ClauseState,
  type TermReason,
} from '../../src/core/casefile/contract';
import { numberShape, saidTermsShape } from '../../src/core/casefile/contract-shape';
import { services, type ServiceId } from '../../src/core/casefile/provider';
import { ok } from '../../src/core/result';
import { dayOf, readDate } from '../../src/core/time/plain-date';
import type { ContractNeedsView, ContractsView } from '../../src/core/views/contract-view';
import { contractChoices, contractTitle, contractView, needWord } from '../../src/core/views/contract-words';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line } from './text-shapes';

const day = z.iso.date().transform(plainDate);
/** Clauses and licence as somebody says them; when and by whom is the server's. */
const given = z.object({
  terms: saidTermsShape.optional().default({}),
  clauses: z.partialRecord(z.enum(enumOf<ClauseId>(clauses)), z.enum(enumOf<ClauseState>(clauseStates))).exactOptional(),
  licence: z.object({ number: line().nullable(), validTo: day.nullable(), isChecked: z.boolean() }).nullable().exactOptional(),
});
const writing = z.object({
  seen: z.iso.datetime().transform(instant).nullable(),
  since: day,
  reason: z.enum(enumOf<TermReason>(termReasons)).exclude(['imported']),
  given,
});
const undoing = z.object({ at: z.iso.datetime().transform(instant) });
const adding = z.object({
  number: numberShape,
  form: z.enum(enumOf<Agreement>(agreements)).refine((form) => form !== 'own'),
  service: z.enum(enumOf<ServiceId>(services)),
  from: day,
  to: day.nullable(),
});

const path = '/api/providers/:provider/contracts';

export const contractRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/contract-needs',
    answer: async ({ app, actor, language }) => {
      const found = await neededContracts(app, actor);
      if (!found.ok) return found;
      const view: ContractNeedsView = {
        rows: found.value.map(({ contract, provider, needs }) => ({
          key: contract.id,
          provider: provider === null ? null : { id: provider.id, name: provider.name },
          contract: contractTitle(contract, language),
          needs: needs.map((need) => needWord(need, language)),
        })),
      };
      return ok(view);
    },
  },
  { method: 'get', path, answer: (asked) => shown(asked, dayOf(asked.app.clock.now())) },
  {
    method: 'get',
    path: `${path}/on/:day`,
    answer: (asked) => shown(asked, readDate(asked.params['day'] ?? '') ?? dayOf(asked.app.clock.now())),
  },
  {
    method: 'post',
    path,
    leavesDay: true,
    answer: async (asked) => {
      const body = readBody(adding, asked.body);
      if (!body.ok) return body;
      return after(asked, await addContract(asked.app, asked.actor, { provider: providerOf(asked), terms: body.value }));
    },
  },
  {
    method: 'post',
    path: `${path}/:contract`,
    leavesDay: true,
    answer: async (asked) => {
      const body = readBody(writing, asked.body);
      if (!body.ok) return body;
      const { terms, ...said } = body.value.given;
      const wish = { ...body.value, by: asked.actor, given: { ...terms, ...said } };
      return after(asked, await writeTerms(asked.app, contractOf(asked), wish));
    },
  },
  {
    method: 'post',
    path: `${path}/:contract/undo`,
    leavesDay: true,
    answer: async (asked) => {
      const body = readBody(undoing, asked.body);
      if (!body.ok) return body;
      return after(asked, await undoTerms(asked.app, contractOf(asked), { by: asked.actor, at: body.value.at }));
    },
  },
];

const providerOf = ({ params }: Pick<Asked, 'params'>) => providerId(params['provider'] ?? '');
const contractOf = ({ params }: Pick<Asked, 'params'>) => contractId(params['contract'] ?? '');

const after = async (asked: Asked, done: Awaited<ReturnType<typeof writeTerms>>) =>
  done.ok ? shown(asked, dayOf(asked.app.clock.now())) : done;

async function shown(asked: Asked, on: ReturnType<typeof plainDate>) {
  const { app, actor, language } = asked;
  const found = await showContracts(app, actor, providerOf(asked));
  if (!found.ok) return found;
  const { contracts, names, mayWrite, mayAdd } = found.value;
  const now = app.clock.now();
  const around = { profile: app.profile, language, now, on, names };
  const view: ContractsView = {
    on,
    today: dayOf(now),
    contracts: contracts.map((kept) => contractView(kept, around, mayWrite(kept))),
    mayAdd,
    ...contractChoices(language),
  };
  return ok(view);
}
