// What becomes of cases and other matters that have ended: chosen by one, many at a time, confirmed by another one by one as each stands, and taken back while it can be.

import { caseId, type MatterId, type PlainDate } from '../../core/brand';
import { disposalKinds, mayDisposeOf, type DisposalAct } from '../../core/access/disposal';
import type { Case } from '../../core/casefile/case';
import type { MatterFile } from '../../core/casefile/matter-file';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import { orderDisposal, undoDisposal } from '../../core/decide/order-disposal';
import type { Actor } from '../../core/engine/decision';
import { restsOn, type DisposalChoice } from '../../core/records/disposal-choices';
import type { Disposal } from '../../core/records/disposed';
import { no, ok, type Result } from '../../core/result';
import { dayOf, yearOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { createDisposal, disposalOf, patchDisposal, type DisposalRow } from '../../graph/lists/disposals';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { change, changeOwn, type Judge } from '../decisions/change';
import { value } from '../settled';
import { heldBy } from './held';
import { lastDay } from './last-decided';
import { askToConfirm } from './open-review';
import { isOpen } from './review';
import { shownAs } from './shown-as';

export interface Choosing {
  readonly choice: DisposalChoice;
  readonly ground: string;
  /** Until when it waits; null: until somebody chooses anew. */
  readonly until: PlainDate | null;
}

/** What came of each; `null` where it was done. */
export type Ends = ReadonlyMap<MatterId, Refusal | null>;
type Refusal = Extract<Result<never>, { readonly ok: false }>['problem'];

/** As many at a time: some seconds' work. */
export const mostAtOnce = 20;

/** Chooses for each of them. What is ordered or gone is left as it is. */
export async function chooseDisposal(
  app: App,
  by: Actor,
  { ids, ...given }: Choosing & { readonly ids: readonly MatterId[] },
): Promise<Result<Ends>> {
  if (!hasPart(app, by, ['choose'])) return no('notYourTask');
  const { choice, ground, until } = given;
  if (!restsOn(choice, ground)) return no('answerNotAllowed');
  if (until !== null && (choice !== 'wait' || until <= dayOf(app.clock.now()))) return no('dayNotAhead');
  const ends = await each(ids, (id) => chosen(app, by, { id, choice, ground, until }));
  if (choice === 'dispose' && ends.ok && [...ends.value.values()].includes(null)) await askToConfirm(app);
  return ends;
}

async function each(ids: readonly MatterId[], work: (id: MatterId) => Promise<Result<unknown>>): Promise<Result<Ends>> {
  const ends = new Map<MatterId, Refusal | null>();
  for (const id of new Set(ids)) {
    const end = await work(id);
    ends.set(id, end.ok ? null : end.problem);
  }
  return ok(ends);
}

async function chosen(
  app: App,
  by: Actor,
  { id, choice, ground, until }: Pick<Disposal, 'choice' | 'ground' | 'until'> & { readonly id: MatterId },
): Promise<Result<unknown>> {
  if (!mayWith(app, by, { id, acts: ['choose'] })) return no('noSuchCase');
  const [matter, known] = await app.graph.all([matterAt(app, id), disposalOf(app.places, id)], { patience: 'person' });
  if (!matter.ok) return matter.failure.kind === 'missing' ? no('noSuchCase') : Promise.reject(matter.failure);
  const row = value(known);
  if (isOpen(matter.value)) return no('disposalNotNow');
  if (row !== undefined && row.state !== 'chosen') return no('alreadyDecided');
  const said = { choice, ground, until, chosenBy: by.id, chosenAt: app.clock.now() };
  return kept(
    app,
    row === undefined ? createDisposal(app.places, newRow(matter.value, said)) : patchDisposal(app.places, row, said),
  );
}

const matterAt = ({ places }: App, id: MatterId): Call<Case | OwnMatter> =>
  processIn(id) === null ? getCase(places, caseId(id)) : getMatter(places, id);

async function kept(app: App, call: Call<DisposalRow>): Promise<Result<DisposalRow>> {
  try {
    return ok(await app.graph.send(call, 'person'));
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'conflict' || failure.kind === 'duplicate'))
      return no('changedMeanwhile');
    throw failure;
  }
}

const newRow = (
  matter: Case | OwnMatter,
  said: Pick<Disposal, 'choice' | 'ground' | 'until' | 'chosenBy' | 'chosenAt'>,
): Disposal => ({
  ...said,
  caseId: matter.id,
  number: shownAs(matter),
  year: String(yearOf(dayOf(matter.received))),
  unit: matter.unit,
  ended: lastDay(matter),
  state: 'chosen',
  confirmedBy: null,
  decision: null,
  goneAt: null,
  counts: null,
});

/** Confirms what another chose: each is judged as it stands, and its own pass disposes of it some minutes later. */
export async function confirmDisposal(app: App, by: Actor, ids: readonly MatterId[]): Promise<Result<Ends>> {
  if (!hasPart(app, by, ['confirm'])) return no('notYourTask');
  return each(ids, async (id) => {
    if (!mayWith(app, by, { id, acts: ['confirm'] })) return no('noSuchCase');
    const row = await app.graph.send(disposalOf(app.places, id), 'person');
    if (row === undefined || row.state === 'gone') return no('disposalNotChosen');
    return changeAny(app, id, async (file, now) => {
      const held = await heldBy(app, file);
      return held === null ? orderDisposal(file, { chosen: row, by }, now) : no(held);
    });
  });
}

/** Takes back what was confirmed, and what was chosen of it: it can be chosen anew. */
export async function undoDisposals(app: App, by: Actor, ids: readonly MatterId[]): Promise<Result<Ends>> {
  if (!hasPart(app, by, ['confirm', 'choose'])) return no('notYourTask');
  return each(ids, (id) =>
    mayWith(app, by, { id, acts: ['confirm', 'choose'] })
      ? changeAny(app, id, (file, now) => undoDisposal(file, by, now))
      : Promise.resolve(no('noSuchCase')),
  );
}

const changeAny = (app: App, id: MatterId, judge: Judge<MatterFile>): Promise<Result<MatterFile>> =>
  processIn(id) === null ? change(app, caseId(id), judge) : changeOwn(app, id, judge);

/** Whether somebody may do one of those with anything at all, and with this one. */
const hasPart = ({ profile }: App, by: Actor, acts: readonly DisposalAct[]): boolean =>
  acts.some((act) => disposalKinds(by, act, profile).length > 0);

const mayWith = (
  { profile }: App,
  by: Actor,
  { id, acts }: { readonly id: MatterId; readonly acts: readonly DisposalAct[] },
): boolean => acts.some((act) => mayDisposeOf(by, act, { kind: processIn(id) ?? 'complaint', profile }));
