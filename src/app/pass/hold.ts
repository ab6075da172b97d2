// A claim while a pass works under it: it outlives every effect made meanwhile, and where it was lost nothing more is done (decisions 8.18).

import type { Instant } from '../../core/brand';
import { earliest, toMilliseconds } from '../../core/time/instant';
import type { Call, Settled } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { claim, release } from '../../graph/lease';
import { watchOfCase, type WatchRow } from '../../graph/lists/watch';
import type { App } from '../app';

/** Minutes of real time a claim holds; a replica that dies leaves the case to the others after that. */
export const leaseMinutes = 1;
/** Seconds that must be left of it before anything is sent: a message with its tries, or a letter, takes less. */
const leastLeft = 45;
/** Seconds left of a claim that has just been made: it need not be made anew. */
const fresh = 55;
/** Seconds before its end at which nothing is waited for any more. */
const margin = 5;
/** Tries to renew a claim while others make the case due; each of them writes its row once. */
const mostTries = 5;

export interface Hold {
  /** The moment, in milliseconds of `performance.now()`, after which this claim can be waited under no longer. */
  readonly until: () => number;
  /** The claim anew, to go along with writes that come right before something is sent; none where it has only just been made. */
  readonly renewal: () => readonly Call<WatchRow>[];
  /** What came of that. Throws `conflict` when another replica has the case now. */
  readonly renewed: (settled: Settled<unknown> | undefined) => Promise<void>;
  /** Right before something leaves the house: throws `conflict` when another replica has the case, and then it must not leave. */
  readonly secure: () => Promise<void>;
  /** Whether a row as it stands is held by this very claim: not by another replica, nor by a later claim of this one, under which something else may be at work. */
  readonly isOf: (row: WatchRow) => boolean;
  /** What its rows of *Statistik* said when it was claimed. */
  readonly counted: () => string;
  /** Lets the case go until `look`, with so many events and what has been counted of it; one that was made due meanwhile stays due. */
  readonly letGo: (look: Instant, known: Pick<WatchRow, 'eventsKnown' | 'counted'>) => Call<WatchRow>;
}

/** An app whose work must be done under a claim. Its Graph waits for nothing beyond it. */
export interface Holding extends App {
  readonly hold: Hold;
}

/** The app as it works under a row that it has claimed. */
export function holding(app: App, row: WatchRow): Holding {
  const hold = openHold(app, row);
  return { ...app, graph: app.graph.within(hold.until), hold };
}

/** Whether enough is left of a claim to begin under it. */
export const isEnough = (app: App, row: WatchRow): boolean => secondsLeft(app, row) >= leastLeft;

const secondsLeft = ({ clock }: App, { leaseEnd }: WatchRow): number =>
  leaseEnd === null ? 0 : (toMilliseconds(leaseEnd) - toMilliseconds(clock.realNow())) / 1000;

interface Held {
  row: WatchRow;
  isNudged: boolean;
  isLost: boolean;
}

function openHold(app: App, claimed: WatchRow): Hold {
  const held: Held = { row: claimed, isNudged: false, isLost: false };
  let asking: Promise<void> | undefined;
  const renew = (): Promise<void> => (asking ??= renewNow(app, held).finally(() => (asking = undefined)));
  const secure = async (): Promise<void> => {
    if (held.isLost) throw lost();
    if (secondsLeft(app, held.row) < leastLeft) await renew();
  };
  return {
    secure,
    until: () => performance.now() + (secondsLeft(app, held.row) - margin) * 1000,
    renewal: () => (secondsLeft(app, held.row) >= fresh ? [] : [claimAnew(app, held.row)]),
    renewed: async (settled) => {
      if (settled === undefined || held.isLost) return secure();
      if (settled.ok && isRow(settled.value)) held.row = settled.value;
      else if (!settled.ok && settled.failure.kind === 'conflict') await renewAfterOther(app, held);
      else await secure();
    },
    isOf: ({ holder, leaseEnd }) => holder === app.replica && leaseEnd === held.row.leaseEnd,
    counted: () => held.row.counted ?? '',
    letGo: (look, known) =>
      release(app.places, held.row, { nextLook: held.isNudged ? earliest(look, held.row.nextLook) : look, ...known }),
  };
}

const lost = (): GraphFailure => new GraphFailure({ kind: 'conflict', code: 'claimLost' });

const claimAnew = (app: App, row: WatchRow): Call<WatchRow> =>
  claim(app.places, row, { holder: app.replica, now: app.clock.realNow(), minutes: leaseMinutes });

const isRow = (value: unknown): value is WatchRow => typeof value === 'object' && value !== null && 'leaseEnd' in value;

async function renewNow(app: App, held: Held): Promise<void> {
  try {
    held.row = await app.graph.send(claimAnew(app, held.row), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    await renewAfterOther(app, held);
  }
}

/** Somebody wrote the row: made the case due, which takes nothing from us, or took it. */
async function renewAfterOther(app: App, held: Held): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const row = await app.graph.send(watchOfCase(app.places, held.row.caseId), 'person');
    if (row?.holder !== app.replica) break;
    held.isNudged = true;
    try {
      held.row = await app.graph.send(claimAnew(app, row), 'person');
      return;
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    }
  }
  held.isLost = true;
  throw lost();
}
