// `npm run requirements`: which requirements (R), routine differences (D) and invariants (I) the tests name, and in which files.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const NUMBER = /\b(?:R\d{3}|[DI]\d{2})\b/g;

const testFiles = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return testFiles(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });

/** Number → the files that name it, both sorted. */
const named = (files) => {
  const where = new Map();
  for (const file of files) {
    for (const number of new Set(readFileSync(file, 'utf8').match(NUMBER) ?? []))
      where.set(number, [...(where.get(number) ?? []), file]);
  }
  return [...where].sort(([a], [b]) => a.localeCompare(b));
};

const rows = named(testFiles('test'));
for (const [number, files] of rows) console.log(`${number}  ${files.join(' ')}`);
const count = (letter) => rows.filter(([number]) => number.startsWith(letter)).length;
console.log(`\nNamed by tests: ${count('R')} requirements, ${count('D')} differences, ${count('I')} invariants.`);
