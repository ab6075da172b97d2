// One person has chosen that a case or another matter goes, and another confirms it, or takes it back while it can be. Judged on it as it stands when it is confirmed.

import type { Instant, PersonId, PlainDate } from '../brand';
import { isCaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import type { MatterFile } from '../casefile/matter-file';
import type { Actor, Changes } from '../engine/decision';
import { letterState } from '../engine/letter-state';
import { restsOn, type DisposalGround } from '../records/disposal-choices';
import { proposalOf } from '../records/disposal';
import { disposalOrder, isToBeDisposed } from '../records/disposal-order';
import { endedOf } from '../records/ended';
import { exportNow } from '../archive/exported';
import { no, ok, type Result } from '../result';
import { dayOf } from '../time/plain-date';

export interface Chosen {
  readonly choice: string;
  readonly ground: string;
  readonly chosenBy: PersonId;
}

/** Ordered already it is ordered once. `disposalByOther`: whoever chose cannot confirm; `disposalNotNow`: the plan does not let it go yet, or something in it runs. */
export function orderDisposal(
  file: MatterFile,
  { chosen, by }: { readonly chosen: Chosen; readonly by: Actor },
  now: Instant,
): Result<Changes> {
  if (disposalOrder(file) !== null) return ok({ matter: nothing });
  const { choice, ground, chosenBy } = chosen;
  if (choice !== 'dispose' || !restsOn('dispose', ground)) return no('disposalNotChosen');
  if (chosenBy === by.id) return no('disposalByOther');
  if (!mayGo(file, ground, dayOf(now)) || isRunning(file)) return no('disposalNotNow');
  return ok(changes({ kind: 'disposalOrdered', data: { ground, chosenBy }, at: now, by: by.id }));
}

/** The plan's time has run out, or the archive has it as it is now, and the package was read back (arkivlagen 3 §). */
function mayGo(file: MatterFile, ground: DisposalGround, today: PlainDate): boolean {
  if (ground === 'delivered') return exportNow(file, 'archive') !== undefined;
  return ['dispose', 'look'].includes(proposalOf(file.profile.informationPlan, endedOf(file), today).is);
}

/** `tooLateToUndo` when it has begun. */
export function undoDisposal(file: MatterFile, by: Actor, now: Instant): Result<Changes> {
  if (isToBeDisposed(file, now)) return no('tooLateToUndo');
  return disposalOrder(file) === null
    ? ok({ matter: nothing })
    : ok(changes({ kind: 'disposalUndone', data: {}, at: now, by: by.id }));
}

/** A task, a letter, a wait or a question beside it: none of them ends because the case is gone. */
const isRunning = (file: MatterFile): boolean =>
  file.tasks.some(({ state }) => state === 'open') ||
  (isCaseFile(file) && letterState(file).waiting.length > 0) ||
  file.matter.holds.length > 0 ||
  file.assessments.some(({ state }) => state === 'open' || state === 'stands');

const changes = (event: NewEvent): Changes => ({ matter: { lastDecision: { task: '', patch: {}, events: [event] } } });

const nothing: Changes['matter'] = { lastDecision: { task: '', patch: {}, events: [] } };
