// Who gets in at /api/messages, over real HTTP with real signatures: each row is a request and the status it must get, with an empty body.

import { connect } from 'node:net';
import type { Server } from 'restify';
import { readPublicPem } from '../support/bot-pem';
import { openServer } from '../../bot/server';
import { openGuard, type Admitted } from '../../bot/guard';
import { activity, clientId, issuer, startChannel, tenantId, type TestChannel } from '../support/bot-channel';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const seconds = (): number => Math.floor(Date.now() / 1000);

let channel: TestChannel;
let server: Server;
let url: string;
let admitted: Admitted[] = [];

beforeAll(async () => {
  channel = await startChannel();
  server = openServer({
    settings: {
      mode: 'local',
      frameAncestors: ["'self'"],
      addresses: { most: 1_000_000, proxies: 0 },
      graph: { isPractice: false },
    },
    log: quiet,
    guard: openGuard({ clientId, tenantId, channel: { metadataUrl: channel.metadataUrl, issuer, origins: [channel.origin] } }),
    bot: { answer: (one) => (admitted.push(one), Promise.resolve({ status: 200 })) },
    notifications: { clientState: 'state', notified: { nudge: () => undefined, renew: () => undefined } },
    isReady: () => true,
    mayWrite: () => true,
    lacking: ['nobodyOnCall'],
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.server.address() as { port: number }).port}`;
});
beforeEach(() => {
  admitted = [];
});
afterAll(async () => {
  server.close();
  server.server.closeAllConnections();
  await channel.stop();
});

it('the health check says what the profile leaves out', async () => {
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ready', lacking: ['nobodyOnCall'] });
});

interface Sent {
  readonly body?: unknown;
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
  readonly method?: string;
}

async function send({
  body,
  token,
  headers = {},
  method = 'POST',
}: Sent): Promise<{ status: number; text: string; headers: Headers }> {
  const bearer = token === undefined ? await channel.token() : token;
  const content = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body ?? activity(channel));
  const response = await fetch(`${url}/api/messages`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(method === 'GET' || method === 'HEAD' ? {} : { body: content as string }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function refusedWith(status: number, sent: Sent): Promise<void> {
  const answer = await send(sent);
  expect({ status: answer.status, text: answer.text, admitted: admitted.length }).toEqual({ status, text: '', admitted: 0 });
}

describe('a request that Teams has signed for this bot', () => {
  it('is let in', async () => {
    const answer = await send({});
    expect({ status: answer.status, text: answer.text, admitted: admitted.length }).toEqual({
      status: 200,
      text: '',
      admitted: 1,
    });
  });

  it('is let in when its time ran out two minutes ago', async () => {
    expect((await send({ token: await channel.token({ exp: seconds() - 120 }) })).status).toBe(200);
  });

  it('is let in when our clock is two minutes behind', async () => {
    expect((await send({ token: await channel.token({ nbf: seconds() + 120 }) })).status).toBe(200);
  });
});

describe('a token', () => {
  const rows: readonly (readonly [string, () => Promise<string | null>])[] = [
    ['that is missing', () => Promise.resolve(null)],
    ['that is garbage', () => Promise.resolve('abc')],
    ['that is three pieces of garbage', () => Promise.resolve('abc.def.ghi')],
    ['that is not signed', () => channel.token({}, { alg: 'none' })],
    [
      'signed with the public key as if it were a secret',
      async () => channel.token({}, { alg: 'HS256', with: await readPublicPem(channel.key.publicKey) }),
    ],
    ['for another bot', () => channel.token({ aud: 'eb0c4a00-0000-4000-8000-00000000ffff' })],
    ['from another issuer', () => channel.token({ iss: 'https://sts.windows.net/other/' })],
    ['that ended ten minutes ago', () => channel.token({ exp: seconds() - 600 })],
    ['that begins in ten minutes', () => channel.token({ nbf: seconds() + 600 })],
    ['that never ends', () => channel.token({ exp: undefined as never })],
    ['without a beginning', () => channel.token({ nbf: undefined as never })],
    ['that names no service address', () => channel.token({ serviceurl: undefined })],
    ['for another service address', () => channel.token({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['signed with another key under the right name', () => channel.token({}, { with: channel.laterKey.privateKey })],
    ['signed with a key nobody knows', () => channel.token({}, { kid: 'nobody', with: channel.laterKey.privateKey })],
    ['that does not say which key signed it', () => channel.token({}, { kid: null })],
    [
      'signed with a key that may not speak for Teams',
      () => channel.token({}, { kid: 'key-3', with: channel.webchatKey.privateKey }),
    ],
  ];
  it.each(rows)('%s is answered 401', async (_name, make) => {
    await refusedWith(401, { token: await make() });
  });

  it('in another scheme than Bearer is answered 401', async () => {
    await refusedWith(401, { token: null, headers: { Authorization: `Basic ${await channel.token()}` } });
  });

  it('with two spaces in its header is answered 401', async () => {
    await refusedWith(401, { token: null, headers: { Authorization: `Bearer  ${await channel.token()}` } });
  });
});

describe('an activity with a right token', () => {
  const foreign = 'eb0c4a00-0000-4000-8000-0000000000ff';
  const rows: readonly (readonly [string, number, () => object])[] = [
    [
      'from another tenant',
      403,
      () => ({
        channelData: { tenant: { id: foreign } },
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: foreign },
      }),
    ],
    ['that names two tenants', 403, () => ({ channelData: { tenant: { id: foreign } } })],
    ['that names no tenant', 403, () => ({ channelData: {}, conversation: { id: 'a:1', conversationType: 'personal' } })],
    ['from another channel its key may speak for', 403, () => ({ channelId: 'directline' })],
    ['from another channel', 401, () => ({ channelId: 'webchat' })],
    ['for another service address', 401, () => ({ serviceUrl: 'https://evil.example/teams/' })],
    ['that says no type', 400, () => ({ type: undefined })],
    ['without a sender', 400, () => ({ from: undefined })],
    ['without an id', 400, () => ({ id: undefined })],
    ['with a number for a text', 400, () => ({ text: 12 })],
    ['with a conversation that is a text', 400, () => ({ conversation: 'a:1' })],
    ['that asks for nothing by name', 400, () => ({ type: 'invoke', name: undefined })],
  ];
  it.each(rows)('%s is answered %i', async (_name, status, more) => {
    await refusedWith(status, { body: activity(channel, more()) });
  });

  it('whose address is signed for but not one of ours is answered 403', async () => {
    const serviceUrl = 'https://evil.example/teams/';
    await refusedWith(403, { body: activity(channel, { serviceUrl }), token: await channel.token({ serviceurl: serviceUrl }) });
  });
});

describe('a body', () => {
  const rows: readonly (readonly [string, number, string | Uint8Array])[] = [
    ['that is empty', 400, ''],
    ['that is not JSON', 400, '{"type":'],
    ['that is a list', 400, '[]'],
    ['that is null', 400, 'null'],
    ['that is only a text', 400, '"hej"'],
    ['that is not UTF-8', 400, Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['of nothing but brackets', 400, '['.repeat(200_000)],
    ['of 300 kB', 413, JSON.stringify({ text: 'x'.repeat(300_000) })],
  ];
  it.each(rows)('%s is answered %i', async (_name, status, body) => {
    await refusedWith(status, { body });
  });

  it('of 300 kB in pieces without a length is answered 413', async () => {
    const pieces = new ReadableStream({
      start: (stream) => {
        for (let n = 0; n < 30; n += 1) stream.enqueue(new Uint8Array(10_000).fill(32));
        stream.close();
      },
    });
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await channel.token()}` },
      body: pieces,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, await response.text()]).toEqual([413, '']);
  });

  it('of another kind than JSON is answered 415', async () => {
    await refusedWith(415, { headers: { 'Content-Type': 'text/plain' } });
  });

  it('that is packed is answered 415', async () => {
    await refusedWith(415, { headers: { 'Content-Encoding': 'gzip' } });
  });
});

