// Pages printed from code: what the tables say stands there, and a page that says something else is caught.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { usualQuirks } from '../../src/local/graph/quirks';
import { profiles, readProfile } from '../../src/core/routine/profile';
import { profilePage } from '../../tools/docs/profile-page';
import { rolloutPages } from '../../tools/docs/inforande/pages';
import { printedDocs, staleDocs } from '../../tools/docs/printed';
import { root } from './plant';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const namesWhen = (change: (text: string) => string): readonly string[] =>
  staleDocs((file) => change(read(file))).map(({ file }) => file);

it('the pages say what the tables say', () => {
  const pages = Object.keys(profiles).map((name) => `docs/routine/${name}.md`);
  expect(printedDocs.map(({ file }) => file)).toEqual([
    'docs/routine.md',
    ...pages,
    'docs/access.md',
    'docs/processing.md',
    'docs/messages.md',
    'docs/operations.md',
    ...rolloutPages,
    'docs/statistics.md',
    'docs/requirements.md',
  ]);
  expect(staleDocs(read)).toEqual([]);
});

it('a day changed by hand is caught', () => {
  expect(namesWhen((text) => text.replace('högst 7 arbetsdagar', 'högst 8 arbetsdagar'))).toContain('docs/routine.md');
  expect(namesWhen((text) => text.replace('tas emot inom 2 arbetsdagar', 'tas emot inom 3 arbetsdagar'))).toContain(
    'docs/routine/motala.md',
  );
});

it('a profile’s page says its own numbers and choices, and draws the stages as they are under it', () => {
  const page = (change: object): string => profilePage({ ...readProfile('ekbacka'), ...change }).join('\n');
  const plain = page({});
  expect(plain).toContain('```mermaid\nflowchart TD');
  expect(plain).toContain('  received["Inkommet"]');
  expect(plain).toMatch(/ {2}received -->\|"[^"]*"\| assessing/u);
  expect(plain).toContain('recordingFixed');
  expect(page({ clocks: { investigate: { length: 3, unit: 'weeks' } } })).toContain('svar inom 3 veckor');
  expect(page({ firstOwner: 'qualityController' })).toContain('| Mottagning | Kvalitetskontroller |');
  const counted = page({ notACase: { ...readProfile('ekbacka').notACase, fixedOnSpot: 'count' } });
  expect(counted).not.toContain('recordingFixed');
});

it('a profile whose contracts go to nobody at EKU says nothing of EKU, whatever it prints [DEC4.7 D09]', () => {
  const page = (name: string): string => profilePage(readProfile(name)).join('\n');
  expect(page('ekbacka')).toMatch(/deciding -->\|"[^"]*Till EKU[^"]*"\| escalating/u);
  expect(page('sjoviken')).toMatch(/deciding -->\|"[^"]*Gör underlag om avtalet[^"]*"\| escalating/u);
  for (const name of ['sjoviken', 'motala', 'hasselby-vallingby', 'quality-controller'])
    expect([name, /.*\bEKU\b.*/u.exec(page(name))?.[0]]).toEqual([name, undefined]);
});

it('a permission that lost its row is caught, and words beside the table are left alone [DEC7.15]', () => {
  expect(namesWhen((text) => text.replace(/^\| `Mail\.Send`.*\n/m, ''))).toEqual([
    'docs/operations.md',
    'docs/inforande/dpia.md',
  ]);
  expect(namesWhen((text) => text.replace('## Hemligheter', '## Nycklar'))).toEqual([]);
});

it('a page without its marks is not written over', () => {
  expect(() => staleDocs((file) => read(file).replace('<!-- Här slutar tabellen. -->', ''))).toThrow('lost its marks');
});

describe('docs/local.md', () => {
  const page = read('docs/local.md');
  const source = (folder: string): string =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(path.join(folder, name)))
      .join('\n');

  it('names every address of the control API', () => {
    const templates = [...source('src/local').matchAll(/template: '(\/local\/[^']+)'/g)].map(([, template]) => template ?? '');
    const posts = [...read('src/local/teams/control-endpoints.ts').matchAll(/post\('(\w+)', /g)].map(
      ([, name]) => `/local/teams/${name ?? ''}`,
    );
    const mine = [...templates, ...posts].filter((template) => !template.startsWith('/local/page/'));
    expect(mine.length).toBeGreaterThan(20);
    expect(mine.filter((template) => !page.includes(template))).toEqual([]);
  });

  it('names every switch with its usual answer, and every kind of fault', () => {
    for (const [name, usual] of Object.entries(usualQuirks))
      expect(page).toMatch(new RegExp(`\`${name}\` +\\| +\`?${usual.toLocaleString('en')}\`? +\\|`));
    const kinds = /kind: z\.enum\(\[([^\]]+)\]/.exec(read('src/local/faults.ts'))?.[1] ?? '';
    expect(kinds.split(',').filter((kind) => !page.includes(`\`${kind.replace(/[' ]/g, '')}\``))).toEqual([]);
  });

  it('has a fact for every number it names, and for every one that comments in the code name', () => {
    const known = [...page.matchAll(/^\| G([\d.]+) +\| \*\*/gm)].map(([, number]) => number);
    const other = [...page.matchAll(/^\| G(6\.\d) +\|/gm)].map(([, number]) => number);
    const named = [...page.matchAll(/\bG(\d(?:\.\d+)?)\b/g), ...source('src/local').matchAll(/graph-facts (\d(?:\.\d+)?)\b/g)];
    expect(new Set(named.map(([, number]) => number).filter((number) => ![...known, ...other].includes(number)))).toEqual(
      new Set(),
    );
  });
});
