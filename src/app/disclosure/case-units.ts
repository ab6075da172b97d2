// The documents of one case for somebody who may read it, each to be weighed; the reading is in the access log first.

import type { CaseId, MatterId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { unitsOf, type Unit } from '../../core/disclosure/unit';
import type { Making, Records } from '../../core/records/document';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { nameIn } from '../records/fetch-bundle';
import { recordsOf } from '../records/fetch-records';
import { showCase } from '../show';
import { casesIn, type Desk } from './desk';

export interface CaseUnits {
  readonly records: Records;
  readonly units: readonly Unit[];
  readonly making: Making;
}

interface ForRequest {
  readonly id: CaseId;
  /** What it is read for: it stands in the log. */
  readonly request: MatterId;
}

/** `noSuchCase` for whoever may not read it. */
export async function unitsFor(app: App, actor: Actor, { id, request }: ForRequest): Promise<Result<CaseUnits>> {
  const shown = await showCase(app, actor, { caseId: id, what: 'found', for: request });
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
  { desk, ref }: { readonly desk: Desk; readonly ref: string },
): Promise<Result<OneUnit>> {
  const id = casesIn(desk).find(({ caseId }) => ref.startsWith(`${caseId}-`))?.caseId;
  if (id === undefined) return no('noSuchDocument');
  const read = await unitsFor(app, actor, { id, request: desk.file.matter.id });
  const unit = read.ok ? read.value.units.find((one) => one.ref === ref) : undefined;
  return read.ok && unit !== undefined ? ok({ ...read.value, unit }) : no('noSuchDocument');
}