describe('a connection', () => {
  const spoken = (bytes: string): Promise<number> =>
    new Promise((done) => {
      const since = Date.now();
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
      socket.on('error', () => undefined);
      socket.on('close', () => done((Date.now() - since) / 1_000));
      socket.resume();
    });
  const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n';

  /** Seconds a busy machine may add; Node's own limits are 60 and 300. */
  const busy = 20;

  it('that does not end its headers is closed within fifteen seconds', async () => {
    expect(await spoken('POST /api/messages HTTP/1.1\r\nHost:')).toBeLessThan(15 + busy);
  });

  it('that is refused before its body is closed at once', async () => {
    expect(await spoken(`${head}\r\n{`)).toBeLessThan(8); // its headers alone would give it ten
  });

  it('with a good token and one byte of its body is closed within twenty-five seconds', async () => {
    expect(await spoken(`${head}Authorization: Bearer ${await channel.token()}\r\n\r\n{`)).toBeLessThan(25 + busy);
  });
});

describe('the address', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answers %s with 405', async (method) => {
    await refusedWith(405, { method });
  });

  it('says nothing of what it is made of', async () => {
    const { headers } = await send({ token: null });
    expect(headers.get('server') ?? '').not.toMatch(/restify|node/i);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('a key that is new', () => {
  it('is asked for at most once a minute, and strangers cannot make us ask more', async () => {
    const before = channel.asked();
    for (let n = 0; n < 5; n += 1) await refusedWith(401, { token: await channel.token({}, { kid: `nobody-${n}` }) });
    expect(channel.asked() - before).toBeLessThanOrEqual(1);
  });
});
