// What befalls one replica: it dies, stands still, is cut off, its machine's clock is set an hour wrong, or its secret is taken back before it has the new one.
// The history is told from when until when it is not well, so that a judge does not ask of it what it cannot do.

import type { Dice } from '../../../test/support/dice';
import { pause } from '../../bench/at';
import type { Replica, Town } from '../town';

export interface Struck {
  readonly town: Town;
  readonly replica: Replica;
  readonly luck: Dice;
  /** Seconds it stands still at the longest. */
  readonly longestSleep: number;
  readonly isOver: () => boolean;
}

type Blow = (struck: Struck) => Promise<void>;

const services = [undefined, 'sharepoint', 'outlook', 'teams'] as const;
const hour = 3_600_000;

export const blows = {
  kill: async ({ replica, luck }) => {
    replica.kill();
    await pause(luck.below(3_000));
    await replica.start();
  },
  freeze: async ({ replica, luck, longestSleep, isOver }) => {
    replica.freeze();
    await whileStormy(1_000 + luck.below(longestSleep * 1_000), isOver);
    replica.wake();
  },
  cut: async ({ town, replica, luck }) => {
    const service = luck.pick(services);
    const { faults } = town.m365;
    const before = faults.list().map(({ met: _met, struck: _struck, ...fault }) => fault);
    const cut = { kind: 'timeout' as const, milliseconds: 1, who: replica.name, ...(service === undefined ? {} : { service }) };
    faults.set({ faults: [cut, ...before] });
    await pause(2_000 + luck.below(12_000));
    faults.set({ faults: before });
  },
  clock: async ({ replica, luck, isOver }) => {
    replica.setClock(luck.pick([-hour, hour]));
    await whileStormy(3_000 + luck.below(12_000), isOver);
    replica.setClock(0);
  },
  secret: async ({ town, replica, luck }) => {
    replica.renewSecret();
    await town.m365.tokens.keys.rotate(true);
    await pause(luck.below(6_000));
    await replica.stop();
    await replica.start();
  },
} as const satisfies Readonly<Record<string, Blow>>;

/** Strikes, and tells the history. */
export async function strike(struck: Struck, kind: keyof typeof blows): Promise<void> {
  const { town, replica } = struck;
  town.note(`/${kind}`, { replica: replica.name });
  town.note('/ill', { replica: replica.name });
  await blows[kind](struck);
  town.note('/well', { replica: replica.name });
}

async function whileStormy(milliseconds: number, isOver: () => boolean): Promise<void> {
  for (const end = performance.now() + milliseconds; performance.now() < end && !isOver();) await pause(200);
}
