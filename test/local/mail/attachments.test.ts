// Attachments of every kind, small and large.

import { addAttachment } from '../../../src/local/graph/mail/attachment-rows';
import { aMail, immutable, SHARED, startMailboxes, type MailboxWorld } from './mailbox-world';

let graph: MailboxWorld;
beforeAll(async () => {
  graph = await startMailboxes();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const inner = aMail(
  { Subject: 'Klagomål', From: 'Anhörig <anhorig@example.org>', 'Message-ID': '<inre@example.org>' },
  'Det inre brevet',
);
const withMail = aMail(
  { 'Content-Type': 'multipart/mixed; boundary=b' },
  [
    '--b',
    'Content-Type: text/plain',
    '',
    'Se bifogat',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    inner,
    '--b--',
  ].join('\r\n'),
);
const inline = aMail(
  { 'Content-Type': 'multipart/related; boundary=b' },
  [
    '--b',
    'Content-Type: text/html',
    '',
    '<img src="cid:logo">',
    '--b',
    'Content-Type: image/png; name=logo.png',
    'Content-ID: <logo>',
    'Content-Disposition: inline',
    'Content-Transfer-Encoding: base64',
    '',
    'QUJD',
    '--b--',
  ].join('\r\n'),
);

it('shows a mail within the mail as an item with its own words inside', async () => {
  const id = await graph.arrives(withMail);
  const path = `${SHARED}/messages/${id}/attachments`;
  const [one] = (await graph.ask('GET', path, immutable)).body.value;
  expect(one).toMatchObject({ '@odata.type': '#microsoft.graph.itemAttachment', name: 'Klagomål', isInline: false });
  const value = await graph.ask('GET', `${path}/${one.id}/$value`, immutable);
  expect(value.bytes.toString()).toContain('Message-ID: <inre@example.org>');
  const opened = await graph.ask('GET', `${path}/${one.id}?$expand=microsoft.graph.itemattachment/item`, immutable);
  expect(opened.body.item).toMatchObject({ subject: 'Klagomål', from: { emailAddress: { address: 'anhorig@example.org' } } });
});

it('shows it as a file when the switch stands that way', async () => {
  graph.switches({ attachedMail: 'file' });
  const id = await graph.arrives(withMail);
  const [one] = (await graph.ask('GET', `${SHARED}/messages/${id}/attachments`, immutable)).body.value;
  expect(one).toMatchObject({
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: 'Klagomål.eml',
    contentType: 'message/rfc822',
  });
  expect(Buffer.from(one.contentBytes, 'base64').toString()).toContain('Det inre brevet');
});

it('says that a mail has no attachments when all are inline', async () => {
  const id = await graph.arrives(inline);
  const mail = await graph.ask('GET', `${SHARED}/messages/${id}?$expand=attachments`, immutable);
  expect(mail.body).toMatchObject({ hasAttachments: false, attachments: [{ isInline: true, contentId: 'logo' }] });
});

it('gives no bytes of a link', async () => {
  const id = await graph.arrives(aMail());
  const row = Number(graph.store.get('SELECT row FROM mail_messages WHERE immutable_id = ?', id)?.['row']);
  const link = { kind: 'reference', name: 'Avtal', type: 'text/html', inline: false, contentId: null } as const;
  const place = { row, at: '2026-03-02T08:00:00Z' };
  const one = addAttachment(graph.store, place, { ...link, bytes: Buffer.from('https://ekbacka.example/avtal') });
  const refused = await graph.ask('GET', `${SHARED}/messages/${id}/attachments/${encodeURIComponent(one.id)}/$value`, immutable);
  expect(refused.status).toBe(405);
});

const aFile = (size: number) => ({
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'bilaga.bin',
  contentType: 'application/octet-stream',
  contentBytes: Buffer.alloc(size, 'a').toString('base64'),
});

it('adds a small file to a draft, and takes it away again', async () => {
  const draft = (await graph.ask('POST', `${SHARED}/messages`, { body: { subject: 'x' } })).body;
  const path = `${SHARED}/messages/${draft.id}/attachments`;
  const added = await graph.ask('POST', path, { body: aFile(10) });
  expect([added.status, added.body.size]).toEqual([201, 10]);
  expect((await graph.ask('GET', `${SHARED}/messages/${draft.id}`)).body.hasAttachments).toBe(true);
  expect((await graph.ask('GET', `${path}/${added.body.id}/$value`)).bytes.toString()).toBe('aaaaaaaaaa');
  expect((await graph.ask('DELETE', `${path}/${added.body.id}`)).status).toBe(204);
  expect((await graph.ask('GET', `${path}/${added.body.id}`)).status).toBe(404);
});

it('refuses a large file in one request, and takes it in pieces that are in order', async () => {
  const draft = (await graph.ask('POST', `${SHARED}/messages`, { body: { subject: 'x' } })).body;
  const path = `${SHARED}/messages/${draft.id}/attachments`;
  expect((await graph.askWrongly('POST', path, { body: aFile(3 * 1024 * 1024) })).status).toBe(413);
  const bytes = Buffer.alloc(5 * 1024 * 1024, 'b');
  const session = { AttachmentItem: { attachmentType: 'file', name: 'film.mp4', size: bytes.length } };
  const small = { AttachmentItem: { ...session.AttachmentItem, size: 100 } };
  expect((await graph.ask('POST', `${path}/createUploadSession`, { body: small })).status).toBe(400);
  const opened = await graph.ask('POST', `${path}/createUploadSession`, { body: session });
  expect(opened.status).toBe(201);
  const cut = 10 * 327_680;
  const put = (first: number, last: number, token: string | null = null) =>
    (token === null ? graph.ask : graph.askWrongly)('PUT', opened.body.uploadUrl, {
      body: bytes.subarray(first, last),
      headers: { 'Content-Range': `bytes ${first}-${last - 1}/${bytes.length}` },
      token,
    });
  expect((await put(0, cut, 'app')).status).toBe(400);
  expect((await put(cut, bytes.length)).status).toBe(416);
  expect(await put(0, cut)).toMatchObject({ status: 202, body: { nextExpectedRanges: [`${cut}-`] } });
  const done = await put(cut, bytes.length);
  expect([done.status, done.bytes.length]).toEqual([201, 0]);
  const [file] = (await graph.ask('GET', `${path}?$select=name,size`)).body.value;
  expect(file).toMatchObject({ name: 'film.mp4', size: bytes.length });
  expect(file.contentBytes).toBeUndefined();
});
