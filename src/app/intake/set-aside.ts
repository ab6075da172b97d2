// *Manuell hantering*: what cannot be read safely waits there as a row with its reason, the mail untouched beside it; machine mail is recorded there
// as no case. Nothing is thrown away (I03).

import type { CaseId } from '../../core/brand';
import type { NotACase } from '../../core/intake/not-a-case';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import { GraphFailure } from '../../graph/failure';
import { createSetAside, type NewSetAside } from '../../graph/lists/set-aside';
import { moveTo } from '../../graph/mail/mailbox';
import type { App } from '../app';
import type { Arrival } from './arrival';
import { tellSender } from './tell-forwarder';

type Came = Omit<Arrival, 'raw'>;

export interface Why {
  readonly reason: SetAsideReason;
  /** The case it names. */
  readonly named?: CaseId;
}

/** Makes the row, tells a colleague who sent the mail, and moves it. Done twice it is there once. */
export async function setAside(app: App, arrival: Came, { reason, named }: Why): Promise<void> {
  await thereOnce(app, { ...rowOf(arrival), ...{ reason, named: named ?? null, state: 'open', answer: null } });
  await tellSender(app, arrival, reason);
  await app.graph.send(moveTo(app.places, arrival.messageId, 'setAside'));
  app.log.warn('mail set aside', { key: arrival.key, reason });
}

/** One of many by the same sender: it waits behind their one row, which the first of them makes. */
export async function waitBehind(app: App, arrival: Came, intakeKey: string): Promise<void> {
  const row = { ...rowOf(arrival), intakeKey };
  await thereOnce(app, { ...row, reason: 'manyFromSender', named: null, state: 'open', answer: null });
  await app.graph.send(moveTo(app.places, arrival.messageId, 'setAside'));
  app.log.warn('mail waits behind others of its sender', { key: arrival.key });
}

/** Machine mail: kept as it is among the handled ones, and recorded with its reason, so that a person can still make it a case. */
export async function recordMachineMail(app: App, arrival: Came, answer: NotACase): Promise<void> {
  await thereOnce(app, { ...rowOf(arrival), ...{ reason: 'machineMail', named: null, state: 'notACase', answer } });
  await app.graph.send(moveTo(app.places, arrival.messageId, 'handled'));
  app.log.info('mail is no case', { key: arrival.key, reason: answer });
}

const rowOf = ({ key, at, messageId }: Came) => ({ intakeKey: key, arrived: at, fileId: messageId });

async function thereOnce(app: App, row: NewSetAside): Promise<void> {
  try {
    await app.graph.send(createSetAside(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
