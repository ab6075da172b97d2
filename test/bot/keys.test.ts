// What the door answers while the keys cannot be read: never that a good token is bad, and everything is well as soon as they can be (F11).

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGuard } from '../../bot/guard';
import { openServer } from '../../bot/server';
import { activity, clientId, issuer, startChannel, tenantId, type TestChannel } from '../support/bot-channel';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

const trueNow = Date.now;
const trueTicks = performance.now.bind(performance);

let channel: TestChannel;
/** What stands between the door and the channel's true metadata and keys; undefined lets them through. */
let rubbish: { readonly at: string; readonly answer: (response: ServerResponse) => void } | undefined;
let between: Server;
const stops: (() => void)[] = [];

beforeAll(async () => {
  channel = await startChannel();
  between = createServer((request, response) => {
    const url = request.url ?? '/';
    if (rubbish !== undefined && url.startsWith(rubbish.at)) return rubbish.answer(response);
    void fetch(`${channel.origin}${url}`)
      .then((answer) => answer.text())
      .then((text) => response.end(text.replaceAll(channel.origin, originOf(between))));
  });
  await new Promise<void>((done) => between.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  Date.now = trueNow;
  performance.now = trueTicks;
  rubbish = undefined;
  for (const stop of stops.splice(0)) stop();
});
afterAll(async () => {
  between.close();
  between.closeAllConnections();
  await channel.stop();
});

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A door that has never read a key; answers the status of a good token, or of another. */
async function coldDoor(): Promise<(token?: string) => Promise<number>> {
  const metadataUrl = `${originOf(between)}/.well-known/openidconfiguration`;
  const server = openServer({
    settings: {
      mode: 'local',
      frameAncestors: ["'self'"],
      addresses: { most: 1_000_000, proxies: 0 },
      graph: { isPractice: false },
    },
    log: quiet,
    guard: openGuard({ clientId, tenantId, channel: { metadataUrl, issuer, origins: [channel.origin] } }),
    bot: { answer: () => Promise.resolve({ status: 200 }) },
    notifications: { clientState: 'state', notified: { nudge: () => undefined, renew: () => undefined } },
    isReady: () => true,
    mayWrite: () => true,
    lacking: [],
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => (server.close(), server.server.closeAllConnections()));
  const { port } = server.server.address() as AddressInfo;
  return async (token) => {
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token ?? (await channel.token())}` };
    const body = JSON.stringify(activity(channel));
    return (await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers, body })).status;
  };
}

const huge = (response: ServerResponse): void => {
  response.write('{"keys":[');
  for (let n = 0; n < 60; n += 1) response.write(`${'{"kty":"RSA","n":"'}${'A'.repeat(100_000)}"},`);
  response.end('{}]}');
};

const rows: readonly (readonly [string, string, (response: ServerResponse) => void])[] = [
  ['metadata of nothing', '/.well-known', (response) => response.end('{}')],
  ['metadata that is a page', '/.well-known', (response) => response.end('<html>')],
  ['metadata of 6 MB', '/.well-known', huge],
  ['metadata that is a fault', '/.well-known', (response) => ((response.statusCode = 500), response.end())],
  ['an empty key set', '/keys', (response) => response.end('{"keys":[]}')],
  ['a key set of nothing', '/keys', (response) => response.end('{}')],
  ['a key set that is a page', '/keys', (response) => response.end('<html>')],
  ['a key set of 6 MB', '/keys', huge],
  ['a key set that is a fault', '/keys', (response) => ((response.statusCode = 503), response.end())],
  [
    'a key set that leads elsewhere',
    '/keys',
    (response) => (response.writeHead(302, { Location: '/elsewhere' }), response.end()),
  ],
];

it.each(rows)('%s: 503 to a good token, and 200 at once when it is mended', async (_name, at, answer) => {
  const ask = await coldDoor();
  rubbish = { at, answer };
  expect(await ask()).toBe(503);
  rubbish = undefined;
  expect(await ask()).toBe(200);
});

it('a door that knows the keys goes on with them while the endpoint talks rubbish', async () => {
  const ask = await coldDoor();
  expect(await ask()).toBe(200);
  rubbish = { at: '/', answer: (response) => response.end('{"keys":[]}') };
  expect(await ask()).toBe(200);
});

/** What the door goes by to know how old its keys are; tokens are held against the true time. */
const laterBy = (minutes: number): void => {
  const now = trueNow() + minutes * 60_000;
  Date.now = () => now;
  performance.now = () => trueTicks() + minutes * 60_000;
};

it.each([
  ['everything', '/'],
  ['the keys', '/keys'],
  ['the metadata', '/.well-known'],
])('a door that knew the keys a day ago goes on with them while %s cannot be read, and nobody waits', async (_name, at) => {
  const ask = await coldDoor();
  expect(await ask()).toBe(200);
  rubbish = { at, answer: () => undefined };
  const token = await channel.token(); // before the clock is put on
  laterBy(25 * 60);
  const since = performance.now();
  expect(await ask(token)).toBe(200);
  expect(performance.now() - since).toBeLessThan(4_000); // the endpoint alone would be waited for five
});

it('a key nobody knows makes the door ask once while the keys cannot be read, however often it comes', async () => {
  const ask = await coldDoor();
  expect(await ask()).toBe(200);
  laterBy(2);
  let asked = 0;
  rubbish = { at: '/', answer: (response) => ((asked += 1), (response.statusCode = 500), response.end()) };
  for (let n = 0; n < 5; n += 1)
    expect(await ask(await channel.token({}, { kid: `nobody-${n}`, with: channel.laterKey.privateKey }))).toBe(503);
  expect(asked).toBe(1);
});

/** How many of each status: of good tokens, and of forged ones beside them, so many at once. */
async function crowdAt(ask: (token?: string) => Promise<number>, count: number): Promise<readonly (readonly number[])[]> {
  const forged = await Promise.all(Array.from({ length: count }, () => channel.token({}, { with: channel.laterKey.privateKey })));
  const good = await Promise.all(forged.map(() => channel.token()));
  const [taken, refused] = await Promise.all([Promise.all(good.map(ask)), Promise.all(forged.map(ask))]);
  return [[...new Set(taken)], [...new Set(refused)]];
}

it('a set that is slow to come holds a crowd at a cold door, is asked for once, and then lets in whoever may come in', async () => {
  const ask = await coldDoor();
  let asked = 0;
  const text = await (await fetch(`${channel.origin}/keys`)).text();
  rubbish = { at: '/keys', answer: (response) => ((asked += 1), setTimeout(() => response.end(text), 2_000)) };
  expect(await crowdAt(ask, 100)).toEqual([[200], [401]]);
  expect(asked).toBe(1);
});

it('a set that never comes makes a crowd at a cold door come back, and is asked for once', async () => {
  const ask = await coldDoor();
  let asked = 0;
  rubbish = { at: '/keys', answer: () => void (asked += 1) };
  expect(await crowdAt(ask, 20)).toEqual([[503], [503]]);
  expect(asked).toBe(1);
});

it('keys that are rotated while a crowd comes: whoever has the old one or the new one comes in, and nobody else', async () => {
  const ask = await coldDoor();
  expect(await ask()).toBe(200);
  const crowd = crowdAt(ask, 100);
  channel.publish();
  laterBy(2);
  const rotated = await channel.token({}, { kid: channel.laterKey.kid, with: channel.laterKey.privateKey });
  expect(await Promise.all(Array.from({ length: 50 }, () => ask(rotated)))).toEqual(Array.from({ length: 50 }, () => 200));
  expect(await crowd).toEqual([[200], [401]]);
});
