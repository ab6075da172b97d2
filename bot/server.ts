// The bot's HTTP server: which address leads where. What is said there is decided in the files it leads to.

import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Request, type Response, type Server } from 'restify';
import type { Log } from '../src/app/log';
import type { Bot } from './talk/bot';
import type { Settings } from './config';
import { refusals } from './door/refusal';
import type { Guard } from './guard';
import { languageOf } from './api/reply';
import { faultName, newReference, problemOf, problemReply, sendProblem } from './problem-reply';
import { openAddresses } from './web/addresses';
import { commonHeaders, tabHeaders } from './web/headers';
import { keepPace } from './web/pace';
import { openNotifications, type Notified } from './web/notifications';
import { sendEmpty, sendJson } from './web/send';
import { tellToWait } from './web/told-to-wait';
import { openTabFiles } from './web/tab-files';

export interface ServerParts {
  readonly settings: Pick<Settings, 'mode' | 'frameAncestors' | 'addresses'> & {
    readonly graph: Pick<Settings['graph'], 'isPractice'>;
  };
  readonly log: Log;
  readonly guard: Guard;
  readonly bot: Pick<Bot, 'answer'>;
  readonly notifications: { readonly clientState: string; readonly notified: Notified };
  /** Whether the lists are such that this version may write; until they are it answers nothing but how it is. */
  readonly mayWrite: () => boolean;
  /** Whether the bot can do its work just now. */
  readonly isReady: () => boolean;
  /** What the profile leaves out and roles nobody holds just now, as codes. */
  readonly lacking: readonly string[];
}

/** Where `npm run build` puts the tab; programs are started from the project's folder. */
const tabFolder = path.resolve('dist', 'tab');

/** Whoever opens a connection and says nothing, or says it a byte at a time, is let go of within ten seconds; Node's own limits are minutes. How slowly a body may come is `keepPace`'s. */
const patience = { headersTimeout: 8_000, requestTimeout: 0, connectionsCheckingInterval: 1_000, maxConnections: 2_000 };

/** The server, not yet listening; the tab's API is mounted by its owner. */
export function openServer(parts: ServerParts): Server {
  const server = createServer({ name: 'trappan' });
  Object.assign(server.server, patience);
  keepPace(server.server);
  Reflect.set(server.log, 'level', 'silent'); // restify's own log would write addresses and errors as they are
  const headers = Object.entries(commonHeaders(parts.settings));
  const secondsToWait = openAddresses(() => Date.now(), parts.settings.addresses);
  server.pre((request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    // Whoever looks after the bot asks for its health, and must never be told that it is ill.
    const seconds = request.url === '/health' ? 0 : secondsToWait(request);
    if (seconds > 0) tellToWait(request, response, seconds);
    next(seconds === 0 ? undefined : false);
  });
  holdBack(server, parts);
  tellNothingMore(server, parts.log);
  server.post('/api/messages', async (request, response) => answerMessage(parts, request, response));
  const notifications = openNotifications(parts.notifications.clientState, parts.notifications.notified);
  server.post('/api/notifications', async (request, response) => notifications(request, response));
  server.get('/health', (_request, response, next) => {
    const status = !parts.mayWrite() ? 'listsNewer' : parts.isReady() ? 'ready' : 'degraded';
    sendJson(response, status === 'ready' ? 200 : 503, { status, lacking: parts.lacking });
    next();
  });
  const tab = openTabFiles(tabFolder, tabHeaders(parts.settings), parts.settings.graph);
  server.get('/tab', (_request, response, next) => {
    sendEmpty(response, 308, { Location: '/tab/' });
    next();
  });
  server.get('/tab/*', async (request, response) => tab(request, response));
  server.head('/tab/*', async (request, response) => tab(request, response));
  return server;
}

/** What is answered whatever the lists are like: *Hälsa*, and who asks for it. */
const always = ['/api/health', '/api/me'];

/** Where a newer version has changed the lists so that ours would write wrongly, nothing is read or written: another replica, or the next try, does it. */
function holdBack(server: Server, { mayWrite }: ServerParts): void {
  server.pre((request, response, next) => {
    const path = request.getPath();
    const isHeld = path.startsWith('/api/') || path.startsWith('/svar/');
    if (mayWrite() || !isHeld || always.includes(path)) return next();
    response.setHeader('Retry-After', '30');
    sendProblem(response, problemReply({ code: 'listsNewer' }, languageOf(request)));
    next(false);
  });
}

async function answerMessage(
  { guard, bot, log }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const admitted = await guard(request);
  if (!admitted.ok) {
    log.warn('request to the bot refused', { status: refusals[admitted.refused], why: admitted.refused });
    return sendEmpty(response, refusals[admitted.refused], request.complete ? {} : { Connection: 'close' });
  }
  const { status, body } = await bot.answer(admitted.value);
  if (body === undefined) sendEmpty(response, status);
  else sendJson(response, status, body);
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}
type Failed = [request: Request, response: Response, error: unknown, done: () => void];

/** Unknown addresses and methods get their status and no word; a broken handler a sentence and a reference. */
function tellNothingMore(server: Server, log: Log): void {
  server.on('restifyError', (...[request, response, error, done]: Failed) => {
    const status = statusIn(error);
    if (response.headersSent) Reflect.set(response, '_sent', true); // restify must not answer a second time
    else if (status < 500) response.sendRaw(status, '');
    else sayFault({ request, response }, log, error);
    done();
  });
}

function sayFault({ request, response }: Exchange, log: Log, error: unknown): void {
  const reference = newReference();
  const problem = problemOf(error, { isReading: request.method === 'GET' });
  log.error('request failed', { reference, fault: faultName(error) });
  const { status, body } = problemReply(problem, languageOf(request), reference);
  response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}

/** Only restify's own 4xx speak for themselves; everything else is a fault of ours. */
const statusIn = (error: unknown): number =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode >= 400
    ? error.statusCode
    : 500;
