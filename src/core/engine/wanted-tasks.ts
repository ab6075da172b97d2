// Which tasks should be open now: those of the matter's stage, and those that something beside the stages calls for.

import type { Instant, PlainDate, UnitId } from '../brand';
import { keysOf } from '../brand';
import type { Matter } from '../casefile/matter';
import type { MatterFile } from '../casefile/matter-file';
import { taskKey, type NewTask } from '../casefile/task';
import type { TaskTypeId } from '../processes/all';
import { ruleOf, type TaskType } from '../processes/process';
import { aboveIn, deadlineOf, roleIn } from '../routine/profile';
import { roles, type Role } from '../routine/roles';
import { dayOf } from '../time/plain-date';
import { onOrAfter, onOrBefore } from '../time/working-days';
import { dueDay, fallen } from './due';
import { caseworkerNow, lostCaseworker } from './left';
import { standIn } from './stand-in';
import { takenBack } from './taken-back';
import { roleOfAnother } from './two-people';

/** Every task that should be open at `now`, whether it exists already or not. */
export const wantedTasks = (file: MatterFile, now: Instant): readonly NewTask[] =>
  keysOf(file.process.tasks).flatMap((id) => roundsOf(file, id, now).map((round) => newTask(file, { id, round, now })));

/** The rounds in which a task of that type should be open: none, one, or one for each thing it is about. */
function roundsOf(file: MatterFile, id: TaskTypeId, now: Instant): readonly number[] {
  const { opens } = ruleOf(file, id);
  if ('stage' in opens)
    return opens.stage.includes(file.matter.stage) && file.process.isReady(file, id, now) ? [file.matter.round] : [];
  const found = file.process.rounds(file, opens.when, now) ?? [];
  return typeof found === 'number' ? [found] : found;
}

function newTask(file: MatterFile, at: { readonly id: TaskTypeId; readonly round: number; readonly now: Instant }): NewTask {
  const rule = ruleOf(file, at.id);
  const role = roleOfAnother(file, at.id, roleOf(file, { rule, round: at.round }));
  const the = { caseId: file.matter.id, type: at.id, round: at.round };
  const before = takenBack(file, at);
  return {
    ...the,
    key: taskKey(the),
    state: 'open',
    role,
    unit: unitOf(file.matter, role),
    ownerId: role === 'caseworker' ? caseworkerNow(file) : null,
    opened: before?.opened ?? at.now,
    due: before?.due ?? dueOf(file, rule, at),
    ...{ outcome: null, reason: null, answeredBy: null, answeredAt: null },
  };
}

/** Whose a task is now: a unit's role needs a unit, and where its holder is kept out somebody above acts (R014: never without an owner; decisions 8.12). */
function roleOf(file: MatterFile, { rule, round }: { readonly rule: TaskType; readonly round: number }): Role {
  const role = namedRole(file, rule, round);
  if (role === 'caseworker' && caseworkerNow(file) !== null) return role;
  const acting = standIn(file, role === 'caseworker' && lostCaseworker(file) !== undefined ? 'unitManager' : role);
  const isUnowned = roles[acting].within === 'unit' && file.matter.unit === null;
  return isUnowned ? standIn(file, roleIn(file.profile, rule.withoutUnit ?? 'departmentHead')) : acting;
}

function namedRole(file: MatterFile, rule: TaskType, round: number): Role {
  const chosen = file.process.ownRole(file, rule);
  if (chosen !== null) return chosen;
  if (rule.role === 'caseOwner') return ownerRole(file);
  const weigher = file.assessments.find(({ n }) => n === round)?.role ?? null;
  if (rule.role === 'assessor' && weigher !== null) return weigher;
  if (rule.role === 'aboveAssessor' && weigher !== null) return aboveIn(file.profile, weigher) ?? weigher;
  return roleIn(file.profile, rule.role);
}

/** Whoever has the case just now: its caseworker, else its unit's manager, else those who receive. */
function ownerRole(file: MatterFile): Role {
  if (file.matter.unit === null) return file.profile.firstOwner;
  return caseworkerNow(file) === null ? 'unitManager' : 'caseworker';
}

const unitOf = ({ unit }: Matter, role: Role): UnitId | null => (roles[role].within === 'unit' ? unit : null);

function dueOf(file: MatterFile, rule: TaskType, at: { readonly id: string; readonly now: Instant }): PlainDate {
  const today = dayOf(at.now);
  const own = file.process.ownDay(file, at.id) ?? { deadline: rule.deadline };
  const isSet = 'day' in own;
  if (isSet && own.isFixed && own.day >= today) return fallen(deadlineOf(file.profile, rule.deadline), own.day, at.now);
  const starts = { received: file.matter.received, opened: at.now };
  const day = isSet && !own.isFixed ? own.day : dueDay(file.profile, isSet ? rule.deadline : own.deadline, starts);
  if (isSet && own.latest !== undefined) return notAfter(own.latest, { day, today });
  return day < today ? onOrAfter(today) : day;
}

/** Too little is left to be ready in time for another's day: the working day it falls on at the latest, and today when that is past. */
function notAfter(latest: PlainDate, { day, today }: { readonly day: PlainDate; readonly today: PlainDate }): PlainDate {
  const last = onOrBefore(latest);
  const soonest = last < today ? today : last;
  return day < soonest ? day : soonest;
}
