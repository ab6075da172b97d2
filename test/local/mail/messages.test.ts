// Mails as they arrive, are found, read, moved and marked.

import { setMailboxScope } from '../../../src/local/graph/mailbox/owners';
import { aMail, COLLEAGUE, immutable, SHARED, startMailboxes, type MailboxWorld } from './mailbox-world';

let graph: MailboxWorld;
beforeAll(async () => {
  graph = await startMailboxes();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const inbox = `${SHARED}/mailFolders/inbox/messages`;

it('shows a mail that arrived with what Graph shows of it', async () => {
  await graph.arrives(aMail());
  const { status, body } = await graph.ask('GET', inbox);
  expect(status).toBe(200);
  expect(body.value).toHaveLength(1);
  expect(body.value[0]).toMatchObject({
    subject: 'VB: Uteblivet besök',
    receivedDateTime: '2026-03-02T08:00:00Z',
    sentDateTime: '2026-03-02T07:00:00Z',
    internetMessageId: '<besok-1@ekbacka.example>',
    from: { emailAddress: { name: 'Olga Bergvall', address: 'olga.bergvall@ekbacka.example' } },
    isRead: false,
    isDraft: false,
    hasAttachments: false,
    bodyPreview: 'Hemtjänsten kom inte i tisdags.',
  });
  expect(body.value[0].body.contentType).toBe('text');
  expect(body.value[0].internetMessageHeaders).toBeUndefined();
});

it('hands out the same bytes every time, stamped by this server and by nobody else', async () => {
  const forged = {
    'X-MS-Exchange-Organization-AuthAs': 'Internal',
    'Authentication-Results': 'dmarc=pass header.from=bank.example',
  };
  const id = await graph.arrives(aMail(forged));
  const first = await graph.ask('GET', `${SHARED}/messages/${id}/$value`, immutable);
  const again = await graph.ask('GET', `${SHARED}/messages/${id}/$value`, immutable);
  const text = first.bytes.toString('utf8');
  expect(first.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(first.bytes.equals(again.bytes)).toBe(true);
  expect(text).toContain('X-MS-Exchange-Organization-AuthAs: Anonymous');
  expect(text).not.toContain('AuthAs: Internal');
  expect(text).toContain('Authentication-Results-Original: dmarc=pass header.from=bank.example');
  expect(text).toContain('dmarc=fail');
  expect(text.endsWith('Hemtjänsten kom inte i tisdags.\r\n')).toBe(true);
});

it('tells a colleague and a proven sender from everybody else', async () => {
  const [colleague, proven] = [
    await graph.arrives(aMail(), { authenticated: 'internal' }),
    await graph.arrives(aMail(), { authenticated: 'external' }),
  ];
  const headers = async (id: string): Promise<string> =>
    (await graph.ask('GET', `${SHARED}/messages/${id}/$value`, immutable)).bytes.toString('utf8');
  expect(await headers(colleague)).toContain('AuthAs: Internal');
  expect(await headers(proven)).toMatch(/AuthAs: Anonymous[^]*/);
  expect(await headers(proven)).toContain('dmarc=pass');
});

it.each([
  ['nothing at all', Buffer.alloc(0)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2])],
  ['a line of text', Buffer.from('Hej hej')],
  ['headers without an end', Buffer.from('Subject: Avbrutet\r\nFrom: a@b.example')],
  ['a border that never comes', Buffer.from('Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: a')],
])('delivers %s too, with its bytes', async (_what, bytes) => {
  const id = await graph.arrives(bytes);
  const value = await graph.ask('GET', `${SHARED}/messages/${id}/$value`, immutable);
  expect(value.status).toBe(200);
  const kept = bytes.toString('latin1').split('\r\n\r\n').at(-1) ?? '';
  expect(value.bytes.includes(Buffer.from(kept, 'latin1'))).toBe(true);
  expect((await graph.ask('GET', inbox)).body.value[0].internetMessageId).toMatch(/^<.+>$/);
});

it('takes a mail of 30 MB', async () => {
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Transfer-Encoding': 'base64' };
  const id = await graph.arrives(aMail(headers, `${'A'.repeat(76)}\r\n`.repeat(404_000)));
  const value = await graph.ask('GET', `${SHARED}/messages/${id}/$value`, immutable);
  expect(value.bytes.length).toBeGreaterThan(30 * 1024 * 1024);
});

it('gives a moved message a new ordinary id and leaves the immutable one', async () => {
  const id = await graph.arrives(aMail());
  const [listed] = (await graph.ask('GET', inbox)).body.value;
  const moved = await graph.ask('POST', `${SHARED}/messages/${listed.id}/move`, { body: { destinationId: 'archive' } });
  expect(moved.status).toBe(201);
  expect(moved.body.id).not.toBe(listed.id);
  expect((await graph.ask('GET', `${SHARED}/messages/${listed.id}`)).status).toBe(404);
  const stays = await graph.ask('GET', `${SHARED}/messages/${id}?$select=id,parentFolderId`, immutable);
  expect(stays.body).toMatchObject({ id, parentFolderId: moved.body.parentFolderId });
  expect((await graph.ask('GET', `${inbox}/$count`)).bytes.toString()).toBe('0');
});

it('refuses an immutable id on a call that forgot to say so', async () => {
  const id = await graph.arrives(aMail());
  const alone = await graph.ask('GET', `${SHARED}/messages/${id}`);
  expect([alone.status, alone.body.error.code]).toEqual([400, 'ErrorInvalidIdMalformed']);
});

it('pages ten at a time and up to a thousand when asked', async () => {
  for (let n = 0; n < 12; n += 1) await graph.arrives(aMail({ 'Message-ID': `<n${n}@x.example>` }));
  const first = await graph.ask('GET', `${inbox}?$select=internetMessageId&$orderby=receivedDateTime%20asc`);
  expect(first.body.value.map((one: { internetMessageId: string }) => one.internetMessageId)[0]).toBe('<n0@x.example>');
  expect(first.body.value).toHaveLength(10);
  const second = await graph.ask('GET', first.body['@odata.nextLink']);
  expect(second.body.value).toHaveLength(2);
  expect(second.body['@odata.nextLink']).toBeUndefined();
  expect((await graph.askWrongly('GET', `${inbox}?$top=1001`)).status).toBe(400);
  expect((await graph.ask('GET', `${inbox}?$top=1000`)).body.value).toHaveLength(12);
});

it.each([
  ['isRead eq false', 2],
  ["internetMessageId eq '<b@x.example>'", 1],
  ['receivedDateTime ge 2026-03-02T09:00:00Z', 1],
  ["startswith(subject,'kla') and receivedDateTime lt 2026-03-02T09:00:00Z", 1],
  ["contains(subject,'beröm') or isRead eq true", 1],
  ["from/emailAddress/address eq 'olga.bergvall@ekbacka.example' and not (subject eq 'Klagomål')", 1],
])('finds by %s', async (filter, hits) => {
  await graph.arrives(aMail({ Subject: 'Klagomål', 'Message-ID': '<a@x.example>' }));
  graph.clock.now = new Date('2026-03-02T10:00:00Z');
  await graph.arrives(aMail({ Subject: '=?utf-8?Q?Ber=C3=B6m?=', 'Message-ID': '<b@x.example>' }));
  const found = await graph.ask('GET', `${inbox}?$filter=${encodeURIComponent(filter)}`);
  expect(found.body.value).toHaveLength(hits);
});

it.each([
  ['$filter=isRead%20eq%20false&$orderby=receivedDateTime', 'InefficientFilter'],
  ['$filter=shoeSize%20eq%203', 'BadRequest'],
  ["$filter=receivedDateTime%20ge%20'2026-01-01'", 'BadRequest'],
  ['$filter=subject%20eq', 'BadRequest'],
  ['$select=shoeSize', 'BadRequest'],
  ['$expand=shoes', 'BadRequest'],
])('refuses %s', async (query, code) => {
  const refused = await graph.askWrongly('GET', `${inbox}?${query}`);
  expect([refused.status, refused.body.error.code]).toEqual([400, code]);
});

it('sorts when the order leads the filter', async () => {
  await graph.arrives(aMail());
  const query =
    '$filter=receivedDateTime%20ge%202026-01-01T00:00:00Z%20and%20isRead%20eq%20false&$orderby=receivedDateTime%20desc';
  expect((await graph.ask('GET', `${inbox}?${query}`)).body.value).toHaveLength(1);
});

it('opens no mailbox outside the scope of the app, and none but her own for a person', async () => {
  const outside = await graph.ask('GET', `${COLLEAGUE}/messages`);
  const foreign = await graph.ask('GET', `${SHARED}/messages`, { token: 'registrar' });
  const own = await graph.ask('GET', '/me/messages', { token: 'registrar' });
  expect([outside.status, outside.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  expect([foreign.status, foreign.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  expect(own.status).toBe(200);
  expect((await graph.ask('GET', '/me/messages')).status).toBe(400);
  expect((await graph.ask('GET', '/users/nobody@ekbacka.example/messages')).body.error.code).toBe('ErrorInvalidUser');
});

it('opens every mailbox for an app whose scope nobody narrowed', async () => {
  setMailboxScope(graph.store, ['*']);
  expect((await graph.ask('GET', `${COLLEAGUE}/messages`)).status).toBe(200);
});

it('keeps marks on a mail and refuses to rewrite it', async () => {
  const id = await graph.arrives(aMail());
  const path = `${SHARED}/messages/${id}`;
  const marked = await graph.ask('PATCH', path, { body: { categories: ['SYN-2026-00001'], isRead: true }, ...immutable });
  expect(marked.body).toMatchObject({ categories: ['SYN-2026-00001'], isRead: true });
  expect((await graph.ask('PATCH', path, { body: { subject: 'Annat' }, ...immutable })).status).toBe(400);
  const stale = { Prefer: 'IdType="ImmutableId"', 'If-Match': 'W/"gammal"' };
  const late = await graph.ask('PATCH', path, { body: { isRead: false }, headers: stale });
  expect([late.status, late.body.error.code]).toEqual([412, 'ErrorIrresolvableConflict']);
});

it('lays a deleted mail among the deleted, and then takes it away', async () => {
  const id = await graph.arrives(aMail());
  expect((await graph.ask('DELETE', `${SHARED}/messages/${id}`, immutable)).status).toBe(204);
  expect((await graph.ask('GET', `${SHARED}/mailFolders/deleteditems/messages`)).body.value).toHaveLength(1);
  expect((await graph.ask('DELETE', `${SHARED}/messages/${id}`, immutable)).status).toBe(204);
  expect((await graph.ask('GET', `${SHARED}/messages/${id}`, immutable)).status).toBe(404);
});

it('keeps answers in the conversation of the mail they answer', async () => {
  await graph.arrives(aMail());
  await graph.arrives(aMail({ 'Message-ID': '<svar@x.example>', 'In-Reply-To': '<besok-1@ekbacka.example>' }));
  await graph.arrives(aMail({ 'Message-ID': '<annat@x.example>' }));
  const ids = (await graph.ask('GET', inbox)).body.value.map((one: { conversationId: string }) => one.conversationId);
  expect(new Set(ids).size).toBe(2);
});
