// Setting faults and reading the record over HTTP, for tests and benches that run in another process.

import { z } from 'zod';
import type { LocalAnswer } from '../http';
import { installStates } from '../teams/installs';
import type { LocalParts } from '../world';
import { failed, jsonOf, type Endpoint } from './serve';

type Settings = Pick<LocalParts, 'faults' | 'record' | 'events' | 'quirks' | 'graphLimits' | 'teams'>;

const limits = z.strictObject({
  /** True lets a bot send as fast as it wants. */
  teamsRelaxed: z.boolean().optional(),
  sharePointUnitsPerMinute: z.number().positive().optional(),
  outlookAtOnce: z.number().int().positive().optional(),
});

const quirks = z.strictObject({
  staleIsTaken: z.boolean().optional(),
  uniqueRaces: z.boolean().optional(),
  staleOnFields: z.union([z.literal(412), z.literal(409)]).optional(),
  patchAnswersTag: z.boolean().optional(),
  newListColumns: z.enum(['asAsked', 'plain']).optional(),
  filterDelayMilliseconds: z.number().min(0).optional(),
  secondColumn: z.enum(['refuse', 'allow']).optional(),
  thresholdCounts: z.enum(['firstCondition', 'wholeFilter']).optional(),
  filtersAnswerNothing: z.boolean().optional(),
  unlistedChoice: z.enum(['refuse', 'accept']).optional(),
  downloadRedirects: z.boolean().optional(),
  uploadSessionMilliseconds: z.number().positive().optional(),
});

/** `GET/POST/DELETE /local/faults`, `GET /local/record?since=&calls=1`, `POST /local/limits`, `POST /local/quirks`. */
export function faultEndpoints(settings: Settings): readonly Endpoint[] {
  const { faults, record, events } = settings;
  const answer = (): LocalAnswer => ({ status: 200, body: { faults: faults.list(), installStates } });
  return [
    { method: 'GET', template: '/local/faults', handle: answer },
    {
      method: 'POST',
      template: '/local/faults',
      handle: ({ body }) => {
        try {
          faults.set(jsonOf(body));
        } catch {
          return failed(400, 'badFaults', 'Skriv { "faults": [ … ] } som docs/local.md beskriver.');
        }
        events.announce('faults');
        return answer();
      },
    },
    {
      method: 'DELETE',
      template: '/local/faults',
      handle: () => {
        faults.clear();
        events.announce('faults');
        return answer();
      },
    },
    {
      method: 'GET',
      template: '/local/record',
      handle: ({ query }) => ({ status: 200, body: record.since(Number(query.get('since') ?? 0), query.get('calls') === '1') }),
    },
    { method: 'POST', template: '/local/limits', handle: ({ body }) => setLimits(settings, jsonOf(body)) },
    { method: 'POST', template: '/local/quirks', handle: ({ body }) => setQuirks(settings, jsonOf(body)) },
  ];
}

function setLimits({ teams, graphLimits }: Settings, body: unknown): LocalAnswer {
  const wanted = limits.safeParse(body);
  if (!wanted.success) return failed(400, 'badLimits', 'Okänd gräns.');
  const { teamsRelaxed, ...graph } = wanted.data;
  if (teamsRelaxed !== undefined) teams.limits.relax(teamsRelaxed);
  Object.assign(graphLimits, graph);
  return { status: 200, body: graphLimits };
}

function setQuirks({ quirks: current }: Settings, body: unknown): LocalAnswer {
  const wanted = quirks.safeParse(body);
  if (!wanted.success) return failed(400, 'badQuirks', 'Okänd inställning.');
  Object.assign(current, wanted.data);
  return { status: 200, body: current };
}
