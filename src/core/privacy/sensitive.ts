// Whether a sensitive word is said of one person, or of people in general: `hon är muslim` is, `personer med demens ska …` is not.

import type { Token } from './names/tokens';
import { mayBeName } from './names/tokens';
import { clauseOpeners } from './tables/name-cues';
import { isRole, kinWords } from './tables/roles';
import { isBody, isSensitiveAdjective, sensitiveKind, type Sensitive } from './tables/sensitive-words';
import { allowedWords } from './tables/allowed';
import { isSmallWord } from './names/judge';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const pronouns = list('hon han hen jag henne honom du');
const possessives = list('hans hennes hens min mitt mina sin sitt sina');
const articles = list(
  'den denna denne en ett vår min mitt din hans hennes er deras aktuell aktuella berörd berörda gamla gamle unga unge',
);
/** Groups, of which nobody in particular is meant. */
const groups = list(
  'personal personalen medarbetare anhöriga anhörig barn föräldrar kollegor bekanta nattpersonal dagpersonal man',
);
/** Plural and still some few persons. */
const few = list('föräldrarna syskonen sönerna döttrarna bröderna systrarna barnen grannarna makarna paret');
const general = list(
  'man någon några personer människor alla vissa många flera varje ingen inga patienter kunder klienter äldre de dem dom andra vem',
);
const conditions = list('om när ifall oavsett huruvida därest');
const modals = list('ska skall bör måste får kan behöver kräver rätt kommer brukar');
const stateLinks = list('är var varit blev blir bli blivit vara sitter satt ligger låg känner förblir född');
const holdingLinks = list(
  'har hade haft fick får fått lider led behandlas behandlades vårdas vårdades äter tar tog använder använde bär drabbats drabbades diagnosen diagnosticerats under är var genomgår genomgick gjort gjorde',
);
const anyLink = new Set([...stateLinks, ...holdingLinks]);
const comesFrom = list('kommer kom är var född flydde flytt invandrade ursprungligen flyttade');
const reach = 9;

/** Whether the word at a place says something sensitive of one person. */
export function isSaidOfSomebody(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index];
  const kind = word === undefined ? null : sensitiveKind(word.lower);
  if (word === undefined || kind === null || !isWhole(tokens, index, kind)) return false;
  if (kind === 'state' && (isBeforeSomebody(tokens, index) || isAfterSomebody(tokens, index))) return true;
  if (kind === 'holding' && isOwned(tokens, index)) return true;
  return isPredicate(tokens, index, kind);
}

const linksOf: Readonly<Record<Sensitive, ReadonlySet<string> | null>> = {
  state: stateLinks,
  holding: holdingLinks,
  matter: null,
  belonging: null,
  country: comesFrom,
  origin: list('har hade är var'),
  guarded: list('har hade fått fick lever bor'),
};

/** What some kinds need straight beside them: `medlem i Kommunal`, `från Irak`, `kurdiskt ursprung`. */
function isWhole(tokens: readonly Token[], index: number, kind: Sensitive): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (kind === 'belonging') return [1, 2, 3].some((step) => isBodyAt(tokens, index + step));
  if (kind === 'country')
    return before === 'från' || (before === 'i' && /^(?:född|fött|föddes)$/.test(tokens[index - 2]?.lower ?? ''));
  if (kind === 'guarded') return /^(?:skyddad|skyddade|hemlig|sekretessmarkerad|sekretessmarkerade)$/.test(before);
  if (kind === 'origin') return /(?:isk|iskt|ländsk|ländskt)$/.test(before);
  if (kind === 'state' && tokens[index + 1]?.lower === 'för') return false;
  return kind !== 'state' || !/^(?:i|på|till|från)$/.test(before);
}

const isBodyAt = (tokens: readonly Token[], at: number): boolean => isBody(tokens[at]?.lower ?? '');

/** `den blinda kunden`, `en lesbisk brukare`. */
function isBeforeSomebody(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (word === undefined || next?.gap !== ' ' || !isSensitiveAdjective(word.lower) || !isPersonWord(next.lower)) return false;
  const isOne = articles.has(before?.lower ?? '') || possessives.has(before?.lower ?? '') || word.opening === 'begins';
  return isOne && !conditions.has(tokens[index - 2]?.lower ?? '') && !(isVague(before) && isRuled(tokens, index + 1));
}

/** `kund, blind`, `kunden (dement)`. */
function isAfterSomebody(tokens: readonly Token[], index: number): boolean {
  const [before, word] = [tokens[index - 1], tokens[index]];
  return before !== undefined && /^[,:]? \(?$/.test(word?.gap ?? '') && isPersonWord(before.lower);
}

/** `hennes missbruk`, `kundens demens`. */
const isOwned = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].some((step) => {
    const lower = tokens[index - step]?.lower ?? '';
    return possessives.has(lower) || (lower.endsWith('s') && isPersonWord(lower));
  });

