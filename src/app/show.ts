// Who somebody is and what they may see. Every door that shows a case goes through here, and every reading is noted first.

import type { CaseId, MatterId, PersonId } from '../core/brand';
import type { Case } from '../core/casefile/case';
import type { CaseFile } from '../core/casefile/case-file';
import type { Party } from '../core/casefile/party';
import type { KeptText, Personal } from '../core/casefile/personal';
import { processIn, type OwnMatter } from '../core/casefile/own-matter';
import type { Task } from '../core/casefile/task';
import type { Actor } from '../core/engine/decision';
import { mayRead } from '../core/access/access';
import { isBarred } from '../core/engine/assessing';
import { keptFrom } from '../core/engine/two-people';
import { isEku } from '../core/engine/still-holds';
import { visibleTo } from '../core/views/visible-to';
import { readFor } from '../core/records/access-kinds';
import { no, ok, type Result } from '../core/result';
import { taskType } from '../core/processes/all';
import { GraphFailure } from '../graph/failure';
import { getMatter } from '../graph/lists/matters';
import { personalOf } from '../graph/lists/personal';
import { openAlarms, openTasksIn } from '../graph/lists/tasks';
import { textsOfCase } from '../graph/lists/texts';
import { alarmsOf, heardBy, isUntaken } from './alarms';
import type { App } from './app';
import { caseReference } from './case-reference';
import { casesOfTasks } from './cases/cases-of-tasks';
import { inCase } from './in-case';
import { observe, observeAny, observeWithWatch, value, type Observed, type ObservedAhead } from './pass/observe';
import { tellTexts, toldIfBroken } from './rows/broken';
import { isLeftBehind, whatIsLeft } from './rows/left-behind';
import { whoseTasks } from './whose-tasks';

/** The case file for somebody who may read it; for anybody else there is no such case. Whoever has a task of one whose row is gone is told that. */
export async function openFile(app: App, actor: Actor, id: CaseId): Promise<Result<CaseFile>> {
  const opened = await openedAs(app, actor, { id, read: async () => ({ file: await observe(app, id) }) });
  return opened.ok ? ok(opened.value.file) : opened;
}

/** What somebody answers on: as she may see it, and as it stands. */
export interface Seen {
  readonly file: CaseFile;
  readonly observed: Observed<CaseFile>;
}

/** The same for somebody who is about to answer, who is held against what was read here as long as nobody has changed it. */
export const openToAnswer = (
  app: App,
  actor: Actor,
  { id, ahead }: { readonly id: CaseId; readonly ahead?: ObservedAhead | undefined },
): Promise<Result<Seen>> => openedAs(app, actor, { id, read: ahead?.observed ?? (() => observeWithWatch(app, id)) });

async function openedAs<Read extends { readonly file: CaseFile }>(
  app: App,
  actor: Actor,
  { id, read }: { readonly id: CaseId; readonly read: () => Promise<Read> },
): Promise<Result<{ readonly file: CaseFile; readonly observed: Read }>> {
  if (isEku(actor) || !/^\d{1,9}$/.test(id)) return no('noSuchCase');
  try {
    const observed = await toldIfBroken(app, id, read);
    if (mayRead(actor, observed.file)) return ok({ file: visibleTo(actor, observed.file), observed });
    if (!observed.file.matter.hasApart) await whatIsLeft(app, id); // what lies apart has been read: one request more, as for a case that is not there
    return no('noSuchCase');
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    if (failure.kind === 'unreadable' && actor.grants.length === 0) return no('noSuchCase'); // as for a case that is not there
    if (failure.kind !== 'missing') throw failure;
    return no((await isLeftBehind(app, actor, id)) ? 'caseRowGone' : 'noSuchCase');
  }
}

export interface StaffName {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
}

export interface ShownCase {
  readonly file: CaseFile;
  /** null when a crash left the case without it; the mail is then still in the inbox and is taken in again. */
  readonly personal: Personal | null;
  readonly texts: readonly KeptText[];
  readonly staff: readonly StaffName[];
  /** What its letters to each party carry, so that their answers find it. */
  readonly references: Readonly<Record<Party, string>>;
}

interface Asked {
  readonly caseId: CaseId;
  /** The content of a protected case is asked for by itself, and noted so; so is what is weighed for somebody who asked for documents. */
  readonly what?: 'case' | 'content' | 'found';
  /** The request it is weighed for. */
  readonly for?: MatterId;
}

/** All of a case for somebody who may read it. The reading is in the access log before anything is answered. */
export async function showCase(
  app: App,
  actor: Actor,
  { caseId: id, what = 'case', ...asked }: Asked,
): Promise<Result<ShownCase>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  const file = opened.value;
  const { access, clock } = app;
  const { places: at } = inCase(app, file.matter);
  const reading = { who: actor.id, what: asked.for === undefined ? what : readFor(what, asked.for), caseId: id, at: clock.now() };
  const [personal, texts] = await access.noted(reading, [personalOf(at, file.matter.intakeKey), textsOfCase(at, id)]);
  if (!texts.ok && texts.failure.kind === 'unreadable') await tellTexts(app, id);
  return ok({
    file,
    personal: value(personal) ?? null,
    texts: value(texts),
    staff: await staffOf(app, file),
    references: {
      person: caseReference(app, file.matter, 'person'),
      provider: caseReference(app, file.matter, 'provider'),
      other: caseReference(app, file.matter, 'other'),
    },
  });
}

