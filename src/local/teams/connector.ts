// The Bot Connector behind `/teams`: token, faults and rate limits first, then the endpoint (graph-facts 4.1 and 4.2).

import { setTimeout as pause } from 'node:timers/promises';
import {
  choose,
  decoded,
  failed,
  silence,
  type Answering,
  type Chosen,
  type Endpoint,
  type IncomingRequest,
} from '../control/serve';
import type { Fault } from '../faults';
import type { LocalAnswer } from '../http';
import { bearer, checkConnectorToken } from '../sign-in/tokens';
import { createConversation, whereTo } from './create-conversation';
import { refusal, unauthorized, type RefusalCode } from './refusals';
import { channels, member, members, pagedMembers, team } from './roster';
import type { Teams } from './teams';
import { jsonSent, tell, whoIs, type Asked } from '../witness';
import { deleteActivity, sendActivity, updateActivity } from './write';

const ACTIVITIES = '/v3/conversations/{conversation}/activities';
const ACTIVITY = `${ACTIVITIES}/{activity}`;
const MEMBERS = '/v3/conversations/{conversation}/members';

/** Answers everything below `/teams`; what the product does not call is 501 by name. */
export function createConnector(teams: Teams): Answering {
  const endpoints = endpointsOf(teams);
  return async (request) => {
    const caller = await checkConnectorToken(teams.tokens, bearer(request.headers));
    if (!caller) return unauthorized;
    const chosen = choose(endpoints, request.method, request.rawPath);
    if (!chosen) return failed(501, 'NotImplemented', `The local Teams does not do this: ${request.method} ${request.rawPath}`);
    const { rawPath, ...rest } = request;
    const path = decoded(rawPath);
    const who = whoIs(caller);
    const asked: Asked = { door: 'teams', who, method: request.method, path, since: Date.now(), sent: jsonSent(request.body) };
    const sentinel = request.headers['x-local-fault'];
    const fault = teams.faults.next({ service: 'teams', method: request.method, path, who, sentinel });
    const seen = (answer: LocalAnswer, isDone: boolean): LocalAnswer => (
      tell(teams.witness, asked, { answer, isDone, fault }),
      answer
    );
    const work = async (): Promise<LocalAnswer> => {
      const refused = limited(teams, chosen, request);
      if (refused !== undefined) return seen(refused, false);
      if (teams.witness?.before?.(asked) === 'drop') return seen(silence, false);
      return seen(await chosen.endpoint.handle({ ...rest, path, params: chosen.params, caller }), true);
    };
    return fault ? struck(fault, { work, undone: (answer) => seen(answer, false) }) : work();
  };
}

const endpointsOf = (teams: Teams): readonly Endpoint[] => [
  { method: 'POST', template: '/v3/conversations', handle: (request) => createConversation(teams, request) },
  { method: 'POST', template: ACTIVITIES, handle: (request) => sendActivity(teams, request) },
  { method: 'POST', template: ACTIVITY, handle: (request) => sendActivity(teams, request) },
  { method: 'PUT', template: ACTIVITY, handle: (request) => updateActivity(teams, request) },
  { method: 'DELETE', template: ACTIVITY, handle: (request) => deleteActivity(teams, request) },
  { method: 'GET', template: MEMBERS, handle: (request) => members(teams, request) },
  { method: 'GET', template: `${MEMBERS}/{member}`, handle: (request) => member(teams, request) },
  { method: 'GET', template: '/v3/conversations/{conversation}/pagedmembers', handle: (request) => pagedMembers(teams, request) },
  { method: 'GET', template: '/v3/teams/{team}', handle: team },
  { method: 'GET', template: '/v3/teams/{team}/conversations', handle: channels },
];

// Sending and creating are counted apart, per thread; reading the roster is not counted here.
function limited(teams: Teams, { params }: Chosen, request: IncomingRequest): LocalAnswer | undefined {
  if (request.method === 'GET') return undefined;
  const wait = teams.limits.take(params['conversation'] ?? `create ${whereTo(request.body)}`);
  return wait === undefined ? undefined : refusal('Throttled', { 'Retry-After': String(wait) });
}

const codes: Record<Exclude<Fault['kind'], 'refuse' | 'timeout' | 'lost' | 'delay'>, RefusalCode> = {
  throttle: 'Throttled',
  unavailable: 'ServiceUnavailable',
  badGateway: 'BadGateway',
  gone: 'ConversationNotFound',
  conflict: 'PreconditionFailed',
  stale: 'PreconditionFailed',
};

interface Working {
  readonly work: () => Promise<LocalAnswer>;
  readonly undone: (answer: LocalAnswer) => LocalAnswer;
}

async function struck(fault: Fault, { work, undone }: Working): Promise<LocalAnswer> {
  const { kind } = fault;
  if (kind === 'refuse') return undone(refused(fault));
  if (kind !== 'timeout' && kind !== 'lost' && kind !== 'delay') return undone(refusal(codes[kind], retryAfter(fault)));
  const answer = kind === 'timeout' ? undone(silence) : await work();
  await pause(fault.milliseconds ?? 0);
  return kind === 'delay' ? answer : silence;
}

const refused = (fault: Fault): LocalAnswer =>
  isKnown(fault.code)
    ? refusal(fault.code)
    : failed(fault.status ?? 500, fault.code ?? 'ServiceError', 'The service could not do this.');

const known = ['BotDisabledByAdmin', 'ConversationBlockedByUser', 'MessageWritesBlocked', 'BotNotInConversationRoster'] as const;
const isKnown = (code: string | undefined): code is (typeof known)[number] => known.some((one) => one === code);

const retryAfter = (fault: Fault): Record<string, string> =>
  fault.kind === 'throttle' && fault.retryAfter !== null ? { 'Retry-After': String(fault.retryAfter ?? 1) } : {};
