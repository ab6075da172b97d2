// The server the Graph tests speak to: a local one in this process, or a real tenant when GRAPH_TEST_URL and GRAPH_TEST_TOKEN are set.

import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createFaults, type Faults } from '../../../src/local/faults';
import { exchangeLog } from '../../../src/local/graph/exchange-log';
import { usualQuirks, type Quirks } from '../../../src/local/graph/quirks';
import { createGraph } from '../../../src/local/graph/server';
import { prepareSharePoint } from '../../../src/local/graph/sharepoint/schema';
import { sharePointRoutes } from '../../../src/local/graph/sharepoint/share-point';
import type { Limits } from '../../../src/local/graph/throttle';
import type { Route } from '../../../src/local/http';
import { people, tenant } from '../../../src/local/people';
import { createRecord, type CallRecord } from '../../../src/local/record';
import { openStore, type Store } from '../../../src/local/store';

export interface Answer {
  status: number;
  headers: Headers;
  /** Whatever JSON came back: a test says itself what it expects to find there. */
  body: ReturnType<typeof JSON.parse>;
  bytes: Buffer;
}

export interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
  token?: string | null;
}

export interface GraphServer {
  url: string;
  store: Store;
  faults: Faults;
  record: CallRecord;
  quirks: Quirks;
  limits: { sharePointUnitsPerMinute: number; outlookAtOnce: number };
  changes: string[];
  clock: { now: Date };
  ask: (method: string, path: string, ask?: Ask) => Promise<Answer>;
  /** For requests that break the contract, to see them refused: they are left out of the recording that the contract check reads. */
  askWrongly: (method: string, path: string, ask?: Ask) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Tokens of the test server: the word says who calls. */
const callers = {
  app: { kind: 'app', appId: tenant.clientId },
  otherApp: { kind: 'app', appId: 'other-app' },
  registrar: { kind: 'person', personId: people.registrar.id, appId: tenant.clientId },
} as const;

const isCaller = (token: string): token is keyof typeof callers => token in callers;

export async function startGraph(extra: readonly Route[] = [], limits: Partial<Limits> = {}): Promise<GraphServer> {
  const store = openStore(':memory:');
  prepareSharePoint(store);
  const server = createServer();
  // Longer than the busiest machine takes over one request: a connection is never closed under the next one.
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shared = {
    ...{ store, faults: createFaults(), record: createRecord(), quirks: { ...usualQuirks }, changes: [] as string[] },
    limits: { sharePointUnitsPerMinute: Infinity, outlookAtOnce: 4, ...limits },
    clock: { now: new Date('2026-03-02T08:00:00Z') },
  };
  const graph = createGraph({
    world: {
      ...{ store, origin: () => own, businessNow: () => shared.clock.now },
      changed: (resource, change, id) => void shared.changes.push(`${change} ${resource} ${id}`),
    },
    routes: [...sharePointRoutes(() => shared.quirks), ...extra],
    checkToken: (token) => (isCaller(token) ? callers[token] : undefined),
    ...{ faults: shared.faults, record: shared.record, limits: () => shared.limits },
    exchanges: exchangeLog(emptyRecording()),
  });
  server.on('request', (request, response) => void graph.handle(request, response));
  const url = process.env['GRAPH_TEST_URL'] ?? own;
  const ask: GraphServer['ask'] = (method, path, asked = {}) =>
    send(path.startsWith('http') ? path : `${url}/v1.0${path}`, method, asked);
  return {
    ...shared,
    ...{ url, ask },
    askWrongly: (method, path, asked = {}) =>
      ask(method, path, { ...asked, headers: { ...asked.headers, 'x-local-wrong-on-purpose': '1' } }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      store.close();
    },
  };
}

/** One recording for each test file, begun anew. */
function emptyRecording(): string {
  const file = join(
    'test-output',
    'graph-exchanges',
    `local-${basename(expect.getState().testPath ?? 'graph', '.test.ts')}.jsonl`,
  );
  rmSync(file, { force: true });
  return file;
}

async function send(url: string, method: string, ask: Ask): Promise<Answer> {
  const token = ask.token === undefined ? (process.env['GRAPH_TEST_TOKEN'] ?? 'app') : ask.token;
  const raw = Buffer.isBuffer(ask.body) || typeof ask.body === 'string';
  const headers = {
    ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    ...(ask.body === undefined ? {} : { 'Content-Type': raw ? 'application/octet-stream' : 'application/json' }),
    ...ask.headers,
  };
  const body = ask.body === undefined ? {} : { body: raw ? (ask.body as string) : JSON.stringify(ask.body) };
  const response = await fetch(url, { method, headers, ...body });
  const bytes = Buffer.from(await response.arrayBuffer());
  const json = /json/.test(response.headers.get('content-type') ?? '') && bytes.length > 0;
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    body: json ? JSON.parse(bytes.toString('utf8')) : undefined,
  };
}

export const CASES = `/sites/${tenant.sharePointHost}:/sites/synpunkter`;

/** A list with one column of each kind the product uses; answers its address by ids. */
export async function aList(graph: GraphServer, displayName: string): Promise<string> {
  const made = await graph.ask('POST', `${CASES}:/lists`, {
    body: {
      displayName,
      list: { template: 'genericList' },
      columns: [
        { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true },
        { name: 'Status', choice: { choices: ['received', 'investigating', 'closed'] }, indexed: true },
        { name: 'NextLook', text: {}, indexed: true },
        { name: 'Due', dateTime: { format: 'dateTime' }, indexed: true },
        { name: 'Amount', number: { minimum: 0 }, indexed: true },
        { name: 'Open', boolean: {}, indexed: true },
        { name: 'Note', text: { allowMultipleLines: true } },
        { name: 'Plain', text: {} },
        { name: 'Areas', choice: { choices: ['a', 'b', 'c'], displayAs: 'checkBoxes' } },
        { name: 'Owner', personOrGroup: {} },
        { name: 'Link', hyperlinkOrPicture: {} },
      ],
    },
  });
  if (made.status !== 201) throw new Error(`no list: ${made.bytes.toString('utf8')}`);
  return `/sites/${made.body.parentReference.siteId as string}/lists/${made.body.id as string}`;
}
