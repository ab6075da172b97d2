// A case made due and claimed in one write, before something is written that its next pass must see: a crash in between leaves it to be found.

import type { MatterId } from '../../core/brand';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { claimed, isFree } from '../../graph/lease';
import { patchWatch, watchOfCase, type WatchRow } from '../../graph/lists/watch';
import type { App } from '../app';
import { leaseMinutes } from './hold';

/**
 * A call that makes a case due, and ours for the pass that follows at once; held by another replica it only becomes due. Before something is written
 * in the protected place the row says so: a crash in between leaves it to be found there.
 */
export function dueAndClaimed(app: App, row: WatchRow, isApart = false): Call<WatchRow> {
  const now = app.clock.realNow();
  const mine = isFree(row, { holder: app.replica, now }) ? claimed({ holder: app.replica, now, minutes: leaseMinutes }) : {};
  const apart = isApart ? { looksApart: true } : {};
  return patchWatch(app.places, row, { nextLook: app.clock.now(), ...mine, ...apart });
}

/** Makes a case due before something is written that its next pass must see; null when others write to its row just now. */
export async function claimDue(app: App, id: MatterId): Promise<WatchRow | null> {
  try {
    const row = await app.graph.send(watchOfCase(app.places, id), 'person');
    return row === undefined ? null : await app.graph.send(dueAndClaimed(app, row), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}
