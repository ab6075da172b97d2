// Puts right what was answered of a complaint: one decision by whoever may, with a reason; what follows of it is said in `amended`.

import { notStarted } from '../routine/not-started';
import { dayOf } from '../time/plain-date';
import { isIn, isKeyOf, keysOf, type Instant } from '../brand';
import { amendReasons, type AmendReason } from '../casefile/amendment';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { newsSince } from '../casefile/news';
import type { Provider } from '../casefile/provider';
import { amendRow, saidOf, type AmendField } from '../processes/complaint/amendable';
import { stages } from '../processes/complaint/stages';
import { no, ok, type Result } from '../result';
import { may, mayRead } from '../access/access';
import { hidesReporter } from '../access/reporter';
import type { Actor, Changes } from '../engine/decision';
import { fieldPatch } from './amend-field';
import { amended, type AmendedCase } from './amended';

export interface Amending {
  readonly by: Actor;
  /** The place in the history that was read; absent where it is put right on what stands. */
  readonly seen?: number | undefined;
  /** The fields that are put right, each with the code it gets; `none` for a provider that nobody is. */
  readonly changes: Readonly<Partial<Record<AmendField, string>>>;
  readonly reason: string;
  /** Those that may be chosen. */
  readonly providers: readonly Provider[];
  /** Where the person is reached was kept with it, beside her name. */
  readonly isReachNoted?: boolean;
}

/**
 * Changes that put it right. `notYourTask` for who may not, `changedSince` when somebody else has put the same right since, `reasonMissing` without a reason
 * that may stand for it, `answerNotAllowed` for what cannot be chosen, `nothingAmended` when it says that already.
 */
export function amend(file: CaseFile, given: Amending, now: Instant): Result<Changes> {
  const end = judgeAmend(file, given, now);
  if (!end.ok) return end;
  const { patch, events } = end.value;
  const noted = given.isReachNoted === true ? [reachNoted(given.by, now)] : [];
  return ok({ matter: { ...patch, lastDecision: { task: '', patch: {}, events: [...events, ...noted] } } });
}

/** Changes that say that where the person is reached was noted, and by whom; `notAmendable` for who may not. */
export const noteReach = (file: CaseFile, by: Actor, now: Instant): Result<Changes> =>
  mayReach(by, file)
    ? ok({ matter: { lastDecision: { task: '', patch: {}, events: [reachNoted(by, now)] } } })
    : no('notAmendable');

/** Whether somebody else has noted where the person is reached since it was read. */
export const isReachOld = (file: CaseFile, { seen, by }: Pick<Amending, 'seen' | 'by'>): boolean =>
  seen !== undefined && newsSince(file, { last: seen, by: by.id }).some(({ kind }) => kind === 'reachNoted');

const reachNoted = ({ id }: Actor, at: Instant): NewEvent => ({ kind: 'reachNoted', data: {}, at, by: id });

/** The same, as the case and its rows: a page says them before anything is saved. */
export function judgeAmend(file: CaseFile, given: Amending, now: Instant): Result<AmendedCase> {
  const { by, changes, reason } = given;
  if (!mayRead(by, file)) return no('noSuchCase');
  const asked = keysOf(changes).flatMap((field) => (changes[field] === undefined ? [] : [{ field, to: changes[field] }]));
  if (!asked.every((one) => mayAmend(by, file, one))) return no('notAmendable');
  if (isOverOthers(file, given)) return no('changedSince');
  if (!isReason(reason)) return no('reasonMissing');
  const fresh = asked.filter(({ field, to }) => to !== (saidOf(file.matter, field) ?? 'none'));
  if (fresh.length === 0) return no('nothingAmended');
  const patch = fresh.reduce<Result<CasePatch>>(
    (all, one) => (all.ok ? added(file, all.value, { one, given, now }) : all),
    ok({}),
  );
  return patch.ok ? ok(amended(file, { patch: patch.value, by: by.id, reason }, now)) : patch;
}

/** Whether it would go over what somebody else has put right, or taken back, since it was read. Another field than hers stands beside it. */
function isOverOthers(file: CaseFile, { seen, by, changes }: Amending): boolean {
  if (seen === undefined) return false;
  return newsSince(file, { last: seen, by: by.id }).some(
    (event) =>
      isIn(['amendmentUndone', 'takenBack', 'edited'], event.kind) ||
      (event.kind === 'amended' && event.data.changes.some(({ field }) => Object.hasOwn(changes, field))),
  );
}

/** Every reason but the one of the lists. */
const isReason = (reason: string): reason is AmendReason => isKeyOf(amendReasons, reason) && reason !== 'inList';

interface One {
  readonly field: AmendField;
  readonly to: string;
}

/** Whether somebody may put that right now: whoever reads it raises its protection, and the manager alone takes that down. */
export function mayAmend(by: Actor, file: CaseFile, { field, to }: One): boolean {
  if (field === 'protection') return may(by, to === 'protected' ? 'protect' : 'unprotect', file);
  return isAnswered(file) && may(by, 'amend', file);
}

/** Whether somebody may say where the person is reached: whoever may put the case right, as long as its content is kept here. */
export const mayReach = (by: Actor, file: CaseFile): boolean =>
  file.matter.lies !== 'outside' && mayRead(by, file) && mayAmend(by, file, { field: 'replyWish', to: '' });

/** Whether what is known of that is not shown beside it: where content is asked for by itself, and to the unit that staff tell of. */
export const hidesReach = (by: Actor, file: CaseFile): boolean =>
  file.matter.protection === 'protected' || hidesReporter(by, file);

/** Whether *Mottagning* is answered and it is ours to see to: what went another way is taken back instead. */
const isAnswered = ({ matter: { stage, exit } }: CaseFile): boolean =>
  stages[stage].open && stage !== 'received' && (exit === null || exit === 'ownOperation');

/** What is put right before it, and this; each on top of the others. */
function added(
  file: CaseFile,
  before: CasePatch,
  { one: { field, to }, given, now }: { readonly one: One; readonly given: Amending; readonly now: Instant },
): Result<CasePatch> {
  const { needs, to: alone } = amendRow(field);
  if (needs !== undefined && to !== alone && !isIn(needs, given.reason)) return no('reasonMissing');
  if (field === 'providerId' && to !== 'none' && !given.providers.some(({ id }) => id === to)) return no('answerNotAllowed');
  const later = field === 'unit' ? notStarted(file.profile, to, dayOf(now)) : null;
  if (later !== null) return { ok: false, problem: { code: 'unitNotStarted', notStarted: later } };
  const patch = fieldPatch({ ...file, matter: { ...file.matter, ...before } }, field, to);
  if (patch === null) return no(field === 'receivedDay' ? 'dayNotPossible' : 'answerNotAllowed');
  return ok({ ...before, ...patch });
}
