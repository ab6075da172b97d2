// Small-letter names that are words, where only a row of people stands: `björn & sten`, `sten, johan och maria`, and after `enligt`.

import { clauseOpeners, humanVerbs, subjectNames } from '../tables/name-cues';
import { isOwnGiven, isNameAt, type Reading } from './reading';
import type { Token } from './tokens';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Names that are also things, measures or times: alone they make no row. */
const things = list(
  'storm dag sol liv love ros rosa lin lilja saga rune nova sten ask tor vår stig viva per tim max hans björn gull knut',
);
/** Of the things, those that stand with others of the kind: `sol & storm`, `dag/tim`. */
const wares = list('storm dag sol liv love ros rosa lin lilja saga nova vår per tim gull');
const helpers = list('eller ska skall skulle har hade är var kan kunde vill ville får fick måste blir blev gör gjorde');
/** How many make a row that needs no verb. */
const fewest = 3;

/** Whether a word in small letters is one of several people named together, or the one something is so by. */
export function isAmongPeople(reading: Reading, index: number, token: Token): boolean {
  if (token.shape !== 'lower' || !(subjectNames.has(token.lower) || isOwnGiven(token))) return false;
  return isBesideSign(reading, index) || isInRowOfPeople(reading, index) || isSource(reading, index);
}

/** `björn & sten`, `stig + knut`, `sten/björn`. */
function isBesideSign(reading: Reading, index: number): boolean {
  return isPairBySign(reading, index - 1, index) || isPairBySign(reading, index, index + 1);
}

function isPairBySign(reading: Reading, left: number, right: number): boolean {
  const [one, other] = [reading.tokens[left], reading.tokens[right]];
  if (one === undefined || other === undefined || !/^ ?[&+/] ?$/.test(other.gap)) return false;
  if (!isSomebody(reading, left) || !isSomebody(reading, right)) return false;
  return !(wares.has(one.lower) || wares.has(other.lower)) || isNameAt(reading, left) || isNameAt(reading, right);
}

/** A row of three or more, of whom one is surely somebody. */
function isInRowOfPeople(reading: Reading, index: number): boolean {
  const members = [index];
  for (let at = stepped(reading, index, -1); at !== null && members.length < most; at = stepped(reading, at, -1))
    members.push(at);
  for (let at = stepped(reading, index, 1); at !== null && members.length < most; at = stepped(reading, at, 1)) members.push(at);
  const lower = members.map((at) => reading.tokens[at]?.lower ?? '');
  return members.length >= fewest && members.some((at, place) => isNameAt(reading, at) || !things.has(lower[place] ?? ''));
}
/** Longer rows are lists of something else. */
const most = 12;

/** The next member of the row in that direction. */
function stepped(reading: Reading, from: number, way: 1 | -1): number | null {
  const near = from + way;
  const isComma = (way === 1 ? reading.tokens[near] : reading.tokens[from])?.gap === ', ';
  if (isComma) return isSomebody(reading, near) ? near : null;
  const far = near + way;
  const [and, second] = [reading.tokens[near], reading.tokens[Math.max(from, far)]];
  if (and === undefined || !/^(?:och|samt|eller|o|å)$/.test(and.lower) || and.gap !== ' ' || second?.gap !== ' ') return null;
  return isSomebody(reading, far) ? far : null;
}

const isSomebody = (reading: Reading, index: number): boolean =>
  isNameAt(reading, index) || subjectNames.has(reading.tokens[index]?.lower ?? '');

/** `enligt max ska vi vänta`, `fråga knut eller stig`: nothing follows that it would belong to. */
function isSource(reading: Reading, index: number): boolean {
  const [before, token, next] = [reading.tokens[index - 1], reading.tokens[index], reading.tokens[index + 1]];
  if (before === undefined || token?.gap !== ' ' || wares.has(token.lower)) return false;
  const isSecond = /^(?:och|eller)$/.test(before.lower) && isNameAt(reading, index - 2);
  if (!sources.has(isSecond ? (reading.tokens[index - 3]?.lower ?? '') : before.lower)) return false;
  return next === undefined || next.gap !== ' ' || [clauseOpeners, helpers, humanVerbs].some((words) => words.has(next.lower));
}
const sources = list('enligt fråga frågar frågade mejla mejlade ring hör');
