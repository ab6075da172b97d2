// Once a minute, who holds which role: where somebody has lost hers, nobody holds it, or somebody does again, the open cases that wait for that are due at once.

import { keysOf, type MatterId, type PersonId, type UnitId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { toPerson, toRole, writeRecipient, type Recipient } from '../../core/casefile/recipient';
import type { Task } from '../../core/casefile/task';
import { deskDay, goneOn, type Gone } from '../../core/desk/absence';
import { holds } from '../../core/engine/still-holds';
import { actingFor, roleIn, unitIds } from '../../core/routine/profile';
import { roles, type Role } from '../../core/routine/roles';
import { stages } from '../../core/processes/complaint/stages';
import { isApart, taskType } from '../../core/processes/all';
import { places as listPlaces } from '../../core/processes/process';
import { absencesAt } from '../../graph/lists/absences';
import { openCasesOf } from '../../graph/lists/cases';
import { openNamedTasks, openTasksIn } from '../../graph/lists/tasks';
import type { Roster } from '../../graph/directory';
import type { App } from '../app';
import { heldIn, rosterOf } from '../recipients';
import { grantOf, grantsIn, isVacant } from '../staff';
import { watchDesks } from '../desk/watch-desks';
import { makeDue } from './make-due';
import { readAhead } from './read-ahead';
import { value } from './observe';

export interface RoleWatch {
  /** Looks once. Throws when the world fails: the same is looked for again then. */
  readonly look: () => Promise<void>;
  /** Groups nobody is in, as codes `nobody:unitManager:soder`. */
  readonly vacant: () => readonly string[];
}

/** A watch that has seen nothing yet: its first look asks for all who are named. */
export function openRoleWatch(app: App): RoleWatch {
  let known: string | null = null;
  let handling: readonly Place[] = [];
  let empty: readonly string[] = [];
  let gone: readonly Gone[] = [];
  return {
    vacant: () => empty.map((key) => `nobody:${key}`),
    look: async () => {
      const absences = readAhead(app.graph, absencesAt(app.places));
      const roster = await rosterOf(app, 'now', [absences.call]);
      const seen = JSON.stringify(
        [...roster.values()].map((one) => (one.ok ? one.value.map(({ id, isEnabled }) => `${id} ${isEnabled}`).sort() : null)),
      );
      const away = goneOn(await app.absences('now', absences.value), deskDay(app.profile, app.clock.now()));
      const changed = changedPeople(gone, away);
      if (seen === known && changed.length === 0) return;
      const now = emptyGroups(app, roster);
      const before = known === null ? Object.keys(app.profile.groups) : empty;
      const waiting = await casesOf(app, roster, {
        handling,
        empty: now.filter((key) => !empty.includes(key)),
        back: before.filter((key) => !now.includes(key)),
        changed,
      });
      for (const id of waiting) await makeDue(app, id);
      await watchDesks(app, roster);
      if (now.length > empty.length) app.log.warn('nobody holds a role; the one above has its tasks', { groups: now.join(' ') });
      known = seen;
      gone = away;
      handling = caseworkers(app, roster);
      empty = now;
    },
  };
}

const everywhere = keysOf(listPlaces);

/** A caseworker in one of her units. */
interface Place {
  readonly key: string;
  readonly id: PersonId;
}

const caseworkers = (app: App, roster: Roster): readonly Place[] =>
  Object.keys(app.profile.groups)
    .filter((key) => grantOf(key).some(({ role }) => role === 'caseworker'))
    .flatMap((key) => heldIn(roster, app, key).map(({ id }) => ({ key, id })));

const emptyGroups = (app: App, roster: Roster): readonly string[] =>
  Object.keys(app.profile.groups).filter((key) => grantOf(key).some((grant) => isVacant(roster, app, grant)));

/** What is different from the last look. */
interface Change {
  /** Every caseworker as it was before. */
  readonly handling: readonly Place[];
  /** Groups that have become empty. */
  readonly empty: readonly string[];
  /** Groups that somebody is in again; at the first look, all that somebody is in. */
  readonly back: readonly string[];
  /** Who has gone away, come back or got another stand-in. */
  readonly changed: readonly PersonId[];
}

/** Whose absence is not what it was at the last look. */
function changedPeople(before: readonly Gone[], now: readonly Gone[]): readonly PersonId[] {
  const isSame = (one: Gone, other: Gone): boolean => one.person === other.person && one.standIn === other.standIn;
  const differs = [
    ...before.filter((one) => !now.some((other) => isSame(one, other))),
    ...now.filter((one) => !before.some((other) => isSame(one, other))),
  ];
  return [...new Set(differs.map(({ person }) => person))];
}

/** What is theirs by name or by role, and what came to somebody above because they were away. */
async function tasksOfAway(app: App, roster: Roster, changed: readonly PersonId[]): Promise<readonly Task[]> {
  const { graph, places } = app;
  const keys = Object.keys(app.profile.groups).filter((key) =>
    heldIn(roster, app, key).some(({ id }) => changed.some((one) => one === id)),
  );
  const named = changed.map((id) => toPerson(id));
  const asked = [...named, ...keys.flatMap(grantOf).map(({ role, unit }) => toRole(role, unit))];
  const found = await graph.all(asked.flatMap((to) => everywhere.map((place) => openTasksIn(places, place, to))));
  return [...found.flatMap((one) => value(one)), ...(await standingIn(app, keys))];
}

async function casesOf(app: App, roster: Roster, { handling, empty, back, changed }: Change): Promise<readonly MatterId[]> {
  const { graph, places } = app;
  const named = (await graph.all(openNamedTasks(places)))
    .flatMap((one) => value(one))
    .filter((task) => isGone(app, roster, task));
  const empties = empty.flatMap(grantOf).map(({ role, unit }) => toRole(role, unit));
  const found = await graph.all(empties.flatMap((to) => everywhere.map((place) => openTasksIn(places, place, to))));
  const lost = handling.filter(({ key, id }) => !heldIn(roster, app, key).some((one) => one.id === id));
  const cases = await graph.all(lost.map(({ id }) => openCasesOf(places, id)));
  const tasks = [
    ...named,
    ...found.flatMap((one) => value(one)),
    ...(await standingIn(app, back)),
    ...(await tasksOfAway(app, roster, changed)),
  ];
  return [...new Set([...tasks.map(({ caseId }) => caseId), ...cases.flatMap((one) => value(one)).map(({ id }) => id)])];
}

/** Tasks that lie with somebody above those who are back: in their place, as far as the task's type says whose it is. */
async function standingIn({ graph, places, profile }: App, back: readonly string[]): Promise<readonly Task[]> {
  const above = back
    .flatMap(grantOf)
    .flatMap(({ role, unit }) => actingFor(profile, role).flatMap((one) => whereOf(profile, one, unit)));
  const asked = [...new Map(above.map((to) => [writeRecipient(to), to])).values()];
  const found = await graph.all(asked.flatMap((to) => everywhere.map((place) => openTasksIn(places, place, to))));
  return found
    .flatMap((one) => value(one))
    .filter(({ type, role }) => isApart(type) || actingFor(profile, roleIn(profile, taskType(type).role)).includes(role));
}

/** In the unit of those who are back; of a role of the board that a unit's acts for, in every unit. */
const whereOf = (profile: App['profile'], role: Role, unit: UnitId | null): readonly Recipient[] =>
  roles[role].within === 'unit' && unit === null ? unitIds(profile).map((one) => toRole(role, one)) : [toRole(role, unit)];

const isGone = (app: App, roster: Roster, { ownerId, role, unit }: Task): boolean =>
  ownerId !== null && !holds({ id: ownerId, grants: grantsIn(roster, app, ownerId) }, role, unit);

/** Whether an open case names somebody as its caseworker who is none of its unit; one that a colleague elsewhere was given is looked at in vain. */
export const isLeftBehind = (app: App, roster: Roster, { stage, caseworkerId, unit }: Case): boolean =>
  caseworkerId !== null &&
  stages[stage].open &&
  !holds({ id: caseworkerId, grants: grantsIn(roster, app, caseworkerId) }, 'caseworker', unit);
