// By what somebody's case is found: her identity number, each pair of the parts of a name, and a part of it with the year (decisions 8.24). Only whole parts, spelt
// alike where people spell alike. What leaves here is a key's plain text: it is hashed before it is kept or looked for.

import Personnummer from 'personnummer';
import { isPersonalNumber } from '../privacy/numbers/personal-number';
import { particles } from '../privacy/names/known';

/** What is known of those a case concerns, the surest first. */
export interface Concerned {
  readonly names: readonly string[];
  readonly identityNumbers: readonly string[];
  /** The year it was received. */
  readonly year: number;
}

/** As many keys as one case has: as many as one request writes. */
export const mostKeys = 20;
/** As many years as a single part of a name is asked for. */
export const mostYears = 10;

/** The keys of a case; what does not fit is what is least sure. */
export function keysOfCase({ names, identityNumbers, year }: Concerned): readonly string[] {
  const parts = names.map(partsOf);
  const all = [
    ...identityNumbers.flatMap(identityKey),
    ...parts.flatMap(pairsOf),
    ...parts.flat().map((part) => partKey(part, year)),
  ];
  return [...new Set(all)].slice(0, mostKeys);
}

/** What is asked for: a case is found that has all the keys of one of the ways. Empty for words that are neither a name nor a number. */
export function keysAsked(text: string, year: number): readonly (readonly string[])[] {
  const number = identityKey(text);
  if (number.length > 0) return [number];
  const parts = partsOf(text);
  const [only] = parts;
  if (only === undefined || /\d/.test(text)) return [];
  if (parts.length > 1) return [pairsOf(parts)];
  return Array.from({ length: mostYears }, (_one, back) => [partKey(only, year - back)]);
}

const partKey = (part: string, year: number): string => `part|${part}|${year}`;

/** Twelve digits, of ten or twelve with or without a sign between; none for what is no identity number. */
function identityKey(text: string): readonly string[] {
  const digits = text.replaceAll(/[\s+-]/g, '');
  if (!isPersonalNumber(digits)) return [];
  return [`identity|${Personnummer.parse(text.replaceAll(/\s/g, '')).format(true)}`];
}

/** Whether it is written as an identity number is, right or not: it is looked for by its hash alone, and stands in no address. */
export const looksLikeIdentity = (text: string): boolean => /^(?:\d{2})?\d{6}[-+ ]?\d{4}$/.test(text.trim());

/** In both orders the same. */
const pairsOf = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((one, place) => parts.slice(place + 1).map((other) => `pair|${[one, other].sort().join('|')}`));

/** The parts of a name that tell people apart, each once. */
const partsOf = (name: string): readonly string[] => [
  ...new Set(
    name
      .toLocaleLowerCase('sv')
      .split(/[^\p{L}\p{M}\p{N}'’]+/u)
      .filter((part) => !particles.has(part))
      .map(alike)
      .filter((part) => part.length > 1),
  ),
];

/** Å, ä and ö are letters of their own; other signs are not. W is v, th is t, and a doubled letter is one. */
const alike = (part: string): string =>
  [...part.normalize('NFC')]
    .map((letter) => (/[åäö]/.test(letter) ? letter : letter.normalize('NFD').replaceAll(/\p{M}|['’]/gu, '')))
    .join('')
    .replaceAll('w', 'v')
    .replaceAll('th', 't')
    .replaceAll(/(.)\1+/gu, '$1');
