// The pictures of the README and docs: each that is named is there, small and of the right kind, says in words what it shows, and none lies unused.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './plant';

const folder = path.join(root, 'docs', 'pictures');
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.md') ? [path.join('docs', file)] : [],
  ),
];

interface Named {
  readonly page: string;
  readonly says: string;
  readonly file: string;
}
const namedIn = (page: string, text: string): readonly Named[] =>
  [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, says = '', to = '']) => ({
    page,
    says,
    file: path.join(root, path.dirname(page), to),
  }));
const named = pages.flatMap((page) => namedIn(page, readFileSync(path.join(root, page), 'utf8')));
const taken = readdirSync(folder).map((file) => path.join(folder, file));

/** What cannot stand: no such picture, or nothing in words for whoever does not see it. */
const faults = (all: readonly Named[]): readonly string[] =>
  all.flatMap(({ page, says, file }) => [
    ...(taken.includes(file) ? [] : [`${page}: ${path.basename(file)} is not there`]),
    ...(says.length < 10 ? [`${page}: ${path.basename(file)} is not told in words`] : []),
  ]);

it('are there, each told in words, and each used', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(faults(named)).toEqual([]);
  expect(taken.filter((file) => !named.some((one) => one.file === file))).toEqual([]);
});

it('one that is missing, or told by nothing, is caught', () => {
  const planted = namedIn('docs/local.md', 'Se ![](pictures/finns-inte.png).');
  expect(faults(planted)).toEqual([
    'docs/local.md: finns-inte.png is not there',
    'docs/local.md: finns-inte.png is not told in words',
  ]);
});

it('are PNG of at most 120 kB each and 1,5 MB together', () => {
  const bytes = taken.map((file) => readFileSync(file));
  for (const one of bytes) expect(one.subarray(1, 4).toString()).toBe('PNG');
  expect(Math.max(...bytes.map(({ length }) => length))).toBeLessThanOrEqual(120_000);
  expect(bytes.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(1_500_000);
});

it('are all taken by the command', () => {
  const code = ['tools/pictures.ts', 'tools/pictures/pages.ts', 'test/journeys/support/steps.ts', 'test/journeys/support/walk.ts']
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
  expect(taken.map((file) => path.basename(file, '.png')).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});