/** Somebody and a verb that joins her to the word, in its clause. */
function isPredicate(tokens: readonly Token[], index: number, kind: Sensitive): boolean {
  const links = linksOf[kind];
  let isLinked = links === null;
  let person = -1;
  for (let at = index - 1; at >= 0 && at >= index - reach && goesOn(tokens[at + 1]); at -= 1) {
    const before = tokens[at];
    if (before === undefined || (general.has(before.lower) && !isHusband(tokens, at))) return false;
    if (before.lower === 'som' && !isPerson(tokens, at - 1)) return false;
    if (!isLinked && (links?.has(before.lower) === true || isHeldWith(tokens, at, kind))) isLinked = true;
    else if (person < 0 && isPerson(tokens, at)) person = at;
    if (isLinked && person >= 0) return !isGeneral(tokens, person, index);
    if (isOpener(tokens, at, isLinked)) break;
  }
  return kind !== 'state' && isLinked && [1, 2, 3, 4].some((step) => isPronounAfter(tokens, index, step));
}

/** Another clause begins here: `hon säger att …`; `och` parts two only when somebody else follows it. */
function isOpener(tokens: readonly Token[], at: number, isLinked: boolean): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'och') return isLinked && !anyLink.has(tokens[at + 1]?.lower ?? '');
  return clauseOpeners.has(lower) && lower !== 'som' && !adverbs.has(lower);
}

const adverbs = list('nu sen sedan tyvärr tydligen dessutom här där så idag igår');

const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:[ -]|, )$/.test(token.gap) || token.gap === ' (');

/** `knark har hon`: in the same clause after the word. */
const isPronounAfter = (tokens: readonly Token[], index: number, step: number): boolean =>
  isPronoun(tokens[index + step]?.lower ?? '') &&
  Array.from({ length: step }, (_, back) => tokens[index + 1 + back]).every(
    (token) => token?.gap === ' ' && !clauseOpeners.has(token.lower),
  );

const isPronoun = (lower: string): boolean => pronouns.has(lower) || possessives.has(lower);

/** `kunden med demens`, `går på metadon`. */
const isHeldWith = (tokens: readonly Token[], at: number, kind: Sensitive): boolean => {
  if (kind !== 'holding') return false;
  const before = tokens[at - 1];
  if (tokens[at]?.lower === 'med') return isPerson(tokens, at - 1);
  return /^(?:på|i)$/.test(tokens[at]?.lower ?? '') && treated.has(before?.lower ?? '');
};
const treated = list('går gick gått står stod stått sätts sattes satts lever levde');

const isPersonWord = (lower: string): boolean => (isRole(lower) && !groups.has(lower)) || few.has(lower) || moreRoles.has(lower);
const moreRoles = list(
  'vårdtagare vårdtagaren vårdtagarens personen ungdomen barnet enskilde enskilda mannen kvinnan pensionären grannen kunden hyresgästen',
);

function isPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (pronouns.has(token.lower) || token.text === '[NAMN]' || isHusband(tokens, at)) return true;
  if (isPersonWord(token.lower)) return true;
  return isNamedPerson(token);
}

/** `min man`: no rule for anybody. */
const isHusband = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'man' && articles.has(tokens[at - 1]?.lower ?? '');

const isNamedPerson = (token: Token): boolean =>
  token.shape === 'capital' && !isSmallWord(token) && !allowedWords.has(token.lower) && mayBeName(token) && token.text.length > 1;

/** A rule for whoever it may be: `om kunden är gravid ska`, `en kund som är blind ska`. */
function isGeneral(tokens: readonly Token[], person: number, index: number): boolean {
  const lower = tokens[person]?.lower ?? '';
  if (pronouns.has(lower) || kinWords.has(lower) || tokens[person]?.shape === 'label') return false;
  const [before, further] = [tokens[person - 1], tokens[person - 2]];
  if (conditions.has(before?.lower ?? '') || conditions.has(further?.lower ?? '')) return true;
  if (lower === 'boende' && !articles.has(before?.lower ?? '') && tokens[person]?.opening !== 'begins') return true;
  return (isVague(before) || /(?:are|ande|ende)$/.test(lower) || lower.startsWith('enskild')) && isRuled(tokens, index);
}

const isVague = (token: Token | undefined): boolean => token === undefined || token.lower === 'en' || token.lower === 'ett';

/** What ought to be follows. */
const isRuled = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index + 1, index + 6).some(({ lower }) => modals.has(lower));
