// The keys Teams signs with, and for which channels each of them may speak.

import type { RemoteJWKSet } from 'jose';
import { z } from 'zod';
import { openKeyGround } from './key-ground';

export interface ChannelKeys {
  /** The key set; rejects when the channel's metadata cannot be read. */
  readonly keys: () => Promise<RemoteJWKSet>;
  /** For which channels a key of the set may sign; empty when its row says none. */
  readonly endorsed: (set: RemoteJWKSet, kid: string) => readonly string[];
}

const endorsements = z.object({ kid: z.string(), endorsements: z.array(z.string()).default([]) });

/** The channel's keys, found on first use. The metadata is read again after a day, so that a moved key set is followed. */
export function openChannelKeys(metadataUrl: string): ChannelKeys {
  const ground = openKeyGround(metadataUrl);
  return {
    keys: async () => (await ground()).keys,
    endorsed: (set, kid) =>
      (set.jwks()?.keys ?? []).flatMap((key) => {
        const row = endorsements.safeParse(key);
        return row.success && row.data.kid === kid ? row.data.endorsements : [];
      }),
  };
}
