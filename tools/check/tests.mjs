// The tests of the check. A file that fails is tried once more with the machine to itself: what then passes leant on the
// machine's haste and is named aloud as unsteady, to be mended; what fails again has failed. More than a few are never tried again.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mergeRuns, triedAgain } from './second-try.mjs';

const [first, second] = ['test-output/jest.json', 'test-output/again.json'];

/** What a test makes is soon forgotten: with room for it in megabytes, V8 clears it away far more seldom. Jest hands the flag to its workers. */
const room = '--max-semi-space-size=64';
const jest = (file, ...more) =>
  spawnSync(
    process.execPath,
    ['tools/run.mjs', 'node', room, 'node_modules/jest/bin/jest.js', '--ci', '--json', `--outputFile=${file}`, ...more],
    { stdio: 'inherit' },
  ).status ?? 1;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const code = jest(first);
const files = code === 0 || !existsSync(first) ? [] : triedAgain(read(first));
if (files.length === 0) process.exitCode = code;
else {
  console.log(`\nOnce more, alone: ${files.join(', ')}`);
  process.exitCode = jest(second, '--maxWorkers=1', '--runTestsByPath', ...files);
  if (existsSync(second)) writeFileSync(first, JSON.stringify(mergeRuns(read(first), read(second))));
}
