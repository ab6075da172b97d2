// `npm run playground` without the Playground: what comes unsigned from a Teams client on this machine reaches the bot signed, as one of the invented people.

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { people, tenant } from '../../src/local/people';
import { startTryOut, type TryOut } from '../../tools/playground/try-out';
import { envFor, freePort } from '../support/bot-env';

interface Said {
  readonly path: string;
  readonly body: { readonly text?: string; readonly attachments?: readonly unknown[] };
}

let client: Server;
let clientPort: number;
let heard: Said[] = [];
let tryOut: TryOut;
let data: string;

const nowhere = { url: 'http://127.0.0.1:1', signInUrl: 'https://localhost:1' };
const env = (): Record<string, string> => ({ ...envFor(nowhere, 1), TRAPPAN_DATA: data });

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'playground-'));
  cpSync(path.join(process.env['TRAPPAN_DATA'] ?? 'data', 'ca'), path.join(data, 'ca'), { recursive: true });
  client = createServer((incoming, outgoing) => {
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () => {
      heard.push({ path: incoming.url ?? '', body: JSON.parse(Buffer.concat(pieces).toString()) as Said['body'] });
      outgoing.setHeader('Content-Type', 'application/json');
      outgoing.end('{"id":"1"}');
    });
  });
  await new Promise<void>((done) => client.listen(0, '127.0.0.1', done));
  clientPort = (client.address() as AddressInfo).port;
  const [local, signIn, bot, proxy] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  tryOut = await startTryOut({
    env: env(),
    speaker: people.caseworkerSouth,
    ports: { local, signIn, bot, proxy },
    playgroundPort: clientPort,
  });
});
afterAll(async () => {
  await tryOut.stop();
  await new Promise((done) => client.close(done));
  rmSync(data, { recursive: true, force: true });
});
beforeEach(() => void (heard = []));

const activity = (more: object = {}): object => ({
  type: 'message',
  id: `p-${Math.random()}`,
  text: 'hjälp',
  channelId: 'msteams',
  serviceUrl: tryOut.serviceUrl,
  from: { id: 'user-id-0', name: 'Alex Wilber', aadObjectId: '00000000-0000-0000-0000-0000000000020' },
  recipient: { id: `28:${tenant.clientId}`, name: 'Trappan' },
  conversation: { id: 'a:playground', conversationType: 'personal' },
  channelData: { tenant: { id: '00000000-0000-0000-0000-0000000000001' } },
  locale: 'sv-SE',
  ...more,
});

interface Sending {
  readonly to?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** By node's own client: a browser's would not let a test say another Host. */
const send = (body: unknown, { to = tryOut.endpoint, method = 'POST', headers = {} }: Sending = {}): Promise<number> =>
  new Promise((done, failed) => {
    const call = request(to, { method, headers: { 'Content-Type': 'application/json', ...headers } }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode ?? 0));
    });
    call.on('error', failed);
    call.end(method === 'HEAD' ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });

const answer = (): string => JSON.stringify(heard.at(-1)?.body);

it('carries unsigned words to the bot, signed, as the person chosen at start, and the bot answers where it was asked to', async () => {
  expect(await send(activity())).toBe(200);
  expect(heard.at(-1)?.path).toBe('/_connector/v3/conversations/a%3Aplayground/activities');
  expect(answer()).toContain('Det här kan jag');
});

it('lets somebody the settings file names be that person', async () => {
  expect(await send(activity({ from: { id: 'x', name: 'X', aadObjectId: people.ekuFirst.id } }))).toBe(200);
  expect(answer()).toContain('I EKU:s kanal');
});

it('writes the settings file the Playground wants: one who speaks and exactly five others', () => {
  const text = readFileSync(path.join(tryOut.folder, '.m365agentsplayground.yml'), 'utf8');
  const settings = JSON.parse(text.replace(/^#.*\n/, '')) as {
    currentUser: { aadObjectId: string };
    users: { aadObjectId: string }[];
  };
  expect(settings.currentUser.aadObjectId).toBe(people.caseworkerSouth.id);
  expect(
    new Set(settings.users.map((user) => user.aadObjectId).filter((id) => id !== settings.currentUser.aadObjectId)).size,
  ).toBe(5);
});

it('refuses what is not from this machine, not from the Playground, or nothing a Teams client sends', async () => {
  expect(await send(activity(), { headers: { Host: 'trappan.example' } })).toBe(403);
  expect(await send(activity(), { headers: { Origin: 'https://evil.example' } })).toBe(403);
  expect(await send(activity({ serviceUrl: 'http://127.0.0.1:9/' }))).toBe(403);
  expect(await send(activity({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }))).toBe(403);
  expect(await send('{')).toBe(400);
  expect(await send('', { method: 'HEAD' })).toBe(405);
  expect(await send(activity(), { to: tryOut.endpoint.replace('messages', 'notifications') })).toBe(404);
  expect(heard).toEqual([]);
});

it('listens on this machine’s own address alone', async () => {
  const outward = Object.values(networkInterfaces())
    .flatMap((some) => some ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outward)
    await expect(send(activity(), { to: tryOut.endpoint.replace('127.0.0.1', address) })).rejects.toThrow('ECONNREFUSED');
});

it('does not start in production', async () => {
  const ports = { local: 1, signIn: 1, bot: 1, proxy: 1 };
  const choices = { env: { ...env(), TRAPPAN_MODE: 'production' }, speaker: people.registrar, ports, playgroundPort: 1 };
  await expect(startTryOut(choices)).rejects.toThrow('npm run playground är för den här datorn');
});
