// All bytes of a request's body, and no more of them kept than are allowed.

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

const asBytes = z.instanceof(Uint8Array);

/**
 * The body of a request; `tooLarge` as soon as it is more than `limit` bytes. What comes after that is read and dropped: whoever sends on meanwhile could else
 * never read the answer, because a connection that is closed with something unread is reset at the other end. Throws when the request is broken off.
 */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | 'tooLarge'> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const bytes = asBytes.parse(piece);
    size += bytes.byteLength;
    if (size > limit) break;
    pieces.push(bytes);
  }
  if (size <= limit) return Buffer.concat(pieces);
  request.resume();
  return 'tooLarge';
}
