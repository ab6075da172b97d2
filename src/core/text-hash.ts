// SHA-256 of a text, which ties an approval to the very words that were read; and values as text that is the same whatever order their keys stand in.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { textHash, type TextHash } from './brand';

export const hashText = (text: string): TextHash => textHash(bytesToHex(sha256(utf8ToBytes(text))));

/** JSON with its keys in order: a row may give them back in another. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
