// Says a whole sentence in the reader's language. The holes of each sentence are read from the Swedish text by the compiler.

import { en } from './en';
import { sv, type TextKey } from './sv';

export type Language = 'sv' | 'en';
export const languages: readonly Language[] = ['sv', 'en'];

type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesIn<Rest> : never;
/** The names in braces of a text: `'Klart senast {day}'` has `day`. */
export type HolesOf<Key extends TextKey> = HolesIn<(typeof sv)[Key]>;
type Filled<Key extends TextKey> = [HolesOf<Key>] extends [never] ? [] : [holes: Readonly<Record<HolesOf<Key>, string | number>>];
/** `say` with its language given already. */
export type Spoken = <Key extends TextKey>(key: Key, ...holes: Filled<Key>) => string;

const texts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { sv, en };

/** The sentence of a key, its holes filled. A value is put in as it is: keys say sentences, not markup. */
export const say = <Key extends TextKey>(language: Language, key: Key, ...[holes]: Filled<Key>): string =>
  holes === undefined ? texts[language][key] : fill(texts[language][key], holes);

/** Whether a text is a key, for codes that come from outside the tables (an unknown command, an old row). */
const isTextKey = (text: string): text is TextKey => Object.hasOwn(sv, text);

/** The sentence of a key made of a code, without holes; the key itself when there is no such text. */
export const sayPlain = (language: Language, key: string): string => (isTextKey(key) ? texts[language][key] : key);

/** The same, as it is said of a word that is read out or printed where there is such a sentence; else as it is said of a mail. */
export function sayBy(language: Language, key: string, by: 'mail' | 'aloud' | 'print' | 'brief' | null): string {
  const own = `${key}.${by}`;
  return isTextKey(own) ? texts[language][own] : sayPlain(language, key);
}

/** A value that ends with a stop of its own (`ek. för.`) ends its sentence too: there are never two. */
const fill = (text: string, holes: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = String(holes[name] ?? whole);
    return value.endsWith('.') ? value : value + stop;
  });
