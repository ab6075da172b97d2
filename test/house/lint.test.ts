// Every lint rule of the house is broken once in a planted tree, and must be the one that says so.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask, clear, plant, root, runIn, tool } from './plant';

const said = '// A planted fault.\n\n';
const lines = (n: number): string => Array.from({ length: n }, (_, at) => `  void ${at};\n`).join('');

/** Rule → the file that breaks it. */
const faults: Readonly<Record<string, readonly [string, string]>> = {
  'house/no-any': ['src/app/any.ts', `${said}export const x = (y: any): boolean => y === 1;\n`],
  'house/no-cast': ['src/app/cast.ts', `${said}export const x = (y: unknown): string => y as string;\n`],
  'house/no-bang': ['src/app/bang.ts', `${said}export const x = (y: string | undefined): string => y!;\n`],
  'house/named-exports-only': ['src/app/default.ts', `${said}export default 1;\n`],
  'house/no-barrel': ['src/app/barrel.ts', `${said}export * from './clean';\n`],
  'house/no-enum': ['src/app/enum.ts', `${said}export enum Colour {\n  red,\n}\n`],
  'house/no-class-in-core': ['src/core/class.ts', `${said}export class Case {}\n`],
  'house/no-clock-in-core': ['src/core/clock.ts', `${said}export const now = (): number => Date.now();\n`],
  'house/no-dice-in-core': ['src/core/dice.ts', `${said}export const dice = (): number => Math.random();\n`],
  'house/no-console': [
    'src/app/console.ts',
    `${said}declare const console: { log: (text: string) => void };\nconsole.log('name');\n`,
  ],
  'regexp/no-super-linear-move': ['src/app/move.ts', `${said}export const x = (y: string): string => y.replace(/\\s+$/, '');\n`],
  'regexp/no-super-linear-backtracking': [
    'src/app/back.ts',
    `${said}export const x = (y: string): boolean => /^(?:a+)+$/.test(y);\n`,
  ],
  'house/no-skipped-test': [
    'test/skip.test.ts',
    `${said}declare const it: { skip: (name: string) => void };\nit.skip('later');\n`,
  ],
  'house/no-mock': ['test/mock.test.ts', `${said}declare const jest: { mock: (name: string) => void };\njest.mock('./clean');\n`],
  'house/no-switching-off': ['src/app/disable.ts', `${said}/* eslint-disable */\nexport const x = 1;\n`],
  'house/opens-with-a-comment': ['src/app/silent.ts', 'export const x = 1;\n'],
  'house/exported-functions-are-documented': [
    'src/app/wordless.ts',
    `${said}export const x = (): number => {\n  return 1;\n};\n`,
  ],
  'house/files-are-named-for-what-they-hold': ['src/app/date-utils.ts', `${said}export const x = 1;\n`],
  'max-lines': ['src/app/long.ts', `${said}export const x = [\n${'  1,\n'.repeat(250)}];\n`],
  'max-lines-per-function': ['src/app/long-function.ts', `${said}/** Long. */\nexport const x = (): void => {\n${lines(50)}};\n`],
  'max-params': ['src/app/params.ts', `${said}export const x = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;\n`],
  'max-depth': [
    'src/app/deep.ts',
    `${said}/** Deep. */\nexport const x = (a: boolean): number => {\n  if (a) { if (a) { if (a) { if (a) return 1; } } }\n  return 2;\n};\n`,
  ],
};

/** Rules that must know the types → the file that breaks them. */
const typedFaults: Readonly<Record<string, readonly [string, string]>> = {
  'typescript/no-floating-promises': [
    'src/app/floating.ts',
    `${said}const send = async (): Promise<void> => Promise.resolve();\n/** Forgets to wait. */\nexport const x = (): void => {\n  send();\n};\n`,
  ],
  'typescript/switch-exhaustiveness-check': [
    'src/app/switch.ts',
    `${said}/** Forgets b. */\nexport const x = (k: 'a' | 'b'): number => {\n  switch (k) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n`,
  ],
};

const badNames = [
  'src/app/index.ts',
  'src/app/types.ts',
  'src/helpers/case.ts',
  'src/app/common.ts',
  'src/app/case-manager.ts',
  'src/app/CaseFile.ts',
];

const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, target: 'ES2023', types: [] },
  include: ['src', 'test', 'tools'],
});

