// The cases the criteria were counted on: those the reader may open by number, the rest as "3 hos enhet Söder" (decisions 6).

import type { PlainDate } from '../../core/brand';
import { caseNumber, type Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import { mayRead } from '../../core/access/access';
import { unitName, underVersion } from '../../core/routine/profile';
import { dayOf } from '../../core/time/plain-date';
import { eventsOfCase } from '../../graph/lists/events';
import type { App } from '../app';
import { complaint } from '../../core/processes/complaint/process';

export interface CasesBehind {
  readonly open: readonly (Pick<Case, 'id' | 'topic'> & { readonly number: string; readonly day: PlainDate })[];
  readonly elsewhere: readonly { readonly unit: string; readonly count: number }[];
}

/** Those of the cases the reader may open. Events tell who has declared a conflict of interest. */
export async function readableOf(app: App, actor: Actor, cases: readonly Case[]): Promise<readonly Case[]> {
  const near = cases.filter((one) => mayRead(actor, bareFile(app, one, [])));
  const events = await app.graph.all(
    near.map((one) => eventsOfCase(app.places, one.id)),
    { patience: 'person' },
  );
  return near.filter((one, index) => {
    const known = events[index];
    return known?.ok === true && !one.hasApart && mayRead(actor, bareFile(app, one, known.value));
  });
}

/** Sorts the cases into those the reader may open and those that are only counted. */
export async function casesBehind(app: App, actor: Actor, cases: readonly Case[]): Promise<CasesBehind> {
  const open = await readableOf(app, actor, cases);
  const closed = cases.filter((one) => !open.includes(one));
  return {
    open: open.map((one) => ({ id: one.id, number: caseNumber(one), topic: one.topic, day: dayOf(one.received) })),
    elsewhere: byUnit(app, closed),
  };
}

const nobodyNamed: CaseFile['staff'] = { people: [], vacant: [] };

/** Without tasks a case is open to fewer, never to more; one with something weighed beside it may be shut to somebody, and is left out. */
const bareFile = (app: App, one: Case, events: CaseFile['events']): CaseFile => ({
  matter: one,
  tasks: [],
  events,
  assessments: [],
  process: complaint,
  profile: underVersion(app.profile, one.profileVersion),
  staff: nobodyNamed,
  provider: null,
  eku: null,
});

function byUnit(app: App, cases: readonly Case[]): CasesBehind['elsewhere'] {
  const counts = new Map<string, number>();
  for (const { unit } of cases) {
    const name = unitName(app.profile, unit);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([unit, count]) => ({ unit, count }));
}
