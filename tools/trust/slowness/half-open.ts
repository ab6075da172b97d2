// Connections that are begun and never ended, or come a byte at a time: each is let go of in time, and nobody else waits for them.

import { connect, type Socket } from 'node:net';
import { pause } from '../../bench/at';

export interface Held {
  readonly kind: string;
  /** Seconds until it was closed from the other end; undefined while it is open. */
  readonly seconds: () => number | undefined;
  readonly end: () => void;
}

interface Slow {
  /** What is sent at once. */
  readonly begin: (token: string) => string;
  /** Whether a byte more comes each second. */
  readonly drips: boolean;
}

const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n';

/** Ways to hold a connection. */
const slow = {
  'not a word': { begin: () => '', drips: false },
  'half a line': { begin: () => 'POST /api/mess', drips: false },
  'headers without an end': { begin: () => `${head}X-A: `, drips: false },
  'headers a byte a second': { begin: () => `${head}X-A: `, drips: true },
  'no body of a stranger': { begin: () => `${head}\r\n{`, drips: false },
  'a stranger’s body a byte a second': { begin: () => `${head}\r\n{`, drips: true },
  'a notification a byte a second': { begin: () => `${head.replace('messages', 'notifications')}\r\n{`, drips: true },
  'half a genuine body': { begin: (token) => `${head}Authorization: Bearer ${token}\r\n\r\n{`, drips: false },
  'a genuine body a byte a second': { begin: (token) => `${head}Authorization: Bearer ${token}\r\n\r\n{`, drips: true },
  'a form a byte a second': {
    begin: () =>
      `${head.replace('/api/messages', `/svar/${'A'.repeat(43)}`).replace('application/json', 'application/x-www-form-urlencoded')}\r\ns`,
    drips: true,
  },
} as const satisfies Readonly<Record<string, Slow>>;

/** Those that have not even said what they want must be gone sooner. */
export const longestOf = (kind: string): number => (/^(?:not a word|half a line|headers)/.test(kind) ? 10 : 12);

/** So many connections, each kind as often as every other. */
export function hold(port: number, { count, token }: { readonly count: number; readonly token: string }): readonly Held[] {
  const kinds = Object.entries(slow);
  return Array.from({ length: count }, (_none, n): Held => {
    const [kind, way] = kinds[n % kinds.length] ?? ['', slow['not a word']];
    const since = performance.now();
    let closed: number | undefined;
    const socket: Socket = connect(port, '127.0.0.1', () => void (way.begin(token) !== '' && socket.write(way.begin(token))));
    socket.on('error', () => undefined);
    socket.resume();
    const dripping = way.drips ? setInterval(() => void (socket.writable && socket.write(' ')), 1_000) : undefined;
    socket.on('close', () => {
      closed ??= (performance.now() - since) / 1_000;
      clearInterval(dripping);
    });
    return { kind, seconds: () => closed, end: () => socket.destroy() };
  });
}

/** Waits until all are closed, or so many seconds have gone. */
export async function untilGone(held: readonly Held[], seconds: number): Promise<void> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(100))
    if (held.every((one) => one.seconds() !== undefined)) return;
}
