// The screening of free text: repaired, searched for numbers and addresses, for names and unknown words, and for descriptions. Default deny.

import { collect, collectAll, findingAt } from './collect';
import { findDescriptions } from './describe';
import { labelPattern, type Finding, type FindingType } from './finding';
import { masked, merged } from './mask';
import { findNames } from './names/find-names';
import { findInitials } from './names/initials';
import { knownNames, type CaseKnown } from './names/known';
import { tokensOf, type Token } from './names/tokens';
import { withoutClocks } from './numbers/clock';
import { findAddresses } from './numbers/address';
import { birthRows } from './numbers/dates';
import { findEmails } from './numbers/email';
import { findLeftovers } from './numbers/leftover';
import { findNumberWords } from './numbers/number-words';
import { findBrokenPhones } from './numbers/broken-phones';
import { findMixedPhones } from './numbers/mixed-phones';
import { findPlates } from './numbers/plates';
import { digitPatterns, wordPatterns } from './numbers/patterns';
import { endOf, repair, startOf } from './repair/repair';
import { unwrapped } from './repair/unwrap';
import type { Strip } from './repair/strip';
import type { Words } from './words/words';

export interface Screened {
  /** The text with labels in place of everything that was found, descriptions apart. */
  readonly masked: string;
  /** In the order of the text, at offsets of the original. */
  readonly findings: readonly Finding[];
}

/** Screens a text with what the case knows and the words there are. */
export function screen(text: string, known: CaseKnown, words: Words): Screened {
  const { text: repaired, strip } = repair(text);
  const reads = unwrapped(repaired);
  const tokens = tokensOf(reads, words);
  const found = outsideLabels(reads, withoutClocks(reads, tokens, findNumbers(reads, tokens)));
  findNames(tokens, { words, known: knownNames(known), kept: keptOf(known), taken: takenBy(found, tokens) }, found);
  const toMask = inOriginal(merged(found, reads), strip);
  const described = inOriginal(findDescriptions(reads, tokens), strip);
  return { masked: masked(text, toMask), findings: described.length === 0 ? toMask : inOrder([...toMask, ...described]) };
}

const inOrder = (findings: Finding[]): readonly Finding[] => findings.sort((one, other) => one.start - other.start);

/** Everything but names; most texts have no digit, and the rows that want one are not tried on them. */
function findNumbers(text: string, tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  const hasDigit = digit.test(text);
  if (hasDigit) collectAll(text, digitPatterns, found);
  if (wordMark.test(text)) collectAll(text, wordPatterns, found);
  findEmails(text, found);
  findNumberWords(text, found);
  collectAll(text, birthRows, found);
  if (hasDigit) {
    findBrokenPhones(text, found);
    findMixedPhones(tokens, found);
    findLeftovers(text, found);
    findPlates(tokens, found);
  }
  findAddresses(text, tokens, found);
  findInitials(text, tokens, found);
  return found;
}

const digit = /\d/;
const wordMark = /[@_/]|www/i;

/** What lies within a label was masked before and stays as it is. */
function outsideLabels(text: string, findings: Finding[]): Finding[] {
  if (findings.length === 0 || !text.includes('[')) return findings;
  const taken: Finding[] = [];
  collect(text, { type: 'ORD', pattern: labelPattern }, taken);
  return findings.filter(({ start, end }) => !taken.some((label) => start < label.end && end > label.start));
}

/** Which words findings already cover; undefined for none. */
function takenBy(findings: readonly Finding[], tokens: readonly Token[]): readonly (FindingType | null)[] | undefined {
  if (findings.length === 0) return undefined;
  const sorted = inOrder([...findings]);
  let at = 0;
  let reach = -1;
  let type: FindingType = 'NUMMER';
  return tokens.map((token) => {
    for (let next = sorted[at]; next !== undefined && next.start < token.end; next = sorted[at]) {
      if (next.end > reach) [reach, type] = [next.end, next.type];
      at += 1;
    }
    return token.end <= reach ? type : null;
  });
}

const none: ReadonlySet<string> = new Set();

function keptOf({ providers, units }: CaseKnown): ReadonlySet<string> {
  const names = [...(providers ?? []), ...(units ?? [])];
  return names.length === 0 ? none : new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
}

const inOriginal = (findings: readonly Finding[], strip: Strip | null): readonly Finding[] =>
  strip === null
    ? findings
    : findings.map(({ start, end, type }) => findingAt(startOf(strip, start), endOf(strip, end - 1), type));
