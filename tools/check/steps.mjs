// Every gate of the check as a table: what runs, what it waits for, and what to do when it says no. There is no other gate.

import { archiveStep, cardSchemaStep, corpusStep, graphContractStep, privacyStep } from './beside.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
const cache = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', `dist/cache/${name}`];

const still = [
  {
    name: 'types',
    run: ['node', 'node_modules/typescript-7/bin/tsc', '-b'],
    no: 'Read the first error first; `npx tsc -b` shows them again.',
  },
  {
    name: 'lint',
    run: [
      'node',
      '--max-semi-space-size=64',
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings',
      '0',
      ...cache('eslint'),
    ],
    no: '`npm run fix` mends what can be mended.',
  },
  {
    name: 'lint of types',
    run: [bin('oxlint'), '--type-aware', '--max-warnings', '0', '--format', 'unix'],
    no: 'Wait for the promise, narrow the type or name the case: the rule says which.',
  },
  {
    name: 'format',
    run: [bin('oxfmt'), '--check'],
    no: '`npm run fix` formats everything.',
  },
  {
    name: 'dependency rules',
    run: [
      bin('depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'src',
      'bot',
      'tab',
      'tools',
      'test',
      'manifest',
    ],
    no: 'Each rule says what to do instead.',
  },
  {
    name: 'expressions',
    run: ['node', 'tools/check/expressions.mjs'],
    no: 'Bound the repeat, or say it with indexOf; then `node tools/check/expressions.mjs --write`.',
  },
  {
    name: 'packages',
    run: ['node', 'tools/check/supply.mjs'],
    no: 'Give each package its reason in docs/dependencies.md, and look at its licence and what it runs.',
  },
  {
    name: 'secrets',
    run: ['node', 'tools/check/secrets.mjs'],
    no: 'Take it out, and let nobody use it any more: it has been in a file.',
  },
  {
    name: 'known faults',
    run: ['node', 'tools/check/audit.mjs'],
    skipCode: 3,
    no: '`npm audit --omit=dev` says which version mends it; what does not reach us is said with why in tools/check/audit.mjs.',
  },
  { name: 'unused code', run: [bin('knip'), '--no-config-hints'], no: 'Delete what nobody uses, or stop exporting it.' },
  { name: 'tab', run: ['node', 'tools/build.mjs', 'tab'], no: 'The tab does not build.' },
  { name: 'pane', run: ['node', 'tools/build.mjs', 'pane'], no: 'The pane in Outlook does not build.' },
  { name: 'local page', run: ['node', 'tools/build.mjs', 'page'], no: 'The page of the local Microsoft 365 does not build.' },
  {
    name: 'words',
    run: ['node', 'tools/build.mjs', 'words', 'fonts'],
    no: 'The word data of the screening, or the fonts of the papers, do not build.',
  },
  { name: 'threads', run: ['node', 'tools/build.mjs', 'threads'], no: 'What reads mails in a thread of its own does not build.' },
  { ...privacyStep, after: ['types', 'words', 'threads'] },
  { ...corpusStep, after: ['types', 'threads'] },
  { ...archiveStep, after: ['types', 'words'] },
  { name: 'manifest', after: ['types'], run: ['node', 'dist/manifest/pack.js', '--check'], no: 'Mend manifest/manifest.json.' },
  {
    name: 'generated docs',
    after: ['types'],
    run: ['node', 'dist/tools/docs.js', '--check'],
    no: '`npm run docs` writes them again; read the diff.',
  },
  {
    name: 'danger weights',
    after: ['types'],
    run: ['node', 'dist/tools/danger.js', '--check'],
    no: '`npm run danger` learns them again from the texts.',
  },
];

const tests = {
  name: 'tests',
  after: still.map((step) => step.name),
  run: ['node', 'tools/check/tests.mjs'],
  aloud: true,
  no: 'A single file again: `node tools/run.mjs npx jest test/…`.',
};

/** The steps in the order they are started when nothing holds them back. */
export const steps = [...still, tests, { ...graphContractStep, after: ['tests'] }, { ...cardSchemaStep, after: ['tests'] }];
