// The built tab under /tab/: files as they lie, every other address below answered with its one page.

import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Headers } from './headers';
import { sendEmpty } from './send';

export type ServeTab = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves the folder; 404 without a word when the tab has not been built. Hashed files are kept a year, the page is asked for each time. */
export function openTabFiles(folder: string, headers: Headers): ServeTab {
  const serve = existsSync(folder) ? sirv(folder, { single: 'tab.html', etag: true, setHeaders: keepAssets }) : undefined;
  return (request, response) =>
    new Promise((done) => {
      response.once('close', done);
      request.url = (request.url ?? '/').replace(/^\/tab(?=\/|$)/, '') || '/';
      const missing = (): void => sendEmpty(response, 404);
      // Before sirv: an answer that nothing has changed (304) must carry them too, or the browser takes those of every other page.
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
      if (serve === undefined) missing();
      else serve(request, response, missing);
    });
}

/** Hashed files are kept a year. */
export function keepAssets(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}
