// Starting, awaiting and stopping the built programs. One that dies takes the others with it, so that nothing runs half.

import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureAuthority } from '../make-ca.mjs';

const ASK_EVERY = 50;
const GIVE_UP_AFTER = 30_000;
const KILL_AFTER = 5_000;

/** Local sign-in is vouched for by this machine's own authority; elsewhere the environment says whom to trust. */
const trusting = async (env) => (env.TRAPPAN_MODE === 'local' ? { ...env, NODE_EXTRA_CA_CERTS: await ensureAuthority() } : env);

/** Megabytes of heap, as the image has it (Dockerfile): without a limit the machine's own memory is one, and rubbish is left lying. */
const heapLimits = { 'bot/main': 384 };

const heapOf = (program) => (heapLimits[program] ? [`--max-old-space-size=${heapLimits[program]}`] : []);

/** Starts `dist/<program>.js`; its words go where ours go. Only a program that is asked line by line hears what is written to us. */
export const startProgram = async (program, { env, args = [], hears = false }) =>
  spawn(process.execPath, ['--enable-source-maps', ...heapOf(program), `dist/${program}.js`, ...args], {
    stdio: [hears ? 'inherit' : 'ignore', 'inherit', 'inherit'],
    env: await trusting(env),
  });

/** Resolves with the exit code; a program ended by a signal answers 1. */
export const ended = (child) =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done(child.exitCode ?? 1);
    child.once('error', () => done(1));
    return child.once('exit', (code) => done(code ?? 1));
  });

const answers = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
};

/** True once `url` answers; false when the program ended first or half a minute went by. */
export const ready = async (child, url) => {
  const until = performance.now() + GIVE_UP_AFTER;
  while (performance.now() < until && child.exitCode === null && child.signalCode === null) {
    if (await answers(url)) return true;
    await pause(ASK_EVERY);
  }
  return false;
};

/** Asks each to stop and waits; one that does not listen is ended after five seconds. */
export const stopAll = async (children) => {
  const alive = children.filter((child) => child.exitCode === null && child.signalCode === null);
  alive.forEach((child) => child.kill('SIGTERM'));
  const force = setTimeout(() => alive.forEach((child) => child.kill('SIGKILL')), KILL_AFTER);
  await Promise.all(alive.map(ended));
  clearTimeout(force);
};
