// The documents of one case for somebody who may read it, each to be weighed; the reading is in the access log first.

import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { unitsOf, type Unit } from '../../core/disclosure/unit';
import type { Making, Records } from '../../core/records/document';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { nameIn } from '../records/fetch-bundle';
import { recordsOf } from '../records/fetch-records';
import { showCase } from '../show';

export interface CaseUnits {
  readonly records: Records;
  readonly units: readonly Unit[];
  readonly making: Making;
}

/** `noSuchCase` for whoever may not read it. */
export async function unitsFor(app: App, actor: Actor, id: CaseId): Promise<Result<CaseUnits>> {
  const shown = await showCase(app, actor, { caseId: id, what: 'found' });
  if (!shown.ok) return shown;
  const records = await recordsOf(app, shown.value);
  const now = app.clock.now();
  return ok({ records, units: unitsOf(records, now), making: { now, nameOf: nameIn(shown.value) } });
}

export interface OneUnit extends CaseUnits {
  readonly unit: Unit;
}

/** The document of that mark among the cases that were added; `noSuchDocument` for none, and for one of a case that is not hers to read. */
export async function unitNamed(
  app: App,
  actor: Actor,
  { cases, ref }: { readonly cases: readonly CaseId[]; readonly ref: string },
): Promise<Result<OneUnit>> {
  const id = cases.find((one) => ref.startsWith(`${one}-`));
  if (id === undefined) return no('noSuchDocument');
  const read = await unitsFor(app, actor, id);
  const unit = read.ok ? read.value.units.find((one) => one.ref === ref) : undefined;
  return read.ok && unit !== undefined ? ok({ ...read.value, unit }) : no('noSuchDocument');
}
