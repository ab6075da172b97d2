// Words to the bot without end: what its memory grows by under the limit it is started with, and how long its event loop makes others wait.

import path from 'node:path';
import { z } from 'zod';
import { ask } from './at';
import { refuseRefused, said, channelToken, registrarIn } from './card-answer';
import { postAll } from './load';
import type { Measured } from './measured';
import { freePorts, relax, startProduct } from './product';
import { quiet } from './server-record';
import { handOver } from './walk-case';
import { withoutTimer } from './walk-counts';
import { startOnWorkingDay } from './working-day';

const activities = { brief: 4_000, full: 100_000 } as const;
const looks = 10;
const atOnce = 10;
const probe = z.object({ p99: z.number(), heap: z.number() });

/** Card refreshes and words, in turns. What it keeps is swept up before it is weighed; the first looks are for what is learnt once. */
export async function measureSoak(isFull: boolean): Promise<Measured> {
  const [port = 0] = await freePorts(1);
  const preload = JSON.stringify(path.resolve('dist/tools/bench/loop-delay.js'));
  const product = await startProduct({
    ...withoutTimer,
    LOOP_DELAY_PORT: String(port),
    NODE_OPTIONS: `--require ${preload}`,
  });
  await relax(product);
  await startOnWorkingDay(product);
  const { caseId } = await handOver(product, 'soak');
  const [token, registrar] = [await channelToken(product), await registrarIn(product)];
  const count = activities[isFull ? 'full' : 'brief'] / looks;
  const heaps: number[] = [];
  for (let look = 0; look < looks; look += 1) {
    const words = Array.from({ length: count }, (_none, n) => {
      const one = said(product, registrar, `soak-${look}-${n}`);
      return n % 2 === 0 ? { ...one, ...refreshOf(caseId, registrar.cardId) } : { ...one, type: 'message', text: 'hjälp' };
    });
    refuseRefused(await postAll(`${product.bot}/api/messages`, words, { atOnce, token }));
    await quiet(product);
    heaps.push(probe.parse(await ask(`http://127.0.0.1:${port}/heap`)).heap / 2 ** 20);
  }
  const { p99 } = probe.parse(await ask(`http://127.0.0.1:${port}/heap`));
  await product.stop();
  const learnt = 4;
  return {
    values: {
      'scale.soak.heapSlope': (slopeOf(heaps.slice(learnt)) / count) * 10_000,
      'scale.soak.p99LoopDelay': p99,
    },
    notes: [
      `scale.soak: ${count * looks} aktiviteter; kvar på högen efter städning, MB: ${heaps.map((heap) => heap.toFixed(1)).join(' ')}.`,
    ],
    counted: [],
  };
}

const refreshOf = (caseId: string, cardId: string) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: cardId,
  value: {
    action: { type: 'Action.Execute', verb: 'refresh', data: { c: caseId, t: 'triage', r: 1 } },
    trigger: 'automatic',
  },
});

/** Of the line that lies nearest to the points, a step apart. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, n) => sum + (n - middle) * (value - mean), 0);
  return above / values.reduce((sum, _value, n) => sum + (n - middle) ** 2, 0);
}
