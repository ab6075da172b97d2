// The screening of free text: repaired, searched for numbers and addresses, for names and unknown words, and for descriptions. Default deny.

import { findDescriptions } from './describe';
import { labelPattern, type Finding, type FindingType } from './finding';
import { masked, merged } from './mask';
import { findNames } from './names/find-names';
import { findInitials } from './names/initials';
import { knownNames, type CaseKnown } from './names/known';
import { tokensOf, type Token } from './names/tokens';
import { findAddresses } from './numbers/address';
import { findBirthDates } from './numbers/dates';
import { findEmails } from './numbers/email';
import { findLeftovers } from './numbers/leftover';
import { findNumberWords } from './numbers/number-words';
import { digitPatterns, wordPatterns } from './numbers/patterns';
import { repair, type Repaired } from './repair/repair';
import type { Words } from './words/words';

export interface Screened {
  /** The text with labels in place of everything that was found, descriptions apart. */
  readonly masked: string;
  /** In the order of the text, at offsets of the original. */
  readonly findings: readonly Finding[];
}

/** Screens a text with what the case knows and the words there are. */
export function screen(text: string, known: CaseKnown, words: Words): Screened {
  const repaired = repair(text);
  const tokens = tokensOf(repaired.text, words);
  const numbers = outsideLabels(repaired.text, [
    ...findNumbers(repaired.text),
    ...findAddresses(repaired.text, tokens),
    ...findInitials(repaired.text, tokens),
  ]);
  const names = findNames(tokens, takenBy(numbers, tokens), { words, known: knownNames(known), kept: keptOf(known) });
  const inOriginal = (finding: Finding): Finding => toOriginal(finding, repaired);
  const toMask = merged([...numbers, ...names], repaired.text).map(inOriginal);
  const described = findDescriptions(repaired.text, tokens).map(inOriginal);
  return {
    masked: masked(text, toMask),
    findings: [...toMask, ...described].sort((one, other) => one.start - other.start),
  };
}

function findNumbers(text: string): readonly Finding[] {
  const rows = [...(/\d/.test(text) ? digitPatterns : []), ...(/[@_/]|www/i.test(text) ? wordPatterns : [])];
  const found = rows.flatMap(({ type, pattern, hint }) =>
    hint?.test(text) === false
      ? []
      : [...text.matchAll(pattern)].map((match): Finding => ({ start: match.index, end: match.index + match[0].length, type })),
  );
  const spelt = [...findEmails(text), ...findNumberWords(text)];
  return /\d/.test(text) ? [...found, ...spelt, ...findBirthDates(text), ...findLeftovers(text)] : [...found, ...spelt];
}

/** What lies within a label was masked before and stays as it is. */
function outsideLabels(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (!text.includes('[')) return findings;
  const taken = [...text.matchAll(labelPattern)].map((match) => [match.index, match.index + match[0].length] as const);
  return findings.filter(({ start, end }) => !taken.some(([from, to]) => start < to && end > from));
}

/** Which words findings already cover. */
function takenBy(findings: readonly Finding[], tokens: readonly Token[]): readonly (FindingType | null)[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start);
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

const keptOf = ({ providers = [], units = [] }: CaseKnown): ReadonlySet<string> =>
  new Set([...providers, ...units].flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));

const toOriginal = ({ start, end, type }: Finding, { startOf, endOf }: Repaired): Finding => ({
  start: startOf(start),
  end: endOf(end - 1),
  type,
});
