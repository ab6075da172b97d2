// `/{tenant}/oauth2/v2.0/token`: client credentials and on-behalf-of, for the one app of the invented tenant.

import type { LocalAnswer, LocalRequest } from '../http';
import { appRefusal } from './app-proof';
import { refused } from './refusal';
import { appToken, audiences, personInBotToken, personToken, type IssuedToken, type TokenMaker } from './tokens';

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const OWN_SCOPES = ['openid', 'profile', 'offline_access', 'email'];

/** A token, or the refusal the directory would give; `endpoint` is this address. */
export async function answerTokenRequest(maker: TokenMaker, request: LocalRequest, endpoint: string): Promise<LocalAnswer> {
  const form = new URLSearchParams(request.body.toString('utf8'));
  const refusal = await appRefusal(maker, form, endpoint);
  if (refusal) return refusal;
  const grant = form.get('grant_type');
  if (grant === 'client_credentials') return forApp(maker, form);
  if (grant === ON_BEHALF_OF) return onBehalfOf(maker, form);
  return refused('wrongGrantType');
}

async function forApp(maker: TokenMaker, form: URLSearchParams): Promise<LocalAnswer> {
  const [scope, ...more] = scopesOf(form);
  if (!scope?.endsWith('/.default') || more.length > 0) return refused('wrongScope');
  const audience = resourceOf(scope);
  if (!audience) return refused('unknownResource');
  const secret = maker.app.nameOf(form.get('client_secret') ?? '');
  return answered(await appToken(maker, audience, secret), {});
}

async function onBehalfOf(maker: TokenMaker, form: URLSearchParams): Promise<LocalAnswer> {
  if (form.get('requested_token_use') !== 'on_behalf_of') return refused('missingParameter');
  const person = await personInBotToken(maker, form.get('assertion') ?? '');
  if (!person) return refused('wrongAssertion');
  const wanted = scopesOf(form);
  const audience = wanted[0] === undefined ? undefined : resourceOf(wanted[0]);
  if (!audience || wanted.some((scope) => resourceOf(scope) !== audience)) return refused('unknownResource');
  const names = wanted
    .map((scope) => scope.slice(scope.lastIndexOf('/') + 1))
    .map((name) => (name === '.default' ? 'User.Read' : name));
  const scope = names.join(' ');
  return answered(await personToken(maker, person, { audience, scope }), { scope: wanted.join(' ') });
}

const scopesOf = (form: URLSearchParams): string[] =>
  (form.get('scope') ?? '').split(/\s+/).filter((scope) => scope !== '' && !OWN_SCOPES.includes(scope));

// A bare name such as `User.Read` means Graph.
function resourceOf(scope: string): string | undefined {
  if (!scope.includes('/')) return audiences.graph;
  const resource = scope
    .slice(0, scope.lastIndexOf('/'))
    .replace(/^api:\/\/(?:.*\/)?/, '')
    .replace(/\/$/, '');
  return Object.values(audiences).find((audience) => audience === resource);
}

function answered({ token, expiresIn }: IssuedToken, extra: Record<string, string>): LocalAnswer {
  return {
    status: 200,
    headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' },
    body: { token_type: 'Bearer', ...extra, expires_in: expiresIn, ext_expires_in: expiresIn, access_token: token },
  };
}
