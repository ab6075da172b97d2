// When the owner of an open task is reminded, and when somebody above hears that it is overdue.

import type { Instant, PlainDate } from '../brand';
import type { MatterFile } from '../casefile/matter-file';
import { ownerOf, toRole } from '../casefile/recipient';
import type { NewTask } from '../casefile/task';
import { aboveIn, deadlineOf, roleIn, rolesAbove, type Profile } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { stepDays } from '../routine/waiting-rows';
import { addDays, dayOf, momentAt } from '../time/plain-date';
import { addWorkingDays, onOrAfter } from '../time/working-days';
import type { WantedCard } from './action';
import { standIn } from './stand-in';
import { lastDayTag, overdueTag, reminderTag } from './tags';
import { ruleOf, type TaskType } from '../processes/process';
import { addMinutes, earliest } from '../time/instant';
import { openFrom } from '../time/office-hours';
import { eventsOf } from '../casefile/event';

interface Chase {
  readonly at: Instant;
  readonly card: WantedCard;
}

/** The cards that chase a task at `now`: the newest reminder, the notice on its last day, and those to superiors. */
export function chasers(file: MatterFile, task: NewTask, now: Instant): readonly WantedCard[] {
  const newest = new Map<string, WantedCard>();
  for (const chase of chases(file, task)) if (chase.at <= now) newest.set(chase.card.tag, chase.card);
  return [...newest.values()];
}

/** The moments at which a task will be chased, for the next look. */
export const chaseMoments = (file: MatterFile, task: NewTask): readonly Instant[] => chases(file, task).map((chase) => chase.at);

const chases = (file: MatterFile, task: NewTask): readonly Chase[] => [
  ...reminders(file, task),
  ...lastDay(file, task),
  ...overdues(file, task),
];

/** One card for all reminders of a task: the second one changes the first in place and disturbs nobody (decisions 4). */
function reminders(file: MatterFile, task: NewTask): readonly Chase[] {
  const rule = deadlineOf(file.profile, ruleOf(file, task.type).deadline);
  const opened = dayOf(task.opened);
  return [...rule.remind]
    .sort((a, b) => b - a)
    .map((before) => ({ before, day: addWorkingDays(task.due, -before) }))
    .filter(({ day }) => day > opened && day < task.due)
    .map(({ before, day }) => ({
      at: morning(file.profile, day),
      card: { tag: reminderTag(task), to: ownerOf(task), state: `before:${before}`, about: { card: 'reminder', task } },
    }));
}

/** On its last day, and changed in place the day after, when it is no longer that day. */
function lastDay(file: MatterFile, task: NewTask): readonly Chase[] {
  if (task.due <= dayOf(task.opened)) return [];
  const at = (day: PlainDate, state: string): Chase => ({
    at: morning(file.profile, day),
    card: { tag: lastDayTag(task), to: ownerOf(task), state, about: { card: 'reminder', task } },
  });
  return [at(task.due, 'lastDay'), at(addDays(task.due, 1), 'past')];
}

function overdues(file: MatterFile, task: NewTask): readonly Chase[] {
  const first = onOrAfter(addDays(task.due, 1));
  const from = morning(file.profile, first);
  const soonest = earliest(from, ...lateHours(file, task));
  return overdueRoles(file, task).map(({ role, step }) => {
    const acting = standIn(file, role);
    return {
      at: step === 0 ? soonest : morning(file.profile, addWorkingDays(first, step * stepDays)),
      card: {
        tag: overdueTag(task, role),
        to: toRole(acting, file.matter.unit),
        state: 'overdue',
        about: { card: 'overdue', task, role: acting },
      },
    };
  });
}

/** When a clock of hours has run out, in the office's hours; a day that somebody has moved is counted in days. */
function lateHours(file: MatterFile, task: NewTask): readonly Instant[] {
  const { counted, days, from, targetHours } = deadlineOf(file.profile, ruleOf(file, task.type).deadline);
  const hours = targetHours ?? (counted === 'hours' ? days : null);
  const isMoved = eventsOf(file.events, 'dueMoved').some(({ data }) => data.task === task.key);
  if (hours === null || isMoved) return [];
  const start = from === 'received' ? file.matter.received : task.opened;
  return [openFrom(addMinutes(start, 60 * hours), file.profile.day)];
}

/**
 * Who hears of it, and after how many steps: the table's own list at once, otherwise one superior after the other. Never whoever has it now, nor
 * somebody below her to whom it has come up.
 */
function overdueRoles(file: MatterFile, task: NewTask): readonly { readonly role: Role; readonly step: number }[] {
  const { profile } = file;
  const { overdueTo, role: named } = heardBy(file, task);
  const holder = highestOf(file, task);
  const above = superiors(profile, holder).map((role, step) => ({ role, step }));
  if (overdueTo === undefined) return above;
  const isPassed = (role: Role): boolean =>
    role === holder || (isBelow(profile, role, holder) && !isBelow(profile, role, roleIn(profile, named)));
  const listed = overdueTo.filter((role) => !isPassed(role)).map((role) => ({ role, step: 0 }));
  return listed.length === 0 && overdueTo.length > 0 ? above : listed;
}

/** The highest of the roles that whoever has it by name holds in the line above its own; its own where nobody is named. */
function highestOf({ profile, staff }: MatterFile, { ownerId, role }: NewTask): Role {
  const grants = ownerId === null ? [] : (staff.people.find(({ id }) => id === ownerId)?.grants ?? []);
  return rolesAbove(profile, role).findLast((above) => grants.some((grant) => grant.role === above)) ?? role;
}

/** The profile's clock may name who hears; what is kept apart is told nobody it does not name itself. */
function heardBy({ profile, process }: MatterFile, { type }: NewTask): Pick<TaskType, 'overdueTo' | 'role'> {
  const rule = ruleOf({ process }, type);
  const { breach } = deadlineOf(profile, rule.deadline);
  return breach === undefined || rule.isApart === true ? rule : { role: rule.role, overdueTo: breach };
}

const isBelow = (profile: Profile, role: Role, holder: Role): boolean => rolesAbove(profile, role).includes(holder);

/** Above the department's head only what lies with her goes on, to whom the profile names. */
function superiors(profile: Profile, role: Role): readonly Role[] {
  const above = aboveIn(profile, role);
  return above === null ? [] : [above, ...further(above)];
}

function further(role: Role): readonly Role[] {
  const above = roles[role].superior;
  return above === null ? [] : [above, ...further(above)];
}

const morning = (profile: Profile, day: PlainDate): Instant => momentAt(day, profile.day.from);
