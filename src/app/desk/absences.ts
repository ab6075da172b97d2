// *Frånvaro*: somebody says, of herself or of those she leads, that she is away and who stands in; and what each may see of it (decisions 4).

import { personId, type PersonId, type PlainDate } from '../../core/brand';
import { deskDay, goneOn, keptDays, type Absence } from '../../core/desk/absence';
import type { Actor } from '../../core/engine/decision';
import { fits } from '../../core/engine/covering';
import { holds, isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { rolesAbove } from '../../core/routine/profile';
import { addDays, dayOf, readDate } from '../../core/time/plain-date';
import { allAbsences, createAbsence, endAbsence, removeAbsence, type KeptAbsence } from '../../graph/lists/absences';
import type { App } from '../app';
import { rosterOf } from '../recipients';
import { grantsIn } from '../staff';

export interface Colleague {
  readonly id: PersonId;
  readonly name: string;
}

/** Somebody whose absence the reader may say, and who can stand in for her. */
export interface MayBeAway extends Colleague {
  readonly standIns: readonly Colleague[];
}

export interface AbsencePage {
  readonly people: readonly MayBeAway[];
  /** Those that have not ended: her own, those she stands in for, and of those she leads. */
  readonly absences: readonly Absence[];
  readonly names: ReadonlyMap<PersonId, string>;
  /** Whom she stands in for today. */
  readonly standsInFor: readonly { readonly person: PersonId; readonly until: PlainDate }[];
}

/** What somebody sees; nothing for whoever has no part in the board's cases. */
export async function absencePage(app: App, reader: Actor): Promise<Result<AbsencePage>> {
  if (isEku(reader) || reader.grants.length === 0) return no('notYourTask');
  const staff = await everybody(app);
  const all = (await app.absences('now')).filter(({ until }) => until >= dayOf(app.clock.now()));
  const seen = all.filter(({ person, standIn }) => standIn === reader.id || isHers(app, reader, actorIn(staff, person)));
  const gone = goneOn(all, deskDay(app.profile, app.clock.now()));
  return ok({
    people: staff.filter(({ actor }) => isHers(app, reader, actor)).map((one) => mayBeAway(app, staff, one)),
    absences: seen,
    names: new Map(staff.map(({ actor, name }) => [actor.id, name] as const)),
    standsInFor: gone.flatMap(({ person, standIn, until }) => (standIn === reader.id ? [{ person, until }] : [])),
  });
}

interface Employee {
  readonly actor: Actor;
  readonly name: string;
}

/** Everybody with a role, by name. */
async function everybody(app: App): Promise<readonly Employee[]> {
  const roster = await rosterOf(app, 'lately');
  const members = [...roster.values()].flatMap((group) => (group.ok ? group.value : []));
  const names = new Map(members.map(({ id, displayName }) => [personId(id), displayName] as const));
  return [...names]
    .map(([id, name]) => ({ actor: { id, grants: grantsIn(roster, app, id) }, name }))
    .filter(({ actor }) => actor.grants.length > 0 && !isEku(actor))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** All of them, to choose among. */
export const employeesOf = async (app: App): Promise<readonly Colleague[]> =>
  (await everybody(app)).map(({ actor, name }) => ({ id: actor.id, name }));

const actorIn = (staff: readonly Employee[], id: PersonId): Actor =>
  staff.find(({ actor }) => actor.id === id)?.actor ?? { id, grants: [] };

/** Her own, or of somebody whose superior she is. */
const isHers = ({ profile }: App, reader: Actor, { id, grants }: Actor): boolean =>
  id === reader.id || grants.some(({ role, unit }) => rolesAbove(profile, role).some((above) => holds(reader, above, unit)));

const mayBeAway = (app: App, staff: readonly Employee[], { actor, name }: Employee): MayBeAway => ({
  id: actor.id,
  name,
  standIns: staff
    .filter((other) => isStandIn(app, other.actor, actor))
    .map((other) => ({ id: other.actor.id, name: other.name })),
});

/** Whether somebody can stand in for any of the other's roles. */
const isStandIn = ({ profile }: App, standIn: Actor, person: Actor): boolean =>
  standIn.id !== person.id && person.grants.some(({ role }) => fits(standIn, role, profile));

export interface Saying {
  readonly person: PersonId;
  readonly from: string;
  readonly until: string;
  readonly standIn: PersonId | null;
}

/** The longest absence, in days: a stand-in is asked for anew after that. */
const longest = 366;

/**
 * Says that somebody is away; `absenceDays` for days that cannot be, `answerNotAllowed` for who cannot stand in. Said again from the same day it is a
 * correction, and the last word stands alone: it ends when it says.
 */
export async function sayAway(app: App, by: Actor, { person, from, until, standIn }: Saying): Promise<Result<true>> {
  const staff = await everybody(app);
  const away = actorIn(staff, person);
  if (isEku(by) || away.grants.length === 0 || !isHers(app, by, away)) return no('notYourTask');
  const days = daysOf(from, until, dayOf(app.clock.now()));
  if (days === null) return no('absenceDays');
  if (standIn !== null && !isStandIn(app, actorIn(staff, standIn), away)) return no('answerNotAllowed');
  const earlier = (await app.graph.send(allAbsences(app.places), 'person')).filter(
    (one) => one.person === person && one.from === days.from,
  );
  await app.graph.send(createAbsence(app.places, { person, ...days, standIn, by: by.id, at: app.clock.now() }), 'person');
  for (const { id } of earlier) await app.graph.send(removeAbsence(app.places, id), 'person');
  await app.absences('now');
  return ok(true);
}

function daysOf(from: string, until: string, today: PlainDate): Pick<Absence, 'from' | 'until'> | null {
  const [first, last] = [readDate(from), readDate(until)];
  if (first === undefined || last === undefined || first > last || last < today) return null;
  return last > addDays(first, longest) ? null : { from: first, until: last };
}

/** Back today: what began ends yesterday, and what has not begun is taken away. */
export async function comeBack(app: App, by: Actor, id: string): Promise<Result<true>> {
  const row = (await app.graph.send(allAbsences(app.places), 'person')).find((one) => one.id === id);
  const staff = await everybody(app);
  if (row === undefined || isEku(by) || !isHers(app, by, actorIn(staff, row.person))) return no('noSuchAbsence');
  await app.graph.send(ended(app, row), 'person');
  await app.absences('now');
  return ok(true);
}

function ended(app: App, row: KeptAbsence) {
  const today = dayOf(app.clock.now());
  return row.from >= today ? removeAbsence(app.places, row.id) : endAbsence(app.places, row, addDays(today, -1));
}

/** Takes away those that ended long ago: who was away is nobody's business for ever. */
export async function forgetAbsences(app: App): Promise<void> {
  const last = addDays(dayOf(app.clock.now()), -keptDays);
  const rows = await app.graph.send(allAbsences(app.places));
  for (const { id } of rows.filter(({ until }) => until < last)) await app.graph.send(removeAbsence(app.places, id));
}
