// How the app proves who it is, held as the directory holds it: a secret, an assertion signed with a certificate of its registration, or one that its managed
// identity was given.

import { createHash, type X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify, errors } from 'jose';
import type { LocalAnswer } from '../http';
import { tenant } from '../people';
import { refused } from './refusal';
import type { TokenMaker } from './tokens';

/** What the registration trusts of managed identities: whose token, and meant for whom. */
const federated = { audience: 'api://AzureADTokenExchange', subject: tenant.managedIdentity.principalId } as const;

/** Seconds by which clocks may differ. */
const skew = 300;
const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Why the app is not let in; undefined when it has proven who it is. `endpoint` is the address it asked. */
export async function appRefusal(maker: TokenMaker, form: URLSearchParams, endpoint: string): Promise<LocalAnswer | undefined> {
  if (!form.get('grant_type') || !form.get('client_id')) return refused('missingParameter');
  if (form.get('client_id') !== tenant.clientId) return refused('unknownApp');
  const assertion = form.get('client_assertion');
  if (assertion !== null) {
    if (form.get('client_assertion_type') !== jwtBearer) return refused('missingParameter');
    const why = await assertionFault(maker, assertion, endpoint);
    return why === undefined ? undefined : refused(why);
  }
  const secret = form.get('client_secret');
  if (secret === null) return refused('noSecret');
  return maker.app.nameOf(secret) === undefined ? refused('wrongSecret') : undefined;
}

type Why = Parameters<typeof refused>[0];

async function assertionFault(maker: TokenMaker, assertion: string, endpoint: string): Promise<Why | undefined> {
  const header = headerOf(assertion);
  if (header === undefined) return 'malformedAssertion';
  if (header.kid === maker.keys.current().kid) return identityFault(maker, assertion);
  const certificate = maker.app.certificates().find((one) => thumbprintOf(one) === header['x5t#S256']);
  if (certificate === undefined) return 'unknownKey';
  const now = Date.now();
  if (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)) return 'certificateOutOfTime';
  return faultIn(async () => {
    const { payload } = await jwtVerify(assertion, certificate.publicKey, {
      algorithms: ['RS256', 'PS256'],
      audience: [endpoint, maker.issuer()],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: skew,
    });
    const isOwn = payload.iss === tenant.clientId && payload.sub === tenant.clientId;
    return isOwn ? undefined : 'anotherApp';
  });
}

/** What its managed identity says: signed by this directory itself, for that very exchange. */
const identityFault = (maker: TokenMaker, assertion: string): Promise<Why | undefined> =>
  faultIn(async () => {
    const rules = { algorithms: ['RS256'], issuer: maker.issuer(), audience: federated.audience, requiredClaims: ['exp'] };
    const { payload } = await jwtVerify(assertion, maker.keys.current().publicKey, rules);
    return payload.sub === federated.subject ? undefined : 'unknownIdentity';
  });

async function faultIn(look: () => Promise<Why | undefined>): Promise<Why | undefined> {
  try {
    return await look();
  } catch (failure) {
    if (failure instanceof errors.JWTExpired) return 'assertionOutOfTime';
    if (failure instanceof errors.JWTClaimValidationFailed) return claimFault(failure.claim);
    return 'wrongSignature';
  }
}

const claimFault = (claim: string): Why => {
  if (claim === 'aud') return 'wrongAudience';
  return claim === 'nbf' || claim === 'exp' ? 'assertionOutOfTime' : 'malformedAssertion';
};

function headerOf(assertion: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return { ...decodeProtectedHeader(assertion) };
  } catch {
    return undefined;
  }
}

/** `x5t#S256`: of the certificate's bytes. */
const thumbprintOf = ({ raw }: X509Certificate): string => createHash('sha256').update(raw).digest('base64url');
