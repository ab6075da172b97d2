// Somebody asks for an export: of one case, or of all that came in a year to a unit and have ended. What is asked for becomes deliveries, which go on by themselves.

import type { CaseId, PersonId, UnitId } from '../../core/brand';
import { deliveryKeyOf, deliveryWatch, inDeliveries, toArchive, type Delivery } from '../../core/archive/delivery';
import { exportNow } from '../../core/archive/exported';
import type { Case } from '../../core/casefile/case';
import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import { stages } from '../../core/processes/complaint/stages';
import { no, ok, type Result } from '../../core/result';
import { goesOut } from '../../core/routine/exports';
import { roleIn, unitIds } from '../../core/routine/profile';
import { dayOf, yearOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { casesOfUnitMonth } from '../../graph/lists/cases';
import { createDelivery, deliveriesOf, deliveryByKey, type DeliveryRow } from '../../graph/lists/deliveries';
import type { App } from '../app';
import { value } from '../settled';
import { openFile } from '../show';
import { deliverSome } from './pass-delivery';
import { watchedDelivery } from './resume-deliveries';

/** Whether the profile names somebody to export. */
export const mayExport = (app: App, actor: Actor): boolean =>
  !isEku(actor) && holds(actor, roleIn(app.profile, 'archiver'), null);

/** What is asked for: to the archive or a system of the profile's, of a unit (null: every one, and what none ever had), that came in a year. */
export interface Batch {
  readonly to: string;
  readonly unit: UnitId | null;
  readonly year: string;
}

export interface Looked {
  /** Those that would go. */
  readonly cases: readonly CaseId[];
  /** Ended ones that an earlier delivery holds. */
  readonly before: number;
  /** Those that run still. */
  readonly running: number;
}

/** What a batch would be, without anything being done (*Provkör*). `notYourTask` for anybody who may not export, `noSuchExport` for a system the profile does not name. */
export async function lookAtBatch(app: App, actor: Actor, batch: Batch): Promise<Result<Looked>> {
  if (!mayExport(app, actor)) return no('notYourTask');
  if (!isKnown(app, batch.to)) return no('noSuchExport');
  const cases = await casesIn(app, batch);
  const ended = cases.filter(({ stage }) => !stages[stage].open);
  const earlier = await heldBefore(app, batch);
  return ok({
    cases: ended.map(({ id }) => id).filter((id) => !earlier.has(id)),
    before: ended.filter(({ id }) => earlier.has(id)).length,
    running: cases.length - ended.length,
  });
}

const isKnown = ({ profile }: App, to: string): boolean =>
  to === toArchive || profile.exports.some((one) => one.id === to && goesOut(one));

/** The register's order: by the year a case came. A row says that; the day it ended stands in its history alone. */
async function casesIn(app: App, { unit, year }: Batch): Promise<readonly Case[]> {
  const units = unit === null ? [null, ...unitIds(app.profile)] : [unit];
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`);
  const calls = units.flatMap((one) => months.map((month) => casesOfUnitMonth(app.places, one, month)));
  const found = await app.graph.all(calls, { patience: 'person' });
  return found.flatMap((one) => value(one)).sort((a, b) => Number(a.id) - Number(b.id));
}

/** Cases that a delivery to the same place holds: as many years as there may be any of them. What has changed since is exported by itself, one case at a time. */
async function heldBefore(app: App, { to, year }: Batch): Promise<ReadonlySet<CaseId>> {
  const now = Number(yearOf(dayOf(app.clock.now())));
  const years = Array.from({ length: Math.max(1, now - Number(year) + 1) }, (_, n) => String(now - n));
  const found = await app.graph.all(
    years.map((one) => deliveriesOf(app.places, one)),
    { patience: 'person' },
  );
  const rows = found.flatMap((one) => value(one)).filter((row) => row.to === to);
  return new Set(
    rows.flatMap(({ state, cases, done }) =>
      state === 'running' ? cases : done.flatMap(({ caseId, end }) => (end === 'exported' || end === 'already' ? [caseId] : [])),
    ),
  );
}

/** Begins what `lookAtBatch` shows; the numbers of its deliveries. `nothingToExport` when there is nothing. */
export async function orderBatch(app: App, actor: Actor, batch: Batch): Promise<Result<readonly string[]>> {
  const looked = await lookAtBatch(app, actor, batch);
  if (!looked.ok) return looked;
  if (looked.value.cases.length === 0) return no('nothingToExport');
  const begun: string[] = [];
  for (const cases of inDeliveries(looked.value.cases)) begun.push(await begin(app, { ...batch, cases, by: actor.id }));
  return ok(begun);
}

/** The same of one case, by whoever may export it. One that lies at the archive as it is now is not sent again. */
export async function orderCase(app: App, actor: Actor, id: CaseId): Promise<Result<string>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  if (!mayExport(app, actor)) return no('notYourTask');
  if (stages[opened.value.matter.stage].open) return no('stillRunning');
  if (exportNow(opened.value, toArchive) !== undefined) return no('exportedBefore');
  return ok(await begin(app, { to: toArchive, unit: opened.value.matter.unit, year: null, cases: [id], by: actor.id }));
}

interface Begun extends Pick<Delivery, 'to' | 'unit' | 'year' | 'cases'> {
  readonly by: PersonId;
}

/** The row, its watch row due at once, and the first look behind the answer; what a crash leaves without one, the look of the day finds. */
async function begin(app: App, asked: Begun): Promise<string> {
  const at = app.clock.now();
  const delivery: Delivery = { ...asked, key: deliveryKeyOf({ ...asked, at }), at, done: [], state: 'running', file: null };
  const row = await madeOrFound(app, delivery);
  await watchedDelivery(app, row);
  app.exporting.begin(deliveryWatch(row.id), () => deliverSome(app, deliveryWatch(row.id)));
  return row.id;
}

async function madeOrFound(app: App, delivery: Delivery): Promise<DeliveryRow> {
  try {
    return await app.graph.send(createDelivery(app.places, delivery), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const known = await app.graph.send(deliveryByKey(app.places, delivery.key), 'person');
    if (known === undefined) throw failure;
    return known;
  }
}
