// What a mail that belongs to a case does to it: it is noted, and a provider's answer takes the case on to the individual follow-up (R053, R222).

import { isIn, type CaseId, type Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { DangerSign } from '../casefile/danger-sign';
import { eventsOf, type Happenings, type NewEvent } from '../casefile/event';
import type { Warning } from '../casefile/warning';
import { ok, type Result } from '../result';
import type { Changes } from '../engine/decision';
import { amended } from './amended';

export interface LinkedMail {
  readonly as: Happenings['linked']['as'];
  readonly textKey: string;
  /** What in it may mean danger. */
  readonly signs?: readonly DangerSign[];
  readonly warnings?: readonly Warning[];
  /** It speaks of a protected identity: the case is protected at once, until somebody who has read it says otherwise (decisions 5). */
  readonly speaksOfProtection?: boolean;
  /** The case it came as, which ended for being the same. */
  readonly from?: CaseId;
}

/** What may turn out to be a complaint of its own; a provider's answer has moved the case. */
export const mayBeSplitOff = (kind: string): boolean => isIn(['duplicate', 'complainantReply', 'stranger', 'other'], kind);

/** Changes for a linked mail; the same mail linked twice is noted once. */
export function linkMail(file: CaseFile, mail: LinkedMail, now: Instant): Result<Changes> {
  const { speaksOfProtection = false, ...came } = mail;
  const isKnown = eventsOf(file.events, 'linked').some((one) => one.data.textKey === mail.textKey);
  const changes = linked(file, came, now);
  if (!speaksOfProtection || isKnown || file.matter.protection === 'protected') return ok(changes);
  const shut = amended(file, { patch: { protection: 'protected' }, by: null, reason: 'newFacts' }, now);
  const { task = '', patch = {}, events = [] } = changes.matter?.lastDecision ?? {};
  return ok({ matter: { ...changes.matter, ...shut.patch, lastDecision: { task, patch, events: [...events, ...shut.events] } } });
}

function linked(file: CaseFile, mail: Omit<LinkedMail, 'speaksOfProtection'>, now: Instant): Changes {
  const waiting = file.tasks.find((task) => task.type === 'providerReply' && task.state === 'open');
  const isActedOn = mail.as === 'providerAnswer' && waiting !== undefined && file.matter.stage === 'withProvider';
  const { signs = [], ...data } = mail;
  const event: NewEvent = { kind: 'linked', data: { ...data, signs, isActedOn }, at: now, by: null };
  const known = eventsOf(file.events, 'linked').some((one) => one.data.textKey === mail.textKey);
  if (known) return { matter: { lastDecision: { task: '', patch: {}, events: [] } } };
  const seen = signs.length === 0 ? {} : { signs: [...new Set([...file.matter.signs, ...signs])] };
  if (!isActedOn) return { matter: { ...seen, lastDecision: { task: '', patch: {}, events: [event] } } };
  const patch = { state: 'done', outcome: 'answered', answeredAt: now } as const;
  const decided: NewEvent = {
    kind: 'decided',
    data: { task: waiting.key, type: 'providerReply', outcome: 'answered', reason: null },
    at: now,
    by: null,
  };
  return {
    matter: {
      ...seen,
      stage: 'followingUp',
      round: file.matter.round + 1,
      lastDecision: { task: waiting.key, patch, events: [event, decided] },
    },
  };
}
