// The product as a newcomer starts it: `npm start` itself, with ports and a data folder of its own, and ended as Ctrl+C ends it.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, pause, type At } from './at';
import { atEnd } from './clean-up';

export interface Product extends At {
  /** From the start of the command, built already, until both programs answer. */
  readonly readySeconds: number;
  readonly signIn: string;
  readonly data: string;
  /** Megabytes of memory that both programs hold together; undefined where `ps` cannot tell. */
  readonly megabytes: () => number | undefined;
  /** Milliseconds of processor that the bot has used since it began; undefined where the machine does not say. It does not depend on who else is at work. */
  readonly botWork: () => number | undefined;
  readonly stop: () => Promise<void>;
}

type Env = Readonly<Record<string, string>>;

/** What a program needs of the machine. Settings of another product that runs here must not reach the one that is measured. */
export const fromOutside = (): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(path|home|lang|tz|te?mp(dir)?|systemroot)$/i.test(name)));

/** Ports that are free just now. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(
    Array.from({ length: count }, async () => {
      const probe = createServer();
      await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
      return probe;
    }),
  );
  const ports = probes.map((probe) => {
    const address = probe.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
}

/** Starts it on an empty folder. `env` adds settings to those of `npm start`. Throws with its last words when it does not get ready. */
export async function startProduct(env: Env = {}): Promise<Product> {
  const [local = 0, signIn = 0, bot = 0] = await freePorts(3);
  const data = mkdtempSync(join(tmpdir(), 'trappan-bench-'));
  const own = {
    PERSON_A_MINUTE: '1000000',
    ADDRESS_A_MINUTE: '1000000',
    LOCAL_PORT: String(local),
    LOCAL_SIGN_IN_PORT: String(signIn),
    PORT: String(bot),
    TRAPPAN_DATA: data,
  };
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...fromOutside(), TRAPPAN_MODE: 'local', LOG_LEVEL: 'warn', ...own, ...env },
  });
  const stop = atEnd(async () => {
    await ended(child);
    rmSync(data, { recursive: true, force: true });
  });
  const readySeconds = await untilReady(child, stop);
  const at = { local: `http://127.0.0.1:${local}`, bot: `http://127.0.0.1:${bot}` };
  return {
    ...at,
    signIn: `https://localhost:${signIn}`,
    data,
    readySeconds,
    stop,
    megabytes: () => megabytesBelow(child.pid),
    botWork: () => botWork(child.pid),
  };
}

/** Takes the limits away that would make a bench wait for the minute to pass; what is counted stays the same. */
export async function relax({ local }: At): Promise<void> {
  await ask(`${local}/local/limits`, { teamsRelaxed: true, sharePointUnitsPerMinute: 1e9 });
}

async function untilReady(child: ChildProcess, stop: () => Promise<void>): Promise<number> {
  let since = performance.now();
  let words = '';
  let ready = 0;
  const hear = (piece: Buffer): void => {
    const said = piece.toString();
    words = `${words}${said}`.slice(-2_000);
    if (said.includes('Byggt på')) since = performance.now();
    if (said.includes('Trappan är igång')) ready = performance.now();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  while (ready === 0) {
    await pause(10);
    if (child.exitCode === null && child.signalCode === null) continue;
    await stop();
    throw new Error(`Produkten startade inte.\n${words}`);
  }
  return (ready - since) / 1000;
}

/** Asks a program to stop, and waits; one that does not listen is ended after ten seconds. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(force);
}

/** The two programs are children of `npm start`; its own memory is not the product's. */
function megabytesBelow(parent: number | undefined): number | undefined {
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'ppid=,rss=,args='], { encoding: 'utf8' });
  if (status !== 0 || parent === undefined) return undefined;
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const ours = rows.filter(
    ([ppid, , ...args]) => Number(ppid) === parent && /dist\/(src\/local\/start|bot\/main)\.js/.test(args.join(' ')),
  );
  return ours.length === 2 ? ours.reduce((sum, [, rss]) => sum + Number(rss), 0) / 1024 : undefined;
}

/** The kernel counts it in hundredths of a second. */
function botWork(parent: number | undefined): number | undefined {
  const { status, stdout } = spawnSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' });
  if (status !== 0 || parent === undefined) return undefined;
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/));
  const [, pid] = rows.find(([ppid, , ...args]) => Number(ppid) === parent && args.join(' ').includes('dist/bot/main.js')) ?? [];
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
