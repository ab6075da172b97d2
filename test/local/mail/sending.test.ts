// Letters: drafts with a key, sent inside the tenant and outside it, and answers.

import { goneAddresses, setGone } from '../../../src/local/graph/mailbox/gone';
import { aMail, immutable, SHARED, startMailboxes, type MailboxWorld } from './mailbox-world';

let graph: MailboxWorld;
beforeAll(async () => {
  graph = await startMailboxes();
});
beforeEach(() => graph.reset());
afterAll(() => graph.close());

const KEY = 'String {7c1b8d5e-5d0f-4e39-9a3e-51a2d7c0f3b6} Name OurKey';
const to = (...addresses: string[]) => addresses.map((address) => ({ emailAddress: { address } }));
const letter = (more: object = {}) => ({
  subject: 'Vi har tagit emot dina synpunkter åäö – och lite till så att raden blir lång',
  body: { contentType: 'text', content: 'Tack.\nHälsningar' },
  toRecipients: to('anhorig@example.org'),
  ...more,
});
const byKey = (value: string): string =>
  `${SHARED}/messages?$filter=${encodeURIComponent(`singleValueExtendedProperties/any(ep: ep/id eq '${KEY}' and ep/value eq '${value}')`)}&$select=id,isDraft`;

it('finds a draft by its key, and after it was sent too, under the same immutable id', async () => {
  const key = { singleValueExtendedProperties: [{ id: KEY, value: 'case-1|ack' }] };
  const draft = await graph.ask('POST', `${SHARED}/messages`, { body: letter(key), ...immutable });
  expect([draft.status, draft.body.isDraft]).toEqual([201, true]);
  expect((await graph.ask('GET', byKey('case-1|ack'), immutable)).body.value).toMatchObject([
    { id: draft.body.id, isDraft: true },
  ]);
  expect((await graph.ask('GET', byKey('case-2|ack'), immutable)).body.value).toEqual([]);
  const sent = await graph.ask('POST', `${SHARED}/messages/${draft.body.id}/send`, immutable);
  expect([sent.status, sent.bytes.length]).toEqual([202, 0]);
  expect((await graph.ask('GET', byKey('case-1|ack'), immutable)).body.value).toMatchObject([
    { id: draft.body.id, isDraft: false },
  ]);
  expect((await graph.ask('GET', `${SHARED}/mailFolders/sentitems/messages`)).body.value).toHaveLength(1);
  expect((await graph.ask('GET', `${SHARED}/mailFolders/drafts/messages`)).body.value).toEqual([]);
  expect((await graph.ask('POST', `${SHARED}/messages/${draft.body.id}/send`, immutable)).status).toBe(400);
});

it('shows extended properties only when they are expanded', async () => {
  const key = { singleValueExtendedProperties: [{ id: KEY, value: 'k' }] };
  const { body } = await graph.ask('POST', `${SHARED}/messages`, { body: letter(key) });
  expect(body.singleValueExtendedProperties).toBeUndefined();
  const expand = encodeURIComponent(`singleValueExtendedProperties($filter=id eq '${KEY}')`);
  const shown = await graph.ask('GET', `${SHARED}/messages/${body.id}?$expand=${expand}`);
  expect(shown.body.singleValueExtendedProperties).toEqual([{ id: KEY, value: 'k' }]);
});

it('keeps what goes outside for the page, with the letter as it would have left', async () => {
  const more = { internetMessageHeaders: [{ name: 'X-Trappan', value: 'kvitto' }], replyTo: to('synpunkter@ekbacka.example') };
  const draft = await graph.ask('POST', `${SHARED}/messages`, { body: letter(more) });
  await graph.ask('POST', `${SHARED}/messages/${draft.body.id}/send`);
  const [row] = graph.store.all('SELECT * FROM mail_outside');
  expect(JSON.parse(String(row?.['recipients']))).toEqual(['anhorig@example.org']);
  const mime = String(row?.['mime']);
  expect(mime).toContain('X-Trappan: kvitto');
  expect(mime).toContain('To: <anhorig@example.org>');
  expect(mime).not.toContain('X-MS-Exchange-Organization');
});

it('delivers to colleagues at once, as mail from a colleague that no address outside can imitate', async () => {
  const body = letter({ toRecipients: to('eva.sandell@ekbacka.example', 'SYNPUNKTER@ekbacka.example') });
  expect((await graph.ask('POST', '/me/sendMail', { body: { message: body }, token: 'registrar' })).status).toBe(202);
  const [mail] = (await graph.ask('GET', `${SHARED}/mailFolders/inbox/messages`)).body.value;
  expect(mail).toMatchObject({
    subject: body.subject,
    from: { emailAddress: { name: 'Rut Almgren', address: 'rut.almgren@ekbacka.example' } },
    body: { contentType: 'text' },
  });
  expect(mail.body.content.replaceAll('\r', '').trimEnd()).toBe('Tack.\nHälsningar');
  const mime = await graph.ask('GET', `${SHARED}/messages/${mail.id}/$value`);
  expect(mime.bytes.toString()).toContain('X-MS-Exchange-Organization-AuthAs: Internal');
  expect((await graph.ask('GET', '/me/mailFolders/sentitems/messages', { token: 'registrar' })).body.value).toHaveLength(1);
});

