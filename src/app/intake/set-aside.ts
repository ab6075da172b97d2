// *Manuell hantering*: what cannot be read safely waits there as a row with its reason, the mail untouched beside it. Nothing is thrown away (I03).

import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import { GraphFailure } from '../../graph/failure';
import { createSetAside } from '../../graph/lists/set-aside';
import { moveTo } from '../../graph/mail/mailbox';
import type { App } from '../app';
import type { Arrival } from './arrival';

/** Makes the row and moves the mail. Done twice it is there once. */
export async function setAside(app: App, arrival: Omit<Arrival, 'raw'>, reason: SetAsideReason): Promise<void> {
  const row = { intakeKey: arrival.key, reason, arrived: arrival.at, fileId: arrival.messageId };
  try {
    await app.graph.send(createSetAside(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
  await app.graph.send(moveTo(app.places, arrival.messageId, 'setAside'));
  app.log.warn('mail set aside', { key: arrival.key, reason });
}
