// What a person does in Teams, as the bot hears it and as she sees the answer.

import { decodeProtectedHeader } from 'jose';
import { people, tenant, type PersonKey } from '../../../src/local/people';
import { chatId, teamsId } from '../../../src/local/teams/identities';
import { signActivity } from '../../../src/local/teams/channel-token';
import type { LocalMicrosoft365 } from '../../../src/local/start';
import { adaptive, listenAsBot, type ListeningBot } from './listening-bot';
import { aCard, appTokenFor, ask, connectorOf, newThread, startTestLocal, type Connector } from './local-server';

let local: LocalMicrosoft365;
let connector: Connector;
let bot: ListeningBot;
beforeEach(async () => {
  local = await startTestLocal({ refreshAfterMs: 2_000, relaxed: true });
  connector = await connectorOf(local);
  bot = await listenAsBot(local);
});
afterEach(async () => {
  await bot.close();
  await local.stop();
});

const act = async (what: string, who: PersonKey, body: Record<string, unknown> = {}) =>
  ask(`${local.url}/local/teams/${what}`, 'POST', { body: { personId: people[who].id, ...body } });
const chatOf = async (who: PersonKey) => (await ask(`${local.url}/local/teams/chats/${people[who].id}`, 'GET')).body;
const cardTo = async (who: PersonKey, card: Record<string, unknown>) => {
  const chat = await connector.chatWith(who);
  return (await connector.call('POST', `/conversations/${chat}/activities`, { body: aCard(card) })).body.id as string;
};
const lastHeard = () => bot.heard.at(-1)?.activity;

const execute = { type: 'Action.Execute', title: 'Godkänn', verb: 'decide', data: { taskId: 7 } };
const withButton = { actions: [{ ...execute, fallback: { type: 'Action.Submit', title: 'Godkänn', data: { verb: 'decide' } } }] };

describe('writing', () => {
  it('reaches the bot with person, tenant, chat and address, signed by the channel', async () => {
    const answer = await act('say', 'registrar', { text: 'hjälp' });
    expect(answer.body).toMatchObject({ ok: true, status: 200 });
    const { activity, claims } = bot.heard[0]!;
    expect(activity).toMatchObject({
      type: 'message',
      text: 'hjälp',
      channelId: 'msteams',
      locale: 'sv-SE',
      serviceUrl: `${local.url}/teams/`,
      from: { id: teamsId(people.registrar), aadObjectId: people.registrar.id, name: 'Rut Almgren' },
      conversation: { id: chatId(people.registrar), conversationType: 'personal', tenantId: tenant.id },
      recipient: { id: `28:${tenant.clientId}` },
      channelData: { tenant: { id: tenant.id } },
    });
    expect(claims).toMatchObject({
      iss: 'https://api.botframework.com',
      aud: tenant.clientId,
      serviceurl: `${local.url}/teams/`,
    });
    expect((await chatOf('registrar')).messages).toMatchObject([{ text: 'hjälp', from: { isBot: false } }]);
  });

  it('tells the person when the bot does not answer', async () => {
    local.useBot('http://127.0.0.1:9');
    const answer = await act('say', 'registrar', { text: 'hjälp' });
    expect(answer.body).toMatchObject({ ok: false, status: 0, message: 'Det går inte att nå appen. Försök igen.' });
  });

  it('can be taken back by whoever wrote it, and by nobody else', async () => {
    const { messageId } = (await act('say', 'registrar', { text: 'ett namn som inte borde stå här' })).body;
    expect((await act('delete', 'managerSouth', { messageId })).status).toBe(404);
    const card = await cardTo('registrar', {});
    expect((await act('delete', 'registrar', { messageId: card })).status).toBe(404);
    expect((await act('delete', 'registrar', { messageId })).status).toBe(200);
    const [taken] = (await chatOf('registrar')).messages;
    expect(taken).toMatchObject({ id: messageId, isDeleted: true, text: null });
  });

  it('can deliver the same message twice, as Teams does when it is unsure', async () => {
    await act('say', 'registrar', { text: 'hjälp', times: 2 });
    expect(bot.heard).toHaveLength(2);
    expect(bot.heard[0]?.activity.id).toBe(bot.heard[1]?.activity.id);
  });

  it('does not reach the bot of somebody who blocked it', async () => {
    await act('install', 'registrar', { state: 'blocked' });
    expect((await act('say', 'registrar', { text: 'hjälp' })).status).toBe(409);
    expect(bot.heard).toHaveLength(0);
  });

  it('is heard in the channel only when the bot is mentioned', async () => {
    await act('say', 'ekuFirst', { text: 'vad är detta', thread: 'new' });
    expect(bot.heard).toHaveLength(0);
    await act('say', 'ekuFirst', { text: 'vad är detta', thread: 'new', mentionsBot: true });
    expect(lastHeard()).toMatchObject({
      text: '<at>Trappan</at> vad är detta',
      channelData: { team: { aadGroupId: tenant.ekuTeamId } },
    });
    expect(lastHeard().conversation.id).toMatch(/;messageid=\d+$/);
    expect((await act('say', 'managerSouth', { text: 'hej', thread: 'new' })).status).toBe(403);
  });
});

