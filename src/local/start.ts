// Starts the local Microsoft 365: Graph, Teams, control API and page over http, sign-in over https, both on this machine only.

import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Server as SecureServer } from 'node:https';
import sirv from 'sirv';
import { createControl } from './control/control';
import { below, listener, type Answering } from './control/serve';
import type { ClockStart } from './clock';
import { exchangeLog } from './graph/exchange-log';
import type { NotifierOptions } from './graph/notify/notifier';
import { createGraph } from './graph/server';
import { pageEndpoints } from './page-data/page-endpoints';
import type { RecordedCall, RecordedPart } from './record';
import { localRoutes, prepareTables } from './routes';
import { createSignIn, type ServerCertificate } from './sign-in/directory';
import { checkGraphToken } from './sign-in/tokens';
import { createChannelMetadata } from './teams/channel-token';
import { createConnector } from './teams/connector';
import { chronicle, type Witness } from './witness';
import { createWorld, type LocalParts } from './world';

export interface LocalOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly signInPort?: number;
  /** Folder of certificates, database and attachments; absolute or from where the program runs. */
  readonly data?: string;
  /** `:memory:` for a test; else a file in the data folder. */
  readonly database?: string;
  readonly botUrl?: string;
  /** Where business time begins, and whether it stands still there until it is moved (tests). */
  readonly clock?: ClockStart;
  /** Lets everybody through without rate limits (tests of something else). */
  readonly relaxed?: boolean;
  readonly refreshAfterMs?: number;
  readonly channelIssuer?: string;
  readonly notifier?: NotifierOptions;
  /** JSON-lines file that takes every Graph exchange, for the contract check. */
  readonly exchanges?: string;
  /** Told of each request that changed something, when it is done and before it is answered (tests that end a program just then). */
  readonly afterWrite?: () => void;
  /** Sees all that happens (tests that judge it, or end a program at one call). */
  readonly witness?: (businessNow: () => Date) => Witness;
  /** Further secrets of the app, by name: which replica calls is then seen. */
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface LocalMicrosoft365 extends LocalParts {
  /** `http://127.0.0.1:4700` */
  readonly url: string;
  /** `https://localhost:4701` */
  readonly signInUrl: string;
  /** Where the bot is from now on. */
  readonly useBot: (url: string) => void;
  /** Within a second, whoever is waiting for an answer. */
  readonly stop: () => Promise<void>;
}

