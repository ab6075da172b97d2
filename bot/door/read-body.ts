// Reads a request's JSON body with a limit, before anybody has said who they are: nothing is kept beyond it.

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { passed, refuse, type Checked } from './refusal';

const asBytes = z.instanceof(Uint8Array);

/** The body as JSON: 413 when it is larger than `limit` bytes, 400 when it is not JSON in UTF-8. */
export async function readJson(request: IncomingMessage, limit: number): Promise<Checked<unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return refuse('tooLarge');
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of request) {
      const bytes = asBytes.parse(piece);
      size += bytes.length;
      if (size <= limit) pieces.push(bytes);
    }
    if (size > limit) return refuse('tooLarge');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
    const body: unknown = JSON.parse(text);
    return passed(body);
  } catch {
    return refuse('badBody');
  }
}
