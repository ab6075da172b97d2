// A bot that writes down what Teams sends it and answers what the test says: enough to see what a person's act becomes.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { LocalMicrosoft365 } from '../../../src/local/start';

export interface Heard {
  readonly activity: ReturnType<typeof JSON.parse>;
  readonly claims: JWTPayload;
}

export interface ListeningBot {
  readonly heard: Heard[];
  answer: (activity: Heard['activity']) => { readonly status?: number; readonly body?: unknown; readonly afterMs?: number };
  readonly close: () => Promise<void>;
}

export const adaptive = (text: string): Record<string, unknown> => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
});

/** Checks every signature by the keys the local Teams publishes, as the product does. */
export async function listenAsBot(local: LocalMicrosoft365): Promise<ListeningBot> {
  const metadata = await (await fetch(`${local.url}/botframework/.well-known/openidconfiguration`)).json();
  const { issuer, jwks_uri } = metadata as { issuer: string; jwks_uri: string };
  const keys = createRemoteJWKSet(new URL(jwks_uri));
  const heard: Heard[] = [];
  const bot: ListeningBot = {
    heard,
    answer: () => ({}),
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
  const server = createServer((request, response) => {
    void (async () => {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const { payload } = await jwtVerify(request.headers.authorization?.slice(7) ?? '', keys, { issuer });
      const activity = JSON.parse(Buffer.concat(pieces).toString('utf8'));
      heard.push({ activity, claims: payload });
      const { status = 200, body, afterMs = 0 } = bot.answer(activity);
      await new Promise((go) => setTimeout(go, afterMs));
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    })().catch(() => {
      response.writeHead(401);
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  local.useBot(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return bot;
}
