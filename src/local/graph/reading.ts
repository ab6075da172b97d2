// Takes a request's bytes off the wire, with the limits Graph sets on bodies.

import type { IncomingMessage } from 'node:http';
import { GraphRefusal } from './refusal';

const MEBIBYTE = 1024 * 1024;

/** graph-facts 1.4: 250 MB for a file in one request, under 60 MiB for a piece of one; 4 MiB for everything else. */
const limitOf = (path: string): number => {
  if (path.startsWith('/upload/')) return 60 * MEBIBYTE;
  return path.endsWith('/content') ? 250 * MEBIBYTE : 4 * MEBIBYTE;
};

/** The whole body; 413 when it is larger than this path takes (the rest is read and thrown away, so that the answer arrives). */
export async function readBody(request: IncomingMessage, path: string): Promise<Buffer> {
  const limit = limitOf(path);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit)
    throw new GraphRefusal({ status: 413, code: 'requestEntityTooLarge', message: 'The request body is too large.' });
  return Buffer.concat(chunks);
}

/** Lower-case header names with one text each. */
export function readHeaders(request: IncomingMessage): Readonly<Record<string, string>> {
  const pairs = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(pairs);
}
