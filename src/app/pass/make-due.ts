// Makes a case due, whoever holds it: whoever looks next sees what was new.

import type { MatterId } from '../../core/brand';
import { GraphFailure } from '../../graph/failure';
import type { Call } from '../../graph/call';
import { nudge, release } from '../../graph/lease';
import { watchOfCase, type WatchRow } from '../../graph/lists/watch';
import type { App } from '../app';
import type { Holding } from './hold';

/** Tries to make a case due that somebody else holds; each conflict means that they wrote the row meanwhile. */
export const mostNudges = 5;

/** Makes the case due for whoever looks next; left to its own next look when others never stop writing its row. */
export async function makeDue(app: App, id: MatterId): Promise<void> {
  for (let tries = 0; tries < mostNudges; tries += 1) {
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row === undefined || (await isNudged(app, row))) return;
  }
}

/**
 * Makes a case due, and lets go of it, whose row somebody wrote while we worked; one that is due and free stays so. Who has taken it may have read its history
 * before we wrote the last of it: then nobody would see that until the case is due again.
 */
export async function lookedAtAgain(app: Holding, id: MatterId): Promise<void> {
  for (let tries = 0; tries < mostNudges; tries += 1) {
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row === undefined || isLookedAt(app, row) || (await isWritten(app, dueOf(app, row)))) return;
  }
}

/** Due, and nobody else's: a later claim of this replica's is looked at behind us. */
const isLookedAt = (app: Holding, row: WatchRow): boolean =>
  row.nextLook <= app.clock.now() && (row.holder === null || (row.holder === app.replica && !app.hold.isOf(row)));

const dueOf = (app: Holding, row: WatchRow): Call<WatchRow> =>
  app.hold.isOf(row)
    ? release(app.places, row, { nextLook: app.clock.now(), eventsKnown: row.eventsKnown })
    : nudge(app.places, row, app.clock.now());

/** Whether the row as it was read could be made due; false when it has changed since. */
export const isNudged = (app: App, row: WatchRow): Promise<boolean> => isWritten(app, nudge(app.places, row, app.clock.now()));

async function isWritten(app: App, call: Call<WatchRow>): Promise<boolean> {
  try {
    await app.graph.send(call);
    return true;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return false;
    throw failure;
  }
}
