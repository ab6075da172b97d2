// A bot of a story: in this process, or as a program of its own that can be killed in the middle of anything.

import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { readSettings } from '../../../bot/config';
import { startBot } from '../../../bot/start';
import { safeIds, type Log } from '../../../src/app/log';
import { keptApart } from '../kept-apart';

export interface StoryBot {
  readonly url: string;
  /** A program of its own. */
  readonly isApart: boolean;
  readonly isDead: () => boolean;
  /** Ends when nothing of it is under way, as far as that can be known: of a program of its own it cannot. */
  readonly rests: () => Promise<void>;
  /** At once, without a word, as when the power goes. */
  readonly kill: () => void;
  readonly stop: () => Promise<void>;
}

export type Env = Readonly<Record<string, string>>;

/** In this process: quick to start, never killed. What it logs goes to `heard`. */
export async function botHere(env: Env, heard: (line: string) => void): Promise<StoryBot> {
  const write: Log['info'] = (message, ids = {}) => heard(JSON.stringify({ message, ...safeIds(ids) }));
  const running = await startBot(readSettings(env), { info: write, warn: write, error: write }, keptApart);
  const rests = async (): Promise<void> => {
    await running.app.later.idle();
    await running.loop.atRest();
  };
  return { url: running.url, isApart: false, isDead: () => false, rests, kill: () => undefined, stop: running.stop };
}

/** The program of production, bot/main, as it was built with the tests: it starts in half the time. */
export async function botApart(env: Env, heard: (line: string) => void): Promise<StoryBot> {
  const child = spawn(process.execPath, ['test/support/built/program.cjs', 'bot/main'], {
    env: { ...process.env, ...env, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => heard(words.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const isDead = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const bot: StoryBot = {
    url: `http://127.0.0.1:${env['PORT']}`,
    isApart: true,
    isDead,
    rests: () => Promise.resolve(),
    kill: () => void child.kill('SIGKILL'),
    stop: async () => (child.kill('SIGTERM'), ended),
  };
  await isReady(bot);
  return bot;
}

async function isReady(bot: StoryBot): Promise<void> {
  for (let tries = 0; tries < 1200 && !bot.isDead(); tries += 1) {
    const health = await fetch(`${bot.url}/health`).catch(() => undefined);
    if (health?.ok === true) return;
    await pause(25);
  }
  throw new Error('The bot did not become ready.');
}
