// What every answer tells the browser, as a service says it: at each address there is, whoever asks and whatever comes of it, and at those that are none.

import type { Server } from 'restify';
import { mountApi } from '../../bot/api/server';
import { mountPrivacyAndTerms } from '../../bot/om/privacy-and-terms';
import { openServer } from '../../bot/server';
import { openSignIn } from '../../bot/sign-in';
import { mountPane } from '../../bot/web/pane-page';
import { people } from '../../src/local/people';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let server: Server;
let url: string;
let routes: readonly { readonly method: string; readonly path: string }[];
let token: string;
beforeAll(async () => {
  world = await startBotWorld();
  const { bot, settings } = world;
  const inService = { ...settings, mode: 'production' as const };
  server = openServer({
    ...{ settings: inService, log: bot.app.log, isReady: () => true, mayWrite: () => true, lacking: [] },
    guard: () => Promise.reject(new Error('the door broke')),
    bot: { answer: () => Promise.resolve({ status: 200 }) },
    notifications: { clientState: 'x', notified: { nudge: () => undefined, renew: () => undefined } },
  });
  mountPane(server, inService);
  mountPrivacyAndTerms(server, bot.app.profile, bot.app.settings);
  mountApi(server, { app: bot.app, signIn: openSignIn(settings) });
  ({ routes } = server.getDebugInfo());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${server.address().port}`;
  token = String((await world.local$('sign-in/as', { personId: people.registrar.id }))['token']);
});
afterAll(async () => {
  server.close();
  server.server.closeAllConnections();
  await world.stop();
});

/** Pages with scripts of their own, and their files, which are asked for each time or kept under the hash in their name. */
const isOurPage = (path: string): boolean => /^\/(?:tab|outlook)\//.test(path);

/** What is wrong with the headers of an answer, in words. */
function faultsOf(path: string, { headers }: Response): readonly string[] {
  const policy = headers.get('content-security-policy') ?? '';
  const kept = headers.get('cache-control') ?? '';
  const isRight = {
    policy:
      /default-src '(?:none|self)'/.test(policy) &&
      !/unsafe-eval|script-src[^;]*unsafe-inline|\*/.test(policy.replace(/https:\/\/\*/g, '')),
    frames: policy.includes('frame-ancestors') && (isOurPage(path) || policy.includes("frame-ancestors 'none'")),
    transport: headers.get('strict-transport-security') === 'max-age=31536000; includeSubDomains',
    nosniff: headers.get('x-content-type-options') === 'nosniff',
    referrer: headers.get('referrer-policy') === 'no-referrer',
    kept: kept === 'no-store' || (isOurPage(path) && kept === 'no-cache'),
    server: headers.get('x-powered-by') === null && !/restify|\d/.test(headers.get('server') ?? ''),
  };
  return Object.entries(isRight)
    .filter(([, right]) => !right)
    .map(([name]) => `${path}: ${name}`);
}

const asked = async (method: string, path: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const body = method === 'POST' ? { body: '{}' } : {};
  return faultsOf(path, await fetch(`${url}${path}`, { method, headers, redirect: 'manual', ...body }));
};

it.each([
  ['nobody', () => ({})],
  ['a forged token', () => ({ Authorization: 'Bearer x.y.z' })],
  ['somebody who works here', () => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' })],
  ['a browser', () => ({ Accept: 'text/html', 'Accept-Language': 'en' })],
] as const)('every address tells %s the same of frames, scripts, transport and keeping', async (_who, headers) => {
  expect(routes.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const { method, path } of routes)
    faults.push(...(await asked(method, path.replace(/:\w+/g, '1').replace('*', ''), headers())));
  expect(faults).toEqual([]);
});

it('so does what is no address, no method, or broken', async () => {
  const faults = [
    ...(await asked('GET', '/', {})),
    ...(await asked('GET', '/finns/inte', {})),
    ...(await asked('DELETE', '/api/me', {})),
    ...(await asked('PUT', '/health', {})),
    ...(await asked('GET', '/api/%E0%A4%A', {})),
    ...(await asked('GET', '/tab/%00', {})),
    ...(await asked('POST', '/api/messages', { 'Content-Type': 'application/json' })),
  ];
  expect(faults).toEqual([]);
});
