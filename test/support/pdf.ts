// A PDF as another library reads it: its words, its title, and the tree a screen reader follows.

import { resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly title: string;
  readonly isTagged: boolean;
  /** Of the first sheet. */
  readonly tree: unknown;
}

/** Longer than any paper takes, on a machine however slow. */
const readWithin = 120_000;

/** Kept for all papers of a worker: a program begun for each takes half a second of CPU before it has read a line. */
let reader: Worker | undefined;

/** What is in it; waited for, so that a test reads it as any other value. Throws where it is no PDF. */
export function readPdf(bytes: Uint8Array | undefined): ReadPdf {
  reader ??= new Worker(resolve('test/support/read-pdf.mjs'));
  reader.unref();
  const isDone = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  reader.postMessage({ bytes, answer: port2, isDone }, [port2]);
  Atomics.wait(isDone, 0, 0, readWithin);
  const answer: { readonly message: string } | undefined = receiveMessageOnPort(port1);
  port1.close();
  const read = JSON.parse(answer?.message ?? '{"error":"The paper was not read"}') as ReadPdf & { readonly error?: string };
  if (read.error !== undefined) throw new Error(read.error);
  return read;
}

/** The role of every part of a tree. */
export function rolesIn(tree: unknown): readonly string[] {
  const { role, children = [] } = (tree ?? {}) as { readonly role?: string; readonly children?: readonly unknown[] };
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)];
}
