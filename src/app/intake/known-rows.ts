// Rows of a list that somebody hands in, held against the cases they may be already: by their keys, and by the day they came.

import type { PlainDate } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { dayOf } from '../../core/time/plain-date';
import { mapped } from '../../graph/call';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { personalOf } from '../../graph/lists/personal';
import { watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { inCase } from '../in-case';
import { value } from '../settled';

/** `whole`: all of it is here; `begun`: a run was cut short; `other`: the reference is taken by a case that came on another day. */
export type Found = { readonly is: 'new' } | { readonly is: 'whole' | 'begun' | 'other'; readonly kase: Case };

/** A row by the key its case has, and the day it came. */
export interface Keyed {
  readonly key: string;
  readonly day: PlainDate;
}

/** How much of each is here already, in their order. Only reads, twenty in a request. */
export async function findKnown(app: App, rows: readonly Keyed[]): Promise<readonly Found[]> {
  const asked = await app.graph.all(
    rows.map(({ key }) => caseByIntakeKey(app.places, key)),
    { patience: 'person' },
  );
  const cases = asked.map(value);
  const begun = await begunOnly(
    app,
    cases.flatMap((kase) => (kase === undefined || kase.closedAs !== null ? [] : [kase])),
  );
  return rows.map(({ day }, n): Found => {
    const kase = cases[n];
    if (kase === undefined) return { is: 'new' };
    if (begun.has(kase.id)) return { is: 'begun', kase };
    return { is: kase.closedAs !== null || dayOf(kase.received) === day ? 'whole' : 'other', kase };
  });
}

/** Those of which something is missing. The row that makes a case due comes last; the other two are what a pass cannot do without. */
async function begunOnly(app: App, cases: readonly Case[]): Promise<ReadonlySet<string>> {
  const parts = cases.flatMap((kase) => [
    mapped(watchOfCase(app.places, kase.id), (row) => row !== undefined),
    mapped(personalOf(inCase(app, kase).places, kase.intakeKey), (row) => row !== undefined),
    mapped(eventsOfCase(app.places, kase.id), (events) => events.length > 0),
  ]);
  const found = (await app.graph.all(parts, { patience: 'person' })).map(value);
  return new Set(cases.flatMap(({ id }, n) => (found.slice(3 * n, 3 * n + 3).every(Boolean) ? [] : [id])));
}
