// A test says which numbers it proves at the end of its title, and nowhere else: `it('is due in fourteen days [R043 R194]', …)`. So may the title of a
// `describe`, a `story` or a row of `it.each`: it then holds for every test below it.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Title {
  readonly file: string;
  /** Without its numbers. */
  readonly title: string;
  readonly ids: readonly string[];
}

const ids = String.raw`(?:[RL]\d{2,3}|[DI]\d{2}|DEC\d{1,2}\.\d{1,2})`;
const atEnd = new RegExp(String.raw` \[(${ids}(?: ${ids}){0,40})\]$`);
/** The same before a closing quotation mark of each kind. */
const inText = [`'`, '"', '\u0060'].map(
  (quote) => new RegExp(String.raw`${quote}([^${quote}\n]{1,400}) \[(${ids}(?: ${ids}){0,40})\]${quote}`, 'g'),
);
const inBrackets = new RegExp(String.raw`[[(][^[\]()'"\u0060\n]{0,120}\b${ids}\b[^[\]()'"\u0060\n]{0,200}[\])]`, 'g');

/** The numbers at the end of a title, and the title without them. */
export function splitTitle(title: string): { readonly title: string; readonly ids: readonly string[] } {
  const found = atEnd.exec(title);
  return found === null ? { title, ids: [] } : { title: title.slice(0, found.index), ids: (found[1] ?? '').split(' ') };
}

/** The titles with numbers that stand in the text of a test file, in its order. */
export const titlesIn = (file: string, text: string): readonly Title[] =>
  inText
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map(([, title = '', numbers = '']) => ({ file, title, ids: numbers.split(' ') }));

/** Numbers in brackets that end no title, in words: nobody would find them there. */
export function strayNumbers(file: string, text: string): readonly string[] {
  const rest = inText.reduce((left, pattern) => left.replaceAll(pattern, ''), text);
  return [...rest.matchAll(inBrackets)].map(([words]) => `${file}: ${words} stands at the end of no title`);
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name).split(path.sep).join('/'))
    .sort();

/** Path → text of every test file, and of what the tests share. */
export const testFiles = (): readonly { readonly file: string; readonly text: string }[] =>
  filesBelow('test').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Every title with numbers in the project. */
export const testTitles = (): readonly Title[] => testFiles().flatMap(({ file, text }) => titlesIn(file, text));
