// A person's desk as it stands: her tasks, her lines and what waits in *Manuell hantering*; and of the first of them the matters a card names.

import { caseId, type MatterId, type PersonId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import { ownerOf, writeRecipient } from '../../core/casefile/recipient';
import { firstOf, type DayRow, type ShownDay } from '../../core/cards/day-card';
import type { Task } from '../../core/casefile/task';
import type { Desk, OnDesk } from '../../core/desk/desk';
import { isStillOn, onDeskOf, readsLinesOf } from '../../core/desk/whose-desk';
import { isBarred } from '../../core/engine/assessing';
import { fits } from '../../core/engine/covering';
import type { Actor } from '../../core/engine/decision';
import { keptFrom } from '../../core/engine/two-people';
import { taskType } from '../../core/processes/all';
import { getCase } from '../../graph/lists/cases';
import { linesTo } from '../../graph/lists/desk-lines';
import { setAsideIn } from '../../graph/lists/set-aside';
import { getMatter } from '../../graph/lists/matters';
import { heardBy } from '../alarms';
import type { App } from '../app';
import { lineNow } from '../intake/rescuers';
import { observe, observeAny } from '../pass/observe';
import { rosterOf } from '../recipients';
import { myWork } from '../show';
import { grantsIn } from '../staff';
import { waitingFor } from './read-room';
import type { Room } from './room';

/** Who she is by what the directory said a minute ago at most. */
export async function holderOf(app: App, id: PersonId): Promise<Actor> {
  return { id, grants: grantsIn(await rosterOf(app, 'lately'), app, id) };
}

/** What of the room lies on her desk. */
export function deskIn(app: App, actor: Actor, room: Room): Desk {
  const isCovered = room.away.some(({ person, standIn }) => person.id === actor.id && standIn !== null);
  const heard = isCovered ? [] : heardBy(app, actor, room.alarms);
  return {
    tasks: room.tasks.filter((task) => heard.includes(task) || liesOn(app, actor, { task, away: room.away })),
    lines: room.lines.filter(({ to }) => to === readsLinesOf(actor)),
    waiting: waitingFor(app, actor, room),
  };
}

interface Lying {
  readonly task: Task;
  readonly away: Room['away'];
}

/** Whether a task lies on her desk: it is hers, or that of somebody she stands in for; while she is away whoever can stand in has it (decisions 4). */
function liesOn({ profile }: App, actor: Actor, { task, away }: Lying): boolean {
  const covered = away.flatMap(({ person, standIn }) => (standIn?.id === actor.id ? [person] : []));
  if (covered.some((person) => isHers(person, task)) && fits(actor, task.role, profile)) return true;
  const standIn = away.find(({ person }) => person.id === actor.id)?.standIn ?? null;
  return isHers(actor, task) && !(standIn !== null && fits(standIn, task.role, profile));
}

const isHers = (actor: Actor, task: Task): boolean =>
  onDeskOf(actor).includes(writeRecipient(ownerOf(task))) && isStillOn(actor, task);

/** The first of it, with the matters of her tasks; what she is kept out of is left out, and what is another's to answer is not counted either. */
export async function shownDay(app: App, actor: Actor, all: Desk): Promise<ShownDay> {
  const kept = await Promise.all(all.tasks.map((task) => isKept(app, actor, task)));
  const desk = { ...all, tasks: all.tasks.filter((_task, place) => kept[place] !== true) };
  const first = firstOf(desk, app.clock.now());
  const known = await mattersOf(app, first);
  const rows = await Promise.all(first.map((entry) => rowOf(app, actor, { entry, known })));
  return { desk, rows: rows.filter((row) => row !== null) };
}

/** The same as somebody sees it who is looking just now. */
export async function dayNow(app: App, actor: Actor): Promise<ShownDay> {
  const [work, lines, setAside, rescuers] = await Promise.all([
    myWork(app, actor),
    app.graph.send(linesTo(app.places, readsLinesOf(actor)), 'person'),
    app.graph.send(setAsideIn(app.places, 'open'), 'person'),
    lineNow(app),
  ]);
  const desk = { tasks: work.map(({ task }) => task), lines, waiting: waitingFor(app, actor, { setAside, rescuers }) };
  const known = new Map(work.map(({ kase }) => [kase.id, kase] as const));
  const rows = firstOf(desk, app.clock.now()).map((entry) => ({ entry, matter: matterOf(entry, known) }));
  return { desk, rows };
}

type Known = ReadonlyMap<MatterId, Case | OwnMatter>;

const matterOf = (entry: OnDesk, known: Known): Case | OwnMatter | null =>
  entry.kind === 'task' ? (known.get(entry.task.caseId) ?? null) : null;

async function mattersOf(app: App, first: readonly OnDesk[]): Promise<Known> {
  const ids = [...new Set(first.flatMap((entry) => (entry.kind === 'task' ? [entry.task.caseId] : [])))];
  const found = await app.graph.all(
    ids.map((id) => (processIn(id) === null ? getCase(app.places, caseId(id)) : getMatter(app.places, id))),
  );
  return new Map(found.flatMap((one) => (one.ok ? [[one.value.id, one.value] as const] : [])));
}

/** null when she is kept out of it; a matter that cannot be read is named by its task alone. */
async function rowOf(
  app: App,
  actor: Actor,
  { entry, known }: { readonly entry: OnDesk; readonly known: Known },
): Promise<DayRow | null> {
  const matter = matterOf(entry, known);
  if (matter?.hasApart === true && processIn(matter.id) === null && isBarred(await observe(app, caseId(matter.id)), actor.id))
    return null;
  return { entry, matter };
}

/** It must be another's than hers who answered the first (`otherThan`). */
const isKept = async (app: App, { id }: Actor, { caseId: matter, type }: Task): Promise<boolean> =>
  taskType(type).otherThan !== undefined && keptFrom(await observeAny(app, matter), type) === id;
