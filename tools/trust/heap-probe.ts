// Loaded into the bot before its own code (`node --expose-gc --require`): what it keeps in memory after everything is swept up, asked for over HTTP, and how
// long its event loop makes others wait. Nothing of the product knows it.

import { createServer } from 'node:http';
import { isMainThread } from 'node:worker_threads';

const port = Number(process.env['HEAP_PROBE_PORT'] ?? 0);

if (port > 0 && isMainThread)
  createServer((_request, response) => {
    globalThis.gc?.();
    response.end(JSON.stringify({ heap: process.memoryUsage().heapUsed }));
  })
    .listen(port, '127.0.0.1')
    .unref();
