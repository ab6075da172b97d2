// The Bot Connector as requests and answers: who may be written to, what is refused and how, what everybody then sees.

import { people, tenant } from '../../../src/local/people';
import { teamsId } from '../../../src/local/teams/identities';
import type { LocalMicrosoft365 } from '../../../src/local/start';
import { aCard, appTokenFor, ask, connectorOf, newChat, newThread, startTestLocal, type Connector } from './local-server';

let local: LocalMicrosoft365;
let connector: Connector;
beforeEach(async () => {
  local = await startTestLocal();
  connector = await connectorOf(local);
});
afterEach(() => local.stop());

const seenBy = async (personId: string) => (await ask(`${local.url}/local/teams/chats/${personId}`, 'GET')).body;
const channelSeenBy = (personId: string) => ask(`${local.url}/local/teams/channel?personId=${personId}`, 'GET');
const setState = (personId: string, state: string) =>
  ask(`${local.url}/local/teams/install`, 'POST', { body: { personId, state } });
const setFaults = (...faults: unknown[]) => ask(`${local.url}/local/faults`, 'POST', { body: { faults } });
const errorOf = (answer: { status: number; body: { error: { code: string; subCode?: string } } }) => [
  answer.status,
  answer.body.error.subCode ?? answer.body.error.code,
];

describe('who may be written to', () => {
  it('opens the same chat every time, by object id or Teams id', async () => {
    const first = await connector.call('POST', '/conversations', { body: newChat(people.registrar.id) });
    const again = await connector.call('POST', '/conversations', { body: newChat(teamsId(people.registrar)) });
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.body.id).toBe(again.body.id);
  });

  it('refuses a chat with somebody who does not have the app', async () => {
    const answer = await connector.call('POST', '/conversations', { body: newChat(people.stranger.id) });
    expect(errorOf(answer)).toEqual([403, 'BotNotInConversationRoster']);
  });

  it('lets the bot answer somebody without the app who wrote first', async () => {
    await ask(`${local.url}/local/teams/say`, 'POST', { body: { personId: people.stranger.id, text: 'hej' } });
    const chat = await connector.chatWith('stranger');
    const answer = await connector.call('POST', `/conversations/${encodeURIComponent(chat)}/activities`, { body: aCard() });
    expect(answer.status).toBe(201);
  });

  it.each([
    ['uninstalled', 'MessageWritesBlocked'],
    ['blocked', 'ConversationBlockedByUser'],
    ['disabled', 'BotDisabledByAdmin'],
  ])('refuses to write when the app is %s', async (state, code) => {
    const chat = await connector.chatWith('registrar');
    await setState(people.registrar.id, state);
    const answer = await connector.call('POST', `/conversations/${chat}/activities`, { body: aCard() });
    expect(errorOf(answer)).toEqual([403, code]);
  });

  it('addresses nobody by user principal name', async () => {
    const answer = await connector.call('POST', '/conversations', { body: newChat(people.registrar.userPrincipalName) });
    expect(errorOf(answer)).toEqual([400, 'BadArgument']);
  });

  it('knows one tenant', async () => {
    const foreign = newChat(people.registrar.id, { tenantId: 'eb0c4a00-0000-4000-8000-0000000000ff' });
    expect((await connector.call('POST', '/conversations', { body: foreign })).status).toBe(403);
  });

  it.each([
    ['no token', {}],
    ['a made-up token', { Authorization: 'Bearer a.b.c' }],
  ])('answers 401 to %s', async (_what, headers) => {
    const answer = await ask(`${local.url}/teams/v3/conversations`, 'POST', { body: newChat(people.registrar.id), headers });
    expect(answer.status).toBe(401);
  });

  it('answers 401 to a token for Graph', async () => {
    const token = await appTokenFor(local, 'https://graph.microsoft.com/.default');
    const headers = { Authorization: `Bearer ${token}` };
    expect(
      (await ask(`${local.url}/teams/v3/conversations`, 'POST', { body: newChat(people.registrar.id), headers })).status,
    ).toBe(401);
  });
});

