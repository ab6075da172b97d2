// The deliveries as those who may export see them, the receipt of one, and a package or a file to hand over: held against its checksum, and noted before it is given.

import { caseId, type CaseId } from '../../core/brand';
import { may } from '../../core/access/access';
import type { DeliveredPackage } from '../../core/archive/delivery';
import { isOfHistory } from '../../core/archive/exported';
import type { Case } from '../../core/casefile/case';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { disposalOf } from '../../graph/lists/disposals';
import { deliveriesOf, deliveryById, type DeliveryRow } from '../../graph/lists/deliveries';
import { exportPath, readFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { observe } from '../pass/observe';
import { sha256 } from '../records/fetch-records';
import { value } from '../settled';
import { mayExport } from './order';

/** Those asked for this year and the last. */
export async function listDeliveries(app: App, actor: Actor): Promise<Result<readonly DeliveryRow[]>> {
  if (!mayExport(app, actor)) return no('notYourTask');
  const year = Number(dayOf(app.clock.now()).slice(0, 4));
  const found = await app.graph.all([deliveriesOf(app.places, String(year)), deliveriesOf(app.places, String(year - 1))], {
    patience: 'person',
  });
  return ok(found.flatMap((one) => value(one)));
}

export interface ShownDelivery {
  readonly delivery: DeliveryRow;
  readonly cases: readonly Case[];
  /** The numbers of those that have been disposed of since: what is left of them says so. */
  readonly gone: ReadonlyMap<CaseId, string>;
}

/** One with the rows of its cases, as far as they can be read. */
export async function showDelivery(app: App, actor: Actor, id: string): Promise<Result<ShownDelivery>> {
  const found = await deliveryFor(app, actor, id);
  if (!found.ok) return found;
  const rows = await app.graph.all(
    found.value.cases.map((one) => getCase(app.places, one)),
    { patience: 'person' },
  );
  const cases = rows.flatMap((one) => (one.ok ? [one.value] : []));
  const here = new Set(cases.map((one) => one.id));
  const gone = await numbersOfGone(
    app,
    found.value.cases.filter((one) => !here.has(one)),
  );
  return ok({ delivery: found.value, cases, gone });
}

async function numbersOfGone(app: App, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, string>> {
  const rows = await app.graph.all(
    ids.map((id) => disposalOf(app.places, id)),
    { patience: 'person' },
  );
  return new Map(
    rows.flatMap((one, n) => (one.ok && one.value !== undefined && ids[n] ? [[ids[n], one.value.number] as const] : [])),
  );
}

async function deliveryFor(app: App, actor: Actor, id: string): Promise<Result<DeliveryRow>> {
  if (!mayExport(app, actor)) return no('notYourTask');
  if (!/^\d{1,9}$/.test(id)) return no('noSuchDelivery');
  try {
    return ok(await app.graph.send(deliveryById(app.places, id), 'person'));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return no('noSuchDelivery');
    throw failure;
  }
}

/** The package of a case, for somebody who may export it now; noted as a reading of everything in it. */
export async function fetchPackage(
  app: App,
  actor: Actor,
  at: { readonly delivery: string; readonly case: string },
): Promise<Result<Uint8Array>> {
  const found = await deliveryFor(app, actor, at.delivery);
  if (!found.ok) return found;
  const made = found.value.done.find((one) => one.caseId === at.case)?.package ?? null;
  if (made === null) return no('noSuchDelivery');
  const file = await observe(app, caseId(at.case));
  if (!may(actor, 'export', file)) return no('noSuchCase');
  if (!isOfHistory(file, made)) return no('packageChanged');
  return given(inCase(app, file.matter), actor, { made, path: exportPath(`${made.name}.zip`), about: file.matter.id });
}

/** The file of a delivery to another system. */
export async function fetchFile(app: App, actor: Actor, id: string): Promise<Result<Uint8Array>> {
  const found = await deliveryFor(app, actor, id);
  if (!found.ok) return found;
  const { file } = found.value;
  return file === null
    ? no('noSuchDelivery')
    : given(app, actor, { made: file, path: exportPath(file.name), about: caseId('0') });
}

/** `packageChanged` when it is not what the receipt says: it must not be handed over. */
async function given(
  app: App,
  actor: Actor,
  { made, path, about }: { readonly made: DeliveredPackage; readonly path: string; readonly about: CaseId },
): Promise<Result<Uint8Array>> {
  if (!app.limits.allow('package', actor.id)) return no('tooMany');
  await app.access.note({ who: actor.id, what: 'archive', caseId: about, at: app.clock.now() });
  try {
    const bytes = await readFile(app.graph, app.places, { path, limit: made.size });
    return sha256(bytes) === made.sha256 ? ok(bytes) : no('packageChanged');
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'tooLarge'))
      return no('packageChanged');
    throw failure;
  }
}
