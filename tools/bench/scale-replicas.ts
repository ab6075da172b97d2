// A backlog without a quota, each request to Graph late: how many mails one replica makes cases of in a minute, and how many times as many three do.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTown } from '../trust/town';
import { drain, fill, type Backlog } from './backlog';
import type { Measured } from './measured';
import { quiet } from './server-record';
import { startOnWorkingDay } from './working-day';

/** The more a request waits, the less it matters what else the machine does. */
const measured = { brief: { one: 150, several: 240 }, full: { one: 2_000, several: 2_000 } } as const;
const patience = 20 * 60_000;

/** A town for one, and one for three; `isFull`: two thousand mails. */
export async function measureReplicas(isFull: boolean): Promise<Measured> {
  const { one, several } = measured[isFull ? 'full' : 'brief'];
  const [fast, alone] = [await perMinute(1, { mails: one, late: 50 }), await perMinute(1, { mails: one, late: 100 })];
  const three = await perMinute(3, { mails: several, late: 100 });
  return {
    values: {
      'scale.mailsPerMinute': fast,
      'scale.replicas3.ratio': three / alone,
    },
    notes: [
      `scale.mailsPerMinute: ${one} mejl, 50 ms per anrop, ingen kvot. scale.replicas3: ${alone.toFixed(0)} mejl i minuten med en replika och ${three.toFixed(0)} med tre, 100 ms per anrop.`,
    ],
    counted: [],
  };
}

async function perMinute(replicas: number, backlog: Backlog): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'trappan-scale-'));
  const town = await openTown({ replicas, folder, env: { LOG_LEVEL: 'warn' } });
  try {
    await startOnWorkingDay(town);
    const met = { mails: 3 * replicas, from: 100_000 };
    await fill(town, met);
    await drain(town, met, patience);
    await quiet(town);
    await fill(town, backlog);
    return (60 * backlog.mails) / (await drain(town, backlog, patience));
  } finally {
    await town.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
