// The bot SDK the product builds on, unmodified, against the local Teams: its signature check, its token, its proactive calls.

import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsInfo,
  type Activity,
  type ConversationReference,
  type Request as BotRequest,
  type Response as BotResponse,
  type TurnContext,
} from 'botbuilder';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { once } from 'node:events';
import { createServer, type Server } from 'restify';
import * as restify from 'restify';
import { people, tenant } from '../../../src/local/people';
import type { LocalMicrosoft365 } from '../../../src/local/start';
import { ask, startTestLocal } from './local-server';

let local: LocalMicrosoft365;
let adapter: CloudAdapter;
let server: Server;
let turn: (context: TurnContext) => Promise<void>;

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type WebRequest = { headers: { set: (name: string, value: string) => void } };

const adapterFor = (): CloudAdapter => {
  const { clientId, clientSecret, id } = tenant;
  const authority = `${local.signInUrl}/${id}`;
  const app = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority, knownAuthorities: [new URL(authority).host] },
  });
  const settings = {
    MicrosoftAppId: clientId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: id,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: `${local.url}/botframework/.well-known/openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${local.url}/botframework/.well-known/openidconfiguration`,
    ToChannelFromBotLoginUrl: authority,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: 'https://token.botframework.com',
    CallerId: '',
  };
  const scopes = ['https://api.botframework.com/.default'];
  const credentials = {
    isValidAppId: (wanted: string) => Promise.resolve(wanted === clientId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () =>
      Promise.resolve({
        signRequest: async (outgoing: WebRequest) => {
          const result = await app.acquireTokenByClientCredential({ scopes });
          outgoing.headers.set('authorization', `Bearer ${result?.accessToken}`);
          return outgoing;
        },
      }),
  };
  return new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, credentials as unknown as Credentials));
};

beforeAll(async () => {
  local = await startTestLocal();
  adapter = adapterFor();
  server = createServer();
  server.use(restify.plugins.jsonBodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as unknown as BotRequest, response as unknown as BotResponse, (context) => turn(context));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  local.useBot(`http://127.0.0.1:${server.address().port}`);
});
afterAll(async () => {
  await new Promise<void>((done) => server.close(() => done()));
  await local.stop();
});

const saying = (words: string): Activity => Object.assign({} as Activity, MessageFactory.text(words));
const act = async (what: string, body: Record<string, unknown>) =>
  (await ask(`${local.url}/local/teams/${what}`, 'POST', { body: { personId: people.ekuFirst.id, ...body } })).body;
const messagesOf = async () => (await ask(`${local.url}/local/teams/chats/${people.ekuFirst.id}`, 'GET')).body.messages;

it('checks the signature, answers, changes its answer and writes first', async () => {
  let reference: Partial<ConversationReference> = {};
  let sentId = '';
  turn = async (context) => {
    reference = {
      ...context.activity,
      user: context.activity.from,
      bot: context.activity.recipient,
    };
    const sent = await context.sendActivity(`Du skrev ${context.activity.text}`);
    sentId = sent?.id ?? '';
    await context.updateActivity(Object.assign(MessageFactory.text('Ändrat'), { id: sentId }));
    expect(await TeamsInfo.getMember(context, people.ekuFirst.id)).toMatchObject({ aadObjectId: people.ekuFirst.id });
  };
  expect(await act('say', { text: 'hej' })).toMatchObject({ ok: true });
  expect(await messagesOf()).toMatchObject([{ text: 'hej' }, { text: 'Ändrat', id: sentId }]);
  await adapter.continueConversationAsync(tenant.clientId, reference, async (context) => {
    await context.sendActivity({
      attachments: [CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.5', body: [] })],
      summary: 'Ny uppgift',
    });
  });
  expect((await messagesOf()).at(-1)).toMatchObject({ notification: 'Ny uppgift', card: { type: 'AdaptiveCard' } });
});

it('creates a chat by object id and posts in the channel', async () => {
  const parameters = {
    isGroup: false,
    bot: { id: `28:${tenant.clientId}`, name: 'Trappan' },
    members: [{ id: people.managerNorth.id, name: '' }],
    tenantId: tenant.id,
    channelData: { tenant: { id: tenant.id } },
    activity: undefined as never,
  };
  const chats: string[] = [];
  await adapter.createConversationAsync(
    tenant.clientId,
    'msteams',
    `${local.url}/teams/`,
    'https://api.botframework.com',
    parameters,
    async (context) => {
      chats.push(context.activity.conversation.id);
      await context.sendActivity('Hej först');
      const [posted] = await TeamsInfo.sendMessageToTeamsChannel(
        context,
        saying('Till EKU'),
        tenant.ekuChannelId,
        tenant.clientId,
      );
      chats.push(posted.conversation?.id ?? '');
    },
  );
  expect(chats[1]).toMatch(/;messageid=\d+$/);
  const seen = await ask(`${local.url}/local/teams/chats/${people.managerNorth.id}`, 'GET');
  expect(seen.body).toMatchObject({ conversationId: chats[0], messages: [{ text: 'Hej först' }] });
  const channel = await ask(`${local.url}/local/teams/channel?personId=${people.ekuFirst.id}`, 'GET');
  expect(channel.body.posts.at(-1)).toMatchObject({ text: 'Till EKU' });
});

it('hands the answer to an invoke back to the card', async () => {
  const value = { type: 'AdaptiveCard', version: '1.5', body: [] };
  turn = async (context) => {
    if (context.activity.type === 'message') {
      const actions = [{ type: 'Action.Execute', title: 'Ja', verb: 'yes' }];
      await context.sendActivity({
        attachments: [CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.5', body: [], actions })],
      });
    } else {
      const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
    }
  };
  await act('say', { text: 'kort' });
  const messageId = (await messagesOf()).at(-1).id;
  expect(await act('press', { messageId, button: 'Ja' })).toEqual({ ok: true, status: 200, card: value });
});
