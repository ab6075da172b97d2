// A complaint that was open in another list before Trappan came: put at its place once, whatever happens in between, and then the bot's like any other.

import type { Case } from '../../core/casefile/case';
import { placedAs, type Standing } from '../../core/processes/complaint/placed';
import { dayOf } from '../../core/time/plain-date';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { personalOf } from '../../graph/lists/personal';
import { watchOfCase } from '../../graph/lists/watch';
import { mapped } from '../../graph/call';
import type { App } from '../app';
import { inCase } from '../in-case';
import { bytesKeyOf } from '../keys';
import { value } from '../settled';
import { storeNote, type WrittenDown } from './write-down';

export interface OpenBefore {
  /** What it is called in the list it stood in: by this it is known again. */
  readonly reference: string;
  readonly written: WrittenDown;
  readonly standing: Standing;
}

/** `whole`: all of it is here; `begun`: a run was cut short; `other`: the reference is taken by a case that came on another day. */
export type Found = { readonly is: 'new' } | { readonly is: 'whole' | 'begun' | 'other'; readonly kase: Case };

const keyOf = ({ reference }: OpenBefore): string => bytesKeyOf(new TextEncoder().encode(`import|${reference.toLowerCase()}`));

/** How much of each is here already, in their order. Only reads, twenty in a request. */
export async function findImported(app: App, rows: readonly OpenBefore[]): Promise<readonly Found[]> {
  const asked = await app.graph.all(
    rows.map((row) => caseByIntakeKey(app.places, keyOf(row))),
    { patience: 'person' },
  );
  const cases = asked.map(value);
  const begun = await begunOnly(
    app,
    cases.flatMap((kase) => (kase === undefined || kase.closedAs !== null ? [] : [kase])),
  );
  return rows.map((row, n): Found => {
    const kase = cases[n];
    if (kase === undefined) return { is: 'new' };
    if (begun.has(kase.id)) return { is: 'begun', kase };
    return { is: kase.closedAs !== null || dayOf(kase.received) === dayOf(row.written.received) ? 'whole' : 'other', kase };
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

/** Stores it, or what is missing of it; its first pass is due at once. Throws `GraphFailure`; asked again it goes on. */
export const importCase = (app: App, row: OpenBefore): Promise<Case> =>
  storeNote(app, row.written, { key: keyOf(row), by: null, last: null, isReceiver: true, placed: placedAs(row.standing) });
