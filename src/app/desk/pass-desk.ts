// One person's desk, once through, as a matter's pass: claim, observe, plan, perform, let go. Nothing is remembered; a crash anywhere is cured by the next look.

import type { PersonId } from '../../core/brand';
import { deliveryOf } from '../../core/archive/delivery';
import { deskOf } from '../../core/desk/key';
import { nextDeskLook } from '../../core/desk/looks';
import { hasDesk } from '../../core/desk/whose-desk';
import { hasDayCards } from '../../core/engine/reaching';
import { never } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { claim, isFree } from '../../graph/lease';
import { watchOfCase, type WatchRow } from '../../graph/lists/watch';
import { measure, timed } from '../../graph/measure';
import type { App } from '../app';
import { passDelivery } from '../archive/pass-delivery';
import { causeOf } from '../log';
import { holding, leaseMinutes, type Holding } from '../pass/hold';
import { passCase, type PassEnd } from '../pass/pass';
import { deskIn, holderOf, shownDay } from './observe-desk';
import { performDesk } from './perform-desk';
import { roomLately } from './read-room';

/** A pass over whatever a row of *Bevakning* watches: a matter, a delivery to the archive, or somebody's desk. */
export const passRow = (app: App, row: WatchRow): Promise<PassEnd> => {
  if (deliveryOf(row.caseId) !== null) return passDelivery(app, row);
  const person = deskOf(row.caseId);
  if (person === null) return passCase(app, row);
  return timed(passDesk(app, row, person), (seconds, end) => measure('trappan.passes', seconds, { of: 'desk', end }));
};

/** Never throws: one desk never stops the others. */
const passDesk = (app: App, row: WatchRow, person: PersonId): Promise<PassEnd> =>
  app.turns.take(row.caseId, async (waited) => {
    try {
      const now = waited ? await app.graph.send(watchOfCase(app.places, row.caseId)) : row;
      if (now === undefined || now.nextLook > app.clock.now()) return 'done';
      if (!isFree(now, { holder: app.replica, now: app.clock.realNow() })) return 'taken';
      return await passClaimed(holding(app, await claimed(app, now)), person);
    } catch (failure) {
      if (failure instanceof GraphFailure && failure.kind === 'conflict') return 'taken';
      app.log.warn('desk left for a later look', causeOf(failure));
      return 'failed';
    }
  });

const claimed = (app: App, row: WatchRow): Promise<WatchRow> =>
  app.graph.send(claim(app.places, row, { holder: app.replica, now: app.clock.realNow(), minutes: leaseMinutes }));

async function passClaimed(app: Holding, person: PersonId): Promise<PassEnd> {
  const { profile } = app;
  const actor = await holderOf(app, person);
  const isLookedAt = hasDayCards(profile) && hasDesk(actor);
  if (isLookedAt) {
    const room = await roomLately(app);
    const desk = deskIn(app, actor, room);
    await performDesk(app, {
      looked: { person, desk, profile },
      row: room.chats.get(person),
      draw: () => shownDay(app, actor, desk),
    });
  }
  await letGo(app, isLookedAt ? nextDeskLook(profile, person, app.clock.now()) : never);
  return 'done';
}

/** A row that was made due meanwhile stays due. */
async function letGo(app: Holding, look: WatchRow['nextLook']): Promise<void> {
  try {
    await app.graph.send(app.hold.letGo(look, { eventsKnown: 0 }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  }
}
