// What keeps everything going: look in the inbox, look at the cases that are due, and again. Nudges only make it look sooner.

import { causeOf } from '../log';
import type { Instant, MatterId } from '../../core/brand';
import { looksOver } from '../../core/desk/looks';
import { hasDayCards } from '../../core/engine/reaching';
import { dayOf, addDays, momentAt } from '../../core/time/plain-date';
import { dueWatch } from '../../graph/due-watch';
import type { WatchRow } from '../../graph/lists/watch';
import { measure } from '../../graph/measure';
import type { App } from '../app';
import { resumeDeliveries } from '../archive/resume-deliveries';
import { takeInUrgentDrafts } from '../intake/draft-as-case';
import { forgetAbsences } from '../desk/absences';
import { emptyDropped, setAsideOldDrafts } from '../intake/drafts';
import { letWaitingIn } from '../intake/many-mails';
import { tellLateReturns } from '../eku/tell-late-returns';
import { tellMonth } from '../eku/tell-month';
import { tellHealth } from '../health/tell-health';
import { healthLimits } from '../../core/routine/health-limits';
import { openDisposalReview } from '../disposal/open-review';
import { openCompilations } from '../report/open-compilations';
import { openByCalendar } from '../matters/open-by-calendar';
import { passRow } from '../desk/pass-desk';
import { sweepTyped } from '../typed/sweep-typed';
import { takeInMails } from '../intake/take-in';
import { tellWaiting } from '../intake/tell-waiting';
import { tellOfRoutine } from '../routine-runs-out';
import { openPause, type Where } from './pause';
import { openRotation } from '../search/rotate-keys';
import { openSweep } from '../rows/sweep';
import { openEditWatch } from './watch-edits';
import { openRoleWatch } from './watch-roles';

export interface Loop {
  /** Something may have happened: look now. Where only a list was changed nothing can be new but somebody's hand edit: no look in the inbox. */
  readonly nudge: (where?: Where) => void;
  /** Resolves when a look is done and nothing has nudged since. */
  readonly atRest: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Groups nobody is in, as codes. */
  readonly vacant: () => readonly string[];
}

/** Cases looked at in one round, and how many at a time. */
const roundSize = 50;
const atOnce = 3;

/** Looks every `everySeconds` and at each nudge; one look at a time. */
export function startLoop(app: App, { everySeconds }: { readonly everySeconds: number }): Loop {
  let isStopped = false;
  const pause = openPause(everySeconds);
  const watch = openRoleWatch(app);
  const roles = onceIn(app, { minutes: 1, work: watch.look });
  const goOn = (): void => void setTimeout(() => pause.nudge(), app.graph.roomIn() * 1000).unref();
  const run = async (): Promise<void> => {
    let reached: Instant | null = null;
    const edits = openEditWatch(app, { everySeconds });
    const sweep = openSweep(app);
    const rotation = openRotation(app);
    const drafts = onceADay(app, () => lookAtWaiting(app));
    const typed = onceADay(app, () => sweepTyped(app));
    const urgent = onceIn(app, { minutes: app.profile.alarm.minutes / 3, work: () => takeInUrgentDrafts(app) });
    const health = onceIn(app, { minutes: healthLimits.every.minutes, work: () => tellHealth(app), isLater: true });
    const waiting = onceIn(app, { minutes: 10, work: () => tellWaiting(app) });
    const alive = onceIn(app, { minutes: 5, work: () => Promise.resolve(app.log.info('everything due was looked at')) });
    while (!isStopped) {
      const where = pause.over();
      const mayWrite = app.standing.mayWrite();
      if (mayWrite && where === 'anywhere') {
        reached = await lookAround(app, { reached, roles, waiting, alive, goOn });
        await app.access.keepEnd();
        for (const work of [urgent, drafts, sweep.look, rotation.look, typed, health]) await work();
        await tellReached(app, reached);
      }
      if (mayWrite) await edits.look();
      if (!isStopped) await pause.rest();
    }
  };
  const running = run();
  return {
    nudge: pause.nudge,
    atRest: pause.atRest,
    vacant: watch.vacant,
    stop: async () => {
      isStopped = true;
      pause.nudge();
      await running;
      pause.end();
      await app.exporting.stop();
      await app.later.idle();
      await app.access.keepEnd();
    },
  };
}

interface Around {
  readonly reached: Instant | null;
  /** Who holds which role, before anything is done that depends on it. */
  readonly roles: () => Promise<void>;
  /** What waits in *Manuell hantering* is told of on its day. */
  readonly waiting: () => Promise<void>;
  /** A look went all the way: said in the log now and then, so that silence there means that nothing is looked at. */
  readonly alive: () => Promise<void>;
  /** Mails are left that this look had no part in: the next need not wait for its time, only for room. */
  readonly goOn: () => void;
}

