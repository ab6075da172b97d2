// A row of a case that nothing brings back: a person lets the case go on without it, and the history says so. A case that is gone itself is recorded as lost.

import { emptyPlaces } from '../../core/casefile/history';
import type { LostWhy } from '../../core/casefile/lost';
import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import { no, ok, type Result } from '../../core/result';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { casesList } from '../../graph/lists/cases';
import { apartEventsOfCase, appendEvent, eventsOfCase } from '../../graph/lists/events';
import { removeRow } from '../../graph/lists/list-calls';
import { createSetAside, getSetAside, setAsideByKey, type SetAside, type SetAsideRow } from '../../graph/lists/set-aside';
import { watchList, watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { rowDone } from '../done-before';
import { endRow, setAsideRow } from '../intake/set-aside-rows';
import { value } from '../pass/observe';
import { rowKeyOf, rowOfKey } from './damaged';
import { lostRow, lostRowsOf } from './lost-rows';
import { withoutPersonal } from './personal-anew';
import { restoreRow } from './restore';
import { casesSwept, sweptList } from './swept-lists';
import { openRowsOf, rowNow } from './whole';

/** Reasons of a whole case that it can go on from, or that end it. */
const mayBeLost: readonly string[] = ['historyGap', 'rowDamaged', 'rowGone', 'personalGone'] satisfies readonly SetAsideReason[];

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
  if (row.named !== null && mayBeLost.includes(row.reason) && (await isLost(app, row.named))) return caseLost(app, row, loss);
  if (row.named !== null && row.reason === 'personalGone') await withoutPersonal(app, row.named, loss);
  const place = rowOfKey(row.intakeKey);
  if (place !== null) await lostRow(app, place, { ...loss, named: row.named });
  else if (row.named !== null && row.reason !== 'personalGone') await withoutRowsOf(app, row.named, loss);
  return restoreRow(app, at.rowId, by);
}

/** The events first: what is written of the others comes behind them. */
async function withoutRowsOf(app: App, id: CaseId, loss: Loss): Promise<void> {
  await lostRowsOf(app, id, { ...loss, what: 'event' });
  await fillGap(app, id, loss);
  await lostRowsOf(app, id, { ...loss, what: 'task' });
  await lostRowsOf(app, id, { ...loss, what: 'apartTask' });
  await lostRowsOf(app, id, { ...loss, what: 'assessment' });
}

/** A case's own row is away, or written over so that nothing of it can be read. Restoring has been tried. */
export async function isLost(app: App, id: CaseId): Promise<boolean> {
  const row = await rowNow(app, casesSwept, id);
  return row === undefined || !casesSwept.isWhole(row);
}

/**
 * Nothing looks at it any more, and nobody is told again: not of its row, and not of what belongs to it. One that was written over is taken away.
 * Should its row come back, the day's sweep watches it again. What was answered is ended last, so that a crash leaves the button.
 */
async function caseLost(app: App, row: SetAsideRow, { why, by }: Loss): Promise<Result<SetAsideRow>> {
  const id = row.named;
  if (id === null) return no('rowStillDamaged');
  const end = { state: 'lost', answer: why, answeredBy: by.id } as const;
  await rememberLost(app, id, end);
  const watch = await app.graph.send(watchOfCase(app.places, id), 'person');
  if (watch !== undefined) await away(app, removeRow(watchList, app.places, watch.id));
  await away(app, removeRow(casesList, app.places, id));
  app.log.warn('case whose row is lost for good is left', { caseId: id });
  for (const other of await openRowsOf(app, id)) if (other.id !== row.id) await endRow(app, other, end);
  const now = await app.graph.send(getSetAside(app.places, row.id), 'person');
  return now.state === 'open' ? endRow(app, now, end) : ok(now);
}

/** The row by which it is known that nobody needs to be told that the case is away. */
async function rememberLost(app: App, id: CaseId, end: Pick<SetAside, 'state' | 'answer' | 'answeredBy'>): Promise<void> {
  const { graph, places, clock } = app;
  const intakeKey = rowKeyOf(id, 'rowGone');
  if ((await graph.send(setAsideByKey(places, intakeKey), 'person')) !== undefined) return;
  const made = { intakeKey, reason: 'rowGone', arrived: clock.now(), named: id, fileId: null } as const;
  await graph.send(createSetAside(places, { ...made, state: end.state, answer: end.answer }), 'person');
}

async function away(app: App, call: Call<unknown>): Promise<void> {
  try {
    await app.graph.send(call, 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
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