interface Finding {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

describe('lint', () => {
  let findings: Map<string, Finding['messages']>;

  beforeAll(() => {
    const config = pathToFileURL(path.join(root, 'tools/lint/config.mjs')).href;
    const folder = plant({
      ...Object.fromEntries(Object.values(faults)),
      ...Object.fromEntries(badNames.map((name) => [name, `${said}export const x = 1;\n`])),
      'src/app/clean.ts': `${said}/** Twice as much. */\nexport const twice = (n: number): number => {\n  return 2 * n;\n};\n`,
      'src/core/brand.ts': `${said}export const x = (y: unknown): string => y as string;\n`,
      'tools/print.ts': `${said}declare const console: { log: (text: string) => void };\nconsole.log('done');\n`,
      'tsconfig.json': tsconfig,
      'eslint.config.mjs': `import { houseConfig } from '${config}';\nexport default houseConfig();\n`,
    });
    const { out } = runIn(folder, [tool('eslint/bin/eslint.js'), 'src', 'test', 'tools', '--format', 'json']);
    const found = JSON.parse(out) as Finding[];
    findings = new Map(
      found.map(({ filePath, messages }) => [path.relative(folder, filePath).split(path.sep).join('/'), messages]),
    );
  });
  afterAll(clear);

  const rulesBrokenIn = (file: string): (string | null)[] => (findings.get(file) ?? []).map(({ ruleId }) => ruleId);

  it.each(Object.entries(faults))('%s catches its planted fault', (rule, [file]) => {
    expect(rulesBrokenIn(file)).toContain(rule);
  });

  it.each(badNames)('the name %s is refused', (file) => {
    expect(rulesBrokenIn(file)).toEqual(['house/files-are-named-for-what-they-hold']);
  });

  it.each(['src/app/clean.ts', 'src/core/brand.ts', 'tools/print.ts'])('%s, which breaks nothing, is let through', (file) => {
    expect(rulesBrokenIn(file)).toEqual([]);
  });

  it('a comment that switches a rule off does not', () => {
    const { 'house/no-any': anyFault } = faults;
    const folder = plant({
      'src/off.ts': `// Off.\n/* eslint house/no-any: "off" */\n${anyFault?.[1] ?? ''}`,
      'tsconfig.json': tsconfig,
      'eslint.config.mjs': `import { houseConfig } from '${pathToFileURL(path.join(root, 'tools/lint/config.mjs')).href}';\nexport default houseConfig();\n`,
    });
    expect(runIn(folder, [tool('eslint/bin/eslint.js'), 'src']).words).toContain('house/no-any');
  });

  it('the rules that know the types catch their planted faults, and let go of data from outside in tests only', () => {
    const loose = `${said}const read = (text: string) => JSON.parse(text);\nexport const x = read('1').y;\n`;
    const folder = plant(
      {
        ...Object.fromEntries(Object.values(typedFaults)),
        'src/app/loose.ts': loose,
        'test/loose.test.ts': loose,
        'tsconfig.json': tsconfig,
      },
      ['.oxlintrc.json'],
    );
    const args = [tool('oxlint/bin/oxlint'), '--type-aware', '--format', 'unix'];
    const { code, words } = runIn(folder, args, { OXLINT_TSGOLINT_PATH: tool('.bin/tsgolint') });
    expect(code).toBe(1);
    const heard = words.split('\n');
    const isSaid = (file: string, rule: string): boolean =>
      heard.some((line) => line.startsWith(file) && line.includes(`(${rule})`));
    const missed = Object.entries(typedFaults).filter(([rule, [file]]) => !isSaid(file, rule.slice('typescript/'.length)));
    expect(missed).toEqual([]);
    expect(isSaid('src/app/loose.ts', 'no-unsafe-member-access')).toBe(true);
    expect(words).not.toContain('test/loose.test.ts');
  });

  it('no rule of the house is without a planted fault, and each teaches in a sentence [DEC7.17]', () => {
    const rules = ask(`Object.keys((await import('./tools/lint/rules.mjs')).houseRules)`).map((name) => `house/${name}`);
    const planted = Object.keys(faults).filter((name) => name.startsWith('house/'));
    expect(planted.sort()).toEqual(rules.sort());
    const sentences = [...findings.values()].flat().filter(({ ruleId }) => ruleId?.startsWith('house/'));
    expect(sentences.filter(({ message }) => message.length < 40)).toEqual([]);
  });
});
