// Secrets of the provider's link: made here, shown once, and kept as hashes alone.

import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { secretHash } from '../keys';

export interface LinkSecrets {
  /** 43 letters of an address: 256 bits. */
  readonly token: string;
  /** Eight figures, to be read out by telephone. */
  readonly code: string;
}

/** Both drawn by lot, for one link. */
export const newSecrets = (): LinkSecrets => ({
  token: randomBytes(32).toString('base64url'),
  code: String(randomInt(0, 100_000_000)).padStart(8, '0'),
});

/** What a token looks like; anything else is no link, and nobody is asked. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** Under which a link is found. */
export const linkKey = (secret: string, token: string): string => secretHash(secret, `answerLink|${token}`);

/** What is kept of a code: nothing without the link it belongs to. Blanks and hyphens are as people write them. */
export const codeHash = (secret: string, key: string, code: string): string =>
  secretHash(secret, `answerCode|${key}|${code.replace(/[\s-]/g, '')}`);

/** Whether two hashes are the same, in the same time whatever they are. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
