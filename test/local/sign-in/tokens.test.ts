// Local sign-in, asked by the real packages the product uses and by hand where they cannot go wrong enough.

import { ClientSecretCredential } from '@azure/identity';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, tenant } from '../../../src/local/people';
import { checkConnectorToken, checkGraphToken, teamsOnTheWeb } from '../../../src/local/sign-in/tokens';
import type { LocalMicrosoft365 } from '../../../src/local/start';
import { ask, startTestLocal } from '../teams/local-server';

const GRAPH = 'https://graph.microsoft.com/.default';
const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const app = { client_id: tenant.clientId, client_secret: tenant.clientSecret };

let local: LocalMicrosoft365;
beforeAll(async () => {
  local = await startTestLocal();
});
afterAll(() => local.stop());

const tokenRequest = async (form: Record<string, string>, named: string = tenant.id) => {
  const response = await fetch(`${local.signInUrl}/${named}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};
const signInAs = async (personId: string, more = {}) =>
  (await ask(`${local.url}/local/sign-in/as`, 'POST', { body: { personId, ...more } })).body;
const msal = () =>
  new ConfidentialClientApplication({
    auth: {
      clientId: tenant.clientId,
      clientSecret: tenant.clientSecret,
      authority: `${local.signInUrl}/${tenant.id}`,
      knownAuthorities: [new URL(local.signInUrl).host],
    },
  });

it('gives @azure/identity a Graph token that Graph accepts', async () => {
  const options = { authorityHost: local.signInUrl, disableInstanceDiscovery: true };
  const credential = new ClientSecretCredential(tenant.id, tenant.clientId, tenant.clientSecret, options);
  const { token } = await credential.getToken(GRAPH);
  expect(await checkGraphToken(local.tokens, token)).toEqual({ kind: 'app', appId: tenant.clientId });
  expect(await checkConnectorToken(local.tokens, token)).toBeUndefined();
  const answer = await ask(`${local.url}/v1.0/sites/${tenant.sharePointHost}:/sites/synpunkter`, 'GET', {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
});

it('gives msal a connector token that the connector accepts', async () => {
  const result = await msal().acquireTokenByClientCredential({ scopes: ['https://api.botframework.com/.default'] });
  expect(await checkConnectorToken(local.tokens, result?.accessToken ?? '')).toEqual({ kind: 'app', appId: tenant.clientId });
});

it("exchanges a person's token on her behalf with msal, for Graph", async () => {
  const { token } = await signInAs(people.registrar.id);
  const result = await msal().acquireTokenOnBehalfOf({ oboAssertion: token, scopes: ['https://graph.microsoft.com/User.Read'] });
  expect(await checkGraphToken(local.tokens, result?.accessToken ?? '')).toEqual({
    kind: 'person',
    personId: people.registrar.id,
    appId: tenant.clientId,
  });
});

it("signs a person's token so that the bot's API can check it by the published keys [DEC7.12]", async () => {
  const { token } = await signInAs(people.managerSouth.id);
  const configuration = await ask(`${local.signInUrl}/${tenant.id}/v2.0/.well-known/openid-configuration`, 'GET');
  const keys = createRemoteJWKSet(new URL(configuration.body.jwks_uri));
  const rules = { issuer: configuration.body.issuer, audience: tenant.clientId, algorithms: ['RS256'] };
  const { payload } = await jwtVerify(token, keys, rules);
  expect(payload).toMatchObject({
    oid: people.managerSouth.id,
    tid: tenant.id,
    scp: 'access_as_user',
    ver: '2.0',
    azp: teamsOnTheWeb,
  });
  expect(payload['preferred_username']).toBe(people.managerSouth.userPrincipalName);
});

it('gives an app token roles and no person', async () => {
  const { body } = await tokenRequest({ ...app, grant_type: 'client_credentials', scope: GRAPH });
  const claims = decodeJwt(body['access_token'] ?? '');
  expect(claims).toMatchObject({ aud: 'https://graph.microsoft.com', idtyp: 'app', appid: tenant.clientId });
  expect(claims['roles']).toContain('Mail.ReadWrite');
  expect(claims['scp']).toBeUndefined();
});

it.each([
  [
    'a wrong secret',
    { ...app, client_secret: 'x', grant_type: 'client_credentials', scope: GRAPH },
    401,
    'invalid_client',
    'AADSTS7000215',
  ],
  [
    'no secret',
    { client_id: tenant.clientId, grant_type: 'client_credentials', scope: GRAPH },
    401,
    'invalid_client',
    'AADSTS7000218',
  ],
  [
    'an unknown app',
    { ...app, client_id: 'x', grant_type: 'client_credentials', scope: GRAPH },
    400,
    'unauthorized_client',
    'AADSTS700016',
  ],
  [
    'a scope without .default',
    { ...app, grant_type: 'client_credentials', scope: 'User.Read' },
    400,
    'invalid_scope',
    'AADSTS1002012',
  ],
  [
    'an unknown resource',
    { ...app, grant_type: 'client_credentials', scope: 'https://else.example/.default' },
    400,
    'invalid_resource',
    'AADSTS500011',
  ],
  ['another grant type', { ...app, grant_type: 'password' }, 400, 'unsupported_grant_type', 'AADSTS70003'],
  ['no grant type', { ...app }, 400, 'invalid_request', 'AADSTS900144'],
  [
    'a made-up assertion',
    { ...app, grant_type: ON_BEHALF_OF, requested_token_use: 'on_behalf_of', assertion: 'a.b.c', scope: GRAPH },
    400,
    'invalid_grant',
    'AADSTS50013',
  ],
])('refuses %s as the directory does', async (...row) => {
  const [, form, status, error, number] = row;
  const answer = await tokenRequest(form);
  expect(answer.status).toBe(status);
  expect(answer.body['error']).toBe(error);
  expect(answer.body['error_description']).toContain(number);
});

it('refuses a tenant that is not the invented one', async () => {
  const answer = await tokenRequest(
    { ...app, grant_type: 'client_credentials', scope: GRAPH },
    'eb0c4a00-0000-4000-8000-0000000000ff',
  );
  expect([answer.status, answer.body['error']]).toEqual([400, 'invalid_request']);
});

it('does not exchange a token that was meant for Graph', async () => {
  const { token } = await signInAs(people.registrar.id, { audience: 'https://graph.microsoft.com' });
  const form = { ...app, grant_type: ON_BEHALF_OF, requested_token_use: 'on_behalf_of', assertion: token, scope: GRAPH };
  expect((await tokenRequest(form)).body['error']).toBe('invalid_grant');
});

it('makes nobody a person who does not exist [DEC7.12]', async () => {
  const answer = await ask(`${local.url}/local/sign-in/as`, 'POST', { body: { personId: 'nobody' } });
  expect(answer.status).toBe(404);
});

it('signs nobody in for a page from elsewhere', async () => {
  const answer = await ask(`${local.url}/local/sign-in/as`, 'POST', {
    body: { personId: people.registrar.id },
    headers: { Origin: 'https://elsewhere.example' },
  });
  expect(answer.status).toBe(403);
});

it('keeps its keys when it is started again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sign-in-'));
  const database = `${folder}/m365.db`;
  const kids: string[] = [];
  while (kids.length < 4) {
    const one = await startTestLocal({ database });
    kids.push(one.tokens.keys.current().kid, one.teams.channelKeys.current().kid);
    await one.stop();
  }
  rmSync(folder, { recursive: true });
  expect(kids.slice(0, 2)).toEqual(kids.slice(2));
  expect(new Set(kids).size).toBe(2);
});
