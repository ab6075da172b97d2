// A row of *Manuell hantering* while somebody is told of it: claimed by one replica, and marked when the message has gone. A crash in between costs nobody the
// word: the claim runs out and it is told again, twice rather than never.

import { addMinutes } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { getSetAside, patchSetAside, type SetAside, type SetAsideRow } from '../../graph/lists/set-aside';
import type { App } from '../app';

/** Minutes of real time a claim holds; a message with its tries takes less than a half. */
const claimMinutes = 2;

/** Another replica tells of it just now. */
export const isTold = ({ clock, replica }: App, { teller, tellingUntil }: SetAsideRow): boolean =>
  teller !== null && teller !== replica && tellingUntil !== null && tellingUntil > clock.realNow();

/** This one does, from now. */
export const claim = ({ clock, replica }: App): Pick<SetAside, 'teller' | 'tellingUntil'> => ({
  teller: replica,
  tellingUntil: addMinutes(clock.realNow(), claimMinutes),
});

/** It does no more. */
export const released = { teller: null, tellingUntil: null } as const satisfies Partial<SetAside>;

/** The row as it is then; undefined when somebody else has changed it and does not leave it to us. */
export async function patched(app: App, row: SetAsideRow, patch: Partial<SetAside>): Promise<SetAsideRow | undefined> {
  try {
    return await app.graph.send(patchSetAside(app.places, row, patch));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    const now = await app.graph.send(getSetAside(app.places, row.id));
    return now.teller === app.replica ? app.graph.send(patchSetAside(app.places, now, patch)) : undefined;
  }
}
