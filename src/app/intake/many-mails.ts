// One sender's many mails: beyond the limit they wait in the folder of *Manuell hantering* behind one visible row, and come in, all of them, when a
// person says so. The mailbox itself remembers who sent how much: nothing else has to.

import type { Instant } from '../../core/brand';
import { domainOf } from '../../core/intake/mail-parts';
import { isUncounted, waitsInDanger, waitsUnder, type SentBefore } from '../../core/intake/trust/many-mails';
import type { Knows, MailHead } from '../../core/intake/trust/trust';
import { senderLimits } from '../../core/routine/sender-limits';
import { addMinutes } from '../../core/time/instant';
import { dayOf } from '../../core/time/plain-date';
import { setAsideByKey, setAsideInMonth, type SetAsideRow } from '../../graph/lists/set-aside';
import { messageHead, messagesBetween, moveTo, type SentMessage } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { value } from '../pass/observe';
import { bytesKeyOf } from '../keys';
import type { Arrival } from './arrival';

export interface Weighed {
  readonly head: MailHead;
  readonly speaksOfDanger: boolean;
}

/** The key of the row a mail waits behind; null when it comes in. A row that a person has answered holds nothing back any more. */
export async function waitingKey(
  app: App,
  arrival: Omit<Arrival, 'raw'>,
  { head, speaksOfDanger, knows }: Weighed & { readonly knows: Knows },
): Promise<string | null> {
  if (isUncounted(head, knows)) return null;
  const before = await sentBefore(app, arrival, domainOf(head.from.address));
  if (before.length < senderLimits.sender.most) return null;
  const counted = { count: before.length, latest: speaksOfDanger ? [] : await headsOf(app, before) };
  const under = speaksOfDanger ? waitsInDanger(head, counted) : waitsUnder(head, counted);
  if (under === null) return null;
  const key = rowKey(under, arrival.at);
  const row = await app.graph.send(setAsideByKey(app.places, key));
  return row === undefined || row.state === 'open' ? key : null;
}

/** What the domain sent in the hours before, the latest first; of those that came in the same second, the ones before it by id. */
async function sentBefore(app: App, { at, messageId }: Omit<Arrival, 'raw'>, domain: string): Promise<readonly SentMessage[]> {
  const since = addMinutes(at, -60 * senderLimits.sender.hours);
  const sent = await app.graph.send(messagesBetween(app.places, { from: since, to: at }));
  return sent.filter(
    ({ id, address, received }) => domainOf(address) === domain && (received < at || id < messageId) && id !== messageId,
  );
}

async function headsOf(app: App, sent: readonly SentMessage[]): Promise<SentBefore['latest']> {
  const latest = sent.slice(0, senderLimits.domain.most);
  const heads = await app.graph.all(latest.map(({ id }) => messageHead(app.places, id)));
  return heads.flatMap((head) => (head.ok ? [head.value] : []));
}

const marked = 'many|';

/** One row a day for each address or domain; neither can be read out of it. */
const rowKey = (under: string, at: Instant): string =>
  `${marked}${dayOf(at)}|${bytesKeyOf(new TextEncoder().encode(under)).slice(0, 24)}`;

/** What waits behind an answered row comes in again, or goes where the row went. Done twice it is done once. */
export async function moveWaiting(app: App, row: SetAsideRow, to: 'inbox' | 'handled'): Promise<void> {
  if (!row.intakeKey.startsWith(marked)) return;
  const times = { from: addMinutes(row.arrived, -60 * 24), to: addMinutes(row.arrived, 60 * 24) };
  const waiting = await app.graph.send(messagesBetween(app.places, times, 'setAside'));
  const behind = waiting.filter(
    ({ id, address, received }) =>
      id !== row.fileId &&
      [address?.toLowerCase() ?? '', domainOf(address)].some((one) => rowKey(one, received) === row.intakeKey),
  );
  const moves = await app.graph.all(behind.map(({ id }) => moveTo(app.places, id, to)));
  moves.map(value);
}

/** Rows that were let in this month, once more: what a crash left waiting behind them comes in. */
export async function letWaitingIn(app: App): Promise<void> {
  const month = dayOf(app.clock.now()).slice(0, 7);
  for (const row of await app.graph.send(setAsideInMonth(app.places, { state: 'rescued', month })))
    await moveWaiting(app, row, 'inbox');
}
