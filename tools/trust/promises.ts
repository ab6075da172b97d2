// The promises of docs/trust.md that this command puts to the test itself, as a table: each made of units that can be run apart, here or on another machine.

import { keysOf } from '../../src/core/brand';
import { lookForNames } from './canaries';
import { tryChains } from './chains/chains';
import { crashAt } from './crash';
import { crashPoints, pointsByStretch, type CrashPoint } from './crash-points';
import { raceDecisions } from './decisions';
import { besiege } from './doors/guard';
import { roads } from './explore/acts';
import { exploreAct } from './explore/explore';
import { fuzzFiles } from './fuzz/files';
import { fuzzRequests } from './fuzz/requests';
import { checkLog } from './log-check';
import { endure } from './nemesis';
import { judgedRun, type Ran } from './ran';
import { restorable, restoreEach } from './restore';
import { rightsUnits } from './rights/trials';
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

/** In the short form the points of a stretch of the road are met in one town; in the full one each has its own. */
const crashing = (name: string, points: readonly CrashPoint[], times: number): Unit => ({
  name,
  run: async (folder) => {
    const crashed = await crashAt({ points, times, folder });
    return judgedRun({ ...crashed, unrest: [...crashed.unrest, ...crashed.missed] }, `${crashed.deaths} deaths`);
  },
});

const seeds = { short: 1, full: 20 } as const;
const replicas = 3;
/** Each waits as long as may be waited, and one of its kind is enough in between. */
const longStops: readonly string[] = ['while Graph says to wait', 'while nothing answers'];

export const promises = {
  nemesis: {
    says: 'Whatever happens to replicas and to Microsoft 365, nothing is lost, nothing happens twice, and nothing stale is done.',
    units: (isFull) =>
      Array.from({ length: isFull ? seeds.full : seeds.short }, (_none, n): Unit => {
        const trial = { seed: n + 1, replicas, mails: isFull ? 500 : 8, longestSleep: isFull ? 80 : 5, leastStorm: 60 };
        return {
          name: `seed ${trial.seed}`,
          run: async (folder) => {
            const endured = await endure({ ...trial, folder });
            const blows = Object.entries(endured.blows).map(([kind, times]) => `${times} ${kind}`);
            const { cases, closed, decisions, takeovers } = endured;
            const taken = `${takeovers.length} taken over, after ${(Math.max(0, ...takeovers) / 1000).toFixed(1)} s at most`;
            return judgedRun(endured, `${cases} cases, ${closed} closed, ${decisions} decisions, ${taken}, ${blows.join(', ')}`);
          },
        };
      }),
  },
  decisions: {
    says: 'Of two answers at the same moment one is taken, and the other reads whose and when; what comes several times has one effect.',
    units: (isFull) => [
      { name: 'races', run: (folder: string): Promise<Ran> => raceDecisions({ races: isFull ? 1_000 : 20, folder }) },
    ],
  },
  crashPoints: {
    says: 'A replica may die before or after anything it does: nothing is lost, nothing happens twice.',
    units: (isFull) => {
      if (isFull) return keysOf(crashPoints).map((name) => crashing(name, [name], 50));
      return pointsByStretch().map(([stretch, points]) => crashing(stretch, points, 1));
    },
  },
  explorer: {
    says: 'No way through a complaint’s road breaks anything: whichever call a replica dies at, whoever comes between, and however long it sleeps there.',
    units: (isFull) =>
      keysOf(roads).flatMap((road) =>
        roads[road].map(({ name }, at): Unit => ({
          name: `${road} ${at + 1} ${name}`,
          run: () => exploreAct({ road, at, isFull }),
        })),
      ),
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
  rights: {
    says: 'Everybody is answered at every address what the tables of access say, and what she may not see is as if it were not there.',
    units: rightsUnits,
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
  canaries: {
    says: 'No name gets into a log, a measure, an address or a message, at any level of logging and in any weather.',
    units: (isFull) =>
      Array.from({ length: isFull ? 10 : 1 }, (_none, n): Unit => {
        const trial = { seed: 101 + n, replicas: 2, mails: isFull ? 100 : 3, longestSleep: isFull ? 70 : 3 };
        return { name: `seed ${trial.seed}`, run: (folder) => lookForNames({ ...trial, folder }) };
      }),
  },
  chains: {
    says: 'What somebody changes, adds, moves or takes away in the access log or in a history is seen, also after disposal.',
    units: (isFull) =>
      (['Åtkomstlogg', 'Händelser'] as const).flatMap((list) =>
        Array.from({ length: isFull ? 10 : 1 }, (_none, n): Unit => ({
          name: `${list} ${n + 1}`,
          run: () => tryChains({ list, times: isFull ? 1_000 : 500, seed: n + 1 }),
        })),
      ),
  },
  logCheck: {
    says: 'Whoever looks after who reads gets her answer in ten seconds, however large the log, and sees that a row is gone.',
    units: (isFull) => [
      {
        name: isFull ? '100000 entries' : '5000 entries',
        run: (folder) => checkLog({ entries: isFull ? 100_000 : 5_000, days: isFull ? 8 : 4, folder }),
      },
    ],
  },
  restore: {
    says: 'A list, the library or the mailbox put back to an hour ago: what is lost is said, and nothing leaves twice.',
    units: (isFull) =>
      (isFull ? restorable.map((place) => [place]) : [['Händelser', 'mailbox'] as const]).map((places): Unit => ({
        name: places.join(' '),
        run: (folder) => restoreEach(places, folder),
      })),
  },
} as const satisfies Readonly<Record<string, Promised>>;