describe('messages', () => {
  it('shows a card, changes it for everybody, and takes it away', async () => {
    const chat = await connector.chatWith('managerSouth');
    const { body } = await connector.call('POST', `/conversations/${chat}/activities`, { body: aCard() });
    expect((await seenBy(people.managerSouth.id)).messages).toMatchObject([
      { id: body.id, notification: 'Ny uppgift', editedAt: null },
    ]);
    const changed = aCard({ body: [{ type: 'TextBlock', text: 'Klart' }] });
    expect((await connector.call('PUT', `/conversations/${chat}/activities/${body.id}`, { body: changed })).body).toEqual({
      id: body.id,
    });
    const [after] = (await seenBy(people.managerSouth.id)).messages;
    expect(after.card.body[0].text).toBe('Klart');
    expect(after.editedAt).not.toBeNull();
    expect((await connector.call('DELETE', `/conversations/${chat}/activities/${body.id}`)).status).toBe(200);
    expect((await seenBy(people.managerSouth.id)).messages).toMatchObject([{ isDeleted: true, card: null }]);
    const gone = await connector.call('PUT', `/conversations/${chat}/activities/${body.id}`, { body: changed });
    expect(errorOf(gone)).toEqual([404, 'ActivityNotFoundInConversation']);
  });

  it('splits text and card into two messages and tells no id', async () => {
    const chat = await connector.chatWith('registrar');
    const answer = await connector.call('POST', `/conversations/${chat}/activities`, { body: { ...aCard(), text: 'Hej' } });
    expect(answer.body.id).toBeUndefined();
    expect((await seenBy(people.registrar.id)).messages).toMatchObject([
      { text: 'Hej', card: null },
      { text: null, card: { type: 'AdaptiveCard' } },
    ]);
  });

  it('refuses a message over 100 KB counted in UTF-16', async () => {
    const chat = await connector.chatWith('registrar');
    const path = `/conversations/${chat}/activities`;
    const big = await connector.call('POST', path, { body: { type: 'message', text: 'x'.repeat(51_200) } });
    expect(errorOf(big)).toEqual([413, 'MessageSizeTooBig']);
    const fits = await connector.call('POST', path, { body: { type: 'message', text: 'x'.repeat(51_000) } });
    expect(fits.status).toBe(201);
  });

  it("does not let the bot change a person's message", async () => {
    const { body } = await ask(`${local.url}/local/teams/say`, 'POST', { body: { personId: people.registrar.id, text: 'hej' } });
    const chat = await connector.chatWith('registrar');
    const answer = await connector.call('PUT', `/conversations/${chat}/activities/${body.messageId}`, { body: aCard() });
    expect(errorOf(answer)).toEqual([403, 'NotEnoughPermissions']);
  });

  it.each([
    ['an unknown conversation', '/conversations/a:nobody/activities', 404, 'ConversationNotFound'],
    [
      'a thread that is not there',
      `/conversations/${encodeURIComponent(`${tenant.ekuChannelId};messageid=1`)}/activities`,
      404,
      'ConversationNotFound',
    ],
  ])('answers 404 for %s', async (...row) => {
    const [, path, status, code] = row;
    expect(errorOf(await connector.call('POST', path, { body: aCard() }))).toEqual([status, code]);
  });

  it('answers 501 by name to what it does not do', async () => {
    const answer = await connector.call('GET', '/conversations');
    expect(errorOf(answer)).toEqual([501, 'NotImplemented']);
    expect(answer.body.error.message).toContain('GET /v3/conversations');
  });

  it('refuses a card that is none', async () => {
    const chat = await connector.chatWith('registrar');
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { body: [] } }];
    const answer = await connector.call('POST', `/conversations/${chat}/activities`, { body: { type: 'message', attachments } });
    expect(errorOf(answer)).toEqual([400, 'BadSyntax']);
  });
});

