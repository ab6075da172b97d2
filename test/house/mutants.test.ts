// The faults this product fears most, each planted in a copy of the one file it would sit in: a test must fail, and that very test.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clear, plant, root, runIn, tool } from './plant';

/** What a planted run writes must not lie among what the contract check reads. */
const elsewhere = plant({ 'package.json': '{}' });
afterAll(clear);

interface Mutant {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The file and the name of the test that must say no. */
  readonly caughtBy: readonly [file: string, test: string];
}

const mutants: Readonly<Record<string, Mutant>> = {
  'a due date one day too late': {
    file: 'src/core/engine/due.ts',
    from: "unit === 'weeks' ? 7 * days : days",
    to: "unit === 'weeks' ? 7 * days : days + 1",
    caughtBy: ['test/core/engine/due.test.ts', 'due days give an investigation 14 days from receipt'],
  },
  'a word of a card that nobody has read': {
    file: 'src/core/text/sv/cards.ts',
    from: `'Klart senast i dag'`,
    to: `'Klart senast i morgon'`,
    caughtBy: ['test/golden/golden.test.ts', 'cards/task-last-day.sv.json says what it said'],
  },
  'somebody’s words in the chat': {
    file: 'bot/talk/chat.ts',
    from: 'return keptMessage({ draftId, urgentIn }, turn.language);',
    to: 'return { text };',
    caughtBy: ['test/bot/chat.test.ts', 'words that are no command are kept at once and never repeated'],
  },
  'a mail nobody sees again': {
    file: 'src/app/intake/take-in.ts',
    from: `if (read.outcome === 'manual') return setAsideUnlessDanger(app, arrival, { why: read, read, mail });`,
    to: `if (read.outcome === 'manual') return recordMachineMail(app, arrival, 'notice');`,
    caughtBy: [
      'test/bot/api-intake.test.ts',
      '*Manuell hantering* says why, how long it has waited and when it should be done; not a word of the content',
    ],
  },
  'a change written over somebody else’s': {
    file: 'src/graph/call.ts',
    from: `{ 'If-Match': version }`,
    to: '{}',
    caughtBy: ['test/graph/lists.test.ts', 'a case in its list is not changed by somebody who read an older version'],
  },
};

interface Run {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Jest, with the fault planted where the test is built; answers how the one test went that it was asked for. */
function outcome({ file, from, to, caughtBy: [testFile, test] }: Mutant): string {
  // The titles of the run carry their numbers, of a `describe` in the middle of the name.
  const named = test.replace(/[^\p{L}\p{N} ]/gu, '.').replaceAll(' ', String.raw`(?: \[[^\]]*\])? `);
  const args = [
    '--rootDir',
    root,
    '--config',
    path.join(root, 'jest.config.js'),
    '--runInBand',
    '--json',
    '--runTestsByPath',
    path.join(root, testFile),
    '-t',
    String.raw`^${named}(?: \[[^\]]*\])?$`,
  ];
  const { out, words } = runIn(elsewhere, [tool('jest/bin/jest.js'), ...args], {
    PLANTED: JSON.stringify({ file: path.join(root, file), from, to, test: path.join(root, testFile) }),
    TESTS_OUT: path.join(elsewhere, 'tests'),
    TRAPPAN_DATA: path.resolve(process.env['TRAPPAN_DATA'] ?? 'data'),
  });
  if (!out.startsWith('{')) return words;
  const results = (JSON.parse(out) as Run).testResults.flatMap(({ assertionResults }) => assertionResults);
  return results.find(({ fullName }) => fullName.replace(/ \[[^\]]*\]/g, '') === test)?.status ?? `no test is called "${test}"`;
}

describe('a planted fault is caught: [DEC7.17]', () => {
  it.each(Object.entries(mutants))('%s', (_name, mutant) => {
    expect(readFileSync(path.join(root, mutant.file), 'utf8')).toContain(mutant.from);
    expect(outcome(mutant)).toBe('failed');
  });

  it('and without a fault the same test passes', () => {
    const { 'a due date one day too late': late } = mutants;
    expect(outcome({ ...late!, to: late!.from })).toBe('passed');
  });
});