/** The people a case names by id, with the names the tab may show. */
export async function staffOf(app: App, file: CaseFile): Promise<readonly StaffName[]> {
  const ids = [
    ...file.tasks.flatMap((task) => [task.ownerId, task.answeredBy]),
    ...file.events.flatMap(namedIn),
    file.matter.caseworkerId,
    ...(file.staff.away ?? []).map(({ person }) => person.id),
    ...file.assessments.flatMap(({ raisedBy, barred }) => [raisedBy, barred?.person ?? null]),
  ].filter((id): id is PersonId => id !== null);
  return Promise.all([...new Set(ids)].map((id) => nameOf(app, id)));
}

function namedIn(event: CaseFile['events'][number]): readonly (PersonId | null)[] {
  if (event.kind === 'roleLost') return [event.by, event.data.person];
  if (event.kind === 'decided') return [event.by, event.data.inPlaceOf ?? null];
  return event.kind === 'accessSet' ? [event.by, ...event.data.readers] : [event.by];
}

/** An employee's name as the directory has it; a dash for one who is not there. */
export async function nameOf(app: App, id: PersonId): Promise<StaffName> {
  try {
    const { displayName, initials } = await app.directory.person(id, 'person');
    return { id, name: displayName, initials };
  } catch {
    return { id, name: '–', initials: '–' };
  }
}

/** A task by name stays in the list only as long as she holds what she got it for; an alarm lies with whoever took it. */
const isStillOf = ({ grants }: Actor, { role, type }: Task): boolean =>
  grants.some((grant) => grant.role === role) || (grants.length > 0 && taskType(type).isAlarm === true);

/** null when she is kept out of it: her role may have it all the same, for a colleague. A case that cannot be read is not said to be so here. */
async function forOwnWork(app: App, actor: Actor, kase: Case): Promise<Case | null> {
  if (!kase.hasApart) return kase;
  try {
    return isBarred(await observe(app, kase.id), actor.id) ? null : kase;
  } catch (failure) {
    if (failure instanceof GraphFailure) return kase;
    throw failure;
  }
}

/** A task with its case, or with the other matter it belongs to. */
export interface MyTask {
  readonly task: Task;
  readonly kase: Case | OwnMatter;
}

/** What is open for somebody: their own tasks, those of the roles they hold, and the alarms that have come to them and nobody has taken, each with its case or matter. */
export async function myWork(app: App, actor: Actor): Promise<readonly MyTask[]> {
  if (isEku(actor)) return [];
  const { others, mine, kept } = await whoseTasks(app, actor);
  const [alarms, ...found] = await app.graph.all(
    [openAlarms(app.places), ...kept.flatMap((place) => mine.map((to) => openTasksIn(app.places, place, to)))],
    { patience: 'person' },
  );
  const tasks = found.flatMap((one) => value(one)).filter((task) => [actor, ...others].some((one) => isStillOf(one, task)));
  const asked = value(alarms).filter((task) => isUntaken(task) && !tasks.some(({ key }) => key === task.key));
  const heard = heardBy(app, actor, await alarmsOf(app, asked));
  const hers = await withoutKept(app, actor, [...tasks, ...heard]);
  const ids = [...new Set(hers.map((task) => task.caseId))];
  const matters = await Promise.all([casesOf(app, actor, hers), ownOf(app, ids)]);
  const known = new Map(matters.flat().map((one) => [one.id, one] as const));
  return hers.flatMap((task) => {
    const kase = known.get(task.caseId);
    return kase === undefined ? [] : [{ task, kase }];
  });
}

/** A task that must be another's than hers who answered the first waits for her on no list. */
async function withoutKept(app: App, actor: Actor, tasks: readonly Task[]): Promise<readonly Task[]> {
  const isFree = async ({ caseId: id, type }: Task): Promise<boolean> =>
    taskType(type).otherThan === undefined || keptFrom(await observeAny(app, id), type) !== actor.id;
  const free = await Promise.all(tasks.map(isFree));
  return tasks.filter((_task, place) => free[place]);
}

async function casesOf(app: App, actor: Actor, tasks: readonly Task[]): Promise<readonly Case[]> {
  const open = await Promise.all((await casesOfTasks(app, tasks)).map((kase) => forOwnWork(app, actor, kase)));
  return open.filter((one) => one !== null);
}

async function ownOf(app: App, ids: readonly MatterId[]): Promise<readonly (Case | OwnMatter)[]> {
  const calls = ids.filter((id) => processIn(id) !== null).map((id) => getMatter(app.places, id));
  const found = await app.graph.all(calls, { patience: 'person' });
  return found.flatMap((one) => (one.ok ? [one.value] : []));
}
