// Pages printed from code: what the tables say stands there, and a page that says something else is caught.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { printedDocs, staleDocs } from '../../tools/docs/printed';
import { root } from './plant';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const namesWhen = (change: (text: string) => string): readonly string[] =>
  staleDocs((file) => change(read(file))).map(({ file }) => file);

it('the pages say what the tables say', () => {
  expect(printedDocs.map(({ file }) => file)).toEqual(['docs/routine.md', 'docs/operations.md']);
  expect(staleDocs(read)).toEqual([]);
});

it('a day changed by hand is caught', () => {
  expect(namesWhen((text) => text.replace('inom 14 dagar', 'inom 15 dagar'))).toEqual(['docs/routine.md']);
});

it('a permission that lost its row is caught, and words beside the table are left alone', () => {
  expect(namesWhen((text) => text.replace(/^\| `Mail\.Send`.*\n/m, ''))).toEqual(['docs/operations.md']);
  expect(namesWhen((text) => text.replace('## Hemligheter', '## Nycklar'))).toEqual([]);
});

it('a page without its marks is not written over', () => {
  expect(() => staleDocs((file) => read(file).replace('<!-- Här slutar tabellen. -->', ''))).toThrow('lost its marks');
});
