// Reads the word data of the screening: the compiled file, and what a municipality has laid beside it. Done once, when a program starts.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordsFrom, type Words } from '../core/privacy/words/words';

export interface WordFiles {
  /** Register of names: lines of kind, name and bearers with tabs between, or one name a line. */
  readonly names?: string | undefined;
  /** Words that may stay, one a line. */
  readonly allowed?: string | undefined;
}

/** Where the build puts the word data, seen from the built program and from the source beside it. */
const compiled = ['words', 'dist/words'].map((folder) => path.join(__dirname, '..', '..', folder, 'sv.bin'));

/** The words of the screening. Throws when the compiled file is missing: without words nothing can be screened. */
export function readWords(files: WordFiles = {}, from?: string): Words {
  const file = from ?? compiled.find((one) => existsSync(one)) ?? compiled[0] ?? '';
  return wordsFrom(readFileSync(file), { names: namesIn(linesOf(files.names)), allowed: linesOf(files.allowed) });
}

const linesOf = (file: string | undefined): readonly string[] =>
  file === undefined || file === ''
    ? []
    : readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'));

const namesIn = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => line.split('\t'))
    .filter(([kind, name]) => !(kind === 'kind' && name === 'name'))
    .map(([first = '', second]) => (second ?? first).trim())
    .flatMap((name) => [name, ...name.split(/[ -]/)])
    .filter((name) => name.length > 1);
