// The tenant the adapter's tests speak to: the local Microsoft 365 in this process, over HTTP, with real sign-in.

import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { tenant as invented } from '../../../src/local/people';
import { createSignIn } from '../../../src/local/sign-in/directory';
import { openKeyRing } from '../../../src/local/sign-in/keys';
import { createAppRegistration } from '../../../src/local/sign-in/registration';
import type { TokenMaker } from '../../../src/local/sign-in/tokens';
import { startLocal, type LocalMicrosoft365 } from '../../../src/local/start';
import { openStore } from '../../../src/local/store';
import { openGraph, type Graph } from '../../../src/graph/client';
import { openSites, type Places } from '../../../src/graph/places';
import { provisionAll } from '../../../src/graph/provision-all';
import type { GraphSettings } from '../../../src/graph/settings';

export interface Tenant extends LocalMicrosoft365 {
  graph: Graph;
  settings: GraphSettings;
  close: () => Promise<void>;
}

export const settingsFor = (signInUrl: string, graphUrl: string): GraphSettings => ({
  signInUrl,
  graphUrl,
  tenantId: invented.id,
  clientId: invented.clientId,
  proof: { kind: 'secret', secret: invented.clientSecret },
  scope: 'https://graph.microsoft.com/.default',
  sites: {
    cases: `${invented.sharePointHost}:${invented.sitePaths.cases}`,
    restricted: `${invented.sharePointHost}:${invented.sitePaths.restricted}`,
    protected: `${invented.sharePointHost}:${invented.sitePaths.protected}`,
    eku: `${invented.sharePointHost}:${invented.sitePaths.eku}`,
  },
  mailbox: invented.sharedMailbox,
  isPractice: false,
});

export interface SignIn {
  url: string;
  maker: TokenMaker;
  close: () => Promise<void>;
}

/** Local sign-in alone, for tests whose Graph is scripted. */
export async function startSignIn(): Promise<SignIn> {
  const authority = process.env['NODE_EXTRA_CA_CERTS'];
  if (authority === undefined) throw new Error('Run these tests with node tools/run.mjs npx jest');
  const read = (name: string): string => readFileSync(join(dirname(authority), name), 'utf8');
  const store = openStore(':memory:');
  let url = '';
  const maker = {
    issuer: () => `${url}/${invented.id}/v2.0`,
    keys: await openKeyRing(store, 'signIn'),
    app: createAppRegistration(),
  };
  const server = createSignIn(maker, () => url, { key: read('server-key.pem'), cert: read('server.pem') });
  url = `https://localhost:${await listen(server)}`;
  return { url, maker, close: async () => (await stop(server), store.close()) };
}

const begun = new Set<string>();

/** One recording for each test file, begun anew. */
function recording(): string {
  const name = basename(expect.getState().testPath ?? 'graph', '.test.ts');
  const file = join('test-output', 'graph-exchanges', `graph-${name}.jsonl`);
  if (!begun.has(file)) rmSync(file, { force: true });
  begun.add(file);
  return file;
}

/** The whole local Microsoft 365 at free ports, empty, with a clock that stands still. What is said is recorded for the contract check. */
export async function startTenant(): Promise<Tenant> {
  const local = await startLocal({
    ...{
      port: 0,
      signInPort: 0,
      database: ':memory:',
      clock: { at: '2026-03-02T08:00:00Z', isFrozen: true },
      relaxed: true,
      exchanges: recording(),
    },
  });
  const settings = settingsFor(local.signInUrl, `${local.url}/v1.0`);
  return { ...local, settings, graph: openGraph(settings), close: local.stop };
}

export interface Scripted {
  origin: string;
  /** What was asked, in order. */
  seen: { method: string; url: string; headers: Record<string, string | string[] | undefined>; body: string }[];
  close: () => Promise<void>;
}

/** A server that answers as a test says, for what no fault of the local Graph brings about. */
export async function scripted(
  answer: (ask: Scripted['seen'][number], respond: Parameters<RequestListener>[1]) => void,
): Promise<Scripted> {
  const seen: Scripted['seen'] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const ask = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(pieces).toString('utf8'),
      };
      seen.push(ask);
      answer(ask, response);
    });
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, seen, close: () => stop(server) };
}

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const reply = (response: Parameters<RequestListener>[1], { status, body, headers }: Reply): void => {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
};

async function listen(server: Server | ReturnType<typeof createSignIn>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server | ReturnType<typeof createSignIn>): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

/** The tenant's places once it is provisioned. */
export async function placesOf({ graph, settings }: Pick<Tenant, 'graph' | 'settings'>): Promise<Places> {
  await provisionAll(graph, settings, () => undefined);
  return openSites(graph, settings);
}
