// What every Graph answer carries: request ids, content type, and inside an error the date and the ids once more.

import { randomUUID } from 'node:crypto';
import type { LocalAnswer } from '../http';

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The JSON that was written, for the recording and for batch parts; undefined when the body is none. */
  readonly json: unknown;
}

export interface RequestIds {
  readonly id: string;
  readonly client: string;
}

/** The id Graph gives the request, and the client's own echoed back. */
export function requestIds(headers: Readonly<Record<string, string>>): RequestIds {
  const id = randomUUID();
  return { id, client: headers['client-request-id'] ?? id };
}

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Turns a handler's answer into bytes and headers. */
export function onTheWire(answer: LocalAnswer, ids: RequestIds): WireAnswer {
  const given = { 'request-id': ids.id, 'client-request-id': ids.client, 'Cache-Control': 'no-store', ...answer.headers };
  const { body } = answer;
  if (body === undefined) return { status: answer.status, headers: given, body: Buffer.alloc(0), json: undefined };
  if (Buffer.isBuffer(body))
    return { status: answer.status, headers: typed(given, 'application/octet-stream'), body, json: undefined };
  if (typeof body === 'string')
    return { status: answer.status, headers: typed(given, 'text/plain'), body: Buffer.from(body), json: undefined };
  const json = withInnerError(body, ids);
  return { status: answer.status, headers: typed(given, JSON_TYPE), body: Buffer.from(JSON.stringify(json)), json };
}

const typed = (headers: Readonly<Record<string, string>>, type: string): Readonly<Record<string, string>> =>
  Object.keys(headers).some((name) => name.toLowerCase() === 'content-type') ? headers : { ...headers, 'Content-Type': type };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withInnerError(body: unknown, ids: RequestIds): unknown {
  if (!isRecord(body) || !isRecord(body['error'])) return body;
  const inner = isRecord(body['error']['innerError']) ? body['error']['innerError'] : {};
  const stamp = { date: new Date().toISOString().slice(0, 19), 'request-id': ids.id, 'client-request-id': ids.client };
  return { ...body, error: { ...body['error'], innerError: { ...inner, ...stamp } } };
}
