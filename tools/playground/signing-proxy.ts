// Between Microsoft 365 Agents Playground, which signs nothing, and the bot, which believes nothing unsigned: adds the local channel's signature.
// Whoever reaches it may speak as anybody, so it answers this machine alone and is never started in production.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { z } from 'zod';
import { isFromThisMachine } from '../../src/local/control/loopback';
import { failed, jsonOf, listener, type IncomingRequest } from '../../src/local/control/serve';
import type { LocalAnswer } from '../../src/local/http';
import type { Person } from '../../src/local/people';
import { signActivity } from '../../src/local/teams/channel-token';
import type { Teams } from '../../src/local/teams/teams';
import { asOurOwn } from './speakers';

export interface SigningProxy {
  /** What the Playground calls the app's endpoint: `http://127.0.0.1:26149/api/messages`. */
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

export interface ProxyParts {
  readonly teams: Pick<Teams, 'channelKeys' | 'channelIssuer' | 'serviceUrl'>;
  readonly botUrl: string;
  /** Where the Playground answers; an activity that names another address is refused. */
  readonly playgroundOrigin: string;
  readonly speaker: Person;
}

/** Listens on this machine only. */
export async function startSigningProxy(parts: ProxyParts, port: number): Promise<SigningProxy> {
  const server = createServer(listener((request) => answer(parts, request)));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { endpoint: `http://127.0.0.1:${portOf(server, port)}/api/messages`, stop: () => stopServer(server) };
}

const portOf = (server: Server, wanted: number): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : wanted;
};

const stopServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

const activityShape = z.looseObject({ serviceUrl: z.url() });

function answer(parts: ProxyParts, request: IncomingRequest): LocalAnswer | Promise<LocalAnswer> {
  if (!isFromThisMachine(request)) return failed(403, 'loopbackOnly', 'Det här svarar bara på den egna datorn.');
  if (request.rawPath !== '/api/messages') return failed(404, 'NotFound', 'Bara /api/messages finns här.');
  if (request.method !== 'POST') return failed(405, 'MethodNotAllowed', 'Bara POST går att använda.');
  const activity = activityShape.safeParse(jsonOf(request.body));
  if (!activity.success) return failed(400, 'badActivity', 'Det som skickades är inget som Teams skickar.');
  if (new URL(activity.data.serviceUrl).origin !== parts.playgroundOrigin)
    return failed(403, 'foreignServiceUrl', `Bara Playground på ${parts.playgroundOrigin} får tala med boten här.`);
  return carry(parts, activity.data);
}

async function carry({ teams, botUrl, speaker }: ProxyParts, activity: z.infer<typeof activityShape>): Promise<LocalAnswer> {
  const token = await signActivity(teams, { serviceurl: activity.serviceUrl });
  try {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify(asOurOwn(activity, speaker)),
    });
    const type = response.headers.get('content-type');
    return {
      status: response.status,
      ...(type === null ? {} : { headers: { 'Content-Type': type } }),
      body: Buffer.from(await response.arrayBuffer()),
    };
  } catch {
    return failed(502, 'botAway', 'Boten svarar inte.');
  }
}
