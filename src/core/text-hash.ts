// SHA-256 of a text: ties an approval to the very words that were read.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { textHash, type TextHash } from './brand';

export const hashText = (text: string): TextHash => textHash(bytesToHex(sha256(utf8ToBytes(text))));
