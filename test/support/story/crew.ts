// The bots of a story: one, or two replicas; or one that dies in the middle of something and is followed by another.

import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '../../../src/core/brand';
import { patchWatch } from '../../../src/graph/lists/watch';
import type { Quirks } from '../../../src/local/graph/quirks';
import { envFor, freePort } from '../bot-env';
import { botApart, botHere, type StoryBot } from './bots';
import type { Tenant } from './tenant';

export interface Way {
  /** The bot dies after so many changes and is started again. */
  readonly dieAfter?: number;
  readonly replicas?: 1 | 2;
  /** The profile the board works by; the demo's when it is not said. */
  readonly profile?: string;
  /** Faults of the local Microsoft 365, as docs/local.md lists them. */
  readonly faults?: readonly object[];
  /** Answers of the local Microsoft 365 other than the usual ones, where the facts leave both open (docs/local.md, *Switches*). */
  readonly switches?: Switches;
}

export interface Switches {
  readonly quirks: Partial<Quirks>;
  readonly mail: object;
}

export interface Crew {
  readonly url: () => string;
  readonly kill: () => void;
  /** Starts another when the first has died; its claims have then run out. */
  readonly revive: () => Promise<void>;
  /** Whether the bot died in these moments. */
  readonly hasDied: () => Promise<boolean>;
  /** Ends when no bot in this process has anything under way, or when that takes long: then somebody has to look. */
  readonly rests: () => Promise<void>;
  /** Milliseconds after which a bot that does nothing more may be taken to be at rest. */
  readonly breath: () => number;
  readonly heard: () => string;
  readonly stop: () => Promise<void>;
}

/** Milliseconds. */
const longestRest = 500;

const longAgo = instant('2000-01-01T00:00:00.000Z');

/** Starts the bots. One that is to die is a program of its own; the one after it runs here, at the same address: what Graph tells of finds it. */
export async function openCrew(tenant: Tenant, { dieAfter, replicas, profile = 'ekbacka' }: Way): Promise<Crew> {
  const heard: string[] = [];
  const start = async (open: typeof botHere, port: number): Promise<StoryBot> => {
    const env = { ...envFor(tenant.local, port), EVERY_SECONDS: '0.2', PROFILE: profile };
    const bot = await open(env, (line) => void heard.push(line));
    tenant.local.useBot(bot.url);
    return bot;
  };
  const port = await freePort();
  const bots = [await start(dieAfter === undefined ? botHere : botApart, port)];
  if (replicas === 2) bots.push(await start(botHere, await freePort()));
  const isDead = (): boolean => bots[0]?.isDead() === true;
  return {
    url: () => bots[0]?.url ?? '',
    kill: () => bots[0]?.kill(),
    revive: async () => {
      if (!isDead()) return;
      await loseClaims(tenant);
      bots[0] = await start(botHere, port);
    },
    hasDied: async () => {
      for (let tries = 0; tries < 40 && !isDead(); tries += 1) await pause(25);
      return isDead();
    },
    rests: async () => {
      const all = Promise.all([tenant.local.notifier.idle(), ...bots.map((bot) => bot.rests())]);
      await Promise.race([all, pause(longestRest, undefined, { ref: false })]);
    },
    breath: () => (bots.some(({ isApart }) => isApart) ? 10 : 2),
    heard: () => heard.join('\n'),
    stop: async () => {
      for (const bot of bots) if (!bot.isDead()) await bot.stop();
    },
  };
}

/** What a minute without a sign of life does to the claims of a dead bot. */
async function loseClaims({ app, watch }: Tenant): Promise<void> {
  for (const row of await watch())
    if (row.holder !== null) await app.graph.send(patchWatch(app.places, row, { leaseEnd: longAgo }));
}
