// What protects a complaint's case protects every case that holds the same words: the parts it was divided into or from, and the same complaint come twice. Each
// case's own pass says it to the others; taking protection down again is a person's, in each by itself (decisions 5).

import type { CaseId, Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type CaseEvent, type NewEvent } from '../../casefile/event';
import { sharingWords } from '../../casefile/kin';
import { amended } from '../../decide/amended';
import type { Action } from '../../engine/action';
import type { Changes } from '../../engine/decision';
import { no, ok, type Result } from '../../result';
import { addMinutes } from '../../time/instant';

type Passing = Extract<Action, { readonly kind: 'protectToo' }>;

/** The cases that are still to be protected because this one is; none for one that is not. */
export function protections(file: CaseFile): readonly Passing[] {
  if (file.matter.protection !== 'protected') return [];
  const since = protectedSince(file);
  return sharingWords(file)
    .filter((to) => !file.events.some((event) => event.seq > since && isSaidOf(event, to)))
    .map((to) => ({ kind: 'protectToo', to, since }));
}

/** Minutes until one that could not be read is tried again. */
const patience = 30;

/** When those are tried again: some minutes after `now`; none where all have been told. */
export const protectionMoments = (file: CaseFile, now: Instant): readonly Instant[] =>
  protections(file).map(() => addMinutes(now, patience));

/** The place in the history since which it is protected: what *Mottagning* said, or put right, last; 0 for what came so. */
function protectedSince({ events }: CaseFile): number {
  const raised = events.findLast((event) => {
    if (event.kind === 'decided') return event.data.type === 'triage';
    const seq = event.kind === 'amendmentUndone' ? event.data.amendment : event.seq;
    return eventsOf(events, 'amended').some(
      (one) => one.seq === seq && one.data.changes.some(({ field }) => field === 'protection'),
    );
  });
  return raised?.seq ?? 0;
}

/** It was said to that one, or came from it. */
const isSaidOf = (event: CaseEvent, other: CaseId): boolean =>
  (event.kind === 'protectionPassed' && event.data.to === other) || (event.kind === 'protectedWith' && event.data.of === other);

/** Whose protection it is, and since which place of its history. */
export interface ProtectedBy {
  readonly of: CaseId;
  readonly since: number;
}

/** Whether the other is, or was, protected by that: said twice it is done once, also where somebody has taken it down in between. */
export const isProtectedBy = ({ events }: Pick<CaseFile, 'events'>, { of, since }: ProtectedBy): boolean =>
  eventsOf(events, 'protectedWith').some(({ data }) => data.of === of && data.since === since);

/**
 * What it does to the other case, in one decision of its own: letters that wait stop, as when a person raises it. `alreadyDecided`, and nothing is written, when it
 * was done before or that one is protected by itself.
 */
export function protectToo(other: CaseFile, of: ProtectedBy, now: Instant): Result<Changes> {
  if (other.matter.protection === 'protected' || isProtectedBy(other, of)) return no('alreadyDecided');
  const { patch, events } = amended(other, { patch: { protection: 'protected' }, by: null, reason: 'newFacts' }, now);
  const said: NewEvent = { kind: 'protectedWith', data: of, at: now, by: null };
  return ok({ matter: { ...patch, lastDecision: { task: '', patch: {}, events: [...events, said] } } });
}
