// The case file as it stands in SharePoint now: one request, whatever happened before.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import type { EkuMatter } from '../../core/eku/matter';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { getEkuMatter } from '../../graph/lists/eku-matters';
import { eventsOfCase } from '../../graph/lists/events';
import { tasksOfCase } from '../../graph/lists/tasks';
import { watchOfCase, type WatchRow } from '../../graph/lists/watch';
import type { Settled } from '../../graph/wire/settle';
import type { App } from '../app';
import { withBegun } from '../eku/is-begun';

export interface Observed {
  readonly file: CaseFile;
  /** undefined when the case is not watched yet: a crash came before its watch row. */
  readonly watch: WatchRow | undefined;
}

/** Reads a case, its tasks and its events in one request; throws `GraphFailure`, kind `missing` when there is no such case. */
export async function observe(app: App, id: CaseId): Promise<CaseFile> {
  const { graph, places } = app;
  const [kase, tasks, events] = await graph.all([getCase(places, id), tasksOfCase(places, id), eventsOfCase(places, id)]);
  return fileOf(app, { kase: value(kase), tasks: value(tasks), events: value(events) });
}

/** The same with the row that says who holds the case. */
export async function observeWithWatch(app: App, id: CaseId): Promise<Observed> {
  const { graph, places } = app;
  const [kase, tasks, events, watch] = await graph.all(
    [getCase(places, id), tasksOfCase(places, id), eventsOfCase(places, id), watchOfCase(places, id)],
    { patience: 'person' },
  );
  const file = await fileOf(app, { kase: value(kase), tasks: value(tasks), events: value(events) });
  return { file, watch: value(watch) };
}

/** The value of a settled call; throws its failure. */
export function value<T>(settled: Settled<T>): T {
  if (settled.ok) return settled.value;
  throw settled.failure;
}

interface Read {
  readonly kase: CaseFile['case'];
  readonly tasks: CaseFile['tasks'];
  readonly events: CaseFile['events'];
}

async function fileOf(app: App, { kase, tasks, events }: Read): Promise<CaseFile> {
  return withBegun(app, {
    case: kase,
    tasks,
    events,
    profile: app.profile,
    provider: await providerOf(app, kase),
    eku: await matterOf(app, events),
  });
}

/** The case's provider as the register has it; null for none, and for one that is no longer there. */
export const providerOf = async (app: App, { providerId }: CaseFile['case']): Promise<CaseFile['provider']> =>
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
