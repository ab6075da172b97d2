// Which lint rule applies where. A function of the root, so that test/house can plant faults in a tree of its own. Rules that must know the types stand
// in .oxlintrc.json: the compiler's own speed makes them a sixth of the work.

import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { houseRules } from './rules.mjs';

const TYPED = ['**/*.ts', '**/*.tsx'];
const on = (...names) => Object.fromEntries(names.map((name) => [`house/${name}`, 'error']));
const off = (...names) => Object.fromEntries(names.map((name) => [name, 'off']));

const sizes = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-params': ['error', 3],
  'max-depth': ['error', 3],
};

const everywhere = {
  files: [...TYPED, '**/*.mjs', '**/*.js', '**/*.cjs'],
  plugins: { house: { rules: houseRules } },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    ...sizes,
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    ...on('named-exports-only', 'no-barrel', 'no-switching-off', 'opens-with-a-comment', 'files-are-named-for-what-they-hold'),
  },
};

const typed = {
  files: TYPED,
  rules: {
    ...on('no-any', 'no-cast', 'no-bang', 'no-enum', 'no-console', 'exported-functions-are-documented'),
    ...off('@typescript-eslint/no-explicit-any', '@typescript-eslint/ban-ts-comment'),
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  },
};

const core = {
  files: ['src/core/**/*.ts'],
  rules: on('no-class-in-core', 'no-clock-in-core', 'no-dice-in-core'),
};

/** Anybody may write to the mailbox: no expression may take more than time in proportion to what it reads. Bound the repeat, or say it with indexOf. */
const linear = {
  files: [...TYPED, '**/*.mjs', '**/*.js', '**/*.cjs'],
  ignores: ['test/**'],
  plugins: { regexp },
  rules: {
    'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  },
};

const tests = {
  files: ['test/**'],
  rules: {
    ...on('no-skipped-test', 'no-mock'),
    ...off(
      'max-lines',
      'max-lines-per-function',
      'house/no-any',
      'house/no-cast',
      'house/no-bang',
      'house/exported-functions-are-documented',
    ),
  },
};

/** The rows that let go of a rule, each for the reason beside it. */
const exceptions = [
  {
    files: ['src/core/text/**', 'src/core/routine/**', 'src/core/processes/**'],
    rules: off('max-lines'),
  }, // tables are as long as what they list
  { files: ['src/core/brand.ts', 'src/graph/lists/**', 'src/local/store.ts'], rules: off('house/no-cast') }, // brands, codecs, rows of the database
  { files: ['tools/**', 'manifest/**'], rules: off('house/no-console') }, // they talk to the person who typed the command
  { files: ['**/vite.config.ts', '*.mjs', 'tools/lint/**'], rules: off('house/named-exports-only') }, // these tools ask for a default export
];

/** Every rule that needs no types. */
export const houseConfig = () => [
  { ignores: ['dist/**', 'data/**', 'node_modules/**', 'coverage/**', 'test-output/**', 'test/mails/**'] },
  ...tseslint.configs.recommended.map((row) => ({ ...row, files: TYPED })),
  everywhere,
  linear,
  typed,
  core,
  tests,
  ...exceptions,
];
