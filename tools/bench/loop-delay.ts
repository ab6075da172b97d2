// Loaded into the bot before its own code (`node --require`): how long its event loop makes others wait, and what is left of its heap when it is swept up,
// asked for over HTTP. Nothing of the product knows it.

import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const port = Number(process.env['LOOP_DELAY_PORT'] ?? 0);
const isSweep = (value: unknown): value is () => void => typeof value === 'function';

if (port > 0 && isMainThread && /dist[/\\]bot[/\\]main\.js$/.test(process.argv[1] ?? '')) {
  const resolution = 10;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  setFlagsFromString('--expose-gc');
  const sweep: unknown = runInNewContext('gc');
  /** It is held up while it is swept: that is not the product's. */
  const heapAfterSweep = (): number => {
    if (isSweep(sweep)) sweep();
    return process.memoryUsage().heapUsed;
  };
  createServer((request, response) => {
    if (request.method === 'POST') delay.reset();
    const found = {
      p99: Math.max(0, delay.percentile(99) / 1e6 - resolution),
      longest: Math.max(0, delay.max / 1e6 - resolution),
    };
    response.end(JSON.stringify(request.url === '/heap' ? { ...found, heap: heapAfterSweep() } : found));
  })
    .listen(port, '127.0.0.1')
    .unref();
}
