// Tokens as the directory issues them, and the checks with which Graph and the connector accept them.

import { decodeProtectedHeader, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Caller } from '../http';
import { people, tenant, type Person } from '../people';
import type { AppRegistration } from './registration';
import type { KeyRing, SigningKey } from './keys';

export const audiences = {
  graph: 'https://graph.microsoft.com',
  connector: 'https://api.botframework.com',
  bot: tenant.clientId,
} as const;

export interface TokenMaker {
  readonly issuer: () => string;
  readonly app: AppRegistration;
  readonly keys: KeyRing;
}

export interface IssuedToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
}

const LIFETIME = 3599;
const appRoles = [
  'Sites.Selected',
  'Mail.ReadWrite',
  'Mail.Send',
  'User.Read.All',
  'GroupMember.Read.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'AppCatalog.Read.All',
];

/** A token that speaks for the app alone (client credentials): `idtyp` app, `roles`, no person. A further secret's name goes with it, which no directory does. */
export function appToken(maker: TokenMaker, audience: string, secret = ''): Promise<IssuedToken> {
  const roles = audience === audiences.graph ? { roles: appRoles } : {};
  const named = secret === '' ? {} : { local_secret: secret };
  const who = { idtyp: 'app', sub: tenant.clientId, oid: tenant.clientId };
  return issue(maker, { ...appClaims(), ...roles, ...named, ...who, aud: audience });
}

/** What the managed identity of the bot's container is given for the exchange. */
export const identityToken = (maker: TokenMaker, audience: string): Promise<IssuedToken> =>
  issue(maker, {
    tid: tenant.id,
    azp: tenant.managedIdentity.clientId,
    ver: '2.0',
    aud: audience,
    sub: tenant.managedIdentity.principalId,
    oid: tenant.managedIdentity.principalId,
    idtyp: 'app',
  });

/** Teams on the web: the program that asks for a tab's token, and so its `azp`. */
export const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

interface WantedToken {
  readonly audience: string;
  readonly scope: string;
  /** The program that asks; the app itself when it asks on somebody's behalf. */
  readonly program?: string;
}

/** A token that speaks for an invented person, for the bot's own API or, on behalf of her, for Graph. */
export function personToken(maker: TokenMaker, person: Person, wanted: WantedToken): Promise<IssuedToken> {
  return issue(maker, {
    ...appClaims(),
    azp: wanted.program ?? tenant.clientId,
    aud: wanted.audience,
    scp: wanted.scope,
    oid: person.id,
    sub: `${person.id}.${tenant.clientId}`,
    name: `${person.givenName} ${person.surname}`,
    preferred_username: person.userPrincipalName,
  });
}

/** The same as a registration gives that was never set to version 2: another issuer, the app's address as audience, other names of claims. */
export function oldPersonToken(maker: TokenMaker, person: Person, wanted: WantedToken): Promise<IssuedToken> {
  return issue(maker, {
    iss: `https://sts.windows.net/${tenant.id}/`,
    tid: tenant.id,
    appid: wanted.program ?? tenant.clientId,
    appidacr: '0',
    ver: '1.0',
    aud: wanted.audience,
    scp: wanted.scope,
    oid: person.id,
    sub: `${person.id}.${tenant.clientId}`,
    name: `${person.givenName} ${person.surname}`,
    unique_name: person.userPrincipalName,
    upn: person.userPrincipalName,
  });
}

/** The person a token for the bot's own API speaks for; `undefined` when it is not such a token (then: invalid_grant). */
export async function personInBotToken(maker: TokenMaker, token: string): Promise<Person | undefined> {
  const claims = await checked(maker, token, audiences.bot);
  return personById(claims?.oid);
}

/** Who speaks to Graph; `undefined` unless the token is ours, valid now and meant for Graph (then: 401). */
export async function checkGraphToken(maker: TokenMaker, token: string): Promise<Caller | undefined> {
  const claims = await checked(maker, token, audiences.graph);
  if (claims?.azp !== tenant.clientId) return undefined;
  const person = personById(claims.oid);
  if (person) return { kind: 'person', personId: person.id, appId: claims.azp };
  return appBehind(claims);
}

/** Which bot speaks to the connector; `undefined` unless the token is ours, valid now and meant for the connector (then: 401). */
export async function checkConnectorToken(maker: TokenMaker, token: string): Promise<Caller | undefined> {
  const claims = await checked(maker, token, audiences.connector);
  return claims?.azp === tenant.clientId ? appBehind(claims) : undefined;
}

const appBehind = ({ idtyp, azp, local_secret: secret }: Claims): Caller | undefined =>
  idtyp === 'app' ? { kind: 'app', appId: azp, secret } : undefined;

/** The token of an Authorization header, or an empty string. */
export function bearer(headers: Readonly<Record<string, string>>): string {
  return /^Bearer (\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
}

/** The invented person with an object id; `undefined` for everybody else. */
export function personById(id: string | undefined): Person | undefined {
  return Object.values(people).find((person) => person.id === id);
}

const knownClaims = z.object({
  azp: z.string(),
  tid: z.literal(tenant.id),
  oid: z.string(),
  idtyp: z.string().optional(),
  local_secret: z.string().optional(),
});

type Claims = z.infer<typeof knownClaims>;

async function checked(maker: TokenMaker, token: string, audience: string): Promise<Claims | undefined> {
  const key = keyBehind(maker, token);
  const known = provenBy(key).get(`${audience} ${token}`);
  if (known !== undefined && known.exp * 1000 > Date.now()) return known.claims;
  try {
    const rules = { issuer: maker.issuer(), audience, algorithms: ['RS256'], requiredClaims: ['exp', 'nbf'] };
    const { payload } = await jwtVerify(token, key.publicKey, rules);
    const claims = knownClaims.parse(payload);
    remember(provenBy(key), `${audience} ${token}`, { claims, exp: payload.exp ?? 0 });
    return claims;
  } catch {
    return undefined;
  }
}

/** The key a token names, while it is shown; else the one that signs now. */
function keyBehind({ keys }: TokenMaker, token: string): SigningKey {
  const kid = kidOf(token);
  return keys.shown().find((key) => key.kid === kid) ?? keys.current();
}

function kidOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch {
    return undefined;
  }
}

/** Tokens whose signature has been proven, by key: a program sends the same one with each of a thousand calls. */
const proven = new WeakMap<SigningKey, Map<string, Proven>>();
interface Proven {
  readonly claims: Claims;
  /** Seconds since 1970. */
  readonly exp: number;
}
const mostProven = 500;

function provenBy(key: SigningKey): Map<string, Proven> {
  const tokens = proven.get(key) ?? new Map<string, Proven>();
  proven.set(key, tokens);
  return tokens;
}

function remember(tokens: Map<string, Proven>, token: string, one: Proven): void {
  if (tokens.size >= mostProven) tokens.clear();
  tokens.set(token, one);
}

const appClaims = (): JWTPayload => ({ tid: tenant.id, azp: tenant.clientId, appid: tenant.clientId, azpacr: '1', ver: '2.0' });

async function issue(maker: TokenMaker, claims: JWTPayload): Promise<IssuedToken> {
  const key = maker.keys.current();
  const now = Math.floor(Date.now() / 1000);
  const times = { iat: now, nbf: now - 5, exp: now + LIFETIME, uti: randomUUID() };
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid };
  const token = await new SignJWT({ iss: maker.issuer(), ...claims, ...times }).setProtectedHeader(header).sign(key.privateKey);
  return { token, expiresIn: LIFETIME };
}