describe('pressing a button', () => {
  it('is an invoke with the data and the inputs, and the answer is a card for her alone', async () => {
    const post = await connector.call('POST', '/conversations', { body: newThread(aCard(withButton)) });
    bot.answer = () => ({ body: adaptive('Mottaget') });
    const answer = await act('press', 'ekuFirst', {
      messageId: post.body.activityId,
      button: 'Godkänn',
      inputs: { reason: 'a' },
    });
    expect(lastHeard()).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: post.body.activityId,
      conversation: { id: post.body.id, conversationType: 'channel' },
      value: { trigger: 'manual', action: { type: 'Action.Execute', verb: 'decide', data: { taskId: 7, reason: 'a' } } },
    });
    expect(answer.body).toMatchObject({ ok: true, status: 200, card: { type: 'AdaptiveCard' } });
    const channel = async (who: PersonKey) =>
      (await ask(`${local.url}/local/teams/channel?personId=${people[who].id}`, 'GET')).body.posts[0].card;
    expect((await channel('ekuFirst')).body[0].text).toBe('Mottaget');
    expect((await channel('ekuSecond')).body[0].text).toBe('Hej');
    const path = `/conversations/${encodeURIComponent(post.body.id)}/activities/${post.body.activityId}`;
    await connector.call('PUT', path, { body: aCard({ body: [{ type: 'TextBlock', text: 'För alla' }] }) });
    expect((await channel('ekuFirst')).body[0].text).toBe('För alla');
  });

  it('shows a sentence the bot answers with, and keeps the card', async () => {
    const messageId = await cardTo('managerSouth', withButton);
    bot.answer = () => ({
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Redan beslutat.' },
    });
    expect((await act('press', 'managerSouth', { messageId, button: 'Godkänn' })).body).toMatchObject({
      ok: true,
      message: 'Redan beslutat.',
    });
    expect((await chatOf('managerSouth')).messages[0].card.actions).toHaveLength(1);
  });

  it.each([
    [{ status: 500 }, 500, 'Något gick fel. Försök igen.'],
    [
      { body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'x', message: 'Fel val.' } } },
      400,
      'Fel val.',
    ],
    [{ body: { hello: 1 } }, 200, 'Något gick fel. Försök igen.'],
  ])('says that something is wrong when the bot answers %j', async (...row) => {
    const [answer, status, message] = row;
    const messageId = await cardTo('managerSouth', withButton);
    bot.answer = () => answer;
    expect((await act('press', 'managerSouth', { messageId, button: 'Godkänn' })).body).toEqual({ ok: false, status, message });
  });

  it('is a message with the value for Action.Submit, also as the fallback of an old client', async () => {
    const messageId = await cardTo('managerSouth', withButton);
    await act('press', 'managerSouth', { messageId, button: 'Godkänn', oldClient: true, inputs: { reason: 'b' } });
    expect(lastHeard()).toMatchObject({ type: 'message', replyToId: messageId, value: { verb: 'decide', reason: 'b' } });
    expect(lastHeard().text).toBeUndefined();
  });

  it('sends messageBack as a message with text and value, and shows what it says to show', async () => {
    const data = { msteams: { type: 'messageBack', text: 'status', displayText: 'Visa status', value: { nr: 1 } } };
    const messageId = await cardTo('registrar', { actions: [{ type: 'Action.Submit', title: 'Status', data }] });
    await act('press', 'registrar', { messageId, button: 'Status' });
    expect(lastHeard()).toMatchObject({ type: 'message', text: 'status', value: { nr: 1 } });
    expect((await chatOf('registrar')).messages.at(-1)).toMatchObject({ text: 'Visa status', from: { isBot: false } });
  });

  it('knows no button that is not on the card, and no message that is not hers', async () => {
    const messageId = await cardTo('registrar', withButton);
    expect((await act('press', 'registrar', { messageId, button: 'Avslå' })).body.error.code).toBe('noSuchButton');
    expect((await act('press', 'managerSouth', { messageId, button: 'Godkänn' })).body.error.code).toBe('noSuchMessage');
  });
});

