// The watch row of a delivery, by which it goes on whatever dies meanwhile; and once a day a row for each that has none, because a crash came in between.

import { deliveryWatch } from '../../core/archive/delivery';
import { deliveriesRunning, type DeliveryRow } from '../../graph/lists/deliveries';
import { createWatch } from '../../graph/lists/watch';
import type { App } from '../app';
import { thereOrMade } from '../matters/made';

/** Due at once. */
export const watchedDelivery = (app: App, { id }: Pick<DeliveryRow, 'id'>): Promise<void> =>
  thereOrMade(
    app,
    createWatch(app.places, {
      caseId: deliveryWatch(id),
      nextLook: app.clock.now(),
      holder: null,
      leaseEnd: null,
      looksApart: false,
      eventsKnown: 0,
    }),
  );

/** Throws when Graph fails; the next day's look goes on. */
export async function resumeDeliveries(app: App): Promise<void> {
  for (const row of await app.graph.send(deliveriesRunning(app.places))) await watchedDelivery(app, row);
}
