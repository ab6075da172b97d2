// `npm run requirements`: what the last run of the tests proves of what a municipality asks for. `--json` a line a number.

import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wantedIds } from './requirements/ids';
import { proofs, readRun, type Proof } from './requirements/states';

const runFile = 'test-output/jest.json';

function main(): number {
  const { values: asked } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  if (!existsSync(runFile)) {
    process.stderr.write(`${runFile} is missing: run npm test, which writes it, and ask again.\n`);
    return 1;
  }
  const all = proofs(wantedIds(), readRun(readFileSync(runFile, 'utf8')));
  for (const line of asked.json ? all.map((proof) => JSON.stringify(proof)) : summary(all)) process.stdout.write(`${line}\n`);
  return 0;
}

/** How many of each issue's numbers are proven, and which are not. */
function summary(all: readonly Proof[]): readonly string[] {
  const issues = [...new Set(all.map(({ owedBy }) => owedBy))].filter((issue) => issue !== null).sort((a, b) => a - b);
  return issues.flatMap((issue) => {
    const own = all.filter(({ owedBy }) => owedBy === issue);
    const inState = (state: Proof['state']): readonly string[] =>
      own.filter((proof) => proof.state === state).map(({ id }) => id);
    return [
      `Owed by ${issue}: ${inState('proven').length} of ${own.length} proven`,
      `  failing: ${inState('failing').join(' ') || '-'}`,
      `  unproven: ${inState('unproven').join(' ') || '-'}`,
    ];
  });
}

// Whoever reads only the first lines has had enough: that is no fault.
process.stdout.on('error', () => process.exit());
process.exitCode = main();
