// The promises of docs/trust.md that this command puts to the test itself, as a table: each made of units that can be run apart, here or on another machine.

import { keysOf } from '../../src/core/brand';
import { crashPoints, type CrashPoint } from './crash-points';
import { crashAt } from './crash';
import { raceDecisions } from './decisions';
import { judgedRun, type Ran } from './ran';
import { endure } from './nemesis';

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

/** In the short form all points are met in one town; in the full one each has its own. */
const crashing = (points: readonly CrashPoint[], times: number): Unit => ({
  name: points.length === 1 ? (points[0] ?? '') : 'all points',
  run: async (folder) => {
    const crashed = await crashAt({ points, times, folder });
    return judgedRun({ ...crashed, unrest: [...crashed.unrest, ...crashed.missed] }, `${crashed.deaths} deaths`);
  },
});

const seeds = { short: 1, full: 20 } as const;
const replicas = 3;

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
  decisions: {
    says: 'Of two answers at the same moment one is taken, and the other reads whose and when; what comes several times has one effect.',
    units: (isFull) => [
      { name: 'races', run: (folder: string): Promise<Ran> => raceDecisions({ races: isFull ? 1_000 : 20, folder }) },
    ],
  },
  crashPoints: {
    says: 'A replica may die before or after anything it does: nothing is lost, nothing happens twice.',
    units: (isFull) => {
      const names = keysOf(crashPoints);
      return isFull ? names.map((name) => crashing([name], 50)) : [crashing(names, 1)];
    },
  },
} as const satisfies Readonly<Record<string, Promised>>;
