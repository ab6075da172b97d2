// A row of a case that nothing brings back: a person lets the case go on without it, and the history says so. A case that is gone itself is recorded as lost.

import { emptyPlaces } from '../../core/casefile/history';
import type { LostWhy } from '../../core/casefile/lost';
import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/decide/decision';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import { no, ok, type Result } from '../../core/result';
import { apartEventsOfCase, appendEvent, eventsOfCase } from '../../graph/lists/events';
import { removeRow } from '../../graph/lists/list-calls';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import { watchList, watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { rowDone } from '../done-before';
import { endRow, setAsideRow } from '../intake/set-aside-rows';
import { value } from '../pass/observe';
import { isGone, rowOfKey } from './damaged';
import { lostRow, lostRowsOf } from './lost-rows';
import { restoreRow } from './restore';
import { sweptList } from './swept-lists';

/** Reasons of a whole case that it can go on from, or that end it. */
const mayBeLost: readonly string[] = ['historyGap', 'rowDamaged', 'rowGone'] satisfies readonly SetAsideReason[];

/** Whether a row of *Manuell hantering* can be answered so. */
export function mayGoOn({ intakeKey, reason, named }: Pick<SetAsideRow, 'intakeKey' | 'reason' | 'named'>): boolean {
  const place = rowOfKey(intakeKey);
  return place === null ? named !== null && mayBeLost.includes(reason) : (sweptList(place.title)?.lostAs ?? null) !== null;
}

export interface Loss {
  readonly why: LostWhy;
  readonly by: Actor;
}

/** Lets the case a row of *Manuell hantering* names go on, and ends the row. What can be restored is restored instead (I03). */
export async function goOnWithout(
  app: App,
  at: { readonly rowId: string; readonly why: LostWhy },
  by: Actor,
): Promise<Result<SetAsideRow>> {
  const found = await setAsideRow(app, at.rowId, by);
  if (!found.ok) return found;
  const row = found.value;
  if (!mayGoOn(row)) return no('answerNotAllowed');
  if (row.state !== 'open') return row.answeredBy === by.id ? ok(row) : { ok: false, problem: rowDone(app, row) };
  const restored = await restoreRow(app, at.rowId, by);
  if (restored.ok || restored.problem.code !== 'rowStillDamaged') return restored;
  const loss = { why: at.why, by };
  if (row.reason === 'rowGone' && row.named !== null) return caseLost(app, row, loss);
  const place = rowOfKey(row.intakeKey);
  if (place !== null) await lostRow(app, place, { ...loss, named: row.named });
  else if (row.named !== null) await withoutRowsOf(app, row.named, loss);
  return restoreRow(app, at.rowId, by);
}

/** The events first: what is written of the others comes behind them. */
async function withoutRowsOf(app: App, id: CaseId, loss: Loss): Promise<void> {
  await lostRowsOf(app, id, { ...loss, what: 'event' });
  await fillGap(app, id, loss);
  await lostRowsOf(app, id, { ...loss, what: 'task' });
}

/** Nothing looks at it any more, and nobody is told again. Should its row come back, the day's sweep watches it again. */
async function caseLost(app: App, row: SetAsideRow, { why, by }: Loss): Promise<Result<SetAsideRow>> {
  const id = row.named;
  if (id === null || !(await isGone(app, id))) return no('rowStillDamaged');
  const watch = await app.graph.send(watchOfCase(app.places, id), 'person');
  if (watch !== undefined) await app.graph.send(removeRow(watchList, app.places, watch.id), 'person');
  app.log.warn('case whose row is lost for good is left', { caseId: id });
  return endRow(app, row, { state: 'lost', answer: why, answeredBy: by.id });
}

/** A place that another takes meanwhile is no gap any more. */
async function fillGap(app: App, id: CaseId, { why, by }: Loss): Promise<void> {
  const { graph, places, clock } = app;
  const [open, apart] = await graph.all([eventsOfCase(places, id), apartEventsOfCase(places, id)], { patience: 'person' });
  const watch = await graph.send(watchOfCase(places, id), 'person');
  const empty = emptyPlaces([...value(open), ...value(apart)], watch?.eventsKnown ?? 0);
  const lost = { kind: 'lost', data: { why, of: 'event' }, at: clock.now(), by: by.id, caseId: id } as const;
  const written = await graph.all(
    empty.map((seq) => appendEvent(places, { ...lost, seq })),
    { patience: 'person' },
  );
  const failed = written.find((one) => !one.ok && one.failure.kind !== 'duplicate');
  if (failed !== undefined && !failed.ok) throw failed.failure;
  if (empty.length > 0) app.log.warn('case goes on with rows of its history lost', { caseId: id, count: empty.length });
}
