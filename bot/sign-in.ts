// Who asks the tab's API: a user token for this app, from this tenant's sign-in, by a person who works here.

import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type RemoteJWKSet } from 'jose';
import { z } from 'zod';
import { personId, type PersonId } from '../src/core/brand';
import { no, ok, type Result } from '../src/core/result';
import type { Settings } from './config';

export interface SignedIn {
  readonly personId: PersonId;
  /** As the directory writes it, for the page's own greeting. */
  readonly name: string;
}

export interface SignIn {
  /** Who an Authorization header speaks for; `notSignedIn`, `notForGuests`, or `tryAgain` when sign-in itself does not answer. */
  readonly whoIs: (authorization: string | undefined) => Promise<Result<SignedIn>>;
}

const day = 24 * 60 * 60_000;
const metadata = z.object({ issuer: z.string().min(1), jwks_uri: z.url({ protocol: /^https$/ }) });
const claims = z.object({
  oid: z.guid(),
  tid: z.string(),
  scp: z.string().min(1),
  name: z.string().default(''),
  idtyp: z.string().optional(),
  acct: z.union([z.number(), z.string()]).optional(),
  idp: z.string().optional(),
  preferred_username: z.string().optional(),
});

interface Ground {
  readonly issuer: string;
  readonly keys: RemoteJWKSet;
}

/** Sign-in for one app in one tenant; its keys are found on first use and once a day. */
export function openSignIn(settings: Pick<Settings, 'signInUrl' | 'tenantId' | 'clientId'>): SignIn {
  let found: { readonly ground: Promise<Ground>; readonly until: number } | undefined;
  const ground = (): Promise<Ground> => {
    if (found === undefined || Date.now() > found.until) {
      const asked = askForGround(`${settings.signInUrl}/${settings.tenantId}/v2.0/.well-known/openid-configuration`);
      asked.catch(() => (found = undefined));
      found = { ground: asked, until: Date.now() + day };
    }
    return found.ground;
  };
  return {
    whoIs: async (authorization) => {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) return no('notSignedIn');
      try {
        const { issuer, keys } = await ground();
        const rules = {
          issuer,
          audience: settings.clientId,
          algorithms: ['RS256'],
          clockTolerance: 300,
          requiredClaims: ['exp', 'nbf'],
        };
        const { payload } = await jwtVerify(token, keys, rules);
        return personIn(payload, settings.tenantId);
      } catch (error) {
        return no(isTokensFault(error) ? 'notSignedIn' : 'tryAgain');
      }
    },
  };
}

async function askForGround(url: string): Promise<Ground> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error('sign-in metadata not read');
  const { issuer, jwks_uri: uri } = metadata.parse(await response.json());
  return { issuer, keys: createRemoteJWKSet(new URL(uri), { cooldownDuration: 60_000, cacheMaxAge: day }) };
}

function personIn(payload: JWTPayload, tenantId: string): Result<SignedIn> {
  const read = claims.safeParse(payload);
  if (!read.success || read.data.tid !== tenantId || read.data.idtyp === 'app') return no('notSignedIn');
  return isGuest(read.data, payload.iss) ? no('notForGuests') : ok({ personId: personId(read.data.oid), name: read.data.name });
}

/** A guest's account is kept elsewhere: `acct` 1, another `idp`, or the mark in the name (decisions 6.6). */
const isGuest = (the: z.infer<typeof claims>, issuer: string | undefined): boolean =>
  String(the.acct ?? '0') === '1' || (the.idp !== undefined && the.idp !== issuer) || /#EXT#/i.test(the.preferred_username ?? '');

const isTokensFault = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);
