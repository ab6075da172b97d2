// Local sign-in over https: the three addresses that @azure/identity, msal and jose ask (platform 3.3), for one tenant.

import { createServer, type Server } from 'node:https';
import { choose, listener, type Answering, type Endpoint } from '../control/serve';
import { tenant } from '../people';
import { refused } from './refusal';
import { answerTokenRequest } from './token-endpoint';
import type { TokenMaker } from './tokens';

export interface ServerCertificate {
  readonly key: string;
  readonly cert: string;
}

/** The https server of local sign-in, not yet listening. */
export function createSignIn(maker: TokenMaker, origin: () => string, certificate: ServerCertificate): Server {
  return createServer({ ...certificate }, listener(answering(maker, origin)));
}

function answering(maker: TokenMaker, origin: () => string): Answering {
  const endpoints = endpointsOf(maker, origin);
  return (request) => {
    const chosen = choose(endpoints, request.method, request.rawPath);
    if (!chosen) return { status: 404 };
    const named = chosen.params['tenant'];
    if (named !== tenant.id && named !== tenant.domain) return refused('unknownTenant');
    const { rawPath, ...rest } = request;
    return chosen.endpoint.handle({ ...rest, path: rawPath, params: chosen.params, caller: { kind: 'nobody' } });
  };
}

const endpointsOf = (maker: TokenMaker, origin: () => string): readonly Endpoint[] => [
  {
    method: 'GET',
    template: '/{tenant}/v2.0/.well-known/openid-configuration',
    handle: () => ({ status: 200, body: configuration(maker.issuer(), `${origin()}/${tenant.id}`) }),
  },
  {
    method: 'GET',
    template: '/{tenant}/discovery/v2.0/keys',
    handle: () => ({
      status: 200,
      body: { keys: maker.keys.shown().map((key) => ({ ...key.publicJwk, issuer: maker.issuer() })) },
    }),
  },
  {
    method: 'POST',
    template: '/{tenant}/oauth2/v2.0/token',
    handle: (request) => answerTokenRequest(maker, request, `${origin()}/${tenant.id}/oauth2/v2.0/token`),
  },
];

const configuration = (issuer: string, base: string): Record<string, unknown> => ({
  issuer,
  authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
  token_endpoint: `${base}/oauth2/v2.0/token`,
  device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
  end_session_endpoint: `${base}/oauth2/v2.0/logout`,
  jwks_uri: `${base}/discovery/v2.0/keys`,
  userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
  response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
  response_modes_supported: ['query', 'fragment', 'form_post'],
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'tid', 'oid', 'preferred_username'],
  tenant_region_scope: 'EU',
});
