// Tokens made by hand, so that every part of one can be wrong: what a library would refuse to make is what somebody who forges one sends.

import { createHmac, generateKeyPairSync, KeyObject, sign as signed, type SigningOptions } from 'node:crypto';
import type { CryptoKey } from 'jose';

export type Claims = Readonly<Record<string, unknown>>;

/** A door's own signature, and what a token for it says. */
export interface Genuine {
  readonly kid: string;
  readonly key: KeyObject;
  readonly publicPem: string;
  readonly claims: () => Claims;
}

export type Signature = (input: string) => Buffer;

/** The signature of whoever holds these keys. */
export const genuineOf = (
  { kid, privateKey, publicKey }: { readonly kid: string; readonly privateKey: CryptoKey; readonly publicKey: CryptoKey },
  claims: () => Claims,
): Genuine => ({
  kid,
  key: KeyObject.from(privateKey),
  publicPem: String(KeyObject.from(publicKey).export({ type: 'spki', format: 'pem' })),
  claims,
});

/** RS256, or another hash or padding by the same key. */
export const byKey =
  (key: KeyObject, hash = 'sha256', how: SigningOptions = {}): Signature =>
  (input) =>
    signed(hash, Buffer.from(input), { key, ...how });

/** HS256, and its kin. */
export const bySecret =
  (secret: string, hash = 'sha256'): Signature =>
  (input) =>
    createHmac(hash, secret).update(input).digest();

export const unsigned: Signature = () => Buffer.alloc(0);

const inLetters = (part: unknown): string =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** The three parts; a text stands as it is, where JSON would. */
export function tokenOf(header: unknown, claims: unknown, signature: Signature): string {
  const input = `${inLetters(header)}.${inLetters(claims)}`;
  return `${input}.${signature(input).toString('base64url')}`;
}

/** The door's own token, with other claims where some are given; undefined leaves one out. */
export const genuineToken = (genuine: Genuine, claims: Claims = {}, header: Claims = {}): string =>
  tokenOf({ alg: 'RS256', typ: 'JWT', kid: genuine.kid, ...header }, { ...genuine.claims(), ...claims }, byKey(genuine.key));

/** A key nobody has published. */
export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
