// Which sentences a program can say, by its text: read from each chunk of the tab when it is built.

import { sv } from '../../src/core/text/sv';

/** Words a key may end in where a sentence differs by how it is said: see `sayBy`. */
const ends = ['', '.mail', '.aloud', '.print', '.brief'];

/** The keys a program can say: those it names, and those that fit a name it makes (`topic.${topic}`). A kept field's name is none (`useTyped`). */
export function keysIn(code: string): readonly string[] {
  const named = new Set(
    [...code.matchAll(/(["'`])([\w.-]{1,99})\1/g)].flatMap(([, , name = '']) => ends.map((end) => name + end)),
  );
  const made = [...code.matchAll(/(?<!useTyped\()`([\w-]{1,50}\.[\w.-]{0,99})\$\{/g)].map(([, start = '']) => start);
  return Object.keys(sv).filter((key) => named.has(key) || made.some((start) => key.startsWith(start)));
}
