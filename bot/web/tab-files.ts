// The built tab under /tab/: files as they lie, every other address below answered with its one page.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Headers } from './headers';
import { practicePage } from './practice';
import { sendEmpty } from './send';

export type ServeTab = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves the folder; 404 without a word when the tab has not been built. Hashed files are kept a year, the page is asked for each time. */
export function openTabFiles(folder: string, headers: Headers, practice: { readonly isPractice: boolean }): ServeTab {
  const serve = !existsSync(folder)
    ? undefined
    : practice.isPractice
      ? practiceFiles(folder)
      : sirv(folder, { single: 'tab.html', etag: true, setHeaders: keepAssets });
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

/** The same with the mark of a practice on the page. */
function practiceFiles(folder: string): ReturnType<typeof sirv> {
  const page = Buffer.from(practicePage(readFileSync(path.join(folder, 'tab.html'), 'utf8'), { isPractice: true }));
  const files = sirv(folder, { etag: true, setHeaders: keepAssets });
  return (request, response) => {
    const showPage = (): void => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.byteLength });
      response.end(request.method === 'HEAD' ? undefined : page);
    };
    if (request.url === '/tab.html') showPage();
    else files(request, response, showPage);
  };
}
