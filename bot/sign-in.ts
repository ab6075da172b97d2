// Who asks the tab's API: a user token for this app, from this tenant's sign-in, by a person who works here.

import { jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { z } from 'zod';
import { personId, type PersonId } from '../src/core/brand';
import { no, ok, type Result } from '../src/core/result';
import type { Settings } from './config';
import { isTokensFault, openKeyGround } from './door/key-ground';

export interface SignedIn {
  readonly personId: PersonId;
  /** As the directory writes it, for the page's own greeting. */
  readonly name: string;
}

export interface SignIn {
  /** Who an Authorization header speaks for; `notSignedIn`, `notForGuests`, or `tryAgain` when sign-in itself does not answer. */
  readonly whoIs: (authorization: string | undefined) => Promise<Result<SignedIn>>;
}

const claims = z.object({
  oid: z.guid(),
  tid: z.string(),
  scp: z.string().min(1),
  /** Which program asked: `azp` in a token of version 2, `appid` in one of version 1. */
  azp: z.string().optional(),
  appid: z.string().optional(),
  name: z.string().default(''),
  idtyp: z.string().optional(),
  acct: z.union([z.number(), z.string()]).optional(),
  idp: z.string().optional(),
  preferred_username: z.string().optional(),
  unique_name: z.string().optional(),
});

/** The scope of the tab, as the app registration names it. */
export const tabScope = 'access_as_user';
/** What the registration must be told to put into a token: they say whether somebody is a guest. */
export const optionalClaims = ['acct', 'idp'] as const satisfies readonly (keyof typeof claims.shape)[];

/** The programs that may ask for somebody: Teams, Outlook and Microsoft 365, as Microsoft lists them for tabs (and this app itself). */
export const signInClients: ReadonlySet<string> = new Set([
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Teams, desktop and phone
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', // Teams on the web
  '4765445b-32c6-49b0-83e6-1d93765276ca', // Microsoft 365 on the web
  '0ec893e0-5785-4de6-99da-4ed124e5296c', // Microsoft 365, desktop
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Outlook and Microsoft 365, desktop and phone
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3', // Outlook on the web
  '27922004-5251-4030-b22d-91ecd9a37ea4', // Outlook, phone
]);

type SignInSettings = Pick<Settings, 'signInUrl' | 'tenantId' | 'clientId' | 'publicUrl'>;

/** Sign-in for one app in one tenant; its keys are found on first use and once a day. */
export function openSignIn(settings: SignInSettings): SignIn {
  const ground = openKeyGround(`${settings.signInUrl}/${settings.tenantId}/v2.0/.well-known/openid-configuration`);
  return {
    whoIs: async (authorization) => {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined) return no('notSignedIn');
      try {
        const { issuer, keys } = await ground();
        if (issuer === undefined) return no('tryAgain');
        const { payload } = await jwtVerify(token, keys, rulesFor(settings, issuer));
        return personIn(payload, settings);
      } catch (error) {
        return no(isTokensFault(error) ? 'notSignedIn' : 'tryAgain');
      }
    },
  };
}

/**
 * A registration that nobody has set to version 2 gets tokens of version 1: another issuer and the app's address as audience. Both are signed
 * with the tenant's keys, so both are taken.
 */
const rulesFor = ({ tenantId, clientId, publicUrl }: SignInSettings, issuer: string): JWTVerifyOptions => ({
  issuer: [issuer, `https://sts.windows.net/${tenantId}/`],
  audience: [clientId, `api://${new URL(publicUrl).host}/${clientId}`, `api://${clientId}`],
  algorithms: ['RS256'],
  clockTolerance: 300,
  requiredClaims: ['exp', 'nbf'],
});

function personIn(payload: JWTPayload, { tenantId, clientId }: SignInSettings): Result<SignedIn> {
  const read = claims.safeParse(payload);
  if (!read.success || read.data.tid !== tenantId || read.data.idtyp === 'app') return no('notSignedIn');
  const program = read.data.azp ?? read.data.appid ?? '';
  if (!read.data.scp.split(' ').includes(tabScope) || (program !== clientId && !signInClients.has(program)))
    return no('notSignedIn');
  return isGuest(read.data, payload.iss) ? no('notForGuests') : ok({ personId: personId(read.data.oid), name: read.data.name });
}

/** A guest's account is kept elsewhere: `acct` 1, another `idp`, or the mark in the name (decisions 6.6). */
const isGuest = (claim: z.infer<typeof claims>, issuer: string | undefined): boolean =>
  String(claim.acct ?? '0') === '1' ||
  (claim.idp !== undefined && claim.idp !== issuer) ||
  /#EXT#/i.test(claim.preferred_username ?? claim.unique_name ?? '');
