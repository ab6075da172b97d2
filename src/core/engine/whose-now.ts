// Whose an open task is now: its owner's, until the case has another caseworker, or whoever had it is kept out or has lost the role.

import type { MatterFile } from '../casefile/matter-file';
import { eventsOf } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import { actingFor } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { isBarred } from './assessing';
import { standIn, wasAbove } from './stand-in';
import { caseworkerNow, isLost } from './left';

type Whose = Pick<NewTask, 'role' | 'unit' | 'ownerId'>;

/** As it stands, or as it would be opened now: with the lowest in its line who is there, unless somebody has it by name. */
export function whoseNow(file: MatterFile, known: NewTask, wanted: NewTask): Whose {
  if (isOfAnotherUnit(file, known)) return whose(wanted);
  const due = dueWith(file, known, wanted);
  if (isShut(file, known) || isWithNobody(file, known) || isBack(file, known, due)) return due;
  const caseworkerId = caseworkerNow(file);
  return known.role === 'caseworker' && caseworkerId !== null ? { ...whose(known), ownerId: caseworkerId } : whose(known);
}

/** With whom it should be: where it would be opened now, or with the one above to whom somebody declined it, and whoever stands in there. */
function dueWith(file: MatterFile, known: NewTask, wanted: NewTask): Whose {
  const declined = declinedTo(file, known);
  return declined === null ? whose(wanted) : inTheirPlace(file, { role: declined, unit: known.unit });
}

/** It lies with a unit that has not the matter any more. */
const isOfAnotherUnit = ({ matter }: MatterFile, { unit }: NewTask): boolean => unit !== null && unit !== matter.unit;

const whose = ({ role, unit, ownerId }: NewTask): Whose => ({ role, unit, ownerId });

/** Whoever had it neither reads nor acts any more. */
const isShut = (file: MatterFile, { ownerId, role }: NewTask): boolean =>
  ownerId === null ? !file.staff.vacant.includes(role) && standIn(file, role) !== role : isBarred(file, ownerId);

/** Whoever had it has lost the role, or nobody holds it any more. */
const isWithNobody = (file: MatterFile, task: NewTask): boolean =>
  task.ownerId === null ? file.staff.vacant.includes(task.role) : isLost(file, task);

/** With all who hold a role, or with the one above where nobody does. */
function inTheirPlace(file: MatterFile, { role, unit }: Pick<NewTask, 'role' | 'unit'>): Whose {
  const acting = standIn(file, role);
  return { role: acting, unit: roles[acting].within === 'unit' ? (unit ?? file.matter.unit) : null, ownerId: null };
}

/**
 * It lies with somebody above only because another was kept out, or nobody was there, and somebody else should have it now: it was not so, there is
 * another caseworker, or somebody is there again. It need not have been said of the task: it may have been opened where nobody was.
 */
const isBack = (file: MatterFile, known: NewTask, due: Whose): boolean =>
  known.role !== due.role &&
  (wasKeptOut(file, known, due) || (known.ownerId === null && actingFor(file.profile, due.role).includes(known.role)));

const wasKeptOut = (file: MatterFile, known: NewTask, wanted: Whose): boolean =>
  wasAbove(file, known.role, wanted.role) &&
  !eventsOf(file.events, 'gaveAway').some(({ data }) => data.task === known.key && data.reason !== null);

/** The role it was declined to; null when nobody declined it, or it went to a colleague since. What was lost after that shows which it was. */
function declinedTo(file: MatterFile, task: NewTask): Role | null {
  const given = eventsOf(file.events, 'gaveAway').findLast(({ data }) => data.task === task.key && data.how !== 'claimed');
  if (given?.data.how !== 'declined' || given.data.reason === null) return null;
  const lost = eventsOf(file.events, 'roleLost').find(({ seq, data }) => seq > given.seq && data.tasks.includes(task.key));
  return lost?.data.role ?? task.role;
}