/** Throws an Error with a Swedish sentence when a port is taken or the certificate is missing. */
export async function startLocal(options: LocalOptions = {}): Promise<LocalMicrosoft365> {
  const data = resolve(options.data ?? process.env['TRAPPAN_DATA'] ?? 'data');
  const at = { origin: '', signIn: '', bot: options.botUrl ?? 'http://127.0.0.1:3978' };
  const addresses = { origin: () => at.origin, signIn: () => at.signIn, bot: () => at.bot };
  const certificate = readCertificate(data);
  const parts = await createWorld(addresses, {
    database: options.database ?? join(data, 'microsoft365.db'),
    clock: options.clock,
    relaxed: options.relaxed ?? false,
    refreshAfterMs: options.refreshAfterMs ?? 60_000,
    notifier: options.notifier ?? {},
    channelIssuer: options.channelIssuer ?? 'https://api.botframework.com',
    witness: options.witness,
  });
  for (const [name, secret] of Object.entries(options.secrets ?? {})) parts.tokens.app.addSecret(name, secret);
  const server = createServer(front(parts, options));
  const signIn = createSignIn(parts.tokens, addresses.signIn, certificate);
  const stop = (): Promise<void> => stopAll(parts, [server, signIn]);
  try {
    at.origin = `http://127.0.0.1:${await listen(server, options.port ?? 4700, 'LOCAL_PORT')}`;
    at.signIn = `https://localhost:${await listen(signIn, options.signInPort ?? 4701, 'LOCAL_SIGN_IN_PORT')}`;
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { ...parts, url: at.origin, signInUrl: at.signIn, useBot: (url) => void (at.bot = url), stop };
}

function readCertificate(data: string): ServerCertificate {
  try {
    return {
      key: readFileSync(join(data, 'ca', 'server-key.pem'), 'utf8'),
      cert: readFileSync(join(data, 'ca', 'server.pem'), 'utf8'),
    };
  } catch {
    throw new Error(
      `Certifikatet för lokal inloggning saknas i ${join(data, 'ca')}. Starta med npm start, eller kör node tools/make-ca.mjs.`,
    );
  }
}

function front(parts: LocalParts, options: LocalOptions): RequestListener {
  prepareTables(parts);
  const graph = createGraph({
    ...{ world: parts.world, faults: parts.faults, limits: () => parts.graphLimits },
    record: { ...parts.record, add: (call) => (parts.record.add(call), tellWrite(call, options.afterWrite)) },
    routes: localRoutes(parts),
    witness: parts.witness,
    checkToken: (token) => checkGraphToken(parts.tokens, token),
    ...(options.exchanges === undefined ? {} : { exchanges: exchangeLog(options.exchanges) }),
  });
  const ours = listener(answering(parts, options.afterWrite ?? (() => undefined)));
  const page = sirv(resolve('dist', 'page'), { single: true, etag: true, dev: true });
  return (request, response) => {
    const url = request.url ?? '/';
    if (graph.owns(url)) graph.handle(request, response).catch(() => response.destroy());
    else if (/^\/(teams|botframework|local)(\/|$|\?)/.test(url)) ours(request, response);
    else page(request, response, () => notBuilt(response));
  };
}

// Not chained: restify, which may run in the same process, makes writeHead answer nothing.
function notBuilt(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Sidan är inte byggd. Kör npm start.');
}

/** Questions asked with POST change nothing. */
function tellWrite(call: RecordedCall, afterWrite: LocalOptions['afterWrite']): void {
  const changes = ({ method, template }: Pick<RecordedPart, 'method' | 'template'>): boolean =>
    method !== 'GET' && !template.endsWith('checkMemberGroups');
  if (call.parts.length > 0 ? call.parts.some(changes) : changes(call)) afterWrite?.();
}

function answering(parts: LocalParts, afterWrite: () => void): Answering {
  const connector = createConnector(parts.teams);
  const metadata = createChannelMetadata(parts.teams, parts.world.origin);
  const control = createControl(parts, pageEndpoints(parts));
  return (request) => {
    const [toTeams, toMetadata] = [below('/teams', request), below('/botframework', request)];
    if (toTeams) return Promise.resolve(connector(toTeams)).then((answer) => (afterWrite(), answer));
    return toMetadata ? metadata(toMetadata) : control(request);
  };
}

async function listen(server: Server | SecureServer, port: number, variable: string): Promise<string> {
  // Longer than the busiest machine takes over one request: a connection is never closed under the next one.
  server.keepAliveTimeout = 65_000;
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    throw new Error(`Port ${port} är upptagen. Välj en annan, till exempel: ${variable}=${port + 100} npm start`);
  }
  const address = server.address();
  return String(typeof address === 'object' && address ? address.port : port);
}

async function stopAll(parts: LocalParts, servers: readonly (Server | SecureServer)[]): Promise<void> {
  parts.events.close();
  parts.notifier.close();
  await Promise.all(servers.map((server) => new Promise((done) => (server.close(done), server.closeAllConnections()))));
  parts.store.close();
}

async function main(): Promise<void> {
  const { LOCAL_PORT, LOCAL_SIGN_IN_PORT, BOT_URL, LOCAL_EXCHANGES, LOCAL_HISTORY } = process.env;
  const local = await startLocal({
    port: Number(LOCAL_PORT ?? 4700),
    signInPort: Number(LOCAL_SIGN_IN_PORT ?? 4701),
    ...(BOT_URL === undefined ? {} : { botUrl: BOT_URL }),
    ...(LOCAL_EXCHANGES === undefined ? {} : { exchanges: LOCAL_EXCHANGES }),
    ...(LOCAL_HISTORY === undefined ? {} : { witness: (now) => ({ saw: chronicle(LOCAL_HISTORY, now) }) }),
  });
  const end = (): void => void local.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}

if (require.main === module) {
  main().catch((failure: unknown) => {
    process.stderr.write(`${failure instanceof Error ? failure.message : 'Lokala Microsoft 365 kunde inte starta.'}\n`);
    process.exitCode = 1;
  });
}
