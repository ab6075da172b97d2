// A trial with everything against it, drawn by a seed: replicas that die, stand still or are cut off, a Graph that throttles, times out and loses answers,
// notifications that come late, twice or never, while mails come in and people decide. At the end the weather clears, and all must come to rest.

import { dice, type Dice } from '../../test/support/dice';
import { ask, pause } from '../bench/at';
import { startOnWorkingDay } from '../bench/working-day';
import { comeToRest, goOn } from './come-to-rest';
import { complaintOf, sendComplaint } from './complaints';
import { workOnce } from './people';
import { judged, type Judged } from './history/rules';
import { readTold, type Told } from './history/read';
import { rowsOf } from './rows';
import { openTown, type Replica, type Town } from './town';

export interface Trial {
  readonly seed: number;
  readonly mails: number;
  readonly replicas: number;
  /** Seconds a replica stands still at the longest; past a minute its claims have run out. */
  readonly longestSleep: number;
  readonly folder: string;
  readonly program?: readonly string[];
  /** Settings of the replicas besides those of a trial. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Endured {
  readonly told: Told;
  readonly judged: readonly Judged[];
  readonly blows: Readonly<Record<string, number>>;
  readonly decisions: number;
  readonly cases: number;
  readonly seconds: number;
  /** What did not come to rest. */
  readonly unrest: readonly string[];
}

/** Lives through one seed. */
export async function endure(trial: Trial): Promise<Endured> {
  const since = performance.now();
  const luck = dice(trial.seed);
  const town = await openTown(trial);
  await startOnWorkingDay(town);
  town.note('/trial', { seed: trial.seed, mails: trial.mails });
  const blows: Record<string, number> = {};
  await weather(town, luck);
  let isOver = false;
  const storm = (async () => {
    while (!isOver) await blow(town, { luck, blows, trial, isOver: () => isOver });
  })();
  const decisions = await liveThrough(town, trial, luck);
  isOver = true;
  await storm;
  await clear(town);
  const asked = new Set<string>();
  const last = await comeToRest(town, asked);
  const told = readTold(town.files());
  const end = {
    told,
    judged: judged(told),
    blows,
    decisions: decisions + last.decisions,
    cases: rowsOf(town.m365.store, 'Ärenden').length,
    unrest: last.unrest,
  };
  await town.stop();
  return { ...end, seconds: (performance.now() - since) / 1000 };
}

/**
 * Mails at odd moments, each tenth of them twice; people at work beside them until most of the road has been gone in this weather; the clock goes on, so that
 * letters leave in it.
 */
async function liveThrough(town: Town, { seed, mails }: Trial, luck: Dice): Promise<number> {
  const asked = new Set<string>();
  const end = performance.now() + longestStorm(mails);
  let isIn = false;
  let decisions = 0;
  const arrivals = (async () => {
    for (let n = 0; n < mails; n += 1) {
      const complaint = complaintOf(`s${seed}`, n, town.m365.clock.now());
      await sendComplaint(town, complaint);
      if (luck.below(10) === 0) await sendComplaint(town, complaint);
      await pause(luck.below(250));
    }
    isIn = true;
  })();
  const work = (async () => {
    for (let turn = 1; !isIn || (decisions < usualDecisions * mails && performance.now() < end); turn += 1) {
      decisions += (await workOnce(town, asked)).answered;
      if (turn % 4 === 0) await goOn(town);
      await pause(200);
    }
  })();
  await Promise.all([arrivals, work]);
  return decisions;
}

/** A case takes about seven answers from its mail to its end. */
const usualDecisions = 6;
/** Milliseconds after which the weather clears, however little has been done in it. */
const longestStorm = (mails: number): number => 30_000 + mails * 3_000;

/** Faults that last: counted by the server, their measure drawn. */
async function weather(town: Town, luck: Dice): Promise<void> {
  const every = (from: number, span: number): number => from + luck.below(span);
  await ask(`${town.local}/local/faults`, {
    faults: [
      { kind: 'throttle', service: 'sharepoint', retryAfter: luck.pick([1, 2, 3]), every: every(3, 5) },
      { kind: 'throttle', service: 'teams', retryAfter: luck.pick([1, 2]), every: every(4, 6) },
      { kind: 'unavailable', service: 'outlook', retryAfter: luck.pick([0.5, 1]), every: every(7, 9) },
      { kind: 'throttle', service: 'outlook', retryAfter: luck.pick([5, 60, 300]), every: every(60, 60) },
      { kind: 'lost', every: every(45, 20) },
      { kind: 'timeout', milliseconds: 500 + luck.below(3_000), every: every(18, 8) },
    ],
  });
  await ask(`${town.local}/local/notifications`, {
    loseEvery: 2 + luck.below(4),
    repeat: luck.below(3),
    delayMs: luck.below(2_000),
  });
}

interface Storm {
  readonly luck: Dice;
  readonly blows: Record<string, number>;
  readonly trial: Trial;
  readonly isOver: () => boolean;
}

const cuts = [undefined, 'sharepoint', 'outlook', 'teams'] as const;

/** One blow at one replica, and its end. */
async function blow(town: Town, { luck, blows, trial, isOver }: Storm): Promise<void> {
  await Promise.all(town.replicas.map((one) => one.start()));
  const replica = luck.pick(town.replicas);
  const kind = luck.pick(['kill', 'kill', 'freeze', 'cut'] as const);
  blows[kind] = (blows[kind] ?? 0) + 1;
  town.note(`/${kind}`, { replica: replica.name });
  if (kind === 'kill') await kill(replica, luck);
  else if (kind === 'freeze') await freeze(replica, { seconds: 1 + luck.below(trial.longestSleep), isOver });
  else await cutOff(town, { replica, service: luck.pick(cuts), seconds: 2 + luck.below(12) });
  await pause(300 + luck.below(2_500));
}

async function kill(replica: Replica, luck: Dice): Promise<void> {
  replica.kill();
  await pause(luck.below(3_000));
  await replica.start();
}

async function freeze(
  replica: Replica,
  { seconds, isOver }: { readonly seconds: number; readonly isOver: () => boolean },
): Promise<void> {
  replica.freeze();
  for (const end = performance.now() + seconds * 1000; performance.now() < end && !isOver();) await pause(200);
  replica.wake();
}

interface Cut {
  readonly replica: Replica;
  readonly service: (typeof cuts)[number];
  readonly seconds: number;
}

async function cutOff(town: Town, { replica, service, seconds }: Cut): Promise<void> {
  const { faults } = town.m365;
  const before = faults.list().map(({ met: _met, struck: _struck, ...fault }) => fault);
  const cut = { kind: 'timeout' as const, milliseconds: 1, who: replica.name, ...(service === undefined ? {} : { service }) };
  faults.set({ faults: [cut, ...before] });
  await pause(seconds * 1000);
  faults.set({ faults: before });
}

/** Good weather, and everybody up. */
async function clear(town: Town): Promise<void> {
  town.note('/clear', {});
  await ask(`${town.local}/local/faults`, { faults: [] });
  await ask(`${town.local}/local/notifications`, {});
  for (const replica of town.replicas) replica.wake();
  await Promise.all(town.replicas.map((replica) => replica.start()));
}
