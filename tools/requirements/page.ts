// docs/requirements.md: every number, what it weighs, which issue owes it, and the tests whose titles carry it. Made from the test files alone, so
// that it is the same on every machine; the state of a run is told by `npm run requirements`.

import type { Wanted } from './ids';
import type { Title } from './titles';

/** The page, in lines. */
export function requirementsPage(wanted: readonly Wanted[], titles: readonly Title[]): readonly string[] {
  const named = new Set(titles.flatMap(({ ids }) => ids));
  const issues = [...new Set(wanted.map(({ owedBy }) => owedBy))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return [
    '# What is proven, and by which test',
    '',
    'Written by `npm run docs` from `tools/requirements/ids.tsv` and the titles in `test`. A test carries its numbers at the end of its title; when the',
    'check is green, every number with a test is proven. `npm run requirements -- --json` says what the last run says.',
    '',
    '`R` requirement, `D` difference between routines, `I` invariant, `L` law, `DEC` decision; `M` must, `S` should, `C` could.',
    ...issues.flatMap((issue) =>
      section(
        issue,
        wanted.filter(({ owedBy }) => owedBy === issue),
        { named, titles },
      ),
    ),
  ];
}

function section(
  issue: number | null,
  wanted: readonly Wanted[],
  { named, titles }: { readonly named: ReadonlySet<string>; readonly titles: readonly Title[] },
): readonly string[] {
  const proven = wanted.filter(({ id }) => named.has(id));
  return [
    '',
    issue === null ? '## Not promised' : `## Owed by ${issue}`,
    '',
    `${proven.length} of ${wanted.length} have a test.`,
    '',
    '| id | weight | tests |',
    '| --- | --- | --- |',
    ...wanted.map(({ id, priority }) => `| ${id} | ${priority} | ${testsOf(id, titles) || 'none yet'} |`),
  ];
}

const testsOf = (id: string, titles: readonly Title[]): string =>
  titles
    .filter(({ ids }) => ids.includes(id))
    .map(({ file, title }) => `${file.replace(/^test\//, '')}: ${title.replaceAll('|', String.raw`\|`)}`)
    .join('<br>');
