// What people write to the bot, and which command it is. A chat answer stays in Teams for ever: only numbers, codes and links are said here.

import { distance } from 'fastest-levenshtein';
import { readOwnNumber } from '../../src/core/casefile/own-matter';
import { readRegistryNumber } from '../../src/core/casefile/registering';
import { looksLikeIdentity } from '../../src/core/search/keys';
import type { Language } from '../../src/core/text/say';

export type Command =
  /** From now on this language. */
  | { readonly name: 'language'; readonly language: Language }
  | { readonly name: 'help' | 'guide' | 'myWork' | 'newCase' | 'absence' | 'statusHow'; readonly language: Language }
  /** A search for what is no number: `isTyped` when something was written behind the word. */
  | { readonly name: 'find'; readonly isTyped: boolean; readonly language: Language }
  | (WrittenNumber & { readonly language: Language });

/** A case's number, the register's, or that of a matter beside the complaints, as somebody wrote it. */
export interface WrittenNumber {
  readonly name: 'status' | 'statusRegistered' | 'statusMatter';
  readonly number: string;
}

const words: Readonly<Record<string, Command>> = {
  hjälp: { name: 'help', language: 'sv' },
  hjalp: { name: 'help', language: 'sv' },
  '?': { name: 'help', language: 'sv' },
  help: { name: 'help', language: 'en' },
  'min dag': { name: 'myWork', language: 'sv' },
  'my day': { name: 'myWork', language: 'en' },
  vägledning: { name: 'guide', language: 'sv' },
  vagledning: { name: 'guide', language: 'sv' },
  lathund: { name: 'guide', language: 'sv' },
  guidance: { name: 'guide', language: 'en' },
  guide: { name: 'guide', language: 'en' },
  'mina uppgifter': { name: 'myWork', language: 'sv' },
  uppgifter: { name: 'myWork', language: 'sv' },
  'my tasks': { name: 'myWork', language: 'en' },
  tasks: { name: 'myWork', language: 'en' },
  'nytt ärende': { name: 'newCase', language: 'sv' },
  'nytt arende': { name: 'newCase', language: 'sv' },
  'new case': { name: 'newCase', language: 'en' },
  frånvaro: { name: 'absence', language: 'sv' },
  franvaro: { name: 'absence', language: 'sv' },
  borta: { name: 'absence', language: 'sv' },
  absence: { name: 'absence', language: 'en' },
  away: { name: 'absence', language: 'en' },
  svenska: { name: 'language', language: 'sv' },
  'på svenska': { name: 'language', language: 'sv' },
  swedish: { name: 'language', language: 'sv' },
  'in swedish': { name: 'language', language: 'sv' },
  engelska: { name: 'language', language: 'en' },
  'på engelska': { name: 'language', language: 'en' },
  english: { name: 'language', language: 'en' },
  'in english': { name: 'language', language: 'en' },
};

/** The command a text is; undefined when it is none and must be kept as somebody's words. `spoken` is the language of the chat. */
export function readCommand(text: string, spoken: Language): Command | undefined {
  const plain = plainWords(text);
  const known = Object.hasOwn(words, plain) ? words[plain] : undefined;
  if (known !== undefined) return plain === '?' ? { ...known, language: spoken } : known;
  if (/^status$/.test(plain)) return { name: 'statusHow', language: spoken };
  if (/^syn-\d{4}-\d{1,9}$/.test(plain)) return { name: 'status', number: plain.toUpperCase(), language: spoken };
  if (readOwnNumber(plain) !== null) return { name: 'statusMatter', number: plain.toUpperCase(), language: spoken };
  const number = plain.startsWith('status ') ? readNumber(plain.slice('status '.length)) : null;
  return number === null ? (search(plain) ?? misspelt(plain)) : { ...number, language: spoken };
}

/** `SYN-2026-00012`, `12`, `AV-2026-00003`, or the register's number as it is written there but for its letters' case; null for an identity number and for all else. */
export function readNumber(text: string): WrittenNumber | null {
  const plain = text.trim().toLocaleUpperCase('sv');
  if (/^(?:SYN-\d{4}-)?\d{1,9}$/.test(plain)) return { name: 'status', number: plain };
  if (readOwnNumber(plain) !== null) return { name: 'statusMatter', number: plain };
  const entered = looksLikeIdentity(plain) ? null : readRegistryNumber(plain);
  return entered === null ? null : { name: 'statusRegistered', number: entered };
}

const searches = /^(sök|sok|find|search)(?: (?:(?:ärende|arende|efter|case|for) )?(.+))?$/;

/** A search: by a number it is answered as *status*. More words than a name has, or others, are somebody's words and no search. */
function search(plain: string): Command | undefined {
  const [, word = '', sought] = searches.exec(plain) ?? [];
  if (word === '') return undefined;
  const language = word === 'find' || word === 'search' ? 'en' : 'sv';
  if (sought === undefined) return { name: 'find', isTyped: false, language };
  const number = readNumber(sought);
  if (number !== null) return { ...number, language };
  return isName(sought) || /^[\d +-]+$/.test(sought) ? { name: 'find', isTyped: true, language } : undefined;
}

/** What stands in a sentence and in no name. */
const notInNames = new Set(
  `upp efter hjälp åt till i på om för med från hos hon han hen henne honom dem de den det vi jag du ni min mitt inte ingen och men är var som
  help up out after to in on about for with from at she he they her him them please it we i you my not nobody and but is was who`.split(
    /\s+/,
  ),
);
const mostParts = 4;

function isName(text: string): boolean {
  const parts = text.split(/[ ,]+/);
  return /^[\p{L}\p{M}'’., -]+$/u.test(text) && parts.length <= mostParts && !parts.some((part) => notInNames.has(part));
}

/** So short a word is as likely another; a longer one may have two letters wrong. */
const shortest = 4;
const longWord = 8;

/** What somebody meant who wrote a command almost right: `hjlp`, `mina uppgfiter`. Its first letter stands. */
function misspelt(plain: string): Command | undefined {
  if (plain.length < shortest) return undefined;
  const faults = plain.length < longWord ? 1 : 2;
  const near = Object.keys(words).find(
    (word) => word.length > shortest && word.startsWith(plain.charAt(0)) && distance(plain, word) <= faults,
  );
  return near === undefined ? undefined : words[near];
}

/** Without mentions of the bot, marks at the end, and differences of case and space. */
const plainWords = (text: string): string =>
  text
    .replace(/<at(?:\s[^<>]{0,200})?>[^<>]{0,200}<\/at>/gi, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)[.!?]{1,20}$/, '');

/** The case id in a number, `SYN-2026-00012` or `12`. */
export const idInNumber = (number: string): string => (number.split('-').at(-1) ?? '').replace(/^0+(?=\d)/, '');
