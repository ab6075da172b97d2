// Change notifications: handshake, life, posts and what goes wrong with them.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startNotifier, type Notifier } from '../../../src/local/graph/notify/notifier';
import { shakeHands } from '../../../src/local/graph/notify/subscriptions-handshake';
import { tenant } from '../../../src/local/people';
import { aMail, immutable, SHARED, startMailboxes, type MailboxWorld } from './mailbox-world';

interface Heard {
  readonly path: string;
  readonly value: readonly Record<string, unknown>[];
}

let graph: MailboxWorld;
let notifier: Notifier;
let subscriber: Server;
let address: string;
let heard: Heard[];
let answers: number[];

beforeAll(async () => {
  subscriber = createServer(hear).listen(0, '127.0.0.1');
  await once(subscriber, 'listening');
  address = `http://127.0.0.1:${(subscriber.address() as AddressInfo).port}`;
  graph = await startMailboxes((resource, change, id) => notifier.changed(resource, change, id));
});
beforeEach(() => {
  heard = [];
  answers = [];
  graph.reset();
  notifier = startNotifier(graph, { collectMs: 10, pausesMs: [10, 10], patienceMs: 500 });
});
afterEach(() => notifier.close());
afterAll(async () => {
  subscriber.closeAllConnections();
  subscriber.close();
  await graph.close();
});

function hear(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://local');
  const token = url.searchParams.get('validationToken');
  let body = '';
  request.on('data', (piece) => (body += String(piece)));
  request.on('end', () => {
    if (token !== null) return shake(url.pathname, token, response);
    heard.push({ path: url.pathname, value: (JSON.parse(body) as { value: Record<string, unknown>[] }).value });
    // restify, where it is loaded in this process, makes writeHead answer nothing: no chain here.
    response.writeHead(answers.shift() ?? 202);
    response.end();
  });
}

/** `/echo` shakes hands as it should; the others make the mistakes their names tell. */
function shake(path: string, token: string, response: ServerResponse): void {
  if (path === '/silent') return;
  const type = path === '/json' ? 'application/json' : 'text/plain; charset=utf-8';
  response.writeHead(path === '/accepted' ? 202 : 200, { 'Content-Type': type });
  response.end(path === '/encoded' ? encodeURIComponent(token) : token);
}

/** What the routes told the world, told to the notifier. */
function retell(changes: readonly string[]): void {
  expect(changes).not.toEqual([]);
  for (const [change = '', resource = '', id = ''] of changes.map((line) => line.split(' ')))
    notifier.changed(resource, change as 'created', id);
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const inbox = `users/${tenant.sharedMailbox}/mailFolders('Inbox')/messages`;
const subscribe = (more: object = {}, ask = graph.ask) =>
  ask('POST', '/subscriptions', {
    body: {
      ...{ changeType: 'created', notificationUrl: `${address}/echo`, lifecycleNotificationUrl: `${address}/life` },
      ...{ resource: inbox, expirationDateTime: inDays(6), clientState: 'hemligt', ...more },
    },
    ...immutable,
  });

it('makes a subscription after a handshake, shows its secret once, and forgets it when asked', async () => {
  const made = await subscribe();
  expect([made.status, made.body.clientState, made.body.changeType]).toEqual([201, 'hemligt', 'created']);
  const path = `/subscriptions/${made.body.id as string}`;
  expect((await graph.ask('GET', path)).body.clientState).toBeNull();
  expect((await graph.ask('GET', '/subscriptions')).body.value).toHaveLength(1);
  expect((await graph.ask('GET', '/subscriptions', { token: 'otherApp' })).body.value).toEqual([]);
  const longer = inDays(6.5);
  expect((await graph.ask('PATCH', path, { body: { expirationDateTime: longer } })).body.expirationDateTime).toBe(longer);
  expect((await graph.askWrongly('PATCH', path, { body: { resource: 'users' } })).status).toBe(400);
  expect((await graph.ask('POST', `${path}/reauthorize`)).status).toBe(204);
  expect((await graph.ask('DELETE', path)).status).toBe(204);
  expect((await graph.ask('GET', path)).status).toBe(404);
});

it.each(['/json', '/accepted', '/encoded'])('refuses an address whose handshake fails as %s', async (path) => {
  const refused = await subscribe({ notificationUrl: `${address}${path}` });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'ValidationError']);
});

