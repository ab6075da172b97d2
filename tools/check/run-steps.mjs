// Runs the steps of the check, two side by side where nothing holds them back, and stops at the first that says no.

import { spawn } from 'node:child_process';

const SIDE_BY_SIDE = 2;

/** One command; its words are kept unless the step speaks aloud. Answers `{ code, words }`. */
const runCommand = ([command, ...args], { aloud, running }) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, npm_config_loglevel: 'error' },
    });
    running.add(child);
    const words = [];
    child.stdout?.on('data', (piece) => words.push(piece));
    child.stderr?.on('data', (piece) => words.push(piece));
    const end = (code, more = '') => {
      running.delete(child);
      done({ code, words: Buffer.concat(words).toString() + more });
    };
    child.on('error', (error) => end(1, error.message));
    child.on('close', (code) => end(code ?? 1));
  });

const runStep = async (step, running) => {
  const since = performance.now();
  const outcome = (state, words) => ({ name: step.name, state, words, seconds: (performance.now() - since) / 1000 });
  const skipped = step.skip?.();
  if (skipped) return outcome('skipped', skipped);
  const refused = step.refuse?.();
  if (refused) return outcome('failed', refused);
  for (const command of step.runAll?.() ?? [step.run]) {
    const { code, words } = await runCommand(command, { aloud: step.aloud, running });
    if (code !== 0) return code === step.skipCode ? outcome('skipped', words.trim()) : outcome('failed', words);
  }
  return outcome('passed', '');
};

const isReady = (step, outcomes) => (step.after ?? []).every((name) => outcomes.some((outcome) => outcome.name === name));

/** Runs `steps`, telling `say` of each outcome as it comes; answers the outcomes, the failed one last. */
export const runSteps = async (steps, say) => {
  const waiting = [...steps];
  const outcomes = [];
  const running = new Set();
  const lane = new Map();
  while (waiting.length > 0 || lane.size > 0) {
    while (lane.size < SIDE_BY_SIDE) {
      const next = waiting.findIndex((step) => isReady(step, outcomes));
      if (next === -1) break;
      const [step] = waiting.splice(next, 1);
      lane.set(step.name, runStep(step, running));
    }
    const outcome = await Promise.race(lane.values());
    lane.delete(outcome.name);
    outcomes.push(outcome);
    say(outcome);
    if (outcome.state !== 'failed') continue;
    running.forEach((child) => child.kill());
    return outcomes;
  }
  return outcomes;
};
