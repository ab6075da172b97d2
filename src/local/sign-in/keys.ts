// The key pairs that sign tokens. They lie in the database, because the bot keeps a fetched key set for 24 hours (platform 3.2):
// a new key after a restart would lock it out.

import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '../store';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** What a key set shows: `kty`, `n`, `e`, `kid`, `use`. */
  readonly publicJwk: JWK;
}

const storedKey = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string(), d: z.string() }).catchall(z.string());

/** The keys of one purpose: the one that signs, and those that are still shown beside it. */
export interface KeyRing {
  readonly current: () => SigningKey;
  /** The one that signs first. */
  readonly shown: () => readonly SigningKey[];
  /** A new one signs from now on; the one before is shown on beside it, unless it is dropped. For as long as this process runs. */
  readonly rotate: (isDropped: boolean) => Promise<void>;
}

/** One key, until it is rotated. */
export async function openKeyRing(store: Store, purpose: 'signIn' | 'channel'): Promise<KeyRing> {
  let current = await signingKey(store, purpose);
  let earlier: readonly SigningKey[] = [];
  return {
    current: () => current,
    shown: () => [current, ...earlier],
    rotate: async (isDropped) => {
      const next = await fromJwk(await make());
      earlier = isDropped ? [] : [current];
      current = next;
    },
  };
}

/** The key of one purpose, made on first use: 2,048 bits RSA for RS256. */
async function signingKey(store: Store, purpose: 'signIn' | 'channel'): Promise<SigningKey> {
  store.exec('CREATE TABLE IF NOT EXISTS signing_keys (purpose TEXT PRIMARY KEY, jwk TEXT NOT NULL)');
  const row = store.get('SELECT jwk FROM signing_keys WHERE purpose = ?', purpose);
  if (typeof row?.['jwk'] === 'string') return fromJwk(row['jwk']);
  const jwk = await (generated.get(purpose) ?? generate(purpose));
  store.run('INSERT OR IGNORE INTO signing_keys (purpose, jwk) VALUES (?, ?)', purpose, jwk);
  return fromJwk(jwk);
}

// Making a key takes a third of a second, so a process that opens many new databases (a test run) makes it once.
const generated = new Map<string, Promise<string>>();

function generate(purpose: string): Promise<string> {
  const made = make();
  generated.set(purpose, made);
  return made;
}

const make = (): Promise<string> =>
  generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
    .then(({ privateKey }) => exportJWK(privateKey))
    .then((jwk) => JSON.stringify(jwk));

async function fromJwk(text: string): Promise<SigningKey> {
  const jwk = storedKey.parse(JSON.parse(text));
  const kid = createHash('sha256').update(jwk.n).digest('base64url').slice(0, 27);
  const publicJwk = { kty: jwk.kty, use: 'sig', kid, x5t: kid, n: jwk.n, e: jwk.e };
  return { kid, privateKey: await key(jwk), publicKey: await key(publicJwk), publicJwk };
}

async function key(jwk: JWK): Promise<CryptoKey> {
  const imported = await importJWK(jwk, 'RS256');
  if (imported instanceof Uint8Array) throw new Error('an RSA key was expected');
  return imported;
}
