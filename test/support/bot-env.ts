// The environment that ties a bot of the tests to a local Microsoft 365 of the tests.

import { createServer } from 'node:net';
import { tenant } from '../../src/local/people';

/** Settings of a bot at a port; the loop looks only when it is nudged, so that a test decides when. */
export const envFor = (local: { readonly url: string; readonly signInUrl: string }, port: number): Record<string, string> => ({
  TRAPPAN_MODE: 'local',
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  TENANT_ID: tenant.id,
  CLIENT_ID: tenant.clientId,
  CLIENT_SECRET: tenant.clientSecret,
  SIGN_IN_URL: local.signInUrl,
  GRAPH_URL: `${local.url}/v1.0`,
  BOT_OPENID_METADATA_URL: `${local.url}/botframework/.well-known/openidconfiguration`,
  CONNECTOR_ORIGINS: local.url,
  CLOCK_URL: `${local.url}/local/clock`,
  SHARED_MAILBOX: tenant.sharedMailbox,
  SITE_CASES: `${tenant.sharePointHost}:${tenant.sitePaths.cases}`,
  SITE_PROTECTED: `${tenant.sharePointHost}:${tenant.sitePaths.protected}`,
  SITE_RESTRICTED: `${tenant.sharePointHost}:${tenant.sitePaths.restricted}`,
  SITE_EKU: `${tenant.sharePointHost}:${tenant.sitePaths.eku}`,
  EKU_TEAM_ID: tenant.ekuTeamId,
  EKU_CHANNEL_ID: tenant.ekuChannelId,
  TEAMS_APP_ID: tenant.teamsAppExternalId,
  STAFF_DOMAINS: tenant.domain,
  OFFICE_JS: `${local.url}/office.js`,
  PROFILE: 'ekbacka',
  LOG_LEVEL: 'silent',
  EVERY_SECONDS: '3600',
  ADDRESS_A_MINUTE: '1000000', // and all of them sit at one machine
  PERSON_A_MINUTE: '1000000', // one person of a test does the work of many
});

/** Below those a machine gives its own calls away: nobody else comes by one of them while a bot is dead and its port is free. */
const [lowest, span, workers] = [20_000, 12_000, 12];

/** Each of jest's workers has its own, and goes through them one by one: what is free now may be somebody's whose bot is not up yet, or dead. */
const own = {
  from: lowest + (Number(process.env['JEST_WORKER_ID'] ?? workers) % workers) * (span / workers),
  size: span / workers,
};
let given = Math.floor(Math.random() * own.size);

/** A port nobody listens on just now, and nobody calls from. */
export async function freePort(): Promise<number> {
  for (;;) {
    given = (given + 1) % own.size;
    const port = own.from + given;
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