describe('dialogs and message extension', () => {
  const task = {
    type: 'continue',
    value: { title: 'Läs och besluta', url: 'http://127.0.0.1:3978/tab/', height: 'large', width: 'large' },
  };

  it('opens a dialog from a card and hands in what was filled in', async () => {
    bot.answer = ({ name }) => ({ body: name === 'task/fetch' ? { task } : { task: { type: 'message', value: 'Tack' } } });
    const data = { msteams: { type: 'task/fetch' }, open: 'read' };
    const messageId = await cardTo('managerSouth', { actions: [{ type: 'Action.Submit', title: 'Läs', data }] });
    expect((await act('press', 'managerSouth', { messageId, button: 'Läs' })).body).toEqual({ ok: true, status: 200, task });
    expect(lastHeard()).toMatchObject({ type: 'invoke', name: 'task/fetch', value: { data: { open: 'read' } } });
    const closed = await act('dialog', 'managerSouth', { messageId, step: 'submit', data: { approved: true } });
    expect(closed.body.task).toEqual({ type: 'message', value: 'Tack' });
    expect(lastHeard()).toMatchObject({ name: 'task/submit', value: { data: { approved: true } } });
  });

  it("takes the message extension on a colleague's message, with who wrote it", async () => {
    bot.answer = () => ({ body: { task } });
    const message = { text: 'Fru Ek klagade på städningen', fromPersonId: people.colleague.id };
    const answer = await act('extension', 'registrar', { step: 'fetchTask', commandId: 'createCase', message });
    expect(answer.body.task).toEqual(task);
    expect(lastHeard()).toMatchObject({
      name: 'composeExtension/fetchTask',
      conversation: { conversationType: 'personal', tenantId: tenant.id },
      value: {
        commandId: 'createCase',
        commandContext: 'message',
        messagePayload: { body: { content: message.text }, from: { user: { id: people.colleague.id } } },
      },
    });
    await act('extension', 'registrar', { step: 'submitAction', commandId: 'createCase', data: { a: 1 }, in: 'group' });
    expect(lastHeard()).toMatchObject({
      name: 'composeExtension/submitAction',
      conversation: { conversationType: 'groupChat' },
      value: { data: { a: 1 } },
    });
  });
});

