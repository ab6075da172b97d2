// The keys Teams signs with: found through its metadata, kept a day, asked for again at most once a minute when a key is unknown.

import { createRemoteJWKSet, type RemoteJWKSet } from 'jose';
import { z } from 'zod';

export interface ChannelKeys {
  /** The key set; rejects when the channel's metadata cannot be read. */
  readonly keys: () => Promise<RemoteJWKSet>;
  /** For which channels a key of the set may sign; empty when its row says none. */
  readonly endorsed: (set: RemoteJWKSet, kid: string) => readonly string[];
}

const day = 24 * 60 * 60_000;
const metadata = z.object({ jwks_uri: z.url() });
const endorsements = z.object({ kid: z.string(), endorsements: z.array(z.string()).default([]) });

/** The channel's keys, found on first use. The metadata is read again after a day, so that a moved key set is followed. */
export function openChannelKeys(metadataUrl: string): ChannelKeys {
  let found: Promise<RemoteJWKSet> | undefined;
  let until = 0;
  const find = (): Promise<RemoteJWKSet> => {
    const asked = askForSet(metadataUrl);
    asked.catch(() => (found = undefined));
    until = Date.now() + day;
    return asked;
  };
  return {
    keys: () => (found = found === undefined || Date.now() > until ? find() : found),
    endorsed: (set, kid) =>
      (set.jwks()?.keys ?? []).flatMap((key) => {
        const row = endorsements.safeParse(key);
        return row.success && row.data.kid === kid ? row.data.endorsements : [];
      }),
  };
}

async function askForSet(metadataUrl: string): Promise<RemoteJWKSet> {
  const response = await fetch(metadataUrl, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error('channel metadata not read');
  const { jwks_uri: uri } = metadata.parse(await response.json());
  if (new URL(metadataUrl).protocol === 'https:' && new URL(uri).protocol !== 'https:')
    throw new Error('channel keys not over https');
  return createRemoteJWKSet(new URL(uri), { cooldownDuration: 60_000, cacheMaxAge: day, timeoutDuration: 5_000 });
}
