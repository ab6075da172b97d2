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
/** Microsoft's sets are some tens of kilobytes. */
const largest = 1024 * 1024;

const metadata = z.object({ issuer: z.string().min(1).optional(), jwks_uri: z.url() });
const asBytes = z.instanceof(Uint8Array);
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/** The ground of one issuer, found on first use and once a day. Rejects when it was never read, and asks anew the next time. */
export function openKeyGround(metadataUrl: string): () => Promise<KeyGround> {
  let found: Promise<KeyGround> | undefined;
  let until = 0;
  return () => {
    if (found !== undefined && Date.now() < until) return found;
    const before = found;
    const asked = askFor(metadataUrl);
    asked.catch(() => ((found = before), (until = Date.now() + coolDown)));
    until = Date.now() + day;
    return (found = before === undefined ? asked : asked.catch(() => before));
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
    cacheMaxAge: day,
    timeoutDuration: timeout,
    [customFetch]: fetchKeys,
  });
  return { issuer, keys };
}

/** A set without keys is no answer: thrown here it is asked for again at once, instead of refusing everybody for a minute. */
async function fetchKeys(url: string): Promise<Response> {
  const text = await readBounded(url);
  keySet.parse(JSON.parse(text));
  return new Response(text);
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