describe('cards that refresh themselves', () => {
  const refreshing = (...who: PersonKey[]) => ({
    refresh: {
      action: { type: 'Action.Execute', verb: 'refresh', data: { taskId: 7 } },
      userIds: who.map((key) => teamsId(people[key])),
    },
  });

  it('asks the bot when the named person looks, and again only when the answer is old', async () => {
    const messageId = await cardTo('managerSouth', refreshing('managerSouth'));
    bot.answer = () => ({
      body: { ...adaptive('Nu'), value: { ...(adaptive('Nu')['value'] as object), ...refreshing('managerSouth') } },
    });
    expect((await act('view', 'managerSouth')).body.refreshed).toEqual([messageId]);
    expect(lastHeard().value).toMatchObject({ trigger: 'automatic', action: { verb: 'refresh' } });
    expect((await chatOf('managerSouth')).messages[0].card.body[0].text).toBe('Nu');
    expect((await act('view', 'managerSouth')).body.refreshed).toEqual([]);
    await new Promise((go) => setTimeout(go, 2_100));
    expect((await act('view', 'managerSouth')).body.refreshed).toEqual([messageId]);
  });

  it('does not ask for somebody who is not named', async () => {
    await connector.call('POST', '/conversations', { body: newThread(aCard(refreshing('ekuFirst'))) });
    expect((await act('view', 'ekuSecond', { channel: true })).body.refreshed).toEqual([]);
    expect((await act('view', 'ekuFirst', { channel: true })).body.refreshed).toHaveLength(1);
  });
});

describe('installing', () => {
  it('tells the bot when the app comes and goes, once', async () => {
    await act('install', 'stranger', { state: 'installed' });
    await act('install', 'stranger', { state: 'installed' });
    await act('install', 'stranger', { state: 'uninstalled' });
    expect(bot.heard.map(({ activity }) => [activity.type, activity.action])).toEqual([
      ['installationUpdate', 'add'],
      ['conversationUpdate', undefined],
      ['installationUpdate', 'remove'],
    ]);
  });
});

it('hears of an installation made through Graph, and may write first from then on', async () => {
  const headers = { Authorization: `Bearer ${await appTokenFor(local, 'https://graph.microsoft.com/.default')}` };
  const body = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${tenant.teamsAppId}` };
  const path = `${local.url}/v1.0/users/${people.colleague.id}/teamwork/installedApps`;
  expect((await ask(path, 'POST', { body, headers })).status).toBe(201);
  expect((await ask(path, 'POST', { body, headers })).status).toBe(409);
  const chat = await connector.chatWith('colleague');
  expect((await connector.call('POST', `/conversations/${chat}/activities`, { body: aCard() })).status).toBe(201);
  while (bot.heard.length < 2) await new Promise((go) => setTimeout(go, 5));
  expect(bot.heard.map(({ activity }) => activity.type)).toEqual(['installationUpdate', 'conversationUpdate']);
});

describe('signatures', () => {
  it('can be made wrong in every way a guard must notice', async () => {
    const none = await signActivity(local.teams, {}, { alg: 'none' });
    expect(decodeProtectedHeader(none).alg).toBe('none');
    const foreign = await signActivity(local.teams, { aud: 'somebody-else', iss: 'https://else.example' }, { kid: 'unknown' });
    expect(decodeProtectedHeader(foreign)).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'unknown' });
    const keys = await ask(`${local.url}/botframework/keys`, 'GET');
    expect(keys.body.keys).toMatchObject([{ kty: 'RSA', endorsements: ['msteams'], kid: local.teams.channelKeys.current().kid }]);
    expect(keys.body.keys[0].d).toBeUndefined();
  });

  it('pass a check by the published keys only when the channel made them', async () => {
    const send = async (token: string) =>
      (
        await ask(`${local.teams.botUrl()}/api/messages`, 'POST', {
          body: { type: 'message' },
          headers: { Authorization: `Bearer ${token}` },
        })
      ).status;
    expect(await send(await signActivity(local.teams))).toBe(200);
    expect(await send(await signActivity(local.teams, {}, { key: local.tokens.keys.current().privateKey }))).toBe(401);
    expect(await send(await signActivity(local.teams, { iss: 'https://else.example' }))).toBe(401);
    expect(await send(await signActivity(local.teams, { exp: 1 }))).toBe(401);
    expect(await send(await signActivity(local.teams, {}, { alg: 'none' }))).toBe(401);
  });
});