it('tells the sender when nobody in the tenant has the address', async () => {
  const message = letter({ toRecipients: to('ingen@ekbacka.example') });
  await graph.ask('POST', `${SHARED}/sendMail`, { body: { message, saveToSentItems: false } });
  const inbox = await graph.ask('GET', `${SHARED}/mailFolders/inbox/messages`);
  expect(inbox.body.value[0].subject).toContain('Kan inte levereras');
  expect((await graph.ask('GET', `${SHARED}/mailFolders/sentitems/messages`)).body.value).toEqual([]);
});

it('gives a letter back when nobody has the address outside, with the letter in it', async () => {
  setGone(graph.store, { address: 'Anhorig@example.org', isGone: true });
  const draft = await graph.ask('POST', `${SHARED}/messages`, { body: letter() });
  await graph.ask('POST', `${SHARED}/messages/${draft.body.id}/send`);
  const [report] = (await graph.ask('GET', `${SHARED}/mailFolders/inbox/messages`)).body.value;
  const mime = (await graph.ask('GET', `${SHARED}/messages/${report.id}/$value`)).bytes.toString();
  expect(mime).toContain('Final-Recipient: rfc822;anhorig@example.org\r\nAction: failed\r\nStatus: 5.1.1');
  expect(mime).toContain(`In-Reply-To: ${draft.body.internetMessageId}`);
  expect(mime).toContain(`Message-ID: ${draft.body.internetMessageId}`);
  expect(graph.store.all('SELECT * FROM mail_outside')).toEqual([]);
  setGone(graph.store, { address: 'anhorig@example.org', isGone: false });
  expect(goneAddresses(graph.store)).toEqual([]);
});

it.each([
  ['nobody', { toRecipients: [] }, [400, 'ErrorInvalidRecipients']],
  ['what is no address', { toRecipients: to('anna') }, [400, 'ErrorInvalidRecipients']],
  ['somebody else as the sender', { from: to('eva.sandell@ekbacka.example')[0] }, [403, 'ErrorSendAsDenied']],
])('refuses to send with %s, and leaves nothing behind', async (_what, more, expected) => {
  const refused = await graph.askWrongly('POST', `${SHARED}/sendMail`, { body: { message: letter(more) } });
  expect([refused.status, refused.body.error.code]).toEqual(expected);
  expect((await graph.ask('GET', `${SHARED}/messages`)).body.value).toEqual([]);
});

it('refuses headers of the mail system and lines smuggled into a header', async () => {
  const own = letter({ internetMessageHeaders: [{ name: 'Received', value: 'x' }] });
  const refused = await graph.ask('POST', `${SHARED}/messages`, { body: own });
  expect([refused.status, refused.body.error.code]).toEqual([400, 'InvalidInternetMessageHeader']);
  const smuggling = letter({ subject: 'Hej\r\nBcc: annan@example.org' });
  const draft = await graph.ask('POST', `${SHARED}/messages`, { body: smuggling });
  const mime = await graph.ask('GET', `${SHARED}/messages/${draft.body.id}/$value`);
  expect(mime.bytes.toString()).not.toMatch(/^Bcc:/m);
});

it('lets a draft be rewritten before it is sent', async () => {
  const { body } = await graph.ask('POST', `${SHARED}/messages`, { body: letter() });
  const change = { subject: 'Nytt', toRecipients: to('b@example.org'), body: { contentType: 'html', content: '<p>Nytt</p>' } };
  const changed = await graph.ask('PATCH', `${SHARED}/messages/${body.id}`, { body: change });
  expect(changed.body).toMatchObject({
    subject: 'Nytt',
    bodyPreview: 'Nytt',
    body: { contentType: 'html', content: '<p>Nytt</p>' },
  });
});

it('answers in the thread, to whom the mail asks for, and the comment may be lost on the way', async () => {
  const id = await graph.arrives(aMail({ 'Reply-To': 'utforare@vard.example' }));
  const answer = async () =>
    (await graph.ask('POST', `${SHARED}/messages/${id}/createReply`, { body: { comment: 'Hej!' }, ...immutable })).body;
  const draft = await answer();
  expect(draft).toMatchObject({ subject: 'RE: VB: Uteblivet besök', isDraft: true });
  expect(draft.toRecipients[0].emailAddress.address).toBe('utforare@vard.example');
  expect(draft.body.content).not.toContain('Hej!');
  const mime = (await graph.ask('GET', `${SHARED}/messages/${draft.id}/$value`, immutable)).bytes.toString();
  expect(mime).toContain('In-Reply-To: <besok-1@ekbacka.example>');
  graph.switches({ replyComment: 'inBody' });
  expect((await answer()).body.content).toContain('Hej!');
});

it('forwards with everything attached', async () => {
  const parts = [
    '--b',
    'Content-Type: text/plain',
    '',
    'Se bilagan',
    '--b',
    'Content-Type: application/pdf; name="avtal.pdf"',
    'Content-Disposition: attachment; filename="avtal.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'QUJD',
    '--b--',
    '',
  ];
  const id = await graph.arrives(aMail({ 'Content-Type': 'multipart/mixed; boundary=b' }, parts.join('\r\n')));
  const body = { toRecipients: to('rut.almgren@ekbacka.example') };
  expect((await graph.ask('POST', `${SHARED}/messages/${id}/forward`, { body, ...immutable })).status).toBe(202);
  const [mail] = (await graph.ask('GET', '/me/messages?$expand=attachments', { token: 'registrar' })).body.value;
  expect(mail).toMatchObject({
    subject: 'FW: VB: Uteblivet besök',
    hasAttachments: true,
    attachments: [{ name: 'avtal.pdf', contentBytes: 'QUJD' }],
  });
});
