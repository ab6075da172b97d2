// One Graph call, whether it came alone or as a part of a batch: find the route, meet faults and limits, run the handler.

import { setTimeout as wait } from 'node:timers/promises';
import type { Caller, LocalAnswer, LocalRequest, LocalWorld, Service } from '../http';
import type { Fault, Faults } from '../faults';
import { faultAnswer } from './fault-answer';
import { pathSegments } from './path';
import { GraphRefusal, refusalAnswer } from './refusal';
import type { FindRoute, Match } from './routing';
import type { Throttle } from './throttle';
import { jsonSent, tell, whoIs, type Asked, type Came, type Witness } from '../witness';

export interface Call {
  readonly method: string;
  /** Path and query after the version, still encoded: `/sites/root/lists?$top=5`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly caller: Caller;
  readonly came: Came;
}

export interface Answered {
  readonly answer: LocalAnswer;
  readonly template: string;
  readonly service: Service;
  readonly units: number;
  /** `silence`: the caller gets no answer at all, whether or not the work was done. */
  readonly fate: 'answer' | 'silence';
}

export interface CallPlace {
  readonly world: LocalWorld;
  readonly findRoute: FindRoute;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly witness: Witness | undefined;
  /** The call came inside a batch. */
  readonly isPart?: boolean;
}

/** Answers one call; every refusal is an answer, only `fate` tells that the caller must be left without one. */
export async function answerCall(place: CallPlace, call: Call): Promise<Answered> {
  const [rawPath = '', rawQuery = ''] = splitOnce(call.target, '?');
  try {
    const segments = pathSegments(rawPath);
    const match = place.findRoute(call.method, segments);
    if (match === undefined) return unknownCall(call.method, rawPath);
    return await routed({ ...place, came: call.came }, match, {
      ...call,
      path: `/${segments.join('/')}`,
      query: new URLSearchParams(rawQuery),
      params: match.params,
    });
  } catch (failure) {
    return { ...unknownCall(call.method, rawPath), answer: failureAnswer(failure) };
  }
}

const splitOnce = (text: string, mark: string): readonly string[] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
};

/** Decision 7.10: what the product does not call answers 501 by name. */
function unknownCall(method: string, path: string): Answered {
  const message = `The local Microsoft 365 does not do this: ${method} ${path}`;
  const answer = refusalAnswer(new GraphRefusal({ status: 501, code: 'notImplemented', message }));
  return { answer, template: '(unknown)', service: 'other', units: 0, fate: 'answer' };
}

async function routed(place: CallPlace & Pick<Call, 'came'>, match: Match, request: LocalRequest): Promise<Answered> {
  const { route } = match;
  const { service, template } = route;
  const asked = askedBy(request, place.came);
  const fault = place.faults.next({
    service,
    method: request.method,
    path: request.path,
    who: asked.who,
    sentinel: request.headers['x-local-fault'],
    isPart: place.isPart === true,
  });
  const about = { template, service, units: 0, fate: 'answer' } as const;
  const seen = (answer: LocalAnswer, isDone: boolean): LocalAnswer => (
    tell(place.witness, asked, { answer, isDone, fault }),
    answer
  );
  const freshStart = `${place.world.origin()}/v1.0${encodeURI(request.path)}`;
  const instead = fault === undefined ? undefined : faultAnswer(fault, { service, freshStart });
  if (instead !== undefined) return { ...about, answer: seen(instead, false) };
  const units = typeof route.units === 'number' ? route.units : route.units(request);
  const entry = place.throttle.enter({ service, units, appId: appOf(request.caller) });
  if (entry.refused !== undefined) return { ...about, answer: seen(entry.refused, false) };
  try {
    if (fault?.kind === 'timeout') seen(unanswered, false);
    else if (place.witness?.before?.(asked) === 'drop') return { ...about, answer: seen(unanswered, false), fate: 'silence' };
    return { ...about, units, ...(await struck(fault, async () => seen(await run(place, match, request), true), entry.headers)) };
  } finally {
    entry.leave();
  }
}

const askedBy = ({ caller, method, path, query, headers, body }: LocalRequest, came: Came): Asked => ({
  door: 'graph',
  who: whoIs(caller),
  method,
  path,
  query: query.toString(),
  ...came,
  ...(headers['if-match'] === undefined ? {} : { ifMatch: headers['if-match'] }),
  sent: jsonSent(body),
});

const appOf = (caller: Caller): string => (caller.kind === 'nobody' ? '' : caller.appId);

const unanswered: LocalAnswer = {
  status: 504,
  body: { error: { code: 'gatewayTimeout', message: 'The server did not answer in time.' } },
};

/** Runs the work under a fault that lets it be done, late or unseen, or hides it altogether. */
export async function struck(
  fault: Fault | undefined,
  work: () => Promise<LocalAnswer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Pick<Answered, 'answer' | 'fate'>> {
  if (fault?.kind === 'timeout') {
    await wait(fault.milliseconds ?? 1000);
    return { answer: unanswered, fate: 'silence' };
  }
  const answer = await work();
  if (fault?.milliseconds !== undefined) await wait(fault.milliseconds);
  if (fault?.kind === 'lost') return { answer: unanswered, fate: 'silence' };
  return { answer: { ...answer, headers: { ...headers, ...answer.headers } }, fate: 'answer' };
}

async function run(place: CallPlace, match: Match, request: LocalRequest): Promise<LocalAnswer> {
  try {
    return await match.route.handle(request, place.world);
  } catch (failure) {
    return failureAnswer(failure);
  }
}

/** A bug of ours is 500 without detail; the stack goes to the terminal of whoever runs the server. */
function failureAnswer(failure: unknown): LocalAnswer {
  if (failure instanceof GraphRefusal) return refusalAnswer(failure);
  process.stderr.write(`local Graph: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
  return refusalAnswer(
    new GraphRefusal({ status: 500, code: 'generalException', message: 'General exception while processing' }),
  );
}
