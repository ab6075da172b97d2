// *Manuell hantering* as a page: what waits there, who may look at it, and what is recorded as no case. Its clock is that of *Mottagning*.

import { compared } from '../../core/order';
import { isIn, isKeyOf, type CaseId, type PlainDate } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import { isAboutRow } from '../../core/intake/set-aside-reasons';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { waitingDue } from '../../core/engine/waiting-rows';
import { exits, recordedExits } from '../../core/processes/complaint/exits';
import { dayOf, daysBetween } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import {
  getSetAside,
  patchSetAside,
  setAsideIn,
  setAsideInMonth,
  type SetAside,
  type SetAsideRow,
} from '../../graph/lists/set-aside';
import { moveTo } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { value } from '../pass/observe';
import { rowDone } from '../done-before';
import { rowOfKey } from '../rows/damaged';
import { moveWaiting } from './many-mails';
import { lastMonths } from './recorded-cases';
import { mayRescue } from './rescuers';
import { draftRow, recordDraftAsNone, setAsideOldDrafts } from './drafts';

export interface WaitingRow extends SetAsideRow {
  /** Calendar days since it came. */
  readonly waited: number;
  readonly due: PlainDate;
  readonly isLate: boolean;
  /** The case it names, when somebody may put it there. */
  readonly number: string | null;
  /** The case's own row is away, or cannot be read: it can be made anew of its original. */
  readonly isCaseLost: boolean;
}

export interface WaitingCount {
  readonly count: number;
  readonly late: number;
}

/** What waits for a person, oldest first. */
export async function setAsideRows(app: App, by: Actor): Promise<Result<readonly WaitingRow[]>> {
  if (!(await mayRescue(app, by))) return no('notYourTask');
  const all = (await openRows(app)).toSorted((a, b) => compared(a.arrived, b.arrived));
  const { numbers, lost } = await casesNamed(app, all);
  return ok(
    all.map((row) => ({
      ...waiting(app, row),
      number: numberIn(row, numbers),
      isCaseLost: row.named !== null && isAboutRow(row.reason) && rowOfKey(row.intakeKey) === null && lost.has(row.named),
    })),
  );
}

async function openRows(app: App): Promise<readonly SetAsideRow[]> {
  const rows = await app.graph.send(setAsideIn(app.places, 'open'), 'person');
  return [...rows, ...(await setAsideOldDrafts(app, rows))];
}

/** A case whose own row cannot be read is told by that row's id. */
const numberIn = ({ named, reason }: SetAsideRow, numbers: ReadonlyMap<CaseId, string>): string | null => {
  if (named === null) return null;
  return numbers.get(named) ?? (isAboutRow(reason) ? `#${named}` : null);
};

interface Named {
  readonly numbers: ReadonlyMap<CaseId, string>;
  /** Those whose own row is away, or cannot be read. */
  readonly lost: ReadonlySet<CaseId>;
}

/** The cases that rows name; one that is not there has no number. */
async function casesNamed(app: App, rows: readonly SetAsideRow[]): Promise<Named> {
  const ids = [...new Set(rows.flatMap(({ named }) => (named === null ? [] : [named])))];
  const cases = await app.graph.all(
    ids.map((id) => getCase(app.places, id)),
    { patience: 'person' },
  );
  const isLost = (one: (typeof cases)[number]): boolean => !one.ok && ['missing', 'unreadable'].includes(one.failure.kind);
  return {
    numbers: new Map(cases.flatMap((one) => (one.ok ? [[one.value.id, caseNumber(one.value)] as const] : []))),
    lost: new Set(ids.filter((_, index) => cases[index] !== undefined && isLost(cases[index]))),
  };
}

/** How many rows wait, and how many of them are late; null for whoever does not look after them. */
export async function setAsideCount(app: App, by: Actor): Promise<WaitingCount | null> {
  if (!(await mayRescue(app, by))) return null;
  const rows = await openRows(app);
  return { count: rows.length, late: rows.filter((row) => waiting(app, row).isLate).length };
}

/** What was recorded as no case this month and last, by machines and people, the latest first. */
export async function recordedNone(app: App, by: Actor): Promise<Result<readonly SetAsideRow[]>> {
  if (!(await mayRescue(app, by))) return no('notYourTask');
  const found = await app.graph.all(
    lastMonths(app).map((month) => setAsideInMonth(app.places, { state: 'notACase', month })),
    { patience: 'person' },
  );
  return ok(found.flatMap((one) => value(one)).sort((a, b) => compared(b.arrived, a.arrived)));
}

function waiting(app: App, row: SetAsideRow): Omit<WaitingRow, 'number' | 'isCaseLost'> {
  const today = dayOf(app.clock.now());
  const due = waitingDue(app.profile, row.arrived);
  return { ...row, waited: Math.max(0, daysBetween(dayOf(row.arrived), today)), due, isLate: due < today };
}

/** A row for somebody who may look after it, whatever has become of it; for anybody else there is none. */
export async function setAsideRow(app: App, rowId: string, by: Actor): Promise<Result<SetAsideRow>> {
  if (!(await mayRescue(app, by))) return no('notYourTask');
  if (!/^\d{1,9}$/.test(rowId)) return no('noSuchTask');
  try {
    return ok(await app.graph.send(getSetAside(app.places, rowId), 'person'));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return no('noSuchTask');
    throw failure;
  }
}

/** Whether what became of a row is this person's doing, or nobody's: asked again it is done once. */
export const isOwn = ({ answeredBy }: SetAsideRow, by: Actor): boolean => answeredBy === null || answeredBy === by.id;

/** Ends a row. `changedMeanwhile` when somebody else did so first. */
export async function endRow(
  app: App,
  row: SetAsideRow,
  end: Pick<SetAside, 'state' | 'answer' | 'answeredBy'>,
): Promise<Result<SetAsideRow>> {
  try {
    return ok(await app.graph.send(patchSetAside(app.places, row, { ...end, answeredAt: app.clock.now() }), 'person'));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return no('changedMeanwhile');
    throw failure;
  }
}

/** Records what was set aside as no case, with a coded reason; the original is kept (R094, decisions 5). */
export async function recordNoCase(
  app: App,
  at: { readonly rowId: string; readonly reason: string },
  by: Actor,
): Promise<Result<SetAsideRow>> {
  const found = await setAsideRow(app, at.rowId, by);
  if (!found.ok) return found;
  const row = found.value;
  if (row.state === 'notACase' && row.answer === at.reason) {
    await moveWaiting(app, row, 'handled');
    return isOwn(row, by) ? ok(row) : { ok: false, problem: rowDone(app, row) };
  }
  if (row.state !== 'open') return { ok: false, problem: rowDone(app, row) };
  if (isAboutRow(row.reason)) return no('rowStillDamaged');
  if (!isIn(recordedExits, at.reason)) return no(isKeyOf(exits, at.reason) ? 'makeItACase' : 'reasonMissing');
  const ended = await endRow(app, row, { state: 'notACase', answer: at.reason, answeredBy: by.id });
  if (ended.ok) await putAway(app, row);
  if (ended.ok) await moveWaiting(app, row, 'handled');
  return ended;
}

/** A mail goes to the handled ones, a draft to those recorded as none. One that somebody took away by hand needs no place. */
async function putAway(app: App, row: SetAsideRow): Promise<void> {
  if (row.fileId === null) return;
  try {
    if (row.reason !== 'unusedDraft') return await app.graph.send(moveTo(app.places, row.fileId, 'handled'), 'person');
    const text = await draftRow(app, row.fileId);
    if (text !== undefined) await app.graph.send(recordDraftAsNone(app, text), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}
