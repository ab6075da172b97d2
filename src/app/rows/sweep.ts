// Once a day and at start: every case has a row in *Bevakning*, no case is left with a caseworker who has lost the role, and every row of every list can be read, or somebody is told. Step by step, so that people notice nothing.

import { caseId, eTag, matterId, type MatterId, type PlainDate } from '../../core/brand';
import { ownKey, processIn } from '../../core/casefile/own-matter';
import { addMinutes, readInstant } from '../../core/time/instant';
import { dayOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { casesList } from '../../graph/lists/cases';
import { everyRow, removeRow } from '../../graph/lists/list-calls';
import { mattersLists } from '../../graph/lists/matters';
import type { AnyRow } from '../../graph/lists/row';
import { createWatch, patchWatch, watchList, type Watch } from '../../graph/lists/watch';
import type { App } from '../app';
import { watchDesks } from '../desk/watch-desks';
import { makeDue } from '../pass/make-due';
import { isLeftBehind } from '../pass/watch-roles';
import { rosterOf } from '../recipients';
import { sweptRows } from './sweep-rows';
import { watchesNoMatter } from './watched-else';

/** Steps of one look, two resource units each, and milliseconds between two looks: at most twenty units a minute. */
const stepsALook = 8;
const apart = 60_000;
/** A case as young as this, in minutes, may still be getting its row. */
const young = 5;
/** No claim is longer than this, in minutes; a cell that says so was written by somebody else. */
const longestClaim = 10;

export interface Sweep {
  /** Goes on with the day's sweep when it is time. Never throws. */
  readonly look: () => Promise<void>;
}

/** A sweep that has not begun; its looks lie so many milliseconds apart. */
export function openSweep(app: App, between = apart): Sweep {
  let done: PlainDate | null = null;
  let going: AsyncGenerator<undefined> | null = null;
  let last = 0;
  const goOn = async (): Promise<void> => {
    going ??= steps(app);
    for (let count = 0; count < stepsALook; count += 1) {
      if ((await going.next()).done !== true) continue;
      done = dayOf(app.clock.now());
      going = null;
      return;
    }
  };
  return {
    look: async () => {
      if (done === dayOf(app.clock.now()) || (going !== null && performance.now() < last + between)) return;
      last = performance.now();
      try {
        await goOn();
      } catch {
        going = null;
        app.log.warn('sweep of the watch rows cut short; a later look begins anew');
      }
    },
  };
}

type Row = AnyRow<Watch, string>;

async function* steps(app: App): AsyncGenerator<undefined> {
  const watched = new Map<string, number>();
  const damaged: Row[] = [];
  for await (const rows of app.graph.pages(everyRow(watchList, app.places))) {
    for (const row of rows) {
      if (isWhole(app, row)) watched.set(row.kept?.caseId ?? '', row.kept?.eventsKnown ?? 0);
      else damaged.push(row);
    }
    yield;
  }
  for (const row of damaged) {
    const id = await mended(app, row);
    if (id !== null) watched.set(id, 0);
    yield;
  }
  for await (const rows of app.graph.pages(everyRow(casesList, app.places))) {
    const since = addMinutes(app.clock.now(), -young);
    const roster = await rosterOf(app, 'lately');
    for (const { id, kept } of rows) {
      if (kept !== null && isLeftBehind(app, roster, kept)) await makeDue(app, kept.id);
      if (watched.has(id) || (kept !== null && kept.arrived > since)) continue;
      await watchedAgain(app, caseId(id));
      yield;
    }
    yield;
  }
  yield* othersWatched(app, watched);
  await watchDesks(app, await rosterOf(app, 'lately'));
  yield;
  yield* sweptRows(app, watched);
}

/** The matters beside the complaints have their rows too. */
async function* othersWatched(app: App, watched: ReadonlyMap<string, number>): AsyncGenerator<undefined> {
  const since = addMinutes(app.clock.now(), -young);
  for (const list of Object.values(mattersLists))
    for await (const rows of app.graph.pages(everyRow(list, app.places))) {
      const left = rows.flatMap(({ id, kept }) => (kept === null || kept.arrived > since ? [] : [ownKey(kept.process, id)]));
      for (const id of left.filter((one) => !watched.has(one))) await watchedAgain(app, id);
      yield;
    }
}

function isWhole({ clock }: App, { kept }: Row): boolean {
  if (kept === null || !isMatter(kept.caseId) || readInstant(kept.nextLook) === undefined) return false;
  if (kept.holder === null || kept.leaseEnd === null) return true;
  return readInstant(kept.leaseEnd) !== undefined && kept.leaseEnd <= addMinutes(clock.realNow(), longestClaim);
}

/** Whether it is a case's id, another matter's key, or that of somebody's desk or of a delivery. */
const isMatter = (id: unknown): id is string =>
  typeof id === 'string' && (/^\d{1,9}$/.test(id) || watchesNoMatter(id) || (processIn(id) !== null && /:\d{1,9}$/.test(id)));

/** A row that still says whose it is, is made whole and due; any other goes, and its case gets a new one. */
async function mended(app: App, { id, version, cells }: Row): Promise<MatterId | null> {
  const about = cells['CaseId'];
  const nextLook = app.clock.now();
  app.log.warn('damaged watch row mended', {
    caseId: isMatter(about) && processIn(about) === null && !watchesNoMatter(about) ? about : null,
  });
  if (!isMatter(about)) {
    await unlessOther(app, removeRow(watchList, app.places, id));
    return null;
  }
  // Whether something is weighed beside the case is not known any more: the next look sees.
  const whole = { caseId: matterId(about), nextLook, holder: null, leaseEnd: null, looksApart: true, eventsKnown: 0 };
  const row = { id, version: eTag(version), ...whole };
  await unlessOther(app, patchWatch(app.places, row, whole));
  return whole.caseId;
}

async function watchedAgain(app: App, id: MatterId): Promise<void> {
  app.log.warn('case without a watch row is watched again', { caseId: processIn(id) === null ? id : null });
  await unlessOther(
    app,
    createWatch(app.places, {
      caseId: id,
      nextLook: app.clock.now(),
      holder: null,
      leaseEnd: null,
      looksApart: true,
      eventsKnown: 0,
    }),
  );
}

/** Somebody else who swept in the same moment did it. */
async function unlessOther(app: App, call: Call<unknown>): Promise<void> {
  try {
    await app.graph.send(call);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || !['conflict', 'duplicate', 'missing'].includes(failure.kind)) throw failure;
  }
}
