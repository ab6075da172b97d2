// Local Microsoft 365, bot and signing proxy in one process, over data of their own: what the Playground is told must not stay in the ordinary try-out.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../bot/config';
import { openLog } from '../../bot/log';
import { startBot } from '../../bot/start';
import { openGraph } from '../../src/graph/client';
import { openSites } from '../../src/graph/places';
import { provision, provisionPlan } from '../../src/graph/provision';
import type { GraphSettings } from '../../src/graph/settings';
import type { Person } from '../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { addDemoProviders } from '../demo-providers';
import { startSigningProxy } from './signing-proxy';
import { playgroundSettings } from './speakers';

type Env = Readonly<Record<string, string | undefined>>;

export interface Choices {
  readonly env: Env;
  readonly speaker: Person;
  readonly ports: { readonly local: number; readonly signIn: number; readonly bot: number; readonly proxy: number };
  /** Where the Playground will listen. */
  readonly playgroundPort: number;
}

export interface TryOut {
  readonly localUrl: string;
  readonly endpoint: string;
  readonly serviceUrl: string;
  /** Holds the settings file the Playground looks for where it is started. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Starts all three. Throws an Error with a Swedish sentence in production, and when a port is taken. */
export async function startTryOut(choices: Choices): Promise<TryOut> {
  const { env, speaker, ports, playgroundPort } = choices;
  if (env['TRAPPAN_MODE'] !== 'local') throw new Error('npm run playground är för den här datorn. Ta bort TRAPPAN_MODE.');
  const data = resolve(env['TRAPPAN_DATA'] ?? 'data');
  const folder = join(data, 'playground');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundSettings(speaker));
  const playgroundOrigin = `http://127.0.0.1:${playgroundPort}`;
  const local = await startLocal({
    data,
    database: join(folder, 'microsoft365.db'),
    port: ports.local,
    signInPort: ports.signIn,
  });
  const stops = [local.stop];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const settings = readSettings({ ...env, ...addresses(local, { bot: ports.bot, playgroundOrigin }) });
    await makeLists(settings.graph);
    const bot = await startBot(settings, openLog(settings.logLevel));
    stops.push(bot.stop);
    local.useBot(bot.url);
    const proxy = await startSigningProxy({ teams: local.teams, botUrl: bot.url, playgroundOrigin, speaker }, ports.proxy);
    stops.push(proxy.stop);
    return { localUrl: local.url, endpoint: proxy.endpoint, serviceUrl: `${playgroundOrigin}/_connector`, folder, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** The local connector comes first: it is where the bot writes to people it has not met. The Playground may be answered beside it, in local mode only. */
const addresses = (local: LocalMicrosoft365, { bot, playgroundOrigin }: { bot: number; playgroundOrigin: string }): Env => ({
  PORT: String(bot),
  PUBLIC_URL: `http://127.0.0.1:${bot}`,
  SIGN_IN_URL: local.signInUrl,
  GRAPH_URL: `${local.url}/v1.0`,
  BOT_OPENID_METADATA_URL: `${local.url}/botframework/.well-known/openidconfiguration`,
  CLOCK_URL: `${local.url}/local/clock`,
  CONNECTOR_ORIGINS: `${local.url},${playgroundOrigin}`,
});

async function makeLists(settings: GraphSettings): Promise<void> {
  const graph = openGraph(settings);
  await provision(graph, await provisionPlan(graph, settings), () => undefined);
  await addDemoProviders(graph, await openSites(graph, settings));
}
