// A bare echo on botbuilder, a program of its own as the bot is: the SDK's own check of the token, its own way back to Teams, and nothing more.
// What the product does for a card is measured beside it in the same run.

import { ConfidentialClientApplication } from '@azure/msal-node';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import * as restify from 'restify';
import { z } from 'zod';

const settings = z
  .object({
    PORT: z.coerce.number(),
    TENANT_ID: z.string(),
    CLIENT_ID: z.string(),
    CLIENT_SECRET: z.string(),
    SIGN_IN_URL: z.string(),
    BOT_OPENID_METADATA_URL: z.string(),
  })
  .parse(process.env);

const authority = `${settings.SIGN_IN_URL}/${settings.TENANT_ID}`;
const scope = 'https://api.botframework.com';
const client = new ConfidentialClientApplication({
  auth: {
    ...{ clientId: settings.CLIENT_ID, clientSecret: settings.CLIENT_SECRET, authority },
    knownAuthorities: [new URL(authority).host],
  },
});

const credentials: NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]> = {
  isValidAppId: (id) => Promise.resolve(id === settings.CLIENT_ID),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({
      signRequest: async (request) => {
        const token = await client.acquireTokenByClientCredential({ scopes: [`${scope}/.default`] });
        request.headers.set('authorization', `Bearer ${token?.accessToken ?? ''}`);
        return request;
      },
    }),
};

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      ...{ MicrosoftAppId: settings.CLIENT_ID, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: settings.TENANT_ID },
      ToBotFromChannelTokenIssuer: scope,
      ToBotFromChannelOpenIdMetadataUrl: settings.BOT_OPENID_METADATA_URL,
      ToBotFromEmulatorOpenIdMetadataUrl: settings.BOT_OPENID_METADATA_URL,
      ToChannelFromBotLoginUrl: authority,
      ToChannelFromBotOAuthScope: scope,
      ...{ OAuthUrl: 'https://token.botframework.com', CallerId: '' },
    },
    credentials,
  ),
);

const server = restify.createServer();
server.use(restify.plugins.jsonBodyParser({ mapParams: false }));
server.get('/health', (_request, response, next) => {
  response.send(200);
  next();
});
server.post('/api/messages', async (request, response) => {
  const body = z.record(z.string(), z.unknown()).parse(request.body);
  await adapter.process({ method: 'POST', headers: request.headers, body }, response, async (context) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
server.listen(settings.PORT, '127.0.0.1');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
