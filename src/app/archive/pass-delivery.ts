// A delivery, some cases at a time: claim, export, say how far it has come, let go. Whatever dies in between is begun anew from the last case that was written down,
// under the same names; a case that is exported already is found to be so by its own history.

import type { CaseId, MatterId } from '../../core/brand';
import { deliveryOf, leftIn, toArchive, type DeliveredCase } from '../../core/archive/delivery';
import type { Actor } from '../../core/engine/decision';
import { addMinutes, never } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { claimed, isFree } from '../../graph/lease';
import { deliveryById, patchDelivery, type DeliveryRow } from '../../graph/lists/deliveries';
import { patchWatch, watchOfCase, type WatchRow } from '../../graph/lists/watch';
import { knownActor } from '../actor';
import type { App } from '../app';
import { causeOf } from '../log';
import { holding, leaseMinutes, type Holding } from '../pass/hold';
import type { PassEnd } from '../pass/pass';
import { exportCase } from './export-case';
import { exportRows } from './export-rows';

/** Cases of one step, which fits well within a claim. They go one after another: two at once gained a fifth, and pages waited half as long again. */
const aStep = 12;
/** Minutes of business time after which somebody else looks, if nothing more is heard of it. */
const patience = 2;

/** Claims a delivery that is due, and begins it beside everything else. Never throws: one that cannot go on now goes on later. */
export async function passDelivery(app: App, row: WatchRow): Promise<PassEnd> {
  try {
    if (!isFree(row, { holder: app.replica, now: app.clock.realNow() })) return 'taken';
    await app.graph.send(patchWatch(app.places, row, heldOn(app)));
    app.exporting.begin(row.caseId, () => deliverSome(app, row.caseId));
    return 'done';
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return 'taken';
    app.log.warn('delivery left for a later look', causeOf(failure));
    return 'failed';
  }
}

const heldOn = (app: App): Pick<WatchRow, 'nextLook' | 'holder' | 'leaseEnd'> => ({
  nextLook: addMinutes(app.clock.now(), patience),
  ...claimed({ holder: app.replica, now: app.clock.realNow(), minutes: leaseMinutes }),
});

/** One step of a delivery, under its claim; whether there is more to do. Another replica that has it goes on with it. */
export async function deliverSome(app: App, key: MatterId): Promise<boolean> {
  const row = await app.graph.send(watchOfCase(app.places, key));
  if (row === undefined || !isFree(row, { holder: app.replica, now: app.clock.realNow() })) return false;
  const held = holding(app, await app.graph.send(patchWatch(app.places, row, heldOn(app))));
  const before = await held.graph.send(deliveryById(app.places, deliveryOf(key) ?? ''));
  const actor = await knownActor(held, before.by, 'lately');
  const delivery = await go(held, before, actor.ok ? actor.value : { id: before.by, grants: [] });
  if (delivery.state === 'running') return true;
  await held.graph.send(held.hold.letGo(never, { eventsKnown: 0 }));
  return false;
}

async function go(app: Holding, before: DeliveryRow, actor: Actor): Promise<DeliveryRow> {
  if (before.state === 'done') return before;
  if (before.to !== toArchive) return exportRows(app, before, actor);
  const next = leftIn(before).slice(0, aStep);
  const done: DeliveredCase[] = [];
  for (const caseId of next) done.push(await exported(app, { caseId, before, actor }));
  await app.hold.secure();
  const isLast = before.done.length + done.length === before.cases.length;
  const patch = { done: [...before.done, ...done], state: isLast ? 'done' : 'running' } as const;
  return app.graph.send(patchDelivery(app.places, before, patch));
}

/** A case whose rows cannot be read stops none of the others; what Graph does not answer is tried again. */
async function exported(
  app: Holding,
  { caseId, before, actor }: { readonly caseId: CaseId; readonly before: DeliveryRow; readonly actor: Actor },
): Promise<DeliveredCase> {
  await app.hold.secure();
  try {
    return await exportCase(app, { caseId, actor, delivery: before.id, at: before.at });
  } catch (failure) {
    const isGone = failure instanceof GraphFailure && (failure.kind === 'unreadable' || failure.kind === 'missing');
    if (!isGone) throw failure;
    app.log.warn('case not exported', { caseId, ...causeOf(failure) });
    return { caseId, end: 'unreadable', package: null };
  }
}
