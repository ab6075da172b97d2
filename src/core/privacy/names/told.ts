// Names in small letters that are words too, where only somebody is told, met or comes: `vi har sagt till hed att`, `i går kom björn klockan tre`.

import { clauseOpeners, familyNouns, formWords, isPlainlyNamed, namingWords, subjectNames } from '../tables/name-cues';
import { isRole } from '../tables/roles';
import { familyWords, rareGivenWords } from '../tables/word-names';
import type { FindingType } from '../finding';
import type { Verdict } from './judge';
import { isSmallWord } from './judge';
import { isCapital, isGiven, isOwnGiven, type Reading } from './reading';
import { isDefinite, isNameSomewhere, type Token } from './tokens';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What one does to or with somebody. */
const tellings = list(
  'sa sade sagt säga säger ringt ringde ringa ringer mejlat mejlade mejla skrivit skrev skriva klagat klagade klaga pratat pratade prata pratar talat talade tala frågat frågade gett gav ge lämnat lämnade lämna hälsat hälsade hälsa sms:at smsat smsade messat messade vara va var jobbat jobbade jobba bott bodde bo lekt lekte leka åkt åkte åka gått gick gå bråkat bråkade bråka',
);
const toward = list('till åt med me för');
/** Who comes, calls or forgets. */
const comings = list(
  'kom kommer ringde ringer gick jobbade städade hjälpte glömde hämtade handlade duschade lovade slutade började skrek grät ljög skrattade',
);
/** What follows whoever came. */
const whereafter = list(
  'klockan kl inte int hit dit hem in ut aldrig först igen tillbaka förbi sent ensam med me utan fast till efter före vid runt på för igår idag och å o men',
);

/** Whether a word in small letters is somebody by what is done to whom. */
export function isToldOrComes(reading: Reading, index: number, token: Token): boolean {
  if (isInForm(reading, index, token)) return true;
  if (token.shape !== 'lower' || token.gap !== ' ' || isRole(token.lower)) return false;
  return isTold(reading, index, token) || comes(reading, index, token);
}

/** `sagt till hed att`, `ja sa till mats.` */
function isTold({ tokens }: Reading, index: number, token: Token): boolean {
  const [verb, to, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (verb === undefined || to?.gap !== ' ' || !toward.has(to.lower) || !tellings.has(verb.lower)) return false;
  if (!isPlainlyNamed(token.lower) && !rareGivenWords.has(token.lower) && !isFamilyAlone(token)) return false;
  return next === undefined || next.gap !== ' ' || clauseOpeners.has(next.lower);
}

const isFamilyAlone = (token: Token): boolean =>
  (familyWords.has(token.lower) || isOwnGiven(token)) && !isSmallWord(token) && !isDefinite(token);

/** `på tisdan kom björn klockan tre`. */
function comes({ tokens }: Reading, index: number, token: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || !comings.has(before.lower)) return false;
  if (!isPlainlyNamed(token.lower)) return false;
  return next === undefined || next.gap !== ' ' || whereafter.has(next.lower);
}

const ofPersons: ReadonlySet<FindingType> = new Set(['PERSONNUMMER', 'TELEFON', 'ADRESS', 'DATUM_FÖDELSE']);
const isOfPerson = (verdict: Verdict | undefined): boolean => verdict !== null && verdict !== undefined && ofPersons.has(verdict);

/** `mitt namn dag frisk personnr …`, `FRANK SAND LÖVSTIGEN 3`: a given name and a family name that are words, before what is asked of a person. */
function isInForm(reading: Reading, index: number, token: Token): boolean {
  return isPair(reading, index, token) || isPair(reading, index - 1, reading.tokens[index - 1]);
}

function isPair({ tokens, verdicts }: Reading, first: number, given: Token | undefined): boolean {
  const [before, family, after] = [tokens[first - 1], tokens[first + 1], tokens[first + 2]];
  if (given === undefined || family?.gap !== ' ' || after === undefined || !/^[ ,.:;(\n\t]{1,3}$/.test(after.gap)) return false;
  if (!isOwnGiven(given) && !isGiven(given)) return false;
  if (!isNameSomewhere(family) || isRole(family.lower) || isRole(given.lower)) return false;
  const isNamed = before !== undefined && (namingWords.has(before.lower) || familyNouns.has(before.lower));
  if (isNamed) return formWords.has(after.lower) || isOfPerson(verdicts[first + 2]);
  if (!isOfPerson(verdicts[first + 2])) return false;
  if (isCapital(given) && isCapital(family)) return !isSmallWord(family);
  return !isSmallWord(given) && !isSmallWord(family) && isOwnGiven(given) && subjectNames.has(given.lower);
}
