// The file of a case, or of another matter, as it stands in SharePoint now: one request, whatever happened before.

import { caseId, type CaseId, type MatterId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import type { Matter } from '../../core/casefile/matter';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { OwnFile } from '../../core/casefile/own-file';
import { processIn } from '../../core/casefile/own-matter';
import type { EkuMatter } from '../../core/eku/matter';
import { processOf } from '../../core/processes/process-of';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { assessmentsOfCase } from '../../graph/lists/assessments';
import { getCase } from '../../graph/lists/cases';
import { getEkuMatter } from '../../graph/lists/eku-matters';
import { apartEventsOfCase, eventsOfCase, eventsOfMatter } from '../../graph/lists/events';
import { getMatter } from '../../graph/lists/matters';
import { apartTasksOfCase, tasksOfCase, tasksOfMatter } from '../../graph/lists/tasks';
import { watchById, watchOfCase, type WatchRow } from '../../graph/lists/watch';
import type { App } from '../app';
import { lookUp } from '../met-rows';
import { underVersion } from '../../core/routine/profile';
import { withBegun } from '../eku/is-begun';
import { value } from '../settled';
import { withCompilation } from '../eku/compilation';
import { staffOf } from '../staff';
import { inOrder, wholeHistory } from './history';
import { readAhead, type Ahead } from './read-ahead';

export interface Observed<File extends MatterFile = MatterFile> {
  readonly file: File;
  /** undefined when the case is not watched yet: a crash came before its watch row. */
  readonly watch: WatchRow | undefined;
}

/**
 * Reads a case, its tasks and its events in one request; throws `GraphFailure`, kind `missing` when there is no such case. What lies in the
 * protected place is read when the case's row or its watch row says that something may be there.
 */
export async function observe(app: App, id: CaseId, watch?: Watched): Promise<CaseFile> {
  const { graph, places } = app;
  const [kase, tasks, events] = await graph.all([getCase(places, id), tasksOfCase(places, id), eventsOfCase(places, id)]);
  const read = { kase: value(kase), tasks: value(tasks), events: value(events) };
  return fileOf(app, read, watch);
}

/**
 * Claims a matter's watch row and reads the matter behind that, in the same request; what more belongs to the file is read as the app that `held` makes of
 * the claimed row. Throws `GraphFailure`, kind `conflict` when another replica was first, and then nothing has been read.
 */
export async function claimAndObserve<Held extends App>(
  app: App,
  { id, claim }: { readonly id: MatterId; readonly claim: Call<WatchRow> },
  held: (row: WatchRow) => Held,
): Promise<{ readonly held: Held; readonly file: MatterFile }> {
  const { graph, places } = app;
  if (processIn(id) === null) {
    const known = caseId(id);
    const reads = [getCase(places, known), tasksOfCase(places, known), eventsOfCase(places, known)] as const;
    const [row, kase, tasks, events] = await graph.all([claim, ...reads], { serial: true });
    const under = held(value(row));
    const read = { kase: value(kase), tasks: value(tasks), events: value(events) };
    return { held: under, file: await fileOf(under, read, value(row)) };
  }
  const reads = [getMatter(places, id), tasksOfMatter(places, id), eventsOfMatter(places, id)] as const;
  const [row, matter, tasks, events] = await graph.all([claim, ...reads], { serial: true });
  const under = held(value(row));
  const read = { matter: value(matter), tasks: value(tasks), events: value(events) };
  return { held: under, file: await ownFile(under, read, value(row).eventsKnown) };
}

/** The file of any matter. */
export const observeAny = (app: App, id: MatterId, watch?: Watched): Promise<MatterFile> =>
  processIn(id) === null ? observe(app, caseId(id), watch) : observeOwn(app, id, watch);

/** The file of a matter beside the complaints; throws as `observe` does. */
export async function observeOwn(app: App, id: MatterId, watch?: Watched): Promise<OwnFile> {
  const { graph, places } = app;
  const [matter, tasks, events] = await graph.all([getMatter(places, id), tasksOfMatter(places, id), eventsOfMatter(places, id)]);
  return ownFile(app, { matter: value(matter), tasks: value(tasks), events: value(events) }, watch?.eventsKnown ?? 0);
}

async function ownFile(app: App, read: Pick<OwnFile, 'matter' | 'tasks' | 'events'>, known: number): Promise<OwnFile> {
  const { matter, tasks, events } = read;
  return {
    matter,
    tasks,
    events: await wholeHistory(app, matter.id, { events, known }),
    assessments: [],
    process: processOf(matter.id),
    profile: underVersion(app.profile, matter.profileVersion),
    staff: await staffOf(app, matter, tasks),
  };
}

/** Any matter's with the row that says who holds it. */
export const observeAnyWithWatch = (app: App, id: MatterId): Promise<Observed> =>
  processIn(id) === null ? observeWithWatch(app, caseId(id)) : observeOwnWithWatch(app, id);

async function observeOwnWithWatch(app: App, id: MatterId): Promise<Observed> {
  const { graph, places } = app;
  const [matter, tasks, events, watch] = await graph.all(
    [getMatter(places, id), tasksOfMatter(places, id), eventsOfMatter(places, id), watchOfCase(places, id)],
    { patience: 'person' },
  );
  const row = value(watch);
  const read = { matter: value(matter), tasks: value(tasks), events: value(events) };
  return { file: await ownFile(app, read, row?.eventsKnown ?? 0), watch: row };
}

/** The same with the row that says who holds the case. */
export async function observeWithWatch(app: App, id: CaseId): Promise<Observed<CaseFile>> {
  const { graph, places } = app;
  const [kase, tasks, events, watch] = await graph.all(
    [getCase(places, id), tasksOfCase(places, id), eventsOfCase(places, id), watchOfCase(places, id)],
    { patience: 'person' },
  );
  const row = value(watch);
  const read = { kase: value(kase), tasks: value(tasks), events: value(events) };
  return { file: await fileOf(app, read, row), watch: row };
}

/** The watch row of a case, by its number where it has been met; `missing` where that is another's now. */
const watchMet = ({ rows, places }: App, id: CaseId): Call<WatchRow | undefined> =>
  lookUp(rows, {
    key: `watch|${id}`,
    byKey: watchOfCase(places, id),
    byId: (row) => watchById(places, row),
    isIt: (row) => row.caseId === id,
  });

/** A case that is read in the request of something else. */
export interface ObservedAhead {
  /** To go along there. */
  readonly calls: readonly Call<unknown>[];
  /** As `observeWithWatch` reads it, asked now where it has not been read. */
  readonly observed: () => Promise<Observed<CaseFile>>;
}

/** A case as it can be read while somebody asks who may see it; undefined for what is no case. */
export function observeAhead(app: App, id: string): ObservedAhead | undefined {
  if (!/^\d{1,9}$/.test(id)) return undefined;
  const { graph, places } = app;
  const known = caseId(id);
  const kase = readAhead(graph, getCase(places, known));
  const tasks = readAhead(graph, tasksOfCase(places, known));
  const events = readAhead(graph, eventsOfCase(places, known));
  const watch = readAhead(graph, watchMet(app, known));
  const all = [kase, tasks, events, watch];
  const others = [tasks, events, watch];
  const observed = async (): Promise<Observed<CaseFile>> => {
    // nothing of it anywhere: asked once, as a case is that is there and not hers
    if (!kase.isRead() && others.every(({ isRead }) => isRead()) && (await isNothing({ tasks, events, watch })))
      throw new GraphFailure({ kind: 'missing', code: 'case' });
    if (!all.every(({ isRead }) => isRead())) return observeWithWatch(app, known);
    const row = await watch.value();
    const read = { kase: await kase.value(), tasks: await tasks.value(), events: await events.value() };
    return { file: await fileOf(app, read, row), watch: row };
  };
  return { calls: all.map(({ call }) => call), observed };
}

type Aheads = Readonly<Record<'tasks' | 'events', Pick<Ahead<readonly unknown[]>, 'value'>>> & {
  readonly watch: Pick<Ahead<WatchRow | undefined>, 'value'>;
};

const isNothing = async ({ tasks, events, watch }: Aheads): Promise<boolean> =>
  (await tasks.value()).length === 0 && (await events.value()).length === 0 && (await watch.value()) === undefined;

export { value };

type Watched = Pick<WatchRow, 'looksApart' | 'eventsKnown'>;

export interface Read {
  readonly kase: CaseFile['matter'];
  readonly tasks: CaseFile['tasks'];
  readonly events: CaseFile['events'];
}

/** The file of what was read of a case. Throws `GraphFailure`. */
export async function fileOf(app: App, { kase, tasks, events }: Read, watch: Watched | undefined): Promise<CaseFile> {
  const apart = kase.hasApart || watch?.looksApart === true ? await readApart(app, kase.id) : nothingApart;
  const known = watch?.eventsKnown ?? 0;
  const begun = await withBegun(app, {
    matter: kase,
    tasks: [...tasks, ...apart.tasks],
    events: await wholeHistory(app, kase.id, { events: inOrder(events, apart.events), known }),
    assessments: apart.assessments,
    process: processOf(kase.id),
    profile: underVersion(app.profile, kase.profileVersion),
    staff: await staffOf(app, kase, [...tasks, ...apart.tasks]),
    provider: await providerOf(app, kase),
    eku: await matterOf(app, events),
  });
  return withCompilation(app, begun);
}

type Apart = Pick<CaseFile, 'tasks' | 'events' | 'assessments'>;
const nothingApart: Apart = { tasks: [], events: [], assessments: [] };

/** What is weighed beside a case, with its tasks and what has happened to them. */
async function readApart({ graph, places }: App, id: CaseId): Promise<Apart> {
  const [assessments, tasks, events] = await graph.all(
    [assessmentsOfCase(places, id), apartTasksOfCase(places, id), apartEventsOfCase(places, id)],
    { patience: 'person' },
  );
  return { assessments: value(assessments), tasks: value(tasks), events: value(events) };
}

/** All events of a matter; of a case those of the protected place among them. */
export async function allEvents({ graph, places }: App, { id, hasApart }: Matter): Promise<MatterFile['events']> {
  if (processIn(id) !== null) return graph.send(eventsOfMatter(places, id));
  if (!hasApart) return graph.send(eventsOfCase(places, id));
  const [open, apart] = await graph.all([eventsOfCase(places, id), apartEventsOfCase(places, id)]);
  return inOrder(value(open), value(apart));
}

/** The case's provider as the register has it; null for none, and for one that is no longer there. */
export const providerOf = async (app: App, { providerId }: CaseFile['matter']): Promise<CaseFile['provider']> =>
  providerId === null ? null : ((await app.providers()).find((one) => one.id === providerId) ?? null);

/** The matter at EKU, once it has been posted. */
async function matterOf(app: App, events: CaseFile['events']): Promise<EkuMatter | null> {
  const posted = eventsOf(events, 'ekuPosted').at(-1);
  if (posted === undefined) return null;
  try {
    return await app.graph.send(getEkuMatter(app.places, posted.data.ekuId));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}
