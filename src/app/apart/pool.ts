// Two threads for what others wrote, with five seconds and a bounded memory for each job. Whatever a mail holds, nobody's card, page or health check waits for it.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { WordFiles } from '../privacy-words';
import type { Answered, Handed } from './jobs';

/** A job was ended, for it took more time or memory than one may. */
class TooHeavy extends Error {
  override readonly name = 'TooHeavy';
}

export interface Pool {
  /** Throws `TooHeavy`; the thread is then ended and the next job gets another. What is `given` is the thread's from then on, and not copied. */
  readonly run: (job: Handed, given?: readonly ArrayBuffer[]) => Promise<Answered>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** What one job may take. */
export interface Bounds {
  /** Of work, from when it begins. */
  readonly seconds: number;
  /** Of what it makes of its input, which is bounded by itself (src/mail/bounds). */
  readonly megabytes: number;
}
const usual: Bounds = { seconds: 5, megabytes: 256 };
/** Papers of a whole case take longer than anybody's words, and whoever asks for them waits: so many times as long. */
const longer: Partial<Record<Handed['name'], number>> = {
  pack: 12,
  draw: 12,
  word: 12,
  archive: 12,
  form: 4,
  page: 4,
  blacken: 12,
};
const mostThreads = 2;
/** The second thread ends when it has had nothing to do for so long, in milliseconds. */
const restless = 60_000;

/** The thread's file as tools/build-threads.mjs makes it, seen from the built program and from the source. */
const built = ['../../threads', '../../../dist/src/threads'].map((folder) => path.join(__dirname, folder, 'thread.js'));

/** No thread is started before there is a job. */
export function openPool(words: WordFiles, bounds: Bounds = usual): Pool {
  let threads: Piscina<object, Answered> | undefined;
  const open = (): Piscina<object, Answered> =>
    (threads ??= new Piscina<object, Answered>({
      filename: built.find((file) => existsSync(file)) ?? '',
      name: 'run',
      minThreads: 1,
      maxThreads: mostThreads,
      idleTimeout: restless,
      workerData: words,
      resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    }));
  return {
    run: (job, given = []) => limited(open(), { job, given }, bounds),
    close: async () => {
      await threads?.destroy();
      threads = undefined;
    },
  };
}

/** The thread says when it begins: what waits in the queue loses no time. */
async function limited(
  threads: Piscina<object, Answered>,
  { job, given }: { readonly job: Handed; readonly given: readonly ArrayBuffer[] },
  { seconds }: Bounds,
): Promise<Answered> {
  const stop = new AbortController();
  const { port1, port2 } = new MessageChannel();
  let letBe: (() => void) | undefined;
  port1.on('message', () => (letBe = afterWork(seconds * (longer[job.name] ?? 1), () => stop.abort())));
  try {
    return await threads.run({ job, port: port2 }, { signal: stop.signal, transferList: [port2, ...given] });
  } catch (fault) {
    if (stop.signal.aborted || isOutOfMemory(fault)) throw new TooHeavy('A job was ended.');
    throw fault;
  } finally {
    letBe?.();
    port1.close();
  }
}

/** On a machine that is busy with something else a job takes longer, so many times at the most, and is none the heavier for it. */
const mostPatience = 4;

/** Calls `end` when the whole process has worked for so many seconds; answers how to call it off. */
function afterWork(seconds: number, end: () => void): () => void {
  const [since, before] = [performance.now(), process.cpuUsage()];
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    const left = seconds * 1_000 - (user + system) / 1_000;
    const isLongAgo = performance.now() - since > seconds * 1_000 * mostPatience;
    if (left < 20 || isLongAgo) return end();
    timer = setTimeout(look, left);
  };
  timer = setTimeout(look, seconds * 1_000);
  return () => clearTimeout(timer);
}

const isOutOfMemory = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** The answer; null for a job that was ended. */
export async function inTime(answer: Promise<Answered>): Promise<Answered | null> {
  try {
    return await answer;
  } catch (fault) {
    if (fault instanceof TooHeavy) return null;
    throw fault;
  }
}
