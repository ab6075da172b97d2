// The log as JSON lines on stdout, by pino: fixed sentences, and ids that cannot hold a name (src/app/log.ts).

import pino from 'pino';
import { safeIds, type Log, type LogValue } from '../src/app/log';

/** Writes to stdout from the given level up; `silent` writes nothing. */
export function openLog(level: string): Log {
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const write =
    (at: 'info' | 'warn' | 'error') =>
    (message: string, ids: Readonly<Record<string, LogValue>> = {}): void =>
      lines[at](safeIds(ids), message);
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
