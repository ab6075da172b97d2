// One case, once through: claim, observe, plan, perform, let go. Nothing is remembered; a crash anywhere is cured by the next pass.

import { causeOf } from '../log';
import type { MatterId, Instant } from '../../core/brand';
import { isCaseFile } from '../../core/casefile/case-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { NewEvent } from '../../core/casefile/event';
import { nextLook } from '../../core/engine/next-look';
import { plan } from '../../core/engine/plan';
import { isToBeDisposed } from '../../core/records/disposal-order';
import { addMinutes, earliest } from '../../core/time/instant';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { claim, isFree } from '../../graph/lease';
import { watchOfCase, type WatchRow } from '../../graph/lists/watch';
import { measure, timed } from '../../graph/measure';
import type { App } from '../app';
import type { Since } from '../turns';
import { dispose } from '../disposal/dispose';
import { heldAgain } from '../disposal/held';
import { isFinished } from '../disposal/finish';
import { withCompilation } from '../eku/compilation';
import { seePattern } from '../eku/see-pattern';
import { setBack } from '../rows/damaged';
import { lookForPutOff, wantedNow } from '../search/put-off';
import { strays } from '../shell/move-content';
import { endWholeOf } from '../rows/whole';
import { dueAndClaimed } from './claim-due';
import { answerEdits } from './hand-edits';
import { holding, isEnough, leaseMinutes, type Holding } from './hold';
import { figuresAhead, figuresFor, type Figures } from './keep-figures';
import { isNudged, lookedAtAgain, mostNudges } from './make-due';
import { isGap } from './history';
import { claimAndObserve } from './observe';
import type { Begun } from './first-step';
import { carriedOn, perform } from './perform';
import { withEvents } from './performed';
import { placesTaken, writeEvents, type Written } from './write-events';

/** Rounds of plan and perform in one pass; a plan that never comes to rest is a fault, and is left to the next pass. */
const mostRounds = 6;

export type PassEnd = 'done' | 'taken' | 'failed';

/** A pass over one case that is due. Never throws: one bad case never stops the rest. */
export const passCase = (app: App, row: WatchRow): Promise<PassEnd> =>
  app.turns.take(row.caseId, (waited) => (waited ? passAfterOther(app, row.caseId) : passRow(app, row, {})));

/** A file as it stands under a claim, before a first step of the pass that was written with it. */
export interface Known {
  readonly file: MatterFile;
  readonly begun?: Begun | undefined;
}

/** What somebody has just written under a claim of this process: the file as it stands then, and the watch that was begun before it was claimed. */
interface Claimed {
  readonly known?: Known | undefined;
  readonly since?: Since | undefined;
}

/**
 * The same for a case that was just made, or decided on, under this claim. Another pass of this process may have looked since it was claimed, and let go of
 * it: then it is looked at anew, under a claim of its own.
 */
export async function passDecided(app: App, row: WatchRow, { known, since }: Claimed = {}): Promise<PassEnd> {
  const isOurs = since?.wasAlone() ?? true;
  const end = isOurs
    ? await app.turns.take(row.caseId, async (waited) => (waited ? 'taken' : passRow(app, row, { known })))
    : 'taken';
  return end === 'taken' ? passById(app, row.caseId) : end;
}

interface How {
  readonly known?: Known | undefined;
  /** The case need not have been due: then the claim says so, and a crash leaves it to be found. */
  readonly makesDue?: boolean;
}

const passRow = (app: App, row: WatchRow, how: How): Promise<PassEnd> =>
  timed(passOnce(app, row, how), (seconds, end) => measure('trappan.passes', seconds, { of: 'matter', end }));

async function passOnce(app: App, row: WatchRow, { known, makesDue = false }: How): Promise<PassEnd> {
  if (!isFree(row, { holder: app.replica, now: app.clock.realNow() })) return 'taken';
  try {
    const { held, file } = await claimedFile(app, row, { known, makesDue });
    await passClaimed(held, file, known?.begun);
    if (app.setbacks.over(row.caseId)) await endWholeOf(app, row.caseId);
    return 'done';
  } catch (failure) {
    return await ended(app, row, failure);
  }
}

/** The claim and the file: in one request, unless the file is known. A claim is gone on under only by whoever made it, and knows what it wrote. */
async function claimedFile(
  app: App,
  row: WatchRow,
  { known, makesDue }: How,
): Promise<{ readonly held: Holding; readonly file: MatterFile }> {
  if (known === undefined)
    return claimAndObserve(app, { id: row.caseId, claim: claimOf(app, row, makesDue) }, (claimedRow) => holding(app, claimedRow));
  const claimedRow = isHeldByUs(app, row) ? row : await app.graph.send(claimOf(app, row, makesDue));
  return { held: holding(app, claimedRow), file: known.file };
}

/** Another pass of this process has just been there: only what is still due is looked at again. */
async function passAfterOther(app: App, id: MatterId): Promise<PassEnd> {
  try {
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row === undefined) return 'failed';
    return row.nextLook <= app.clock.now() ? await passRow(app, row, {}) : 'done';
  } catch (failure) {
    app.log.warn('case left for a later pass', { caseId: id, ...causeOf(failure) });
    return 'failed';
  }
}

/** A pass over a case whose row is not at hand. One that another replica holds is made due, so that they or we look again. */
export async function passById(app: App, id: MatterId): Promise<PassEnd> {
  for (let tries = 0; tries < mostNudges; tries += 1) {
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row === undefined) return 'failed';
    if (isFree(row, { holder: app.replica, now: app.clock.realNow() })) return passUndue(app, row);
    if (await isNudged(app, row)) return 'taken';
  }
  return 'failed';
}

