// The pane in Outlook under /outlook/: its one page filled in with who signs people in and where a mail is forwarded, and its files as they lie.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import sirv from 'sirv';
import type { Settings } from '../config';
import { officeJs } from '../config/schema';
import { paneHeaders } from './headers';
import { escaped } from './escaped';
import { practicePage } from './practice';
import { sendEmpty } from './send';
import { keepAssets } from './tab-files';

export type PaneSettings = Pick<Settings, 'frameAncestors' | 'officeJs' | 'clientId' | 'tenantId' | 'signInUrl' | 'publicUrl'> & {
  readonly graph: Pick<Settings['graph'], 'mailbox' | 'isPractice'>;
};

/** Where `npm run build` puts it; programs are started from the project's folder. */
const built = path.resolve('dist', 'pane');

/** Mounts the pane on the bot's server. */
export function mountPane(server: Server, settings: PaneSettings): void {
  const pane = openPane(built, settings);
  server.get('/outlook/*', async (request, response) => pane(request, response));
  server.head('/outlook/*', async (request, response) => pane(request, response));
}

/** Serves the built pane; 404 without a word when it has not been built. */
export function openPane(
  folder: string,
  settings: PaneSettings,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const isBuilt = existsSync(path.join(folder, 'pane.html'));
  const page = isBuilt ? filledPage(readFileSync(path.join(folder, 'pane.html'), 'utf8'), settings) : undefined;
  const files = isBuilt ? sirv(folder, { etag: true, setHeaders: keepAssets }) : undefined;
  const headers = Object.entries(paneHeaders(settings));
  return (request, response) =>
    new Promise((done) => {
      response.once('close', done);
      const missing = (): void => sendEmpty(response, 404);
      const address = (request.url ?? '/').replace(/^\/outlook(?=\/|$)/, '');
      for (const [name, value] of headers) response.setHeader(name, value);
      response.setHeader('Cache-Control', 'no-cache');
      if (page === undefined || files === undefined) return missing();
      if (/^\/(?:\?|$)/.test(address)) return sendPage(response, page, request.method === 'HEAD');
      request.url = address;
      if (/^\/(?:assets|icons)\//.test(address)) files(request, response, missing);
      else missing();
    });
}

function sendPage(response: ServerResponse, page: string, isHead: boolean): void {
  const bytes = Buffer.from(page);
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': bytes.byteLength,
    'Cache-Control': 'no-cache',
  });
  response.end(isHead ? undefined : bytes);
}

/** What every reader may know: the ids of the app and the tenant, and the address of the mailbox. */
function filledPage(page: string, { officeJs: script, clientId, tenantId, signInUrl, publicUrl, graph }: PaneSettings): string {
  const told = JSON.stringify({
    clientId,
    authority: `${signInUrl}/${tenantId}`,
    scope: `api://${new URL(publicUrl).host}/${clientId}/access_as_user`,
    address: graph.mailbox,
  });
  return practicePage(page, graph)
    .replace('<meta name="trappan" content="" />', () => `<meta name="trappan" content="${escaped(told)}" />`)
    .replace(officeJs, () => script);
}
