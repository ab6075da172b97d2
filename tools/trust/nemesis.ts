// A trial with everything against it, drawn by a seed: replicas that die, stand still, are cut off or have a wrong clock, a Graph that throttles, times out and loses
// answers, keys and secrets that change, rows that staff change, people and a channel that vanish, notifications that come late, twice or never, while mails come in
// and people decide. At the end the weather clears, and all must come to rest.

import { people, tenant } from '../../src/local/people';
import { restoreAccount } from '../../src/local/graph/directory/users-directory';
import { setChannelThere } from '../../src/local/teams/installs';
import { dice, type Dice } from '../../test/support/dice';
import { keysOf } from '../../src/core/brand';
import { ask, pause } from '../bench/at';
import { quiet } from '../bench/server-record';
import { comeToRest, goOn } from './come-to-rest';
import { complaintOf, sendComplaint } from './complaints';
import { workOnce } from './people';
import { judged, type Judged } from './history/rules';
import { takeoversIn } from './history/takeover';
import { readTold, type Told } from './history/read';
import { cell, rowsOf } from './rows';
import { blows, strike } from './storm/blows';
import { openBag } from './storm/bag';
import { mischief, thursdays, vex } from './storm/mischief';
import { openTown, type Town } from './town';

export interface Trial {
  readonly seed: number;
  readonly mails: number;
  readonly replicas: number;
  /** Seconds a replica stands still at the longest; past a minute its claims have run out. */
  readonly longestSleep: number;
  /** Seconds the storm goes on at the least, however soon all is decided; none, unless it is said. */
  readonly leastStorm?: number;
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
  /** Of them. */
  readonly closed: number;
  /** Milliseconds after which others took up what a replica had let down. */
  readonly takeovers: readonly number[];
  readonly seconds: number;
  /** What did not come to rest. */
  readonly unrest: readonly string[];
}

/** Lives through one seed. */
export async function endure(trial: Trial): Promise<Endured> {
  const since = performance.now();
  const luck = dice(trial.seed);
  const town = await openTown({ ...trial, begins: thursdays[trial.seed % thursdays.length] });
  await quiet(town);
  town.note('/trial', { seed: trial.seed, mails: trial.mails });
  const struck: Record<string, number> = {};
  await weather(town, luck);
  let isOver = false;
  const storm = { luck, struck, trial, isOver: () => isOver };
  const storms = Promise.all([strikeOn(town, storm), vexOn(town, storm)]);
  const decisions = await liveThrough(town, trial, luck);
  isOver = true;
  await storms;
  await clear(town);
  const asked = new Set<string>();
  const last = await comeToRest(town, asked);
  const told = readTold(town.files());
  const files = rowsOf(town.m365.store, 'Ärenden');
  const end = {
    told,
    judged: judged(told),
    blows: { ...struck, ...town.m365.notifier.faults.struck() },
    decisions: decisions + last.decisions,
    cases: files.length,
    closed: files.filter((file) => cell(file, 'Stage') === 'closed').length,
    takeovers: takeoversIn(told).map(({ milliseconds }) => milliseconds),
    unrest: last.unrest,
  };
  await town.stop();
  return { ...end, seconds: (performance.now() - since) / 1000 };
}

/**
 * Mails at odd moments, each tenth of them twice; people at work beside them until most of the road has been gone in this weather; the clock goes on, so that
 * letters leave in it.
 */
async function liveThrough(town: Town, { seed, mails, leastStorm = 0 }: Trial, luck: Dice): Promise<number> {
  const asked = new Set<string>();
  const least = performance.now() + leastStorm * 1_000;
  const end = Math.max(least, performance.now() + longestStorm(mails));
  const isEnough = (decisions: number): boolean =>
    performance.now() > end || (performance.now() > least && decisions >= usualDecisions * mails);
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
    for (let turn = 1; !isIn || !isEnough(decisions); turn += 1) {
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
  readonly struck: Record<string, number>;
  readonly trial: Trial;
  readonly isOver: () => boolean;
}

/** One blow after the other at one replica after the other. */
async function strikeOn(town: Town, { luck, struck, trial: { longestSleep }, isOver }: Storm): Promise<void> {
  const next = openBag(luck, [...keysOf(blows), 'kill' as const]);
  while (!isOver()) {
    await Promise.all(town.replicas.map((one) => one.start()));
    const kind = next();
    struck[kind] = (struck[kind] ?? 0) + 1;
    await strike({ town, replica: luck.pick(town.replicas), luck, longestSleep, isOver }, kind);
    await pause(300 + luck.below(2_500));
  }
}

/** Beside it, one mischief after the other. */
async function vexOn(town: Town, { luck, struck, isOver }: Storm): Promise<void> {
  const next = openBag(luck, [...keysOf(mischief), 'hand' as const, 'remove' as const]);
  while (!isOver()) {
    const kind = next();
    struck[kind] = (struck[kind] ?? 0) + 1;
    await vex(town, luck, kind);
    await pause(300 + luck.below(3_000));
  }
}

/** Good weather, and everybody up. */
async function clear(town: Town): Promise<void> {
  town.note('/clear', {});
  await ask(`${town.local}/local/faults`, { faults: [] });
  await ask(`${town.local}/local/notifications`, {});
  for (const person of Object.values(people)) restoreAccount(town.m365.store, person.id);
  setChannelThere(town.m365.store, tenant.ekuChannelId, true);
  for (const replica of town.replicas) {
    replica.setClock(0);
    replica.wake();
  }
  await Promise.all(town.replicas.map((replica) => replica.start()));
}