const passUndue = (app: App, row: WatchRow): Promise<PassEnd> =>
  app.turns.take(row.caseId, (waited) => (waited ? passAfterOther(app, row.caseId) : passRow(app, row, { makesDue: true })));

/**
 * Some work on a case under its claim, and its pass behind it. The claim makes the case due, so that after a crash it is looked at. `unwatched` when it has no
 * row in *Bevakning*; one that another replica holds is left alone. Throws only when its row there cannot be asked for.
 */
export const passAfter = (
  app: App,
  id: MatterId,
  work: (held: Holding, file: MatterFile) => Promise<void>,
): Promise<PassEnd | 'unwatched'> =>
  app.turns.take(id, async () => {
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row === undefined) return 'unwatched';
    if (!isFree(row, { holder: app.replica, now: app.clock.realNow() })) return 'taken';
    try {
      const { held, file } = await claimedFile(app, row, { makesDue: true });
      await work(held, file);
      await passClaimed(held, file, undefined);
      return 'done';
    } catch (failure) {
      return await ended(app, row, failure);
    }
  });

const isHeldByUs = (app: App, row: WatchRow): boolean => row.holder === app.replica && isEnough(app, row);

const claimOf = (app: App, row: WatchRow, makesDue = false): Call<WatchRow> =>
  makesDue
    ? dueAndClaimed(app, row)
    : claim(app.places, row, { holder: app.replica, now: app.clock.realNow(), minutes: leaseMinutes });

async function passClaimed(app: Holding, known: MatterFile, begun: Begun | undefined): Promise<void> {
  const held = isToBeDisposed(known, app.clock.now()) ? await heldAgain(app, known) : [];
  if (held === null) return dispose(app, known);
  const settled = await answerEdits(app, known);
  let unwritten: readonly NewEvent[] = isCaseFile(settled)
    ? [...held, ...(await seePattern(app, settled, app.hold.counted())), ...(await strays(app, settled))]
    : held;
  let file = withEvents(settled, unwritten);
  let isHalf = false;
  const ahead = figuresAhead(app, file, app.hold.counted());
  if (begun !== undefined) ({ file, unwritten, isHalf } = await carriedOn(app, file, begun));
  for (let round = 0; round < mostRounds && !isHalf; round += 1) {
    if (isCaseFile(file)) file = await withCompilation(app, file);
    const actions = wantedNow(app, plan(file, app.clock.now()));
    if (actions.length === 0) break;
    const before = eventsWritten(file, unwritten);
    ({ file, unwritten, isHalf } = await perform(app, before, {
      actions,
      unwritten,
      reads: round === 0 ? [...ahead.values()].map(({ call }) => call) : [],
    }));
  }
  const figures = await figuresFor(app, file, { known: app.hold.counted(), ahead });
  await letGo(app, { file: eventsWritten(file, unwritten), unwritten, figures, look: lookAgain(app, file, isHalf) });
}

/** The file without the events that only the plan knows of yet. */
const eventsWritten = (file: MatterFile, unwritten: readonly NewEvent[]): MatterFile =>
  unwritten.length === 0 ? file : { ...file, events: file.events.slice(0, file.events.length - unwritten.length) };

/** What the world stopped half-way is tried again in a minute. */
function lookAgain(app: App, file: MatterFile, isHalf: boolean): Instant {
  const now = app.clock.now();
  const next = lookForPutOff(app, file, nextLook(file, now));
  return isHalf ? earliest(next, addMinutes(now, 1)) : next;
}

interface End {
  readonly file: MatterFile;
  readonly unwritten: readonly NewEvent[];
  readonly look: Instant;
  readonly figures: Figures;
}

/** A row that was nudged meanwhile stays due: the pass that comes sees what was new. So does one that another replica took while we stood still. */
async function letGo(app: Holding, at: End): Promise<void> {
  const last = app.hold.letGo(at.look, { eventsKnown: placesTaken(at.file, at.unwritten), counted: at.figures.counted });
  const [end] = (await writeLast(app, at, last)).after;
  if (end === undefined || end.ok) return;
  if (end.failure.kind !== 'conflict') throw end.failure;
  await lookedAtAgain(app, at.file.matter.id);
}

/** The figures first, so that the row never says of them what they do not say. */
async function writeLast(app: Holding, { file, unwritten, figures }: End, last: Call<WatchRow>): Promise<Written> {
  try {
    return await writeEvents(app, file, { before: figures.writes, events: unwritten, after: [last] });
  } catch (failure) {
    const isTheirs = failure instanceof GraphFailure && ['duplicate', 'conflict', 'missing'].includes(failure.kind);
    if (figures.writes.length === 0 || !isTheirs) throw failure;
    await figures.anew();
    return writeEvents(app, file, { events: unwritten, after: [last] });
  }
}

/** Another replica was first, or the world failed; the claim runs out by itself. */
async function ended(app: App, row: WatchRow, failure: unknown): Promise<PassEnd> {
  const kind = failure instanceof GraphFailure ? failure.kind : 'fault';
  if (kind === 'conflict') return 'taken';
  if (kind === 'missing' && (await isFinished(app, row.caseId))) return 'done';
  app.log.warn('case left for a later pass', { caseId: row.caseId, kind });
  if (kind === 'unreadable' || kind === 'missing' || kind === 'fault')
    await setBack(app, row.caseId, kind === 'unreadable' && isGap(failure) ? 'gap' : kind);
  return 'failed';
}
