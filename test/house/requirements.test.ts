// Numbers are carried by the titles of tests, at their end; what a run says of them is read from the run.

import { readIds, wantedIds } from '../../tools/requirements/ids';
import { requirementsPage } from '../../tools/requirements/page';
import { proofs, readRun } from '../../tools/requirements/states';
import { splitTitle, strayNumbers, testFiles, titlesIn } from '../../tools/requirements/titles';

/** Put together here, so that this file names no number it does not prove. */
const mark = (...ids: readonly string[]): string => `[${ids.join(' ')}]`;
const known = readIds('id\tpriority\towedBy\nR001\tM\t5\nR002\tS\t5\nI01\t-\t5\nR003\tC\t-\n');

describe('the tests of the project', () => {
  const all = testFiles();

  it('name no number that is not in the table', () => {
    const ids = new Set(wantedIds().map(({ id }) => id));
    const titles = all.flatMap(({ file, text }) => titlesIn(file, text));
    expect(titles.length).toBeGreaterThan(30);
    expect(titles.flatMap(({ title, ids: own }) => own.filter((id) => !ids.has(id)).map((id) => `${title}: ${id}`))).toEqual([]);
  });

  it('name no number where nobody would find it', () => {
    expect(all.flatMap(({ file, text }) => strayNumbers(file, text))).toEqual([]);
  });
});

describe('a title', () => {
  it('ends with its numbers', () => {
    expect(splitTitle(`is due ${mark('R043', 'DEC7.8')}`)).toEqual({ title: 'is due', ids: ['R043', 'DEC7.8'] });
    expect(splitTitle('is due')).toEqual({ title: 'is due', ids: [] });
  });

  it('is found in a test file, in every kind of quotation marks', () => {
    const text = [
      `it('one ${mark('R001')}', () => x);`,
      `story("EKU's ${mark('I01')}", f);`,
      `it.each([['row ${mark('R002')}', 1]])`,
    ];
    expect(titlesIn('a.test.ts', text.slice(0, 1).join('\n'))).toEqual([{ file: 'a.test.ts', title: 'one', ids: ['R001'] }]);
    expect(titlesIn('a.test.ts', text.join('\n')).map(({ title }) => title)).toEqual(['one', "EKU's", 'row']);
  });

  it.each([
    ['in the middle', `it('one ${mark('R001')} more', f)`],
    ['in round brackets', `it('one (${'R001'})', f)`],
    ['in a comment', `// What it says (${'R001'}, ${'I01'}).`],
  ])('with numbers %s is caught', (_, text) => expect(strayNumbers('a.test.ts', text)).toHaveLength(1));
});

describe('a run', () => {
  const test = (title: string, status: string, ...ancestorTitles: readonly string[]): object => ({
    title,
    status,
    ancestorTitles,
  });
  const ran = (...assertionResults: readonly object[]): ReturnType<typeof readRun> =>
    readRun(JSON.stringify({ testResults: [{ name: '/somewhere/test/core/a.test.ts', status: 'passed', assertionResults }] }));
  const states = (...assertionResults: readonly object[]): readonly string[] =>
    proofs(known, ran(...assertionResults)).map(({ state }) => state);

  it('proves what a passing test carries, also one below a title that carries it', () => {
    expect(states(test(`a ${mark('R001')}`, 'passed'), test('b', 'passed', `c ${mark('I01')}`))).toEqual([
      'proven',
      'unproven',
      'proven',
      'unproven',
    ]);
  });

  it('does not prove what another test fails, nor what no test ran', () => {
    const [first, second] = states(
      test(`a ${mark('R001')}`, 'passed'),
      test(`b ${mark('R001')}`, 'failed'),
      test(`c ${mark('R002')}`, 'pending'),
    );
    expect([first, second]).toEqual(['failing', 'unproven']);
  });

  it('names each test by its file and title', () => {
    expect(proofs(known, ran(test(`a ${mark('R001')}`, 'passed', 'b')))[0]).toEqual({
      id: 'R001',
      priority: 'M',
      owedBy: 5,
      tests: ['test/core/a.test.ts › b › a'],
      state: 'proven',
    });
  });
});

it('the page lists every number under the issue that owes it, with its tests', () => {
  const page = requirementsPage(known, [{ file: 'test/core/a.test.ts', title: 'a | b', ids: ['R001'] }]);
  expect(page).toContain(String.raw`| R001 | M | core/a.test.ts: a \| b |`);
  expect(page).toContain('| R002 | S | none yet |');
  expect(page).toContain('1 of 3 have a test.');
  expect(page.indexOf('## Not promised')).toBeGreaterThan(page.indexOf('## Owed by 5'));
});
