// The Graph v1.0 front of the local Microsoft 365: who calls, which route, what is written down. The routes themselves are tables elsewhere.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Faults } from '../faults';
import type { Caller, LocalAnswer, LocalWorld, Route } from '../http';
import type { CallRecord, RecordedPart } from '../record';
import { readBatch, runBatch } from './batch';
import { answerCall, struck, type Answered, type Call, type CallPlace } from './call';
import { onTheWire, requestIds, type RequestIds, type WireAnswer } from './envelope';
import type { ExchangeLog } from './exchange-log';
import { faultAnswer } from './fault-answer';
import { readBody, readHeaders } from './reading';
import { GraphRefusal, refusalAnswer } from './refusal';
import { routeFinder } from './routing';
import { tell, whoIs, type Witness } from '../witness';
import { createThrottle, documentedLimits, type Limits } from './throttle';

export interface GraphOptions {
  readonly world: LocalWorld;
  /** Every helper's routes in one table: `combine(sharePointRoutes(…), mailRoutes, …)`. */
  readonly routes: readonly Route[];
  /** Whom a bearer token speaks for; undefined answers 401. */
  readonly checkToken: (token: string) => Caller | undefined | Promise<Caller | undefined>;
  readonly faults: Faults;
  readonly record: CallRecord;
  readonly limits?: () => Limits;
  readonly exchanges?: ExchangeLog;
  readonly witness?: Witness | undefined;
}

export interface Graph {
  /** Whether this address is Graph's: `/v1.0/…`, and `/upload/…`, which upload sessions hand out. */
  readonly owns: (path: string) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

interface Outcome {
  readonly done: Answered;
  readonly parts: readonly RecordedPart[];
}

/** Graph as a handler for node:http. Handlers run one after the other, so several callers never meet half a write. */
export function createGraph(options: GraphOptions): Graph {
  const { world, faults } = options;
  const throttle = createThrottle(options.limits ?? (() => documentedLimits));
  const place: CallPlace = { world, faults, throttle, findRoute: routeFinder(options.routes), witness: options.witness };
  return {
    owns: (path) => /^\/(v1\.0|upload|download)\//.test(path),
    handle: (request, response) => serve({ options, place }, request, response),
  };
}

interface Front {
  readonly options: GraphOptions;
  readonly place: CallPlace;
}

async function serve(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = Date.now();
  const came = { since: started, connection: request.socket.remotePort };
  const url = request.url ?? '/';
  const method = (request.method ?? 'GET').toUpperCase();
  const headers = readHeaders(request);
  const ids = requestIds(headers);
  const body: { bytes: Buffer } = { bytes: Buffer.alloc(0) };
  const outcome = await attempt(async () => {
    body.bytes = await readBody(request, url.split('?')[0] ?? '');
    const caller = await callerOf(front.options, url, headers);
    return respond(front, { method, target: url.replace(/^\/v1\.0/, ''), headers, body: body.bytes, caller, came }, ids);
  });
  const wire = onTheWire(outcome.done.answer, ids);
  front.options.record.add(recordedCall(outcome, { method, url, started }));
  if (outcome.done.fate === 'silence') return void request.socket.destroy();
  front.options.exchanges?.({
    ...{ method, url, requestHeaders: headers, requestBody: body.bytes, time: new Date(started).toISOString() },
    ...{ status: wire.status, responseHeaders: wire.headers, responseBody: wire.body },
  });
  write(response, wire);
}

async function attempt(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof GraphRefusal) return alone(refusalAnswer(failure), '(refused)');
    throw failure;
  }
}

const alone = (answer: LocalAnswer, template: string): Outcome => ({
  done: { answer, template, service: 'other', units: 0, fate: 'answer' },
  parts: [],
});

/** An upload address carries its own permission (graph-facts 1.4): no token is asked for, and none may be sent. */
async function callerOf(options: GraphOptions, url: string, headers: Readonly<Record<string, string>>): Promise<Caller> {
  if (/^\/(upload|download)\//.test(url)) return { kind: 'nobody' };
  const token = /^Bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  const caller = token === undefined ? undefined : await options.checkToken(token);
  if (caller !== undefined) return caller;
  const message =
    token === undefined ? 'Access token is empty.' : 'Access token validation failure. Invalid audience, signature or time.';
  const challenge = {
    'WWW-Authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  };
  throw new GraphRefusal({ status: 401, code: 'InvalidAuthenticationToken', message }, { headers: challenge });
}

async function respond(front: Front, call: Call, ids: RequestIds): Promise<Outcome> {
  if (!/^\/\$batch\/?(\?|$)/i.test(call.target)) return { done: await answerCall(front.place, call), parts: [] };
  if (call.method !== 'POST') throw new GraphRefusal({ status: 405, code: 'BadRequest', message: 'A batch is sent with POST.' });
  const sentinel = call.headers['x-local-fault'];
  const who = whoIs(call.caller);
  const fault = front.options.faults.next({ service: 'other', method: 'POST', path: '/$batch', who, sentinel });
  const instead = fault && faultAnswer(fault, { service: 'other', freshStart: '' });
  if (instead !== undefined) {
    const asked = { door: 'graph', who, method: 'POST', path: '/$batch', ...call.came } as const;
    tell(front.options.witness, asked, { answer: instead, isDone: false, fault });
    return alone(instead, '/$batch');
  }
  const steps = readBatch(call.body);
  const parts: RecordedPart[] = [];
  const work = async (): Promise<LocalAnswer> => {
    const batch = await runBatch(steps, { call, ids }, (part) => answerCall({ ...front.place, isPart: true }, part));
    parts.push(...batch.answered.map(({ done, ...call }) => recordedPart(call, done)));
    return { status: 200, body: { responses: batch.responses } };
  };
  const { answer, fate } = await struck(fault, work);
  return { done: { ...alone(answer, '/$batch').done, fate }, parts };
}

const recordedPart = (call: { readonly method: string; readonly target: string }, done: Answered): RecordedPart => ({
  method: call.method,
  template: done.template,
  path: call.target.split('?')[0] ?? '',
  ...madeBy(done),
  service: done.service,
  status: done.answer.status,
  units: done.units,
});

const id = z.object({ id: z.string() });

function madeBy({ answer }: Answered): Pick<RecordedPart, 'made'> {
  const made = answer.status === 201 ? id.safeParse(answer.body).data : undefined;
  return made === undefined ? {} : { made: made.id };
}

const recordedCall = (outcome: Outcome, call: { readonly method: string; readonly url: string; readonly started: number }) => ({
  ...recordedPart({ method: call.method, target: call.url }, outcome.done),
  time: new Date(call.started).toISOString(),
  milliseconds: Date.now() - call.started,
  parts: outcome.parts,
});

function write(response: ServerResponse, wire: WireAnswer): void {
  const length = wire.status === 204 || wire.status === 304 ? {} : { 'Content-Length': String(wire.body.length) };
  response.writeHead(wire.status, { ...wire.headers, ...length });
  response.end(wire.body);
}
