// One request to Graph and its answer, through Microsoft's client with our own steps in its middleware. No repeats here.

import {
  Client,
  GraphClientError,
  HTTPMessageHandler,
  ResponseType,
  type Context,
  type GraphRequest,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { randomUUID } from 'node:crypto';
import type { Answer, Call } from '../call';
import { GraphFailure, failureOf } from '../failure';
import { measure, timed } from '../measure';
import { openAhead, type Ahead } from './ahead';
import { serviceOf } from './slots';
import type { Tokens } from './token';

/** What identifies us to Microsoft's throttling (graph-facts 2). */
const userAgent = 'NONISV|Trappan|Trappan/0.1.0';

export interface Wire {
  /** The answer with an unread body. Throws `GraphFailure` for network, time-out and sign-in; a bad status is an answer. */
  readonly open: (call: Call<unknown>, milliseconds: number) => Promise<Opened>;
  /** The answer, read and good. Throws `GraphFailure` for everything else. */
  readonly exchange: (call: Call<unknown>, milliseconds: number) => Promise<Answer>;
  readonly graphUrl: string;
  /** Milliseconds by which this machine's clock is ahead of Graph's, by its last answer. */
  readonly ahead: () => number;
}

export interface Opened {
  readonly response: Response;
  readonly requestId: string;
}

/** Opens the way to Graph at `graphUrl` (with the version at its end). */
export function openWire(graphUrl: string, tokens: Tokens): Wire {
  const cut = graphUrl.lastIndexOf('/');
  const client = Client.initWithMiddleware({
    baseUrl: graphUrl.slice(0, cut),
    defaultVersion: graphUrl.slice(cut + 1),
    middleware: [new AuthStep(tokens), new HTTPMessageHandler()],
  });
  const ahead = openAhead();
  const open = (call: Call<unknown>, milliseconds: number): Promise<Opened> =>
    counted(call, heardIn(ahead, openOnce(client, call, milliseconds)));
  const exchange = async (call: Call<unknown>, milliseconds: number): Promise<Answer> => {
    const first = await open(call, milliseconds);
    if (first.response.status !== 401) return readAnswer(call, first);
    tokens.forget();
    await first.response.body?.cancel();
    return readAnswer(call, await open(call, milliseconds));
  };
  return { open, exchange, graphUrl, ahead: ahead.milliseconds };
}

/** Every answer says what time it is where it was made. */
async function heardIn({ hear }: Ahead, work: Promise<Opened>): Promise<Opened> {
  const since = performance.now();
  const opened = await work;
  hear(opened.response.headers.get('date'), performance.now() - since);
  return opened;
}

/** Tells how long a request took and what came of it, in words the table of measures has. */
async function counted(call: Call<unknown>, work: Promise<Opened>): Promise<Opened> {
  const service = call.path.startsWith('/$batch') ? 'batch' : serviceOf(call.path);
  const tell = (seconds: number, status: StatusClass): void => measure('trappan.graph.requests', seconds, { service, status });
  const since = performance.now();
  try {
    return await timed(work, (seconds, { response }) => tell(seconds, classOf(response.status)));
  } catch (error) {
    tell((performance.now() - since) / 1000, 'none');
    throw error;
  }
}

type StatusClass = '2xx' | '3xx' | '4xx' | '429' | '5xx' | 'none';

const classOf = (status: number): StatusClass => {
  if (status === 429) return '429';
  if (status >= 500) return '5xx';
  if (status >= 400) return '4xx';
  return status >= 300 ? '3xx' : '2xx';
};

/** Adds the token, for addresses that may see it only. The client's own step would leave plain http out without a word (platform 3.4). */
class AuthStep implements Middleware {
  private next: Middleware | undefined;
  constructor(private readonly tokens: Tokens) {}
  setNext(next: Middleware): void {
    this.next = next;
  }
  async execute(context: Context): Promise<void> {
    const token = await this.tokens.tokenFor(new URL(String(context.request))).catch(passOn);
    const headers = new Headers(context.options?.headers);
    if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers };
    await this.next?.execute(context);
  }
}

/** The client lets only its own error through as it is. */
function passOn(error: unknown): never {
  const carrier = new GraphClientError();
  carrier.customError = error;
  throw carrier;
}

async function openOnce(client: Client, call: Call<unknown>, milliseconds: number): Promise<Opened> {
  const requestId = randomUUID();
  const signal = AbortSignal.timeout(milliseconds);
  const request = client
    .api(call.path)
    .responseType(ResponseType.RAW)
    .headers({ 'User-Agent': userAgent, 'client-request-id': requestId, ...call.headers })
    .options({ redirect: 'manual', signal });
  try {
    const response: unknown = await sendAs(call, request);
    if (!(response instanceof Response)) throw new GraphFailure({ kind: 'away', call, requestId });
    return { response, requestId };
  } catch (error) {
    throw (
      failureBehind(error) ?? new GraphFailure({ kind: 'away', call, requestId, code: signal.aborted ? 'timeout' : undefined })
    );
  }
}

function sendAs(call: Call<unknown>, request: GraphRequest): Promise<unknown> {
  const content = call.body instanceof Uint8Array ? asBuffer(call.body) : (call.body ?? '');
  switch (call.method) {
    case 'GET':
      return request.get();
    case 'DELETE':
      return request.delete();
    case 'POST':
      return request.post(content);
    case 'PATCH':
      return request.patch(content);
    case 'PUT':
      return request.put(content);
  }
}

/** The client takes the whole memory behind a view, so it is given a Buffer of just these bytes. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function failureBehind(error: unknown): GraphFailure | undefined {
  const cause: unknown = error instanceof GraphClientError ? error.customError : error;
  return cause instanceof GraphFailure ? cause : undefined;
}

async function readAnswer(call: Call<unknown>, { response, requestId }: Opened): Promise<Answer> {
  const text = await response.text().catch(() => {
    throw new GraphFailure({ kind: 'away', call, requestId, status: response.status });
  });
  const answer = {
    status: response.status,
    header: (name: string) => response.headers.get(name) ?? undefined,
    body: jsonOf(text),
  };
  if (!response.ok) throw failureOf(call, answer, requestId);
  // Cut short on its way, or a page of something in between: it says nothing of what was asked about, and is no row that somebody has destroyed.
  if (text !== '' && answer.body === undefined)
    throw new GraphFailure({ kind: 'away', call, requestId, status: response.status, code: 'notJson' });
  return answer;
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
