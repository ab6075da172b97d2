// The words of a text with what must be known to judge them: what is known of the written form, what begins a sentence, what stands between.

import { DEFINITE, NORDIC, PLACE, PROPER, REGISTERED, WORD } from '../words/bits';
import type { Facts } from '../words/facts';
import type { Words } from '../words/words';
import { abbreviations, closingAbbreviations } from '../tables/function-words';
import { beforeNames, shortenings } from '../tables/shortenings';

/** Inside a sentence, after a mark that may begin one (colon, quotation, new line), or at its beginning. */
export type Opening = 'inside' | 'perhaps' | 'begins';

export interface Token extends Facts {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opening: Opening;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const pattern = /\[[A-ZÅÄÖ]{2,14}\]|[\p{L}\p{N}¤]+(?:(?:['’´`]|\?(?=\p{Ll}))\p{L}+)*/gu;

/** Every word of a repaired text in order. */
export function tokensOf(text: string, words: Words): readonly Token[] {
  const tokens: Token[] = [];
  let before = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    const gap = start === before + 1 && text.charCodeAt(before) === 32 ? ' ' : text.slice(before, start);
    tokens.push(tokenAt({ start, end, text: word, gap, opening: openingOf(gap, tokens) }, words.factsOf(word)));
    before = end;
  }
  return isStripped(text) ? withRings(tokens, words) : tokens;
}

const ringed = /[åäö]/i;
/** A text this long has rings and dots, unless whatever it was written on has none. */
const surelyRinged = 60;

const isStripped = (text: string): boolean => text.length >= surelyRinged && !ringed.test(text);

/** Words that are none only because their rings and dots are missing. One or two of them say nothing of the text. */
function withRings(tokens: readonly Token[], words: Words): readonly Token[] {
  const isMended = tokens.map(({ shape, bits, lower }) => shape === 'lower' && (bits & WORD) === 0 && words.isLooseWord(lower));
  if (isMended.filter(Boolean).length < fewestMended) return tokens;
  return tokens.map((token, index) => (isMended[index] === true ? { ...token, bits: token.bits | WORD } : token));
}
const fewestMended = 3;

type Place = Pick<Token, 'start' | 'end' | 'text' | 'gap' | 'opening'>;

/** Written out property by property: this runs for every word, and copying objects is slow. */
const tokenAt = ({ start, end, text, gap, opening }: Place, facts: Facts): Token => ({
  start,
  end,
  text,
  gap,
  opening,
  shape: facts.shape,
  lower: facts.lower,
  base: facts.base,
  bits: facts.bits,
  nameBits: facts.nameBits,
  folded: facts.folded,
  foldedBase: facts.foldedBase,
  isStreet: facts.isStreet,
  mayPoint: facts.mayPoint,
});

function openingOf(gap: string, tokens: readonly Token[]): Opening {
  const previous = tokens[tokens.length - 1];
  if (previous === undefined) return 'begins';
  if (opensAfterNumber(gap, tokens)) return 'perhaps';
  if (gap === ' ' || gap === '-' || gap === ', ') return 'inside';
  if (gap === '. ') {
    if (isOneOfSeveral(previous, tokens[tokens.length - 2])) return 'begins';
    if (isLastInitial(previous, tokens[tokens.length - 2])) return 'perhaps';
    if (closingAbbreviations.has(previous.lower) || isCutShort(previous.lower)) return 'perhaps';
    return isAbbreviation(previous) ? 'inside' : 'begins';
  }
  if (/[!?…]|\.{2,}|\n\s*\n/.test(gap)) return 'begins';
  if (/[.]["”’»)\]]*\s/.test(gap)) return gap.startsWith('.') && isAbbreviation(previous) ? 'inside' : 'begins';
  return /[\n<>:"”“»«(;[•*–—|\t]|\s-\s/.test(gap) ? 'perhaps' : 'inside';
}

/** `utf.`, which often ends a sentence; not `enl.`, before whoever said it. */
const isCutShort = (word: string): boolean => shortenings.has(word) && !beforeNames.has(word) && !abbreviations.has(word);

/** `20:15 Samtal`, `§ 2 Klagomål`: what follows a time or a number that begins a line. */
function opensAfterNumber(gap: string, tokens: readonly Token[]): boolean {
  const last = tokens[tokens.length - 1];
  return last !== undefined && last.shape === 'digit' && last.opening !== 'inside' && /^[ .:–-]{1,3}$/.test(gap);
}

/** `uppg C. Ändå`: the letter says which of several things, and ends the sentence. */
const isOneOfSeveral = (letter: Token, thing: Token | undefined): boolean =>
  letter.text.length === 1 &&
  letter.gap === ' ' &&
  thing !== undefined &&
  /^(?:uppg|uppgång|port|hus|plan|lgh|avd|\d{1,3})$/.test(thing.lower);

/** `Milan P. Ny insats`: the letter ends what somebody is called, and perhaps the sentence. */
const isLastInitial = (letter: Token, name: Token | undefined): boolean =>
  letter.text.length === 1 && letter.shape === 'capital' && letter.gap === ' ' && name?.shape === 'capital';

const isAbbreviation = ({ lower, text, shape }: Token): boolean =>
  abbreviations.has(lower) || (text.length === 1 && shape !== 'digit');

/** Whether the word is an ordinary one, whatever else it may be. */
export const isWord = (token: Token): boolean => (token.bits & WORD) !== 0;
export const isDefinite = (token: Token): boolean => (token.bits & DEFINITE) !== 0;
export const isPlace = (token: Token): boolean => (token.bits & PLACE) !== 0;
/** Whether the word may be a name by what is known of it. */
export const mayBeName = (token: Token): boolean => (token.nameBits & (PROPER | NORDIC | REGISTERED)) !== 0;
/** Whether somebody somewhere has the name. */
export const isNameSomewhere = (token: Token): boolean => token.nameBits !== 0;
