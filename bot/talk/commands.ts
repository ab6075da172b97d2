// What people write to the bot, and which command it is. A chat answer stays in Teams for ever: only numbers, codes and links are said here.

import { distance } from 'fastest-levenshtein';
import { readRegistryNumber } from '../../src/core/casefile/registering';
import type { Language } from '../../src/core/text/say';

export type Command =
  /** From now on this language. */
  | { readonly name: 'language'; readonly language: Language }
  | { readonly name: 'help' | 'myWork' | 'newCase' | 'absence' | 'statusHow'; readonly language: Language }
  | { readonly name: 'status' | 'statusRegistered'; readonly number: string; readonly language: Language };

const words: Readonly<Record<string, Command>> = {
  hjälp: { name: 'help', language: 'sv' },
  hjalp: { name: 'help', language: 'sv' },
  '?': { name: 'help', language: 'sv' },
  help: { name: 'help', language: 'en' },
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
  const number = /^(?:status )?(syn-\d{4}-\d{1,9})$/.exec(plain)?.[1] ?? /^status (\d{1,9})$/.exec(plain)?.[1];
  if (number !== undefined) return { name: 'status', number: number.toUpperCase(), language: spoken };
  const entered = registered(plain);
  return entered === null ? misspelt(plain) : { name: 'statusRegistered', number: entered, language: spoken };
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

/** The register's number behind *status*, as it is written there but for its letters' case. */
const registered = (plain: string): string | null =>
  plain.startsWith('status ') ? readRegistryNumber(plain.slice('status '.length).toLocaleUpperCase('sv')) : null;

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
