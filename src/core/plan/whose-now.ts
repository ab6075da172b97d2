// Whose an open task is now: its owner's, until the case has another caseworker, or whoever had it is kept out or has lost the role.

import type { CaseFile } from '../casefile/case-file';
import { eventsOf } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import { roles } from '../routine/roles';
import { isBarred } from './assessing';
import { standIn, wasAbove } from './stand-in';
import { caseworkerNow, isLost, lastChange } from './left';

type Whose = Pick<NewTask, 'role' | 'unit' | 'ownerId'>;

/** As it stands, or as it would be opened now. */
export function whoseNow(file: CaseFile, known: NewTask, wanted: NewTask): Whose {
  if (isShut(file, known) || isBack(file, known, wanted)) return whose(wanted);
  if (isWithNobody(file, known)) return known.role === 'caseworker' ? whose(wanted) : inTheirPlace(file, known);
  const caseworkerId = caseworkerNow(file);
  return known.role === 'caseworker' && caseworkerId !== null ? { ...whose(known), ownerId: caseworkerId } : whose(known);
}

const whose = ({ role, unit, ownerId }: NewTask): Whose => ({ role, unit, ownerId });

/** Whoever had it neither reads nor acts any more. */
const isShut = (file: CaseFile, { ownerId, role }: NewTask): boolean =>
  ownerId === null ? !file.staff.vacant.includes(role) && standIn(file, role) !== role : isBarred(file, ownerId);

/** Whoever had it has lost the role, or nobody holds it any more. */
const isWithNobody = (file: CaseFile, task: NewTask): boolean =>
  task.ownerId === null ? file.staff.vacant.includes(task.role) : isLost(file, task);

/** With all who hold its role, or with the one above where nobody does. */
function inTheirPlace(file: CaseFile, { role, unit }: NewTask): Whose {
  const acting = standIn(file, role);
  return { role: acting, unit: roles[acting].within === 'unit' ? (unit ?? file.case.unit) : null, ownerId: null };
}

/**
 * It lay with somebody above only because another was kept out, or had lost the role, and somebody else should have it now: it was not so, or there
 * is another caseworker.
 */
const isBack = (file: CaseFile, known: NewTask, wanted: NewTask): boolean =>
  known.role !== wanted.role && (wasKeptOut(file, known, wanted) || wasLost(file, known, wanted));

const wasKeptOut = (file: CaseFile, known: NewTask, wanted: NewTask): boolean =>
  wasAbove(file, known.role, wanted.role) &&
  !eventsOf(file.events, 'gaveAway').some(({ data }) => data.task === known.key && data.reason !== null);

/** Nobody above has taken it meanwhile. */
function wasLost(file: CaseFile, known: NewTask, wanted: NewTask): boolean {
  const last = lastChange(file, known);
  return known.ownerId === null && last?.kind === 'roleLost' && last.data.role === wanted.role;
}
