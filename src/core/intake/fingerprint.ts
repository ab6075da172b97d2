// What makes two mails the same complaint: the same words by the same person, whoever forwards them and however.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Contact } from '../casefile/personal';
import { withoutUnseen } from './mail-lines';

/** Equal for the same words by the same person. */
export const fingerprintOf = (
  who: Contact,
  words: string,
  files: readonly { readonly name: string; readonly size: number }[],
): string =>
  bytesToHex(
    sha256(utf8ToBytes(`${fold(who.address ?? who.name ?? '')}|${fold(words)}|${fold(words) === '' ? filesOf(files) : ''}`)),
  ).slice(0, 40);

/** Two letters that are alike for this long are the same. */
const longest = 200_000;

const fold = (text: string): string =>
  withoutUnseen(text.slice(0, longest))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, '');

const filesOf = (files: readonly { readonly name: string; readonly size: number }[]): string =>
  files.map(({ name, size }) => `${name}:${size}`).join('|');