describe("EKU's channel", () => {
  it('takes a post as a new thread and an answer in it, and shows them to members only', async () => {
    const { status, body } = await connector.call('POST', '/conversations', { body: newThread(aCard()) });
    expect(status).toBe(201);
    expect(body.id).toBe(`${tenant.ekuChannelId};messageid=${body.activityId}`);
    const reply = { type: 'message', text: 'Uppdaterat' };
    await connector.call('POST', `/conversations/${encodeURIComponent(body.id)}/activities`, { body: reply });
    const seen = await channelSeenBy(people.ekuFirst.id);
    expect(seen.body.posts).toMatchObject([{ id: body.activityId, replies: [{ text: 'Uppdaterat' }] }]);
    expect((await channelSeenBy(people.managerSouth.id)).status).toBe(403);
  });

  it('changes a post where it stands', async () => {
    const { body } = await connector.call('POST', '/conversations', { body: newThread(aCard()) });
    const path = `/conversations/${encodeURIComponent(body.id)}/activities/${body.activityId}`;
    await connector.call('PUT', path, { body: aCard({ body: [{ type: 'TextBlock', text: 'Återkallat' }] }) });
    expect((await channelSeenBy(people.ekuFirst.id)).body.posts[0].card.body[0].text).toBe('Återkallat');
  });

  it('tells team, channels and members', async () => {
    const id = encodeURIComponent(tenant.ekuChannelId);
    expect((await connector.call('GET', `/teams/${id}`)).body).toMatchObject({ aadGroupId: tenant.ekuTeamId, memberCount: 2 });
    expect((await connector.call('GET', `/teams/${id}/conversations`)).body.conversations).toHaveLength(1);
    const members = (await connector.call('GET', `/conversations/${id}/members`)).body;
    expect(members.map((one: { aadObjectId: string }) => one.aadObjectId)).toEqual([people.ekuFirst.id, people.ekuSecond.id]);
    const one = await connector.call('GET', `/conversations/${id}/members/${people.registrar.id}`);
    expect(errorOf(one)).toEqual([404, 'MemberNotFoundInConversation']);
  });
});

describe('limits and faults', () => {
  it('throttles the eighth message of a second in one chat, and no other chat', async () => {
    const chat = await connector.chatWith('registrar');
    const other = await connector.chatWith('managerSouth');
    const send = (to: string) =>
      connector.call('POST', `/conversations/${to}/activities`, { body: { type: 'message', text: 'x' } });
    const answers = [];
    for (let n = 0; n < 8; n += 1) answers.push(await send(chat));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201, 201, 429]);
    expect(Number(answers[7]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await send(other)).status).toBe(201);
  });

  it('lets everything through when the limits are relaxed', async () => {
    await ask(`${local.url}/local/limits`, 'POST', { body: { teamsRelaxed: true } });
    const chat = await connector.chatWith('registrar');
    for (let n = 0; n < 12; n += 1)
      expect(
        (await connector.call('POST', `/conversations/${chat}/activities`, { body: { type: 'message', text: 'x' } })).status,
      ).toBe(201);
  });

  it.each([
    [{ kind: 'throttle', retryAfter: 2 }, 429],
    [{ kind: 'unavailable' }, 503],
    [{ kind: 'badGateway' }, 502],
    [{ kind: 'stale' }, 412],
    [{ kind: 'gone' }, 404],
    [{ kind: 'refuse', code: 'BotDisabledByAdmin' }, 403],
    [{ kind: 'refuse', status: 500, code: 'ServiceError' }, 500],
  ])('fails as asked: %j', async (fault, status) => {
    const chat = await connector.chatWith('registrar');
    await setFaults({ ...fault, service: 'teams', path: '*/activities', times: 1 });
    const path = `/conversations/${chat}/activities`;
    expect((await connector.call('POST', path, { body: aCard() })).status).toBe(status);
    expect((await connector.call('POST', path, { body: aCard() })).status).toBe(201);
  });

  it('does the work and loses the answer', async () => {
    const chat = await connector.chatWith('registrar');
    await setFaults({ kind: 'lost', service: 'teams', times: 1 });
    await expect(connector.call('POST', `/conversations/${chat}/activities`, { body: aCard() })).rejects.toThrow('fetch failed');
    expect((await seenBy(people.registrar.id)).messages).toHaveLength(1);
  });
});
