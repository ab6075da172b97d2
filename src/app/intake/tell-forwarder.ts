// What the colleague who sent a mail on reads, within two minutes, when it became no case of its own. A new case says so by its receipt.

import { theRoleWord } from '../../core/text/role-word';
import type { Case } from '../../core/casefile/case';
import type { Contact } from '../../core/casefile/personal';
import { caseNumber } from '../../core/casefile/case';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import { isFromColleague } from '../../core/intake/trust/trust';
import { toldInCase, toldWaiting } from '../../core/letters/told';
import { waitingDue } from '../../core/engine/waiting-rows';
import { dayOf } from '../../core/time/plain-date';
import { messageHead } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { bytesKeyOf } from '../keys';
import { unanswered } from '../send-once';
import type { Arrival } from './arrival';
import { sendUnclaimed } from './send-unclaimed';
import { whatWeKnow } from './what-we-know';

interface Joined {
  readonly inCase: Case;
  /** What was sent may mean danger. */
  readonly isAlarm: boolean;
}

/** Tells that the mail went into a case. Once a case and colleague, so that a rule that forwards our own words ends there. */
export async function tellForwarder(app: App, forwarder: Contact, { inCase, isAlarm }: Joined): Promise<void> {
  const { address } = forwarder;
  if (address === null) return;
  const key = `told|${inCase.id}|${bytesKeyOf(new TextEncoder().encode(address.toLowerCase())).slice(0, 12)}`;
  const letter = toldInCase({ number: caseNumber(inCase), sender: app.profile.publicContact.name, isAlarm }, 'sv');
  await sendUnclaimed(app, { ...letter, to: address, key, headers: unanswered });
}

/** Reasons that a machine may have caused: nobody is told, lest two machines go on for ever. */
const untold: readonly SetAsideReason[] = ['looksAutomatic', 'ownAddress', 'unusedDraft'];

/** Tells a proven colleague that the mail waits for a person, and why. The sender is read from Graph: the mail itself may be unreadable. */
export async function tellSender(app: App, arrival: Omit<Arrival, 'raw'>, reason: SetAsideReason): Promise<void> {
  if (untold.includes(reason)) return;
  const head = await app.graph.send(messageHead(app.places, arrival.messageId));
  const { address } = head.from;
  if (address === null || address === app.settings.mailbox || !isFromColleague(head, await whatWeKnow(app))) return;
  const due = waitingDue(app.profile, arrival.at);
  const { profile } = app;
  const owner = theRoleWord(profile, 'sv', profile.firstOwner);
  const today = dayOf(app.clock.now());
  const letter = toldWaiting({ owner, sender: profile.publicContact.name, today, reason, due }, 'sv');
  await sendUnclaimed(app, { ...letter, to: address, key: `told|${arrival.key}`, headers: unanswered });
}
