// Loaded into the bot before its own code (`node --require`): how long its event loop makes others wait, asked for over HTTP. Nothing of the product knows it.

import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const port = Number(process.env['LOOP_DELAY_PORT'] ?? 0);

if (port > 0 && isMainThread && /dist[/\\]bot[/\\]main\.js$/.test(process.argv[1] ?? '')) {
  const resolution = 10;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  createServer((request, response) => {
    if (request.method === 'POST') delay.reset();
    response.end(
      JSON.stringify({
        p99: Math.max(0, delay.percentile(99) / 1e6 - resolution),
        longest: Math.max(0, delay.max / 1e6 - resolution),
      }),
    );
  })
    .listen(port, '127.0.0.1')
    .unref();
}
