// Every kind of forgery there is, at the doors as they are, in this process: none is let in; and at a door that lets everybody in, all are found.

import type { Server } from 'restify';
import { openGuard } from '../../bot/guard';
import { openServer } from '../../bot/server';
import { openSignIn } from '../../bot/sign-in';
import { tenant } from '../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { forgedActivities, foreignActivities } from '../../tools/trust/doors/crowds';
import { channelForgeries, foreign } from '../../tools/trust/doors/forged-activities';
import { claimsOf, personForgeries } from '../../tools/trust/doors/forged-people';
import { forgeries } from '../../tools/trust/doors/forged';
import { faultOfForged } from '../../tools/trust/doors/guard';
import { openKnocker, type Knock } from '../../tools/trust/doors/knock';
import { openTally } from '../../tools/trust/doors/tally';
import { genuineOf, genuineToken, type Genuine } from '../../tools/trust/doors/token';
import { dice } from '../support/dice';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let local: LocalMicrosoft365;
let channel: Genuine;
const servers: Server[] = [];
beforeAll(async () => {
  local = await startLocal({ port: 0, signInPort: 0, database: ':memory:' });
  const { channelKeys, channelIssuer, serviceUrl } = local.teams;
  channel = genuineOf(channelKeys.current(), () => {
    const seconds = Math.floor(Date.now() / 1000);
    return { iss: channelIssuer, aud: tenant.clientId, serviceurl: serviceUrl(), nbf: seconds - 60, exp: seconds + 3600 };
  });
});
afterAll(async () => {
  for (const server of servers) {
    server.close();
    server.server.closeAllConnections();
  }
  await local.stop();
});

type Guard = ReturnType<typeof openGuard>;

async function doorOf(guard: Guard): Promise<string> {
  const server = openServer({
    settings: {
      mode: 'local',
      frameAncestors: ["'self'"],
      addresses: { most: 1_000_000, proxies: 0 },
      graph: { isPractice: false },
    },
    log: quiet,
    guard,
    bot: { answer: () => Promise.resolve({ status: 200 }) },
    notifications: { clientState: 'state', notified: { nudge: () => undefined, renew: () => undefined } },
    isReady: () => true,
    mayWrite: () => true,
    lacking: [],
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.server.address() as { port: number }).port}`;
}

const trueGuard = (): Guard =>
  openGuard({
    clientId: tenant.clientId,
    tenantId: tenant.id,
    channel: {
      metadataUrl: `${local.url}/botframework/.well-known/openidconfiguration`,
      issuer: local.teams.channelIssuer,
      origins: [local.url],
    },
  });

const kinds = { ...forgeries, ...channelForgeries };
const crowd = (): readonly Knock[] => {
  const given = { luck: dice(7), genuine: channel, url: local.teams.serviceUrl() };
  const forged = [...forgedActivities({ ...given, kinds }, Object.keys(kinds).length)];
  return [...forged, ...foreignActivities(given, 5 * Object.keys(foreign).length)];
};

async function violationsAt(url: string): Promise<readonly [runs: number, violations: number]> {
  const knocker = openKnocker(url);
  const tally = openTally();
  await knocker.all(crowd(), 8, (answered) => tally.add(answered, faultOfForged(answered)));
  knocker.end();
  const { runs, violations } = tally.ran('');
  return [runs, violations];
}

it('at least forty kinds are tried at each door', () => {
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(40);
  expect(Object.keys({ ...forgeries, ...personForgeries }).length).toBeGreaterThanOrEqual(40);
});

it('no kind of forgery, and nothing from elsewhere, is let in by the door of Teams', async () => {
  const [runs, violations] = await violationsAt(await doorOf(trueGuard()));
  expect(runs).toBeGreaterThan(150);
  expect(violations).toBe(0);
});

it('at a door that lets everybody in, each is found', async () => {
  const everybody: Guard = () => Promise.resolve({ ok: true, value: { activity: {}, body: {}, authorization: '' } } as never);
  const [runs, violations] = await violationsAt(await doorOf(everybody));
  expect(violations).toBe(runs);
});

it('at a door that falls, each is found', async () => {
  const [runs, violations] = await violationsAt(await doorOf(() => Promise.reject(new TypeError('x'))));
  expect(violations).toBe(runs);
});

describe('the door of the tab and of the pane', () => {
  const signIn = () =>
    openSignIn({
      signInUrl: local.signInUrl,
      tenantId: tenant.id,
      clientId: tenant.clientId,
      publicUrl: 'https://bot.ekbacka.example',
    });

  it('lets in whoever is genuine', async () => {
    const genuine = genuineOf(local.tokens.keys.current(), claimsOf(local.tokens.issuer()));
    expect(await signIn().whoIs(`Bearer ${genuineToken(genuine)}`)).toMatchObject({ ok: true });
  });

  // Whether an account is in the directory is asked behind the door (test/bot/sign-in).
  const atTheDoor = Object.entries({ ...forgeries, ...personForgeries }).filter(
    ([name]) => name !== 'of an account nobody knows',
  );
  it.each(atTheDoor)('does not let in %s', async (_name, forge) => {
    const genuine = genuineOf(local.tokens.keys.current(), claimsOf(local.tokens.issuer()));
    const seen = await signIn().whoIs(forge(genuine, dice(9)));
    expect(seen.ok).toBe(false);
    expect(seen).toMatchObject({ problem: { code: expect.stringMatching(/^(?:notSignedIn|notForGuests)$/) as string } });
  });
});
