// A recording proxy on this machine may stand between the product and Graph: the token is sent through it, checked behind it, and sent nowhere else.

import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGraph } from '../../src/graph/client';
import { provisionPlan } from '../../src/graph/provision';
import { provisionAll } from '../../src/graph/provision-all';
import { openTokens } from '../../src/graph/wire/token';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { settingsFor } from '../graph/support/tenant';

let local: LocalMicrosoft365;
let proxy: Server;
const seen: { readonly authorization: string; readonly status: number }[] = [];

beforeAll(async () => {
  local = await startLocal({ port: 0, signInPort: 0, database: ':memory:', relaxed: true });
  proxy = createServer((incoming, outgoing) => {
    const { url = '/', method = 'GET', headers } = incoming;
    const onward = request(new URL(url, local.url), { method, headers }, (answer) => {
      seen.push({ authorization: headers.authorization ?? '', status: answer.statusCode ?? 0 });
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
  await local.stop();
});

const between = (): string => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

it('the lists are made through it, each request with a token that the server behind it accepts', async () => {
  const settings = settingsFor(local.signInUrl, `${between()}/v1.0`);
  const graph = openGraph(settings);
  await provisionAll(graph, settings, () => undefined);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter(({ authorization }) => !/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/.test(authorization))).toEqual([]);
  expect(seen.filter(({ status }) => status === 401)).toEqual([]);
  expect(await provisionPlan(graph, settings)).toEqual([]);
});

it('the token is for the proxy and for Graph in the cloud, and for no other address of this machine or elsewhere', async () => {
  const tokens = openTokens(settingsFor(local.signInUrl, `${between()}/v1.0`));
  const sees = async (address: string): Promise<boolean> => (await tokens.tokenFor(new URL(address))) !== undefined;
  expect(await sees(`${between()}/v1.0/users`)).toBe(true);
  expect(await sees('https://graph.microsoft.com/v1.0/users')).toBe(true);
  for (const address of [
    `${local.url}/v1.0/users`,
    between().replace('127.0.0.1', 'localhost'),
    between().replace('http:', 'https:'),
    'http://graph.microsoft.com/v1.0/users',
    'https://graph.microsoft.com:8443/v1.0/users',
    'https://graph.microsoft.com.evil.example/v1.0/users',
  ])
    expect([address, await sees(address)]).toEqual([address, false]);
});
