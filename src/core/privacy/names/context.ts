// What the neighbours of a word say: somebody is called so, is somebody's sister, signs a letter, does what only people do.

import { allowedInCapitals } from '../tables/allowed';
import {
  commonVerbs,
  fieldWords,
  humanVerbs,
  namedThings,
  namingWords,
  sayingVerbs,
  subjectNames,
  titles,
} from '../tables/name-cues';
import { isRole, kinWords } from '../tables/roles';
import { NORDIC, REGISTERED, VERB } from '../words/bits';
import { actsAsPerson } from './acts';
import { followsName, precedesName } from './beside-names';
import { isHomeAfterName } from './home-after';
import { isJoined } from './joined';
import { isPersonsLetter } from './letters';
import { isAmongPeople } from './rows';
import { isAllowed, isSmallWord, type Verdict } from './judge';
import { isCapital, isGiven, isInstitutional, joins, type Reading } from './reading';
import { isInitial, isTwoInitials, signs } from './signs';
import { isNamedInSmallLetters } from './small-letters';
import { isToldOrComes } from './told';
import { isDefinite, isNameSomewhere, isPlace, isWord, mayBeName, type Token } from './tokens';

/** Asks the neighbours until nobody has more to say. */
export function askNeighbours(reading: Reading): void {
  for (let round = 0; round < 10; round += 1) {
    if (!askOnce(reading)) return;
  }
}

function askOnce(reading: Reading): boolean {
  let changed = false;
  const { tokens, verdicts, settled } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || verdicts[index] !== null || settled.has(index)) continue;
    if (token.shape === 'label' || token.shape === 'digit') continue;
    if (token.shape === 'lower' && (token.nameBits === 0 || isSmallWord(token)) && !isTouched(reading, index, token)) continue;
    if (!isSomebody(reading, index, token)) continue;
    verdicts[index] = 'NAMN';
    changed = true;
  }
  return changed;
}

/** Whether anything beside an ordinary word in small letters could make it a name. */
const isTouched = ({ tokens, verdicts }: Reading, index: number, token: Token): boolean =>
  isNamedBy(verdicts[index - 1]) ||
  isNamedBy(verdicts[index + 1]) ||
  token.gap.includes('/') ||
  token.gap === '-' ||
  tokens[index + 1]?.gap === '-' ||
  subjectNames.has(token.lower) ||
  tokens[index - 1]?.lower === 'namn' ||
  (token.text.length === 2 && sayingVerbs.has(tokens[index - 1]?.lower ?? '')) ||
  tokens[index + 1]?.lower === 'heter' ||
  tokens[index + 2]?.lower === 'heter';
const isNamedBy = (verdict: Verdict | undefined): boolean => verdict === 'NAMN' || verdict === 'ORD';

function isSomebody(reading: Reading, index: number, token: Token): boolean {
  if (token.text.length === 1) return isInitial(reading, index, token) || isPersonsLetter(reading, index, token);
  if (token.shape === 'upper' && isTwoInitials(reading, index, token)) return true;
  return (
    isNamed(reading, index, token) ||
    followsName(reading, index, token) ||
    precedesName(reading, index, token) ||
    actsAsPerson(reading, index, token) ||
    signs(reading, index, token) ||
    isNamedInSmallLetters(reading, index, token) ||
    isJoined(reading, index, token) ||
    isAmongPeople(reading, index, token) ||
    isToldOrComes(reading, index, token) ||
    isHomeAfterName(reading, index, token)
  );
}

/** A word that could be a name at all, seen where a name is expected. */
function fits(token: Token): boolean {
  if (isSmallWord(token) || isRole(token.lower) || isAllowed(token) || allowedInCapitals.has(token.lower)) return false;
  if (token.shape === 'lower')
    return (
      (mayBeName(token) || (isGiven(token) && !isDone(token))) &&
      (!isDefinite(token) || (token.nameBits & (NORDIC | REGISTERED)) !== 0)
    );
  return !isInstitutional(token);
}

/** `kör`, `bars`: a verb, also one in the passive. */
const isDone = (token: Token): boolean => (token.bits & VERB) !== 0 || (isWord(token) && token.lower.endsWith('s'));

/** After `heter`, a title, a role or the head of a field. */
function isNamed({ tokens }: Reading, index: number, token: Token): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !fits(token)) return false;
  const straight = joins(token.gap) || token.gap === ': ' || token.gap === ':' || token.gap === ' "' || token.gap === ' ”';
  if (!straight) return false;
  const isField = token.gap.startsWith(':');
  if (isField)
    return (
      (fieldWords.has(before.lower) || isRole(before.lower)) && (isCapital(token) ? !isDefinite(token) || mayBeName(token) : true)
    );
  if (before.lower === 'är' && tokens[index - 2]?.lower === 'jag' && token.shape === 'capital')
    return isNameSomewhere(token) || isPlace(token);
  if (before.lower === 'för' && isCapital(token) && /^kalla[drs]/.test(tokens[index - 2]?.lower ?? '')) return true;
  if (titles.has(before.lower)) return isCapital(token) || isNameSomewhere(token);
  if (namingWords.has(before.lower))
    return !namedThings.has(tokens[index - 2]?.lower ?? '') && (isCapital(token) || mayBeName(token));
  if (!isRole(before.lower)) return false;
  if (isPlace(token)) return isCapital(token) && kinWords.has(before.lower) && token.opening === 'inside';
  return isCapital(token) ? token.opening !== 'begins' : !commonVerbs.has(token.lower) && !humanVerbs.has(token.lower);
}