/** What waits for a day to pass: drafts nobody finished, mails of a sender who sent many, the routine's own paper, the calendars of follow-ups, compilations and disposal, EKU's month, late returns, and deliveries nobody watches. */
async function lookAtWaiting(app: App): Promise<void> {
  await setAsideOldDrafts(app, []);
  await emptyDropped(app);
  await letWaitingIn(app);
  await tellOfRoutine(app);
  await openByCalendar(app);
  await openCompilations(app);
  await openDisposalReview(app);
  await tellMonth(app);
  await tellLateReturns(app);
  await forgetAbsences(app);
  await resumeDeliveries(app);
}

/** One look around, day by day when the clock has been moved far; answers the moment reached. Never throws. */
async function lookAround(app: App, { reached, roles, waiting, alive, goOn }: Around): Promise<Instant> {
  try {
    const before = await app.clock.follow(reached);
    await roles();
    for (const morning of momentsBetween(app, reached ?? before)) {
      app.clock.hold(morning);
      await untilNothingIsDue(app);
      await waiting();
    }
  } catch (failure) {
    app.log.warn('look cut short; the next one goes on', causeOf(failure));
  } finally {
    app.clock.hold(null);
  }
  const now = app.clock.now();
  if (await lookNow(app, goOn)) {
    app.pulse.beat(app.clock.realNow());
    await alive();
  }
  await waiting();
  return now;
}

/** Work of each new day of business time. */
const onceADay = (app: App, work: () => Promise<unknown>): (() => Promise<void>) =>
  onceA(() => dayOf(app.clock.now()), { app, work });

interface OnceIn extends Work {
  readonly minutes: number;
}

/** Work of every so many minutes of business time. */
const onceIn = (app: App, { minutes, ...work }: OnceIn) =>
  onceA(() => String(Math.floor(Date.parse(app.clock.now()) / (minutes * 60_000))), { app, ...work });

interface Work {
  readonly work: () => Promise<unknown>;
  /** Not in the time the process starts in: it has enough to do. */
  readonly isLater?: true;
}

/** What fails is tried at the next look. */
function onceA(period: () => string, { app, work, isLater }: Work & { readonly app: App }): () => Promise<void> {
  let done: string | null = isLater === true ? period() : null;
  return async () => {
    const current = period();
    if (current === done) return;
    try {
      await work();
      done = current;
    } catch (failure) {
      app.log.warn('work of its own time was cut short; the next look goes on', causeOf(failure));
    }
  };
}

/** Said when all of a look is done, the work of the day too, so that whoever moved the clock need not wait for the next. */
async function tellReached(app: App, now: Instant): Promise<void> {
  try {
    await app.clock.follow(now);
  } catch (failure) {
    app.log.warn('nobody was told how far the look came; the next one says it', causeOf(failure));
  }
}

/** New mails first, so that a mail's case is looked at in the same look. Whether it came to its end. */
async function lookNow(app: App, goOn: () => void): Promise<boolean> {
  const { taken, isMore } = await takeInMails(app);
  if (isMore) goOn();
  if (taken > 0) await app.later.soFar(); // the passes that mails have begun let their cases go
  try {
    await untilNothingIsDue(app);
    return true;
  } catch (failure) {
    app.log.warn('look cut short; the next one goes on', causeOf(failure));
    return false;
  }
}

/** The mornings a moved clock has jumped over, and the looks at people's desks, so that each day's reminders happen on their day. */
function momentsBetween({ clock, profile }: App, reached: Instant | null): readonly Instant[] {
  if (reached === null) return [];
  const now = clock.now();
  const moments: Instant[] = [];
  for (let day = dayOf(reached); day <= dayOf(now); day = addDays(day, 1)) {
    const looks = hasDayCards(profile) ? looksOver(profile, day) : [];
    moments.push(...[momentAt(day, profile.day.from), ...looks].sort());
  }
  return moments.filter((moment) => moment > reached && moment <= now);
}

/** Passes of one case that may fail in one look: each claims it anew, so its row alone does not tell that it has been tried. */
const mostFailures = 2;

const failures = (failed: readonly MatterId[], { caseId }: WatchRow): number => failed.filter((id) => id === caseId).length;

/** Rounds of due cases until none is left that a pass could end; what fails twice stays due and waits for the next look. */
export async function untilNothingIsDue(app: App): Promise<number> {
  const tried = new Set<string>();
  const failed: MatterId[] = [];
  let done = 0;
  for (;;) {
    const due = await dueWatch(app.graph, app.places, { now: app.clock.now(), top: roundSize });
    if (tried.size === 0) measure('trappan.due', due.length, {});
    const fresh = due.filter((row) => !tried.has(row.version) && failures(failed, row) < mostFailures);
    if (fresh.length === 0) return done;
    for (const row of fresh) tried.add(row.version);
    for (let start = 0; start < fresh.length; start += atOnce) {
      if (!app.graph.hasRoom()) return done;
      const some = fresh.slice(start, start + atOnce);
      const ends = await Promise.all(some.map((row) => passRow(app, row)));
      done += ends.filter((end) => end === 'done').length;
      failed.push(...some.filter((_row, n) => ends[n] === 'failed').map(({ caseId }) => caseId));
    }
  }
}
