// The promises of docs/trust.md that this command puts to the test itself, as a table: each made of units that can be run apart, here or on another machine.

import { keysOf } from '../../src/core/brand';
import { crashPoints } from './crash-points';
import { crashAt } from './crash';
import { judgedRun, type Ran } from './ran';
import { besiege } from './doors/guard';
import { fuzzFiles } from './fuzz/files';
import { fuzzRequests } from './fuzz/requests';
import { endure } from './nemesis';
import { heldUp, stopped, stops } from './slowness/slowness';

export interface Unit {
  readonly name: string;
  /** `folder`: a place of its own. */
  readonly run: (folder: string) => Promise<Ran>;
}

export interface Promised {
  readonly says: string;
  /** What is measured besides, in a word. */
  readonly units: (isFull: boolean) => readonly Unit[];
}

const seeds = { short: 1, full: 20 } as const;
const replicas = 3;
/** Each waits as long as may be waited, and one of its kind is enough in between. */
const longStops: readonly string[] = ['while Graph says to wait', 'while nothing answers'];

export const promises = {
  nemesis: {
    says: 'Whatever happens to replicas and to Microsoft 365, nothing is lost, nothing happens twice, and nothing stale is done.',
    units: (isFull) =>
      Array.from({ length: isFull ? seeds.full : seeds.short }, (_none, n): Unit => {
        const trial = { seed: n + 1, replicas, mails: isFull ? 500 : 8, longestSleep: isFull ? 80 : 5 };
        return {
          name: `seed ${trial.seed}`,
          run: async (folder) => {
            const endured = await endure({ ...trial, folder });
            const blows = Object.entries(endured.blows).map(([kind, times]) => `${times} ${kind}`);
            return judgedRun(endured, `${endured.cases} cases, ${endured.decisions} decisions, ${blows.join(', ')}`);
          },
        };
      }),
  },
  crashPoints: {
    says: 'A replica may die before or after anything it does: nothing is lost, nothing happens twice.',
    units: (isFull) =>
      keysOf(crashPoints).map((name): Unit => {
        const times = isFull ? 50 : 3;
        return {
          name,
          run: async (folder) => {
            const crashed = await crashAt({ point: name, times, folder });
            const missed = crashed.wanted - crashed.deaths;
            const short = missed === 0 ? [] : [`${missed} of ${crashed.wanted} deaths did not come about`];
            return judgedRun({ ...crashed, unrest: [...crashed.unrest, ...short] }, `${crashed.deaths} deaths`);
          },
        };
      }),
  },
  guard: {
    says: 'Nobody comes in who has not shown who she is: not to Teams’ door, the tab’s, the pane’s, a notification’s or a link’s; and nothing falls.',
    units: (isFull) => [
      {
        name: 'strangers',
        run: (folder) => besiege(folder, isFull ? { forged: 1_000, nobody: 100_000 } : { forged: 200, nobody: 2_000 }),
      },
    ],
  },
  fuzz: {
    says: 'Whatever comes, nothing falls, nothing waits past its limit, and what is refused has written nothing.',
    units: (isFull) => {
      const shards = Array.from({ length: isFull ? 50 : 1 }, (_none, n) => n + 1);
      return [
        ...shards.map((seed) => ({ name: `requests ${seed}`, run: () => fuzzRequests(seed, isFull ? 2_000 : 500) })),
        ...shards.map((seed) => ({ name: `files ${seed}`, run: () => fuzzFiles(seed, isFull ? 200 : 300) })),
      ];
    },
  },
  slowness: {
    says: 'Who is slow holds nobody up, and a bot that is asked to stop has stopped within twenty seconds, whatever is going on.',
    units: (isFull) => [
      { name: 'held connections', run: heldUp },
      ...(isFull ? stops : stops.filter((weather) => !longStops.includes(weather))).map((weather): Unit => ({
        name: `stop ${weather}`,
        run: (folder) => stopped(folder, weather),
      })),
    ],
  },
} as const satisfies Readonly<Record<string, Promised>>;
