// The other gates, each with a fault planted in a tree of its own: types, unused code, formatting, and the check that runs them all.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clear, plant, root, runIn, tool } from './plant';

afterAll(clear);

describe('types', () => {
  const core = (text: string): string =>
    runIn(plant({ 'src/core/planted.ts': text }, ['tsconfig.base.json', 'src/core/tsconfig.json']), [
      tool('typescript-7/bin/tsc'),
      ...['-p', 'src/core', '--noEmit', '--pretty', 'false'],
    ]).words;

  it('a text where a number is promised is caught', () => {
    expect(core(`export const days: number = 'fjorton';\n`)).toContain('TS2322');
  });

  it('core knows no process, no fetch, no document, no Buffer, no timers and no console', () => {
    const ambient = ['process', 'fetch', 'document', 'Buffer', 'setTimeout', 'console'];
    const words = core(ambient.map((name, at) => `export const x${at} = ${name};\n`).join(''));
    expect(ambient.filter((name) => !words.includes(`'${name}'`))).toEqual([]);
  });

  it('what may be missing from a list, and what is set to nothing, is caught', () => {
    expect(core('export const first = (list: readonly string[]): string => list[0];\n')).toContain('TS2322');
    expect(core('export const x: { day?: string } = { day: undefined };\n')).toContain('TS2375');
  });
});

it('unused files, exports and packages are caught', () => {
  const folder = plant(
    {
      'package.json': JSON.stringify({ name: 'planted', dependencies: { lodash: '1.0.0' } }),
      'bot/main.ts': `import { used } from './used';\n\nvoid used;\n`,
      'bot/used.ts': 'export const used = 1;\nexport const unused = 2;\n',
      'bot/forgotten.ts': 'export const forgotten = 1;\n',
    },
    ['knip.json'],
  );
  const { code, words } = runIn(folder, [tool('knip/bin/knip.js'), '--no-config-hints']);
  expect(code).toBe(1);
  expect(['unused', 'bot/forgotten.ts', 'lodash'].filter((fault) => !words.includes(fault))).toEqual([]);
});

it('an expression of more than linear time is caught, also one that the lint rules let by', () => {
  const bad = [`export const x = /<body[^>]*>/i;\n`, `export const y = new RegExp('foo.*bar');\n`];
  const folder = plant({ 'src/app/slow.ts': bad.join(''), 'src/app/quick.ts': `export const x = /^a[0-9]{1,4}$/;\n` });
  const { code, words } = runIn(folder, [path.join(root, 'tools/check/expressions.mjs')]);
  expect(code).toBe(1);
  expect(words).toContain('slow.ts:1');
  expect(words).toContain('slow.ts:2');
  expect(words).not.toContain('quick.ts');
});

it('an unformatted file is caught, a formatted one is not', () => {
  const folder = plant({ 'good.ts': `export const x = 'a';\n`, 'bad.ts': 'export const x   = "a"\n' }, ['.oxfmtrc.json']);
  const { code, words } = runIn(folder, [tool('oxfmt/bin/oxfmt'), '--check']);
  expect(code).toBe(1);
  expect(words).toContain('bad.ts');
  expect(words).not.toContain('good.ts');
});

describe('the check', () => {
  /** Runs a table of steps as the check does, in a process of its own. */
  const check = (steps: string): string => {
    const code = `
      const { runSteps } = await import('./tools/check/run-steps.mjs');
      const { sayNumbers } = await import('./tools/check/report.mjs');
      const outcomes = await runSteps(${steps}, ({ name, state }) => console.log(name, state));
      sayNumbers(outcomes, null);`;
    return runIn(root, ['--input-type=module', '-e', code]).words;
  };
  const step = (name: string, code: string, after: readonly string[] = []): string =>
    JSON.stringify({ name, after, run: ['node', '-e', code] });

  it('stops at the first gate that says no, counts it, and starts nothing that waited for it', () => {
    const words = check(
      `[${step('bad', 'process.exit(1)')}, ${step('slow', 'setTimeout(() => {}, 60000)')}, ${step('late', '', ['bad'])}]`,
    );
    expect(words.trim().split('\n')).toEqual(['bad failed', '0 passed, 1 failed']);
  });

  it('runs a step when what it waits for has passed', () => {
    expect(check(`[${step('second', '', ['first'])}, ${step('first', '')}]`)).toMatch(/^first passed\nsecond passed\n/);
  });

  describe('tries a second time', () => {
    /** What the two runs say together, and which files of the first are tried again. */
    const together = (first: string, second: string): string => {
      const code = `
        const { mergeRuns, triedAgain } = await import('./tools/check/second-try.mjs');
        const { sayNumbers } = await import('./tools/check/report.mjs');
        const file = (name, ...states) => ({ name, status: states.every((state) => state === 'passed') && states.length > 0 ? 'passed' : 'failed', assertionResults: states.map((status) => ({ status })) });
        const run = (...testResults) => ({ testResults, numTotalTestSuites: testResults.length, numTotalTests: 4, numPendingTestSuites: 0 });
        const first = run(${first});
        console.log('again:', triedAgain(first).join());
        sayNumbers([], mergeRuns(first, run(${second})));`;
      return runIn(root, ['--input-type=module', '-e', code]).words;
    };

    it('what failed alone: it passes, and is named', () => {
      const words = together(`file('a', 'passed', 'failed'), file('b', 'passed')`, `file('a', 'passed', 'passed')`);
      expect(words).toContain('again: a\n');
      expect(words).toContain('Unsteady:    a');
      expect(words).toMatch(/^3 passed, 0 failed$/m);
    });

    it('what fails twice has failed, also when it does not even begin', () => {
      const words = together(`file('a', 'failed'), file('b', 'passed'), file('c')`, `file('a', 'failed'), file('c')`);
      expect(words).not.toContain('Unsteady');
      expect(words).toMatch(/^Test Suites: +2 failed, 1 passed, 3 total$/m);
      expect(words).toMatch(/^1 passed, 2 failed$/m);
    });

    it('never more than two files: then the product is at fault', () => {
      expect(together(`file('a', 'failed'), file('b', 'failed'), file('c', 'failed')`, '')).toContain('again: \n');
    });
  });

  it('is what npm test, npm run check and CI run, nothing more and nothing less', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect([scripts['test'], scripts['check']]).toEqual(['node tools/check.mjs', 'node tools/check.mjs']);
    const commands = readFileSync(path.join(root, '.ci/run'), 'utf8').match(/^npm .*?(?= \|\||$)/gm);
    expect(commands).toEqual(['npm ci', 'npm test']);
  });

  it('has every gate that house and requirements ask for', () => {
    const code = `console.log((await import('./tools/check/steps.mjs')).steps.map((step) => step.name).join())`;
    const names = [
      'types',
      'lint',
      'lint of types',
      'format',
      'dependency rules',
      'expressions',
      'packages',
      'secrets',
      'known faults',
      'unused code',
      'tab',
      'pane',
      'local page',
      'words',
      'threads',
      'privacy figures',
      'mail corpus',
      'archive schemas',
      'manifest',
      'generated docs',
      'danger weights',
      'tests',
    ];
    const beside = ['graph contract', 'card schemas'];
    expect(runIn(root, ['--input-type=module', '-e', code]).out.trim().split(',')).toEqual([...names, ...beside]);
  });
});
