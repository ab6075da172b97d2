// From Node's HTTP to a LocalRequest and back, and the choice among endpoints: the plumbing of sign-in, connector and control API.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Caller, LocalAnswer, LocalRequest } from '../http';

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments with `{name}` places: `/v3/conversations/{conversation}/activities`. */
  readonly template: string;
  readonly handle: (request: LocalRequest) => LocalAnswer | Promise<LocalAnswer>;
}

/** A request as it came: the path still percent-encoded, nobody recognised yet. */
export interface IncomingRequest {
  readonly method: string;
  /** Percent-encoded, without the query. */
  readonly rawPath: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Parsed JSON, or undefined when it is none. */
export function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

export type Answering = (request: IncomingRequest) => LocalAnswer | Promise<LocalAnswer>;

const BODY_LIMIT = 64 * 1024 * 1024;

/** No answer at all: the connection is closed, as when a proxy or the network gives up. */
export const silence: LocalAnswer = { status: 0 };

/** A listener for `http.createServer`; a body over 64 MB is 413, a broken handler 500 without detail. */
export function listener(answering: Answering): RequestListener {
  return (incoming, outgoing) => {
    receive(incoming)
      .then((request) => (request ? answering(request) : { status: 413 }))
      .catch(() => ({ status: 500, body: { error: { code: 'InternalServerError', message: 'The local server failed.' } } }))
      .then((answer) => send(outgoing, answer))
      .catch(() => outgoing.destroy());
  };
}

/** The first endpoint whose method and template fit; `undefined` when none does. */
export function choose(endpoints: readonly Endpoint[], method: string, rawPath: string): Chosen | undefined {
  for (const endpoint of endpoints) {
    const params = endpoint.method === method ? matched(endpoint.template, rawPath) : undefined;
    if (params) return { endpoint, params };
  }
  return undefined;
}

export interface Chosen {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

/** Runs the endpoint that fits, for a caller already recognised; answers 405 for a known path and 404 otherwise. */
export function dispatch(
  endpoints: readonly Endpoint[],
  request: IncomingRequest,
  caller: Caller,
): LocalAnswer | Promise<LocalAnswer> {
  const chosen = choose(endpoints, request.method, request.rawPath);
  if (chosen) {
    const { rawPath, ...rest } = request;
    return chosen.endpoint.handle({ ...rest, path: decoded(rawPath), params: chosen.params, caller });
  }
  const known = endpoints.some(({ template }) => matched(template, request.rawPath));
  return known
    ? failed(405, 'MethodNotAllowed', 'This address does not take that method.')
    : failed(404, 'NotFound', 'No such address.');
}

/** An error as Graph and the connector write it: `{error: {code, message}}`. */
export function failed(status: number, code: string, message: string): LocalAnswer {
  return { status, body: { error: { code, message } } };
}

/** A request for the part behind a prefix, with the prefix taken off. */
export function below(prefix: string, request: IncomingRequest): IncomingRequest | undefined {
  if (request.rawPath !== prefix && !request.rawPath.startsWith(`${prefix}/`)) return undefined;
  return { ...request, rawPath: request.rawPath.slice(prefix.length) || '/' };
}

function matched(template: string, rawPath: string): Record<string, string> | undefined {
  const places = template.split('/');
  const segments = rawPath.split('/');
  if (places.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [n, place] of places.entries()) {
    const segment = decoded(segments[n] ?? '');
    if (place.startsWith('{')) params[place.slice(1, -1)] = segment;
    else if (place.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return params;
}

/** Percent-decoded; as it is when it cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function receive(incoming: IncomingMessage): Promise<IncomingRequest | undefined> {
  const url = new URL(`http://local${incoming.url?.startsWith('/') ? incoming.url : '/'}`);
  const body = await bodyOf(incoming);
  if (!body) return undefined;
  return { method: incoming.method ?? 'GET', rawPath: url.pathname, query: url.searchParams, headers: headersOf(incoming), body };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of incoming) {
    const bytes: Buffer = Buffer.isBuffer(piece) ? piece : Buffer.alloc(0);
    size += bytes.length;
    if (size <= BODY_LIMIT) pieces.push(bytes);
  }
  return size <= BODY_LIMIT ? Buffer.concat(pieces) : undefined;
}

function headersOf(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers))
    headers[name] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  return headers;
}

function send(outgoing: ServerResponse, answer: LocalAnswer): void {
  if (answer === silence) return void outgoing.destroy();
  const [type, bytes] = encoded(answer.body);
  const headers = { ...(type ? { 'Content-Type': type } : {}), ...answer.headers };
  outgoing.writeHead(answer.status, { ...headers, 'Content-Length': bytes.length });
  outgoing.end(bytes);
}

function encoded(body: unknown): [type: string | undefined, bytes: Buffer] {
  if (body === undefined) return [undefined, Buffer.alloc(0)];
  if (Buffer.isBuffer(body)) return [undefined, body];
  if (typeof body === 'string') return ['text/plain; charset=utf-8', Buffer.from(body)];
  return ['application/json; charset=utf-8', Buffer.from(JSON.stringify(body))];
}
