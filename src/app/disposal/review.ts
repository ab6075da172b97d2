// *Gallring*: the cases that came in a year and have ended, with what the information plan says of each and what has been chosen.

import type { Instant, PlainDate } from '../../core/brand';
import { mayDispose } from '../../core/access/disposal';
import type { Case } from '../../core/casefile/case';
import type { Actor } from '../../core/engine/decision';
import { stages } from '../../core/processes/complaint/stages';
import { proposalOf, type Proposal } from '../../core/records/disposal';
import { no, ok, type Result } from '../../core/result';
import { unitIds } from '../../core/routine/profile';
import { dayOf } from '../../core/time/plain-date';
import { casesOfUnitMonth } from '../../graph/lists/cases';
import { disposalsOf, type DisposalRow } from '../../graph/lists/disposals';
import type { App } from '../app';
import { rowsOf } from '../cases/rows-of';
import { lastDay, orderedAt } from './last-decided';

export interface Reviewed {
  readonly matter: Case;
  /** The day of its last decision: never before the day it ended. */
  readonly ended: PlainDate | null;
  readonly proposal: Proposal;
  readonly chosen: DisposalRow | null;
  /** When it was confirmed, as long as nothing else has happened to it since. */
  readonly ordered: Instant | null;
}

export interface Review {
  readonly cases: readonly Reviewed[];
  /** What has been disposed of: all that is left of it. */
  readonly gone: readonly DisposalRow[];
  /** Some rows could not be read now: what is here is not all. */
  readonly isCut: boolean;
}

/** Of a year, `2026`. `notYourTask` for whoever has no part in it. */
export async function reviewYear(app: App, actor: Actor, year: string): Promise<Result<Review>> {
  if (!mayDispose(actor, 'see')) return no('notYourTask');
  const months = Array.from({ length: 12 }, (_none, n) => `${year}-${String(n + 1).padStart(2, '0')}`);
  const units = [null, ...unitIds(app.profile)];
  const [found, chosen, providers] = await Promise.all([
    rowsOf(
      app,
      units.flatMap((unit) => months.map((month) => casesOfUnitMonth(app.places, unit, month))),
    ),
    app.graph.send(disposalsOf(app.places, year), 'person'),
    app.providers(),
  ]);
  const today = dayOf(app.clock.now());
  const services = new Map(providers.map(({ id, service }) => [id, service] as const));
  const cases = found.rows
    .filter(({ stage }) => !stages[stage].open)
    .map((matter): Reviewed => {
      const row = chosen.find(({ caseId }) => caseId === matter.id) ?? null;
      const ended = row?.ended ?? lastDay(matter);
      const service = matter.providerId === null ? null : (services.get(matter.providerId) ?? null);
      const proposal = proposalOf(app.profile.informationPlan, { ended, service }, today);
      return { matter, ended, proposal, chosen: row, ordered: orderedAt(matter) };
    });
  const left = new Set(cases.map(({ matter }) => matter.id));
  return ok({ cases, gone: chosen.filter(({ state, caseId }) => state !== 'chosen' && !left.has(caseId)), isCut: found.isCut });
}
