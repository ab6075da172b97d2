// The thread that reads what others wrote, and draws the papers of a bundle; the pool starts this file as it was built. It says when it begins, so that nobody's time runs in the queue.

import { setPriority } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import { z } from 'zod';
import type { Words } from '../../core/privacy/words/words';
import { readWords } from '../privacy-words';
import { doneText, type Answered, type FileJob, type Handed, type PaperJob, type SheetJob } from './jobs';
import { doneMail } from './mail-jobs';

/** On Linux a priority is the thread's own: who waits for a card or a page goes before what reads a mail. Elsewhere it would be everybody's. */
const yielding = 5;
if (process.platform === 'linux') setPriority(yielding);

const files = z.object({ names: z.string().optional(), allowed: z.string().optional() });

let known: Words | undefined;
const words = (): Words => (known ??= readWords(files.parse(workerData)));

/** Does one job. */
export async function run({ job, port }: { readonly job: Handed; readonly port: MessagePort }): Promise<unknown> {
  port.postMessage('begun');
  if (job.name === 'understand' || job.name === 'look') return handedOver(await doneMail(job));
  if (job.name === 'sheet' || job.name === 'rows') return sheetRead(job);
  if (job.name === 'pack' || job.name === 'draw' || job.name === 'word' || job.name === 'archive') return packed(job);
  if (job.name === 'form' || job.name === 'page' || job.name === 'blacken') return fileDone(job);
  return doneText(job, words());
}

async function sheetRead({ name, raw }: SheetJob): Promise<Answered> {
  const { fileRows, sheetRows } = await import('./sheet-jobs.js');
  return name === 'sheet' ? { name, value: await sheetRows(raw) } : { name, value: await fileRows(raw) };
}

/** What draws papers is loaded by the thread that is asked for one. */
async function packed(job: PaperJob): Promise<unknown> {
  if (job.name === 'archive') return archived(job);
  const value = await bytesOf(job);
  return move({
    [transferableSymbol]: [value.buffer],
    [valueSymbol]: { name: job.name, value } satisfies Answered,
  });
}

async function bytesOf(job: Exclude<PaperJob, { readonly name: 'archive' }>): Promise<Uint8Array> {
  if (job.name === 'word') return (await import('../../paper/write-word.js')).writeWord(job.paper);
  const { drawOne, packBundle } = await import('../../paper/pack-bundle.js');
  return job.name === 'draw' ? drawOne(job) : packBundle(job);
}

/** What reads PDFs and pictures is loaded by the thread that is asked to. */
async function fileDone(job: FileJob): Promise<Answered> {
  const { blacken, formOf, pageOf } = await import('../disclosure/mask-file.js');
  if (job.name === 'form') return { name: job.name, value: await formOf(job) };
  return { name: job.name, value: job.name === 'page' ? await pageOf(job) : await blacken(job) };
}

async function archived(job: Extract<PaperJob, { readonly name: 'archive' }>): Promise<unknown> {
  const { packArchive } = await import('../../paper/pack-archive.js');
  const value = await packArchive(job);
  return move({ [transferableSymbol]: [value.bytes.buffer], [valueSymbol]: { name: job.name, value } satisfies Answered });
}

/** The bytes of files are given away, not copied: each in a memory of its own, for one that is a part of another would take all of it along. */
function handedOver(answered: Answered): unknown {
  if (answered.name !== 'understand' || answered.value.mail === undefined) return answered;
  const { read, mail } = answered.value;
  const bytes = mail.bytes.map((one) => new Uint8Array(one));
  return move({
    [transferableSymbol]: bytes.map(({ buffer }) => buffer),
    [valueSymbol]: { name: answered.name, value: { read, mail: { parts: mail.parts, bytes } } } satisfies Answered,
  });
}
