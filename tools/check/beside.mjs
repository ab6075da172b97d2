// Checks that need a folder beside the project, as it stands in CI. Where the folder is missing the step says so and passes.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const contract = '../shared/graph-contract/check.mjs';
const schemas = '../shared/schemas';
const exchanges = 'test-output/graph-exchanges';

const recordings = () => (existsSync(exchanges) ? readdirSync(exchanges).filter((name) => name.endsWith('.jsonl')) : []);

const contractCommands = () =>
  recordings().map((name) => ['node', contract, path.join(exchanges, name), '--config', 'tools/check/graph-contract.json']);

export const graphContractStep = {
  name: 'graph contract',
  skip: () => (existsSync(contract) ? null : 'no folder graph-contract beside the project'),
  refuse: () => (recordings().length > 0 ? null : `the tests recorded nothing in ${exchanges}`),
  runAll: contractCommands,
  no: 'Microsoft Graph would not accept, or not answer, what was recorded.',
};

export const cardSchemaStep = {
  name: 'card schemas',
  skip: () => (existsSync(schemas) ? null : 'no folder schemas beside the project'),
  run: ['node', 'tools/check/card-schemas.mjs', schemas],
  no: 'A golden card breaks the published schema of Adaptive Cards.',
};

const bench = '../shared/privacy-bench';
const names = `${bench}/names/names-500.tsv`;

/** The promise in figures (docs/privacy.md). Other steps run beside, so only a screening that hangs is refused for its time. */
const scored = (name, screener, { recall, leaky }) => [
  ...['node', `${bench}/score.mjs`, '--data', `${bench}/dev`, '--name', name, '--cmd', screener, '--no-throughput'],
  ...['--min-recall', recall, '--max-leaky-texts', leaky, '--min-type-recall', 'PERSONNUMMER=1,TELEFON=1,EPOST=1'],
  ...[
    '--max-over',
    '0.03',
    '--max-over-clean',
    '0.025',
    '--min-besk-handled',
    '0.7',
    '--max-besk-false',
    '0.1',
    '--max-p99',
    '100',
  ],
];

export const privacyStep = {
  name: 'privacy figures',
  skip: () => (existsSync(bench) ? null : 'no folder privacy-bench beside the project'),
  runAll: () => [
    scored('own words', 'node dist/tools/screen.js', { recall: '0.985', leaky: '0.025' }),
    ...(existsSync(names)
      ? [
          scored('with a register of names', `SCREEN_NAMES=${names} node dist/tools/screen.js`, {
            recall: '0.995',
            leaky: '0.01',
          }),
        ]
      : []),
  ],
  no: 'The screening lets through more, or masks more, than docs/privacy.md promises; `--leaks file` tells what.',
};

const corpus = '../shared/mail-corpus';

export const corpusStep = {
  name: 'mail corpus',
  skip: () => (existsSync(corpus) ? null : 'no folder mail-corpus beside the project'),
  run: ['node', `${corpus}/score.mjs`, '--cmd', 'node dist/tools/intake.js', '--threshold', '98'],
  no: 'Intake reads fewer mails right than docs/intake.md promises; `--list` tells which.',
};

const archive = '../shared/fgs';

export const archiveStep = {
  name: 'archive schemas',
  skip: () => (existsSync(archive) ? null : 'no folder fgs beside the project'),
  run: ['node', 'dist/tools/archive.js', archive],
  no: 'A package for the archive breaks a published schema or rule, or a planted fault was not caught; docs/decisions/a-package-a-case.',
};
