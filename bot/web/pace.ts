// How slowly somebody may send: a large file over a poor line gets through, and who has gone silent, or drips, is let go of.

import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Bytes a second over a window: a tenth of what a weak mobile line sends. The largest form there is takes an hour at that pace, and no more is read of it. */
const leastPace = 8_000;
/** Milliseconds. Together with the time between two looks nobody is silent for ten seconds. */
const window = 8_000;
const between = 1_000;
/** Bytes that are read and dropped after an answer: nothing a person sends by mistake is larger. */
const mostAfter = 256 * 1024 * 1024;

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** When the window began, and what had come by then. */
  since: number;
  bytes: number;
  /** When something last came. */
  heard: number;
  last: number;
  /** What had come when the answer was given. */
  answered?: number;
}

/**
 * Watches everybody who sends a body to `server`. Milliseconds in which nobody reads what has come, or in which we stood still ourselves, are not counted
 * against the sender. Whoever was answered before all of it had come may send on at that pace, for a while: a browser reads no answer before it has sent.
 */
export function keepPace(server: Server): void {
  const sending = new Set<Sending>();
  server.on('request', (request, response) => {
    const now = performance.now();
    const bytes = request.socket.bytesRead;
    const one = { request, response, since: now, bytes, heard: now, last: bytes };
    sending.add(one);
    const forget = (): void => void sending.delete(one);
    request.once('end', forget);
    request.once('close', forget);
  });
  let looked = performance.now();
  const looking = setInterval(() => {
    const now = performance.now();
    const wasStill = now - looked > 2 * between;
    looked = now;
    if (wasStill) for (const one of sending) begun(one, now, one.request.socket.bytesRead);
    for (const one of sending)
      if (isTooSlow(one, now)) {
        sending.delete(one);
        one.request.socket.destroy();
      }
  }, between);
  looking.unref();
  server.once('close', () => clearInterval(looking));
}

function isTooSlow(one: Sending, now: number): boolean {
  const { request, response } = one;
  if (request.complete) return false;
  const { bytesRead } = request.socket;
  if (response.writableEnded) one.answered ??= bytesRead;
  if (bytesRead - (one.answered ?? bytesRead) > mostAfter) return true;
  if (bytesRead !== one.last || request.readableLength > 0) Object.assign(one, { heard: now, last: bytesRead });
  if (request.readableLength > 0 && !response.writableEnded) return begun(one, now, bytesRead);
  if (now - one.heard >= window) return true;
  if (now - one.since < window) return false;
  if (bytesRead - one.bytes < (leastPace * window) / 1_000) return true;
  return begun(one, now, bytesRead);
}

/** A new window; nobody is too slow at its beginning. */
function begun(one: Sending, now: number, bytesRead: number): false {
  Object.assign(one, { since: now, bytes: bytesRead, heard: now, last: bytesRead });
  return false;
}
