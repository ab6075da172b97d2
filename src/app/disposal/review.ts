// *Gallring*: what came in a year of one kind and has ended, with what the information plan says of each and what has been chosen.

import type { Instant, PlainDate, UnitId } from '../../core/brand';
import { mayDisposeOf } from '../../core/access/disposal';
import type { Case } from '../../core/casefile/case';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { processes } from '../../core/processes/all';
import { commonStages, type StageRule } from '../../core/processes/process';
import { proposalOf, type Proposal } from '../../core/records/disposal';
import { retentionOf, type DisposalKind } from '../../core/records/process-retention';
import { no, ok, type Result } from '../../core/result';
import { unitIds } from '../../core/routine/profile';
import { dayOf, yearOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { casesOfUnitMonth, casesOfUnitYear } from '../../graph/lists/cases';
import { disposalsOf, type DisposalRow } from '../../graph/lists/disposals';
import { mattersOfUnit, mattersOfUnitYear } from '../../graph/lists/matters';
import type { App } from '../app';
import { rowsInPieces, rowsOf, type Question, type Rows } from '../cases/rows-of';
import { lastDay, orderedAt } from './last-decided';
import { isOwnMatter } from './shown-as';

export interface Reviewed {
  readonly matter: Case | OwnMatter;
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

/** A year, `2026`, of one kind. */
export interface Reviewing {
  readonly kind: DisposalKind;
  readonly year: string;
}

/** `notYourTask` for whoever has no part in it. */
export async function reviewYear(app: App, actor: Actor, { kind, year }: Reviewing): Promise<Result<Review>> {
  if (!mayDisposeOf(actor, 'see', { kind, profile: app.profile })) return no('notYourTask');
  const [found, all, services] = await Promise.all([
    endedIn(app, { kind, year }),
    app.graph.send(disposalsOf(app.places, year), 'person'),
    servicesOf(app),
  ]);
  const today = dayOf(app.clock.now());
  const chosen = all.filter(({ caseId: id }) => (processIn(id) ?? 'complaint') === kind);
  const cases = found.rows.map((matter): Reviewed => {
    const row = chosen.find(({ caseId }) => caseId === matter.id) ?? null;
    const ended = row?.ended ?? lastDay(matter);
    const asked = { retention: retentionOf(kind), ended, service: services(matter) };
    const proposal = proposalOf(app.profile.informationPlan, asked, today);
    return { matter, ended, proposal, chosen: row, ordered: orderedAt(matter) };
  });
  const left = new Set<string>(cases.map(({ matter }) => matter.id));
  return ok({ cases, gone: chosen.filter(({ state, caseId }) => state !== 'chosen' && !left.has(caseId)), isCut: found.isCut });
}

/** What of a kind came in a year and has ended. */
async function endedIn(app: App, { kind, year }: Reviewing): Promise<Rows<Case | OwnMatter>> {
  const { rows, isCut } = await rowsOf(app, callsFor(app, { kind, year }));
  return { rows: rows.filter((one) => !isOpen(one)), isCut };
}

function callsFor(app: App, { kind, year }: Reviewing): readonly Call<readonly (Case | OwnMatter)[]>[] {
  const units = [null, ...unitIds(app.profile)];
  if (kind !== 'complaint') return units.map((unit) => mattersOfUnitYear(app.places, kind, { unit, year }));
  return units.flatMap((unit) => monthsOf(year).map((month) => casesOfUnitMonth(app.places, unit, month)));
}

/** The years back that can be asked for: the product is younger than that. */
export const yearsBack = 20;

/** What of a kind came in that year or one before it and has ended: some requests a unit and, of complaints, a year. */
export async function endedBefore(app: App, kind: DisposalKind, year: number): Promise<readonly (Case | OwnMatter)[]> {
  const units = [null, ...unitIds(app.profile)];
  const years = Array.from({ length: yearsBack }, (_none, n) => String(year - n));
  const found =
    kind === 'complaint'
      ? await rowsInPieces(
          app,
          years.flatMap((one) => units.map((unit) => yearOfUnit(app, unit, one))),
        )
      : await rowsOf<Case | OwnMatter>(
          app,
          units.map((unit) => mattersOfUnit(app.places, kind, unit)),
        );
  return found.rows.filter((one) => !isOpen(one) && yearOf(dayOf(one.received)) <= year);
}

/** More than SharePoint gives at once are asked for month by month. */
const yearOfUnit = ({ places }: App, unit: UnitId | null, year: string): Question<Case | OwnMatter> => ({
  call: casesOfUnitYear(places, unit, year),
  pieces: monthsOf(year).map((month) => casesOfUnitMonth(places, unit, month)),
});

const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_none, n) => `${year}-${String(n + 1).padStart(2, '0')}`);

/** One whose stage nobody knows is left alone. */
export const isOpen = (matter: Case | OwnMatter): boolean => {
  const stages: Readonly<Record<string, StageRule>> = processes[isOwnMatter(matter) ? matter.process : 'complaint'].stages;
  return (stages[matter.stage] ?? commonStage(matter.stage))?.open !== false;
};

const commonStage = (stage: string): StageRule | undefined => new Map<string, StageRule>(Object.entries(commonStages)).get(stage);

/** The service a case was about, as its provider has it. */
export async function servicesOf(app: App) {
  const services = new Map((await app.providers()).map(({ id, service }) => [id, service] as const));
  return (matter: Case | OwnMatter) =>
    isOwnMatter(matter) || matter.providerId === null ? null : (services.get(matter.providerId) ?? null);
}
