// A channel of our own for the tests of the bot's door: it signs as Teams signs, and wrongly in every way a test asks for.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';

export const clientId = 'eb0c4a00-0000-4000-8000-00000000b070';
export const tenantId = 'eb0c4a00-0000-4000-8000-000000000001';
export const issuer = 'https://api.botframework.com';

export interface ChannelKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export interface TestChannel {
  readonly metadataUrl: string;
  readonly origin: string;
  readonly serviceUrl: string;
  readonly key: ChannelKey;
  /** Shown in the set only after `publish`. */
  readonly laterKey: ChannelKey;
  /** In the set, but may only speak for the web chat. */
  readonly webchatKey: ChannelKey;
  readonly publish: () => void;
  /** How often the key set has been asked for. */
  readonly asked: () => number;
  readonly token: (claims?: JWTPayload, signed?: Signed) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface Signed {
  readonly alg?: string;
  readonly kid?: string | null;
  readonly with?: CryptoKey | Uint8Array;
}

const newKey = async (kid: string): Promise<ChannelKey> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  return { kid, privateKey, publicKey };
};

const shown = async (key: ChannelKey, endorsements: readonly string[]): Promise<object> => {
  const { n, e } = await exportJWK(key.publicKey);
  return { kty: 'RSA', use: 'sig', kid: key.kid, n, e, endorsements };
};

/** Starts the channel's metadata and key set on a free port of this machine. */
export async function startChannel(): Promise<TestChannel> {
  const [key, laterKey, webchatKey] = await Promise.all([newKey('key-1'), newKey('key-2'), newKey('key-3')]);
  const now = [await shown(key, ['msteams', 'directline']), await shown(webchatKey, ['webchat'])];
  const later = [...now, await shown(laterKey, ['msteams'])];
  let isPublished = false;
  let asked = 0;
  const server: Server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    if (isKeys) asked += 1;
    const body = isKeys ? { keys: isPublished ? later : now } : { issuer, jwks_uri: `${origin()}/keys` };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${origin()}/teams/`;
  const usual = (): JWTPayload => {
    const seconds = Math.floor(Date.now() / 1000);
    return { iss: issuer, aud: clientId, nbf: seconds - 60, exp: seconds + 3600, serviceurl: serviceUrl };
  };
  return {
    ...{ key, laterKey, webchatKey, serviceUrl },
    metadataUrl: `${origin()}/.well-known/openidconfiguration`,
    origin: origin(),
    publish: () => void (isPublished = true),
    asked: () => asked,
    token: async (claims = {}, signed = {}) => {
      const payload = { ...usual(), ...claims };
      if (signed.alg === 'none') return new UnsecuredJWT(payload).encode();
      const kid = signed.kid === undefined ? key.kid : signed.kid;
      const header = { alg: signed.alg ?? 'RS256', typ: 'JWT', ...(kid === null ? {} : { kid }) };
      return new SignJWT(payload).setProtectedHeader(header).sign(signed.with ?? key.privateKey);
    },
    stop: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}

/** An activity as Teams sends it from a person's own chat. */
export const activity = (channel: Pick<TestChannel, 'serviceUrl'>, more: object = {}): Record<string, unknown> => ({
  type: 'message',
  id: `m-${Math.random()}`,
  text: 'hjälp',
  channelId: 'msteams',
  serviceUrl: channel.serviceUrl,
  from: { id: '29:1abc', name: 'Karin Lindqvist', aadObjectId: 'eb0c4a00-0000-4000-8000-000000000102' },
  recipient: { id: `28:${clientId}`, name: 'Trappan' },
  conversation: { id: 'a:1abc', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  locale: 'sv-SE',
  ...more,
});
