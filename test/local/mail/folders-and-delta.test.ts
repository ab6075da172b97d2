// Folders, and what changed in one since last time.

import { forgetMailChanges } from '../../../src/local/graph/mail/delta';
import { aMail, immutable, SHARED, startMailboxes, type MailboxWorld } from './mailbox-world';

let graph: MailboxWorld;
beforeAll(async () => {
  graph = await startMailboxes();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const delta = `${SHARED}/mailFolders/inbox/messages/delta`;

it('has the folders every mailbox has, and those that are made', async () => {
  const made = await graph.ask('POST', `${SHARED}/mailFolders`, { body: { displayName: 'Hanterade' } });
  expect(made.status).toBe(201);
  const again = await graph.ask('POST', `${SHARED}/mailFolders`, { body: { displayName: 'hanterade' } });
  expect([again.status, again.body.error.code]).toEqual([409, 'ErrorFolderExists']);
  const found = await graph.ask('GET', `${SHARED}/mailFolders?$filter=displayName%20eq%20'Hanterade'&$select=id,displayName`);
  expect(found.body.value).toEqual([{ id: made.body.id, displayName: 'Hanterade' }]);
  const child = await graph.ask('POST', `${SHARED}/mailFolders/${made.body.id}/childFolders`, { body: { displayName: '2026' } });
  expect(child.body.parentFolderId).toBe(made.body.id);
  const id = await graph.arrives(aMail());
  await graph.ask('POST', `${SHARED}/messages/${id}/move`, { body: { destinationId: made.body.id }, ...immutable });
  expect((await graph.ask('GET', `${SHARED}/mailFolders/${made.body.id}`)).body).toMatchObject({
    totalItemCount: 1,
    unreadItemCount: 1,
    childFolderCount: 1,
  });
  expect((await graph.ask('DELETE', `${SHARED}/mailFolders/inbox`)).status).toBe(400);
  expect((await graph.ask('DELETE', `${SHARED}/mailFolders/${made.body.id}`)).status).toBe(204);
  expect((await graph.ask('GET', `${SHARED}/messages/${id}`, immutable)).status).toBe(404);
});

it('tells what came, changed and went since the link was handed out', async () => {
  const first = await graph.arrives(aMail());
  const start = (await graph.ask('GET', `${delta}?$select=subject,isRead`, immutable)).body;
  expect(start.value).toMatchObject([{ id: first, isRead: false }]);
  const second = await graph.arrives(aMail({ Subject: 'Två' }));
  await graph.ask('PATCH', `${SHARED}/messages/${first}`, { body: { isRead: true }, ...immutable });
  const next = (await graph.ask('GET', start['@odata.deltaLink'], immutable)).body;
  expect(next.value.map((one: { id: string }) => one.id).sort()).toEqual([first, second].sort());
  expect(Object.keys(next.value[0]).sort()).toEqual(['@odata.etag', 'id', 'isRead', 'subject']);
  await graph.ask('POST', `${SHARED}/messages/${first}/move`, { body: { destinationId: 'archive' }, ...immutable });
  const last = (await graph.ask('GET', next['@odata.deltaLink'], immutable)).body;
  expect(last.value).toEqual([{ '@removed': { reason: 'deleted' }, id: first }]);
  expect((await graph.ask('GET', last['@odata.deltaLink'], immutable)).body.value).toEqual([]);
});

it('gives pages of the size that is preferred and one link at a time', async () => {
  for (let n = 0; n < 5; n += 1) await graph.arrives(aMail({ Subject: `Mejl ${n}` }));
  const prefer = { headers: { Prefer: 'IdType="ImmutableId", odata.maxpagesize=2' } };
  const sizes: number[] = [];
  let link: string | undefined = delta;
  while (link !== undefined) {
    const page: { value: unknown[]; [name: string]: unknown } = (await graph.ask('GET', link, prefer)).body;
    sizes.push(page.value.length);
    expect('@odata.nextLink' in page).toBe(!('@odata.deltaLink' in page));
    link = page['@odata.nextLink'] as string | undefined;
  }
  expect(sizes).toEqual([2, 2, 1]);
});

it('tells only what came, when that is what was asked', async () => {
  const start = (await graph.ask('GET', `${delta}?changeType=created`, immutable)).body;
  const id = await graph.arrives(aMail());
  const round = (await graph.ask('GET', start['@odata.deltaLink'], immutable)).body;
  await graph.ask('PATCH', `${SHARED}/messages/${id}`, { body: { isRead: true }, ...immutable });
  expect(round.value).toHaveLength(1);
  expect((await graph.ask('GET', round['@odata.deltaLink'], immutable)).body.value).toEqual([]);
});

it.each([
  '$filter=isRead%20eq%20false',
  '$orderby=subject',
  'changeType=moved',
  '$filter=receivedDateTime%20lt%202026-01-01T00:00:00Z',
])('refuses %s in delta', async (query) => {
  expect((await graph.askWrongly('GET', `${delta}?${query}`)).status).toBe(400);
});

it('starts over when the server has forgotten its tokens', async () => {
  const start = (await graph.ask('GET', delta, immutable)).body;
  forgetMailChanges(graph.store);
  const late = await graph.ask('GET', start['@odata.deltaLink'], immutable);
  expect([late.status, late.body.error.code]).toEqual([410, 'SyncStateNotFound']);
  expect(late.headers.get('location')).toContain('/messages/delta');
  expect((await graph.ask('GET', late.headers.get('location') ?? '', immutable)).status).toBe(200);
});
