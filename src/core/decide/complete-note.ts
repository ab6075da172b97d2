// What somebody saved at once and completes later: by its writer alone, as long as *Mottagning* has not taken it on (R116).

import type { Instant } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { DangerSign } from '../casefile/danger-sign';
import { eventsOf } from '../casefile/event';
import type { Actor, Changes } from '../engine/decision';
import { no, ok, type Result } from '../result';
import { amended } from './amended';

export interface RestOfCase extends Pick<Case, 'kind' | 'replyWish' | 'addressProof'> {
  /** What in the words that came on may mean danger. */
  readonly signs: readonly DangerSign[];
  /** What came on speaks of a protected identity: the case is protected at once, until somebody who has read it says otherwise (decisions 5). */
  readonly speaksOfProtection: boolean;
}

/** Whether it is hers to complete now. A case that is not hers is none. */
export function mayComplete(file: CaseFile, by: Actor): Result<true> {
  const written = eventsOf(file.events, 'received')[0];
  if (written?.by !== by.id) return no('noSuchCase');
  return file.matter.stage === 'received' ? ok(true) : no('noteTakenOver');
}

/** The coded half; who she is and in which words lies in the protected place. What speaks of danger raises the alarm anew. */
export function completeNote(
  file: CaseFile,
  { signs, speaksOfProtection, ...rest }: RestOfCase,
  { by, now }: { readonly by: Actor; readonly now: Instant },
): Result<Changes> {
  const may = mayComplete(file, by);
  if (!may.ok) return may;
  const more = signs.filter((sign) => !file.matter.signs.includes(sign));
  const event = { kind: 'noteCompleted', data: { signs: more }, at: now, by: by.id } as const;
  const isShutNow = speaksOfProtection && file.matter.protection !== 'protected';
  const shut = isShutNow ? amended(file, { patch: { protection: 'protected' }, by: null, reason: 'newFacts' }, now) : null;
  const lastDecision = { task: '', patch: {}, events: [event, ...(shut?.events ?? [])] };
  return ok({ matter: { ...rest, ...shut?.patch, signs: [...file.matter.signs, ...more], lastDecision } });
}
