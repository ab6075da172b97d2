// The channel's signature: what `/botframework` publishes, and the tokens activities come with, right ones and, for tests, wrong ones.

import { SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { dispatch, type Answering, type Endpoint } from '../control/serve';
import { tenant } from '../people';
import type { Teams } from './teams';

export interface SignedWith {
  readonly key?: CryptoKey | Uint8Array;
  /** `none` leaves the signature out. */
  readonly alg?: string;
  readonly kid?: string;
}

type Channel = Pick<Teams, 'channelKeys' | 'channelIssuer' | 'serviceUrl'>;

/** A token as Teams sends it with an activity; `claims` and `signed` replace what a test wants wrong (undefined takes a claim away). */
export function signActivity(channel: Channel, claims: JWTPayload = {}, signed: SignedWith = {}): Promise<string> {
  const key = channel.channelKeys.current();
  const now = Math.floor(Date.now() / 1000);
  const usual = {
    iss: channel.channelIssuer,
    aud: tenant.clientId,
    serviceurl: channel.serviceUrl(),
    nbf: now - 300,
    exp: now + 3600,
  };
  const payload = { ...usual, ...claims };
  if (signed.alg === 'none') return Promise.resolve(new UnsecuredJWT(payload).encode());
  const header = { alg: signed.alg ?? 'RS256', typ: 'JWT', kid: signed.kid ?? key.kid };
  return new SignJWT(payload).setProtectedHeader(header).sign(signed.key ?? key.privateKey);
}

/** `/botframework/.well-known/openidconfiguration` and `/botframework/keys` (platform 3.2). */
export function createChannelMetadata(channel: Channel, origin: () => string): Answering {
  const endpoints: readonly Endpoint[] = [
    {
      method: 'GET',
      template: '/.well-known/openidconfiguration',
      handle: () => ({ status: 200, body: metadata(channel, origin()) }),
    },
    {
      method: 'GET',
      template: '/keys',
      handle: () => ({
        status: 200,
        body: { keys: channel.channelKeys.shown().map((key) => ({ ...key.publicJwk, endorsements: ['msteams'] })) },
      }),
    },
  ];
  return (request) => dispatch(endpoints, request, { kind: 'nobody' });
}

const metadata = (channel: Channel, origin: string): Record<string, unknown> => ({
  issuer: channel.channelIssuer,
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: `${origin}/botframework/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_post'],
});
