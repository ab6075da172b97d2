// docs/inforande: every table is one the code makes, every link leads somewhere, and what only the municipality knows is marked.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { heldIn } from '../../tools/docs/processing-page';
import { blocks } from '../../tools/docs/inforande/blocks';
import { filled, markOf, tablesIn } from '../../tools/docs/inforande/filled';
import { rolloutPages } from '../../tools/docs/inforande/pages';
import { permissions } from '../../src/graph/permissions';
import { root } from './plant';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const folder = readdirSync(path.join(root, 'docs/inforande')).map((name) => `docs/inforande/${name}`);
const pages = [...folder, 'README.md', 'docs/operations.md', 'docs/messages.md'];

/** Of `[words](address)`, with the page's folder before it; addresses outside the project are left out. */
const linksIn = (file: string): readonly string[] =>
  [...read(file).matchAll(/\]\(([^)#\s:]+)(?:#[^)\s]*)?\)/g)].map(([, to]) => path.join(path.dirname(file), to ?? ''));

it('has its nine pages, each reached from the page on operations or by another', () => {
  expect([...rolloutPages].sort()).toEqual([...folder].sort());
  const reached = new Set([...linksIn('README.md'), ...linksIn('docs/operations.md')]);
  expect(rolloutPages.filter((page) => !reached.has(page))).toEqual([]);
});

it.each(pages)('%s has links that all lead somewhere', (page) => {
  expect(linksIn(page).filter((to) => !existsSync(path.join(root, to)))).toEqual([]);
});

it('knows a link that leads nowhere', () => {
  expect(existsSync(path.join(root, 'docs/inforande/finns-inte.md'))).toBe(false);
  expect(linksIn('docs/inforande/dpia.md')).toContain('docs/privacy.md');
});

it('uses every table the code makes for it, and asks for no other', () => {
  const asked = rolloutPages.flatMap((page) => tablesIn(read(page)));
  expect([...new Set(asked)].sort()).toEqual(Object.keys(blocks).sort());
  expect(() => filled(`${markOf('ingenting')}\n<!-- slut -->`)).toThrow('a table nobody makes: ingenting');
});

it('writes a table that was changed by hand anew, and leaves the words around it', () => {
  const page = read('docs/inforande/gallringsplan.md');
  expect(filled(page.replace('| Arbetsmaterial |', '| Något annat |'))).toBe(page);
  expect(filled(page.replace('# Gallringsplan', '# Vår plan'))).toContain('# Vår plan');
});

it('has the lists, permissions and risks of the product in the assessment of consequences [L20]', () => {
  const page = read('docs/inforande/dpia.md');
  for (const title of Object.keys(heldIn)) expect(page).toContain(`| ${title} |`);
  for (const { name } of Object.values(permissions)) expect(page).toContain(`\`${name}\``);
  expect(page).toMatch(/\| En uppgift kommer till Teams eller EKU \|.*\| \[1–4\] \|/);
});

it('says in the plan of disposal that the product weeds no document itself [L07]', () => {
  const rows = blocks['handlingar']?.() ?? [];
  expect(rows.filter((row) => row.includes('[nämndens beslut: år]')).length).toBeGreaterThan(8);
  expect(rows.filter((row) => row.includes('senast när ärendet avslutas')).map((row) => row.split(' | ')[1])).toEqual([
    'Utkast',
    'Rad utan text',
  ]);
});

it('tells the persons concerned in both languages, in short sentences', () => {
  const [, sv = '', en = ''] = read('docs/inforande/information-till-registrerade.md').split(/^## (?:Svenska|English)$/m);
  for (const words of [sv, en]) {
    expect((words.match(/^\*\*.+\?\*\*$/gm) ?? []).length).toBe(9);
    const sentences = words.split(/(?<=[.?])\s|\n/).map((one) => one.split(/\s+/).length);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(24);
  }
});
