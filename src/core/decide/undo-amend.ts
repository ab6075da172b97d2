// Takes back what was put right, within the minutes in which a letter can be undone: everything says again what it said. Letters that were stopped stay stopped.

import { isKeyOf, personId, type Instant } from '../brand';
import type { Amended } from '../casefile/amendment';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventOf, type NewEvent } from '../casefile/event';
import { grounds } from '../casefile/ground';
import { amendments } from '../processes/complaint/amendments';
import { amendable } from '../processes/complaint/amendable';
import { no, ok, type Result } from '../result';
import { addMinutes } from '../time/instant';
import { mayRead } from '../access/access';
import type { Actor, Changes } from '../engine/decision';
import { fieldPatch } from './amend-field';
import { movedDays } from './moved-days';

/** The last amendment that its maker may still take back, also when the case is not hers to read any more; undefined when there is none. */
export const undoable = (file: CaseFile, by: Actor, now: Instant): EventOf<'amended'> | undefined => {
  const last = amendments(file).at(-1);
  return last !== undefined && last.by === by.id && now < undoUntil(file, last) ? last : undefined;
};

/** Until when. */
export const undoUntil = ({ profile }: Pick<CaseFile, 'profile'>, { at }: Pick<EventOf<'amended'>, 'at'>): Instant =>
  addMinutes(at, profile.undoMinutes);

/** Changes that take it back; taken back twice it is taken back once. `tooLateToUndo` when its minutes are over or somebody else made it. */
export function undoAmend(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  const last = undoable(file, by, now);
  if (last === undefined)
    return mayRead(by, file) ? (isUndoneBy(file, by) ? ok(nothing) : no('tooLateToUndo')) : no('noSuchCase');
  const patch = last.data.changes.reduce<CasePatch>((all, one) => ({ ...all, ...back(file, all, one) }), {});
  const stage = stageBack(file, last);
  const at = { at: now, by: by.id };
  const days = stage === null ? movedDays(file, { ...file.matter, ...patch }, now) : [];
  const events: readonly NewEvent[] = [
    { kind: 'amendmentUndone', data: { amendment: last.seq }, ...at },
    ...days.map((data): NewEvent => ({ kind: 'dueMoved', data, ...at })),
  ];
  const moved = stage === null ? {} : { stage, round: file.matter.round + 1 };
  return ok({ matter: { ...patch, ...moved, lastDecision: { task: '', patch: {}, events } } });
}

const nothing: Changes = { matter: { lastDecision: { task: '', patch: {}, events: [] } } };

/** Whether the last of them was taken back by her. */
function isUndoneBy({ events }: CaseFile, by: Actor): boolean {
  const [put, undone] = [eventsOf(events, 'amended').at(-1), eventsOf(events, 'amendmentUndone').at(-1)];
  return undone?.by === by.id && undone.data.amendment === put?.seq;
}

/** What a field said. */
function back(file: CaseFile, before: CasePatch, { field, from }: Amended): CasePatch {
  if (field === 'caseworkerId') return { caseworkerId: from === null ? null : personId(from) };
  if (field === 'ground') return { ground: from !== null && isKeyOf(grounds, from) ? from : 'none' };
  const matter = { ...file.matter, ...before };
  return isKeyOf(amendable, field) ? (fieldPatch({ ...file, matter }, field, from ?? 'none') ?? {}) : {};
}

/** Where it stood, when nothing that was stopped with it must be written anew, and it has not gone on. */
function stageBack({ matter, events }: CaseFile, { at, data: { left } }: EventOf<'amended'>) {
  const hasStopped = events.some((one) => one.at === at && (one.kind === 'letterUndone' || one.kind === 'ekuUndone'));
  return left === undefined || hasStopped || matter.round !== left.round + 1 ? null : left.stage;
}
