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
