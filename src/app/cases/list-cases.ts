// *Ärenden*: what somebody may read, complaints and the matters beside them, by the row: what runs, or what came to a unit, or about a provider, in twelve months (decisions 8.24).

import { compared } from '../../core/order';
import { caseId, type MatterId } from '../../core/brand';
import { readsRow } from '../../core/access/by-row';
import { mayRead } from '../../core/access/access';
import type { Case } from '../../core/casefile/case';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import type { Task } from '../../core/casefile/task';
import { isApart } from '../../core/processes/all';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { unitIds } from '../../core/routine/profile';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { getMatter } from '../../graph/lists/matters';
import { openTasks, openTasksIn, openTasksOfProcess, pastTasksOf } from '../../graph/lists/tasks';
import { alarmsOf, heardBy, isOpenAlarm } from '../alarms';
import type { App } from '../app';
import { observeAny } from '../pass/observe';
import { isLooked, yearsOf, type Looked } from './looked';
import { readerOf, type Reader } from './reader';
import { complaintCall, complaintCalls, unitsOf } from './rows-of-complaints';
import { matterCalls, processesOf, readsThere } from './rows-of-matters';
import { eachOf, rowsInPieces, rowsOf } from './rows-of';

type Matter = Case | OwnMatter;

export interface FoundCases {
  readonly matters: readonly Matter[];
  /** What is open in them for whoever reads the list: what nobody else may know of is not here. */
  readonly tasks: readonly Task[];
  /** Some rows could not be read now, or are more than SharePoint gives at once; what is here is not all. */
  readonly isCut: boolean;
}

/** As many of those whose row does not say who may read them as are asked for one list; more are found by their number. */
const mostAsked = 60;
/** As many as are read one by one because a task of hers leads to them. */
const mostLed = 100;

/** Noted as one reading before anything is answered. `notYourTask` for whoever has no part in the board's cases. */
export async function listCases(app: App, actor: Actor, looked: Looked): Promise<Result<FoundCases>> {
  if (isEku(actor) || actor.grants.length === 0) return no('notYourTask');
  const reader = await readerOf(app, actor);
  await app.access.note({ who: actor.id, what: 'list', caseId: caseId('0'), at: app.clock.now() });
  const [tasks, hers, complaints, matters] = await Promise.all([
    rowsOf(app, [openTasks(app.places), ...processesOf(reader).map((process) => openTasksOfProcess(app.places, process))]),
    tasksHers(app, reader, looked),
    rowsInPieces<Matter>(app, complaintCalls(app, reader, looked)),
    rowsOf<Matter>(app, matterCalls(app, reader, looked)),
  ]);
  const known = byKey([...tasks.rows, ...hers.rows]);
  const met = new Map([...complaints.rows, ...matters.rows].map((one) => [one.id, one] as const));
  const heard = await alarmsHeard(app, actor, { known: [...known.values()], met });
  const ids = new Set([...heard, ...ledTo(app, { reader, looked, known: [...known.values()] })]);
  const led = [...ids].filter((id) => !met.has(id));
  const more = await eachOf<Matter>(
    app,
    led.slice(0, mostLed).map((id) => matterCall(app, id)),
  );
  const rows = [...met.values(), ...more].filter((one) => isLooked(one, looked));
  const seen = await readable(app, reader, { rows, tasks: [...known.values()] });
  const isCut = [tasks, hers, complaints, matters, seen].some((one) => one.isCut) || led.length > mostLed;
  return ok({ matters: seen.matters, tasks: [...known.values()].filter(isShown), isCut });
}

const matterCall = (app: App, id: MatterId) => (processIn(id) === null ? complaintCall(app, id) : getMatter(app.places, id));

const byKey = (tasks: readonly Task[]): ReadonlyMap<string, Task> => new Map(tasks.map((task) => [task.key, task] as const));

/** What is weighed beside a complaint shows in no list. */
const isShown = ({ state, type }: Task): boolean => state === 'open' && !isApart(type);

/** Her tasks, with which she reads what her roles would not let her: those that wait for her, and those that were hers. */
function tasksHers(app: App, { mine, kept, people }: Reader, looked: Looked) {
  const years = yearsOf(looked, dayOf(app.clock.now()).slice(0, 7));
  return rowsOf(app, [
    ...kept.filter((place) => place !== 'open').flatMap((place) => mine.map((to) => openTasksIn(app.places, place, to))),
    ...kept.flatMap((place) => people.flatMap((person) => years.map((year) => pastTasksOf(app.places, place, { person, year })))),
  ]);
}

/** The matters whose alarm has come to her, and which none of her keys has found: of a unit that is only suggested, of somebody she stands in for. */
async function alarmsHeard(
  app: App,
  actor: Actor,
  { known, met }: { readonly known: readonly Task[]; readonly met: ReadonlyMap<MatterId, Matter> },
): Promise<readonly MatterId[]> {
  const asked = known.filter((task) => isOpenAlarm(task) && !met.has(task.caseId));
  return heardBy(app, actor, await alarmsOf(app, asked)).map((task) => task.caseId);
}

interface Leading {
  readonly reader: Reader;
  readonly looked: Looked;
  readonly known: readonly Task[];
}

/** The matters that a task of hers leads to and no key does, the newest task first. */
function ledTo({ profile }: App, { reader, looked, known }: Leading): readonly MatterId[] {
  const units = unitsOf(reader, unitIds(profile));
  const isFetched = ({ caseId: id, unit, state }: Task): boolean => {
    const process = processIn(id);
    if (process !== null) return readsThere(profile, reader.reads.get(process) ?? [], unit);
    return looked.which !== 'open' || (state !== 'open' && units.includes(unit));
  };
  const hers = known.filter((task) => isHers(reader, task) && !isFetched(task));
  return [...new Set(hers.sort((one, other) => compared(other.opened, one.opened)).map((task) => task.caseId))];
}

const isHers = ({ actor, people, others }: Reader, { ownerId, role, unit }: Task): boolean =>
  ownerId === null
    ? [actor, ...others].some(({ grants }) =>
        grants.some((grant) => grant.role === role && (unit === null || grant.unit === unit)),
      )
    : people.includes(ownerId) || others.some(({ id }) => id === ownerId);

interface Candidates {
  readonly rows: readonly Matter[];
  readonly tasks: readonly Task[];
}

async function readable(
  app: App,
  { actor, around }: Reader,
  { rows, tasks }: Candidates,
): Promise<Pick<FoundCases, 'matters' | 'isCut'>> {
  const inEach = new Map<string, Task[]>();
  for (const task of tasks) inEach.set(task.caseId, [...(inEach.get(task.caseId) ?? []), task]);
  const judged = rows.map((matter) => ({
    matter,
    reads: readsRow(actor, { matter, tasks: inEach.get(matter.id) ?? [] }, around),
  }));
  const asked = judged.flatMap(({ matter, reads }) => (reads === 'ask' ? [matter.id] : []));
  const open = await Promise.all(asked.slice(0, mostAsked).map((id) => isOpenTo(app, actor, id)));
  const opened = new Set(asked.filter((_one, place) => open[place]));
  return {
    matters: judged.flatMap(({ matter, reads }) => (reads === 'yes' || opened.has(matter.id) ? [matter] : [])),
    isCut: asked.length > mostAsked,
  };
}

async function isOpenTo(app: App, actor: Actor, id: MatterId): Promise<boolean> {
  try {
    return mayRead(actor, await observeAny(app, id));
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'unreadable')) return false;
    throw failure;
  }
}
