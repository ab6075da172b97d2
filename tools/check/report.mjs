// What the check prints: a line as each step ends, one table of times, jest's own summary, and a last plain line.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MARKS = { passed: 'ok', failed: 'NO', skipped: '--' };
const LINES_SHOWN = 120;

const row = ({ name, state, seconds, words }) =>
  `${MARKS[state].padEnd(3)} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s${state === 'skipped' ? `  skipped: ${words}` : ''}`;

/** One line as a step ends. */
export const sayOutcome = (outcome) => console.log(row(outcome));

/** What the step that failed had to say, and what to do about it. */
export const sayFailure = (outcome, step) => {
  const lines = outcome.words.trimEnd().split('\n');
  console.log(`\n${lines.slice(0, LINES_SHOWN).join('\n')}`);
  if (lines.length > LINES_SHOWN) console.log(`… and ${lines.length - LINES_SHOWN} lines more`);
  console.log(`\nThe check stopped at "${outcome.name}". ${step.no}`);
};

/** What jest wrote of the run, or null when it never came so far. */
export const readTestRun = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Seconds per layer: the folder right under test/. Two workers share them, so they add up to more than the step took. */
const layerRows = (run) => {
  const layers = new Map();
  for (const { name, startTime, endTime } of run.testResults) {
    const layer = path.relative('test', name).split(path.sep)[0];
    layers.set(layer, (layers.get(layer) ?? 0) + (endTime - startTime) / 1000);
  }
  return [...layers]
    .sort((a, b) => b[1] - a[1])
    .map(([layer, seconds]) => `    test/${layer.padEnd(13)} ${seconds.toFixed(1).padStart(6)} s`);
};

const sumUp = (label, { passed, failed, total }) =>
  `${label.padEnd(12)} ${failed > 0 ? `${failed} failed, ` : ''}${passed} passed, ${total} total`;

/** The table of all steps with their times, and under it each layer of the tests. */
export const sayTable = (outcomes, run, seconds) => {
  console.log(`\n${outcomes.map(row).join('\n')}`);
  if (run) console.log(layerRows(run).join('\n'));
  console.log(`    ${'all together'.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s`);
};

/** Jest's summary as jest would put it, then `N passed, N failed`: a gate that failed counts as one. Answers the last line. */
export const sayNumbers = (outcomes, run) => {
  const gates = outcomes.filter(({ name, state }) => state === 'failed' && name !== 'tests').length;
  if (run) {
    const { numPassedTestSuites: suites, numFailedTestSuites: badSuites, numTotalTestSuites: allSuites } = run;
    console.log(`\n${sumUp('Test Suites:', { passed: suites, failed: badSuites, total: allSuites })}`);
    console.log(sumUp('Tests:', { passed: run.numPassedTests, failed: run.numFailedTests, total: run.numTotalTests }));
  }
  for (const file of run?.unsteady ?? [])
    console.log(`Unsteady:    ${path.relative('.', file)} passed only when it was tried again: mend it`);
  const silent = run
    ? run.numRuntimeErrorTestSuites
    : Number(outcomes.some(({ name, state }) => name === 'tests' && state === 'failed'));
  const last = `${run?.numPassedTests ?? 0} passed, ${(run?.numFailedTests ?? 0) + silent + gates} failed`;
  console.log(last);
  return last;
};