it('does not wait for an address that says nothing', async () => {
  await expect(shakeHands(`${address}/silent`, 50)).rejects.toThrow('did not answer in time');
});

it.each([
  ['another machine', { notificationUrl: 'https://example.org/hook' }],
  ['more than seven days of mail', { expirationDateTime: inDays(7.1) }],
  ['a day that has been', { expirationDateTime: inDays(-1) }],
  ['a long secret', { clientState: 'x'.repeat(129) }],
  ['created items of a list', { resource: 'sites/a/lists/b' }],
  ['a change that does not exist', { changeType: 'moved' }],
  ['a resource that tells nothing', { resource: 'users/a/calendar' }],
  ['no resource', { resource: undefined }],
])('refuses %s', async (_what, more) => {
  expect((await subscribe(more, graph.askWrongly)).status).toBe(400);
});

it('raises a short life to 45 minutes', async () => {
  const { body } = await subscribe({ expirationDateTime: inDays(1 / 1440) });
  expect(Date.parse(body.expirationDateTime) - Date.now()).toBeGreaterThan(44 * 60_000);
});

it('tells of a mail within its folder, with secret and id, and of no other folder', async () => {
  const made = await subscribe();
  const id = await graph.arrives(aMail());
  await graph.ask('POST', `${SHARED}/messages`, { body: { subject: 'ett utkast' } });
  retell(graph.changes);
  await notifier.idle();
  expect(heard).toHaveLength(1);
  expect(heard[0]?.value).toMatchObject([
    { subscriptionId: made.body.id, clientState: 'hemligt', tenantId: tenant.id, changeType: 'created', resourceData: { id } },
  ]);
  expect((await graph.ask('GET', `${SHARED}/messages/${id}`, immutable)).status).toBe(200);
});

it('says of a list only that it changed', async () => {
  await subscribe({ resource: 'sites/a,b,c/lists/d', changeType: 'updated', expirationDateTime: inDays(29) });
  notifier.changed('sites/A,b,c/lists/D', 'updated', 'rad-sjutton');
  await notifier.idle();
  expect(JSON.stringify(heard)).not.toContain('rad-sjutton');
  expect(heard[0]?.value).toMatchObject([{ resource: 'sites/a,b,c/lists/d', changeType: 'updated' }]);
});

it('posts again until it is taken, and gives up in the end', async () => {
  await subscribe();
  answers = [500, 503, 202];
  await graph.arrives(aMail());
  await notifier.idle();
  expect(heard).toHaveLength(3);
  expect(notifier.posted()).toEqual({ accepted: 1, failed: 2, givenUp: 0 });
  answers = [500, 500, 500];
  await graph.arrives(aMail());
  await notifier.idle();
  expect(notifier.posted()).toEqual({ accepted: 1, failed: 5, givenUp: 1 });
});

it('can lose, repeat and delay', async () => {
  await subscribe();
  notifier.faults.set({ lose: 1 });
  await graph.arrives(aMail());
  await notifier.idle();
  expect(heard).toEqual([]);
  notifier.faults.set({ repeat: 1, delayMs: 20 });
  await graph.arrives(aMail());
  await notifier.idle();
  expect(heard).toHaveLength(2);
  expect(heard[0]).toEqual(heard[1]);
});

it('sends lifecycle events to their own address, and a removed subscription is gone', async () => {
  const { body } = await subscribe();
  for (const event of ['missed', 'reauthorizationRequired', 'subscriptionRemoved'] as const) notifier.lifecycle(event, body.id);
  await notifier.idle();
  const events = heard.flatMap(({ path, value }) => value.map((one) => `${path} ${String(one['lifecycleEvent'])}`));
  expect(events).toEqual(['/life missed', '/life reauthorizationRequired', '/life subscriptionRemoved']);
  expect((await graph.ask('GET', '/subscriptions')).body.value).toEqual([]);
});

it('gives a person no notifications about a mailbox that is not hers', async () => {
  const body = { changeType: 'created', notificationUrl: `${address}/echo`, resource: inbox, expirationDateTime: inDays(1) };
  expect((await graph.ask('POST', '/subscriptions', { body, token: 'registrar' })).status).toBe(403);
});
