// What becomes of cases that have ended: chosen by one, many at a time, confirmed by another one by one as each stands, and taken back while it can be.

import type { CaseId, PlainDate } from '../../core/brand';
import { mayDispose } from '../../core/access/disposal';
import { shownNumber, type Case } from '../../core/casefile/case';
import { orderDisposal, undoDisposal } from '../../core/decide/order-disposal';
import { ownTables } from '../../core/processes/all';
import { stages } from '../../core/processes/complaint/stages';
import type { Actor } from '../../core/engine/decision';
import { restsOn, type DisposalChoice } from '../../core/records/disposal-choices';
import type { Disposal } from '../../core/records/disposed';
import { no, ok, type Result } from '../../core/result';
import { dayOf, yearOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { createDisposal, disposalOf, patchDisposal, type DisposalRow } from '../../graph/lists/disposals';
import { mattersOfOrigin } from '../../graph/lists/matters';
import type { App } from '../app';
import { change } from '../decisions/change';
import { value } from '../settled';
import { lastDay } from './last-decided';

export interface Choosing {
  readonly choice: DisposalChoice;
  readonly ground: string;
  /** Until when it waits; null: until somebody chooses anew. */
  readonly until: PlainDate | null;
}

/** What came of each; `null` where it was done. */
export type Ends = ReadonlyMap<CaseId, Refusal | null>;
type Refusal = Extract<Result<never>, { readonly ok: false }>['problem'];

/** As many at a time: some seconds' work. */
export const mostAtOnce = 20;

/** Chooses for each of them. What is ordered or gone is left as it is. */
export async function chooseDisposal(
  app: App,
  by: Actor,
  { ids, ...given }: Choosing & { readonly ids: readonly CaseId[] },
): Promise<Result<Ends>> {
  if (!mayDispose(by, 'choose')) return no('notYourTask');
  const { choice, ground, until } = given;
  if (!restsOn(choice, ground)) return no('answerNotAllowed');
  if (until !== null && (choice !== 'wait' || until <= dayOf(app.clock.now()))) return no('dayNotAhead');
  return each(ids, (id) => chosen(app, by, { id, choice, ground, until }));
}

async function each(ids: readonly CaseId[], work: (id: CaseId) => Promise<Result<unknown>>): Promise<Result<Ends>> {
  const ends = new Map<CaseId, Refusal | null>();
  for (const id of new Set(ids)) {
    const end = await work(id);
    ends.set(id, end.ok ? null : end.problem);
  }
  return ok(ends);
}

async function chosen(
  app: App,
  by: Actor,
  { id, choice, ground, until }: Pick<Disposal, 'choice' | 'ground' | 'until'> & { readonly id: CaseId },
): Promise<Result<unknown>> {
  const [kase, known] = await app.graph.all([getCase(app.places, id), disposalOf(app.places, id)], { patience: 'person' });
  if (!kase.ok) return kase.failure.kind === 'missing' ? no('noSuchCase') : Promise.reject(kase.failure);
  const row = value(known);
  if (stages[kase.value.stage].open) return no('disposalNotNow');
  if (row !== undefined && row.state !== 'chosen') return no('alreadyDecided');
  const said = { choice, ground, until, chosenBy: by.id, chosenAt: app.clock.now() };
  return kept(
    app,
    row === undefined ? createDisposal(app.places, newRow(kase.value, said)) : patchDisposal(app.places, row, said),
  );
}

async function kept(app: App, call: Call<DisposalRow>): Promise<Result<DisposalRow>> {
  try {
    return ok(await app.graph.send(call, 'person'));
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate'))
      return no('changedMeanwhile');
    throw failure;
  }
}

const newRow = (matter: Case, said: Pick<Disposal, 'choice' | 'ground' | 'until' | 'chosenBy' | 'chosenAt'>): Disposal => ({
  ...said,
  caseId: matter.id,
  number: shownNumber(matter),
  year: String(yearOf(dayOf(matter.received))),
  unit: matter.unit,
  ended: lastDay(matter),
  state: 'chosen',
  confirmedBy: null,
  decision: null,
  goneAt: null,
  counts: null,
});

/** Confirms what another chose: each case is judged as it stands, and its own pass disposes of it some minutes later. */
export async function confirmDisposal(app: App, by: Actor, ids: readonly CaseId[]): Promise<Result<Ends>> {
  if (!mayDispose(by, 'confirm')) return no('notYourTask');
  return each(ids, async (id) => {
    const row = await app.graph.send(disposalOf(app.places, id), 'person');
    if (row === undefined || row.state === 'gone') return no('disposalNotChosen');
    if (await hasOpenBeside(app, id)) return no('disposalNotNow');
    return change(app, id, (file, now) => orderDisposal(file, { chosen: row, by }, now));
  });
}

/** Something that came of it, or was opened beside it, runs: what it is about must be there. */
async function hasOpenBeside(app: App, id: CaseId): Promise<boolean> {
  const found = await app.graph.all(mattersOfOrigin(app.places, id), { patience: 'person' });
  return found.flatMap((one) => value(one)).some(({ process, stage }) => ownTables(process).stages[stage]?.open !== false);
}

/** Takes back what was confirmed, and what was chosen of it: it can be chosen anew. */
export async function undoDisposals(app: App, by: Actor, ids: readonly CaseId[]): Promise<Result<Ends>> {
  if (!mayDispose(by, 'confirm') && !mayDispose(by, 'choose')) return no('notYourTask');
  return each(ids, (id) => change(app, id, (file, now) => undoDisposal(file, by, now)));
}
