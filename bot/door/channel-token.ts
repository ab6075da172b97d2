// Whether a bearer token was signed by Teams, for this bot, now. The SDK's own check comes after; it answers 500 where this says 401 (platform 3.2).

import { jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import type { ChannelKeys } from './channel-keys';
import { isTokensFault } from './key-ground';
import { passed, refuse, type Checked } from './refusal';

export interface ChannelToken {
  /** Where the channel says it wants its answers. */
  readonly serviceUrl: string;
  /** Channels its key may speak for. */
  readonly endorsements: readonly string[];
}

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
}

/** Five minutes, as the SDK has it. */
const toleranceSeconds = 300;
const header = z.object({ kid: z.string().min(1) });
const claims = z.object({ serviceurl: z.string().min(1) });

/** Checks an Authorization header: RS256 by a known key, issuer, audience and times. 503 only when the keys themselves could not be read. */
export async function checkChannelToken(
  keys: ChannelKeys,
  rules: TokenRules,
  authorization: string | undefined,
): Promise<Checked<ChannelToken>> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined) return refuse('noToken');
  try {
    const set = await keys.keys();
    const { payload, protectedHeader } = await jwtVerify(token, set, {
      ...rules,
      algorithms: ['RS256'],
      clockTolerance: toleranceSeconds,
      requiredClaims: ['exp', 'nbf'],
    });
    const named = header.safeParse(protectedHeader);
    return named.success ? read(payload, keys.endorsed(set, named.data.kid)) : refuse('badToken');
  } catch (error) {
    return refuse(isTokensFault(error) ? 'badToken' : 'keysAway');
  }
}

function read(payload: JWTPayload, endorsements: readonly string[]): Checked<ChannelToken> {
  const found = claims.safeParse(payload);
  return found.success ? passed({ serviceUrl: found.data.serviceurl, endorsements }) : refuse('wrongServiceUrl');
}
