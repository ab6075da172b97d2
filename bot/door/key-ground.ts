// Where signing keys come from: found through an issuer's metadata, kept a day, asked for again at most once a minute when a key is unknown.
// Rubbish from the other end is the other end's fault: it never becomes a refusal of a good token, and never fills our memory.

import { createRemoteJWKSet, customFetch, errors, type RemoteJWKSet } from 'jose';
import { z } from 'zod';

export interface KeyGround {
  /** Who signs, when the metadata says so. */
  readonly issuer: string | undefined;
  readonly keys: RemoteJWKSet;
}

const day = 24 * 60 * 60_000;
const timeout = 5_000;
const coolDown = 60_000;
/** After a set that could not be read. */
const breath = 5_000;
/** Microsoft's sets are some tens of kilobytes. */
const largest = 1024 * 1024;

const metadata = z.object({ issuer: z.string().min(1).optional(), jwks_uri: z.url() });
const asBytes = z.instanceof(Uint8Array);
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/**
 * The ground of one issuer, found on first use and looked for again once a day, while the one that is known goes on. Rejects as long as none was ever
 * read, and asks anew the next time.
 */
export function openKeyGround(metadataUrl: string): () => Promise<KeyGround> {
  let known: KeyGround | undefined;
  let asking: Promise<KeyGround> | undefined;
  let until = 0;
  const found = (ground: KeyGround): KeyGround => ((until = performance.now() + day), (known = ground));
  const away = (failure: unknown): never => {
    until = performance.now() + coolDown;
    throw failure;
  };
  const ask = (): Promise<KeyGround> =>
    (asking ??= askFor(metadataUrl)
      .then(found, away)
      .finally(() => (asking = undefined)));
  return () => {
    if (known === undefined) return ask();
    if (performance.now() >= until) ask().catch(() => undefined);
    return Promise.resolve(known);
  };
}

/** Whether a failed check is the token's own fault; false when the keys could not be read. */
export const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);

async function askFor(metadataUrl: string): Promise<KeyGround> {
  const { issuer, jwks_uri: uri } = metadata.parse(JSON.parse(await readBounded(metadataUrl)));
  if (new URL(metadataUrl).protocol === 'https:' && new URL(uri).protocol !== 'https:') throw new Error('keys not over https');
  const keys = createRemoteJWKSet(new URL(uri), {
    cooldownDuration: coolDown,
    cacheMaxAge: Infinity, // a set goes on until a newer one has been read
    timeoutDuration: timeout,
    [customFetch]: fetchKeys(),
  });
  await keys.reload();
  return { issuer, keys };
}

/**
 * A set without keys is no answer: thrown here it is asked for again soon, instead of refusing everybody for a minute. While the other end does not answer,
 * strangers who name keys nobody knows cannot make us ask it all the time.
 */
function fetchKeys(): (url: string) => Promise<Response> {
  let until = 0;
  return async (url) => {
    if (performance.now() < until) throw new Error('not read just now');
    try {
      const text = await readBounded(url);
      keySet.parse(JSON.parse(text));
      return new Response(text);
    } catch (failure) {
      until = performance.now() + breath;
      throw failure;
    }
  };
}

async function readBounded(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
  if (!response.ok || response.body === null) throw new Error('not read');
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body) {
    const bytes = asBytes.parse(piece);
    size += bytes.byteLength;
    if (size > largest) throw new Error('too large');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString('utf8');
}
