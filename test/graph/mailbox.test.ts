// The shared mailbox: what waits, a mail's bytes, moving, and letters that never go twice, against the local Microsoft 365.

import { deliver } from '../../src/local/graph/mail/sending/deliver';
import { createDraft, findByKey, sendDraft, type Draft } from '../../src/graph/mail/drafts';
import { get, nothing } from '../../src/graph/call';
import { categorize, inboxMessages, moveTo, rawMessage } from '../../src/graph/mail/mailbox';
import type { Places } from '../../src/graph/places';
import { failureIn } from './support/failure';
import { placesOf, startTenant, type Tenant } from './support/tenant';

let tenant: Tenant;
let at: Places;

beforeEach(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
});
afterEach(() => tenant.close());

const mail = (subject: string, body = 'Hej'): Buffer =>
  Buffer.from(
    `From: anna@person.example\r\nTo: synpunkter@ekbacka.example\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@person.example>\r\n\r\n${body}\r\n`,
  );
const arrives = (subject: string, body?: string): Promise<string> =>
  deliver(tenant.world, { mailbox: tenant.settings.mailbox, mime: mail(subject, body) });
const waiting = async (): Promise<readonly string[]> => (await tenant.graph.send(inboxMessages(at, 50))).map(({ id }) => id);

it('shows what waits, oldest first, and no more than asked for', async () => {
  const ids = [];
  for (const subject of ['ett', 'två', 'tre']) {
    ids.push(await arrives(subject));
    tenant.clock.moveTo(new Date(tenant.clock.now().getTime() + 60_000));
  }
  expect(await waiting()).toEqual(ids);
  const [first] = await tenant.graph.send(inboxMessages(at, 2));
  expect(first).toMatchObject({ id: ids[0], internetMessageId: '<ett@person.example>' });
  expect(await tenant.graph.send(inboxMessages(at, 2))).toHaveLength(2);
});

it('reads the bytes of a mail the same before and after it is moved, by the same id [DEC7.1]', async () => {
  const id = await arrives('flyttas', 'Med å, ä och ö');
  const before = Buffer.from(await rawMessage(tenant.graph, at, id));
  expect(before.toString()).toContain('Med å, ä och ö');
  await tenant.graph.send(moveTo(at, id, 'handled'));
  await tenant.graph.send(moveTo(at, id, 'handled'));
  expect(await waiting()).toEqual([]);
  expect(Buffer.from(await rawMessage(tenant.graph, at, id)).equals(before)).toBe(true);
});

it('reads a mail of 30 MB', async () => {
  const id = await arrives('stor', 'x'.repeat(30 * 1024 * 1024));
  expect((await rawMessage(tenant.graph, at, id)).byteLength).toBeGreaterThan(30 * 1024 * 1024);
});

it('says that a mail somebody took away is missing', async () => {
  const failure = await failureIn(rawMessage(tenant.graph, at, 'AAMkAGnothing='));
  expect(['missing', 'refused']).toContain(failure.kind);
});

it('moves and marks mails together with other work', async () => {
  const [one, two] = [await arrives('a'), await arrives('b')];
  const outcomes = await tenant.graph.all([moveTo(at, one, 'setAside'), categorize(at, two, ['Trappan'])]);
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await waiting()).toEqual([two]);
});

const letter: Draft = {
  to: 'anna@person.example',
  subject: 'Vi har tagit emot din synpunkt',
  body: 'Hej!\n\nSYN-2026-00001',
  key: "7|acknowledgement|1'&",
  replyTo: 'synpunkter@ekbacka.example',
  headers: { 'X-Trappan': '7' },
};

it('finds a letter by its key, first as a draft and then as sent [DEC7.2]', async () => {
  expect(await tenant.graph.send(findByKey(at, letter.key))).toBeUndefined();
  const id = await tenant.graph.send(createDraft(at, letter));
  expect(await tenant.graph.send(findByKey(at, letter.key))).toEqual({ id, isDraft: true });
  await tenant.graph.send(sendDraft(at, id));
  expect(await tenant.graph.send(findByKey(at, letter.key))).toEqual({ id, isDraft: false });
  expect(await tenant.graph.send(findByKey(at, '7|acknowledgement|1'))).toBeUndefined();
});

it('sends a letter once when the answer to sending it was lost [DEC7.2]', async () => {
  const id = await tenant.graph.send(createDraft(at, letter));
  tenant.faults.set({ faults: [{ kind: 'lost', method: 'POST', path: '*/send', times: 1 }] });
  expect((await failureIn(tenant.graph.send(sendDraft(at, id)))).kind).toBe('away');
  expect(await tenant.graph.send(findByKey(at, letter.key))).toEqual({ id, isDraft: false });
  expect(tenant.record.since(0).byTemplate['POST /users/{user}/messages/{message}/send']?.requests).toBe(1);
});

it('makes one draft when the answer to making it was lost, and finds it by its key', async () => {
  tenant.faults.set({ faults: [{ kind: 'lost', method: 'POST', path: '/users/*/messages', times: 1 }] });
  expect((await failureIn(tenant.graph.send(createDraft(at, letter)))).kind).toBe('away');
  expect(await tenant.graph.send(findByKey(at, letter.key))).toMatchObject({ isDraft: true });
});

it('asks for ids that stay on every mailbox call', () => {
  const calls = [
    inboxMessages(at, 1),
    moveTo(at, 'x', 'handled'),
    categorize(at, 'x', []),
    findByKey(at, 'k'),
    createDraft(at, letter),
    sendDraft(at, 'x'),
  ];
  expect(calls.filter((call) => call.headers?.['Prefer'] !== 'IdType="ImmutableId"')).toEqual([]);
  expect(get('/users/a', nothing).headers?.['Prefer']).toBeUndefined();
});
