// Somebody written as one letter: `pappa till E, 16 år`, `barnen A och M`, `malin r`, `Sundberg, H.`

import { fieldWords, humanVerbs } from '../tables/name-cues';
import { isRole } from '../tables/roles';
import { isNameAt, type Reading } from './reading';
import type { Token } from './tokens';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Letters that are words of haste: `och`, `är`, `i`. */
const words = list('å e i o ä ö u');
/** Several people, whose letters follow. */
const groups = list('barnen syskonen bröderna systrarna flickorna pojkarna tvillingarna ungdomarna brukarna kunderna klienterna');
/** One of whom the text is about. */
const singles = list(
  'enskilde enskilda ensk unge unga barnet flickan pojken kvinnan mannen klt pat brukaren kunden klienten patienten eleven',
);
/** Who somebody's letter follows when a role stands before: `pappa till E`. */
const links = list('till åt för');
/** Capitals that begin a sentence as words. */
const openers = list('i å');

/** Whether a letter alone stands for somebody. */
export function isPersonsLetter(reading: Reading, index: number, token: Token): boolean {
  if (token.shape === 'lower') return isLastLetter(reading, index, token);
  if (token.shape !== 'capital') return false;
  return (
    followsPerson(reading, index, token) ||
    precedesFamily(reading, index, token) ||
    isAged(reading, index) ||
    isBesideLetter(reading, index, token) ||
    opensRow(reading, index, token) ||
    endsTurned(reading, index, token)
  );
}

/** `malin r`, `jocke.h`: what the family name begins with. */
const isLastLetter = (reading: Reading, index: number, token: Token): boolean =>
  /^[ .]$/.test(token.gap) && !words.has(token.lower) && isNameAt(reading, index - 1);

/** `brukaren B`, `barnen A`, `pappa till E`. */
function followsPerson({ tokens }: Reading, index: number, token: Token): boolean {
  const [far, before] = [tokens[index - 2], tokens[index - 1]];
  if (before === undefined) return false;
  if (/^:\s?$/.test(token.gap)) return fieldWords.has(before.lower) || isRole(before.lower);
  if (/^[ ,]{1,2}$/.test(token.gap) && singles.has(before.lower)) return true;
  if (token.gap !== ' ') return false;
  if (isRole(before.lower) || groups.has(before.lower)) return true;
  return links.has(before.lower) && far !== undefined && isRole(far.lower);
}

/** `J Lilja`, `Sökande M Ek`: the given name as a letter without its full stop. */
const precedesFamily = (reading: Reading, index: number, token: Token): boolean =>
  reading.tokens[index + 1]?.gap === ' ' && isNameAt(reading, index + 1) && !openers.has(token.lower);

/** `E, 16 år`. */
function isAged({ tokens }: Reading, index: number): boolean {
  const [age, years] = [tokens[index + 1], tokens[index + 2]];
  return age?.gap === ', ' && age.shape === 'digit' && years?.gap === ' ' && /^år(?:ing)?$/.test(years.lower);
}

/** `A och M`, of whom one is somebody. */
function isBesideLetter(reading: Reading, index: number, token: Token): boolean {
  const { tokens } = reading;
  const isOne = (at: number): boolean => tokens[at]?.text.length === 1 && isNameAt(reading, at);
  if (token.gap === ', ' && isOne(index - 1)) return true;
  return token.gap === ' ' && /^(?:och|å|o|samt)$/.test(tokens[index - 1]?.lower ?? '') && isOne(index - 2);
}

/** `* H: sov dåligt`, `A är fem år`: a row or a sentence about one person. */
function opensRow({ tokens }: Reading, index: number, token: Token): boolean {
  const next = tokens[index + 1];
  if (next === undefined || next.shape !== 'lower' || token.opening === 'inside') return false;
  if (/^:\s/.test(next.gap)) return /(?:^|\n)\s{0,4}[*•–-]\s{1,2}$/.test(token.gap);
  return next.gap === ' ' && humanVerbs.has(next.lower) && !openers.has(token.lower);
}

/** `Sundberg, H.`: the given name behind the family's. */
function endsTurned(reading: Reading, index: number, token: Token): boolean {
  if (token.gap !== ', ' || !isNameAt(reading, index - 1)) return false;
  const next = reading.tokens[index + 1];
  return next === undefined || /^\.|^\s{0,2}\n/.test(next.gap);
}
