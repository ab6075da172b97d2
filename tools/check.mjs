// The check: `npm test`, `npm run check` and CI are this and nothing else. `--full` also runs what takes long (docs/decisions, decision 7.16).

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readTestRun, sayFailure, sayNumbers, sayOutcome, sayTable } from './check/report.mjs';
import { runSteps } from './check/run-steps.mjs';
import { steps } from './check/steps.mjs';

const output = 'test-output';
const since = performance.now();
if (process.argv.includes('--full')) process.env.TRAPPAN_FULL = '1';

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const outcomes = await runSteps(steps, sayOutcome);
const failed = outcomes.find((outcome) => outcome.state === 'failed');
const run = readTestRun(`${output}/jest.json`);

if (failed)
  sayFailure(
    failed,
    steps.find((step) => step.name === failed.name),
  );
sayTable(outcomes, run, (performance.now() - since) / 1000);
writeFileSync(`${output}/summary.txt`, `${sayNumbers(outcomes, run)}\n`);
process.exitCode = failed ? 1 : 0;
