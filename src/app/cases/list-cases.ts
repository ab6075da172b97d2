// *Ärenden*: the cases somebody may see, by the row alone: those that run, or those that came to a unit, or about a provider, in twelve months (decisions 8.24).

import { caseId, keysOf, type PersonId, type PlainDate, type ProviderId, type UnitId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { Staff } from '../../core/casefile/staff';
import type { Task } from '../../core/casefile/task';
import { mayReadRow, mustBeAsked, type AroundRows } from '../../core/access/by-row';
import { mayRead } from '../../core/access/access';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { stages } from '../../core/processes/complaint/stages';
import { unitIds } from '../../core/routine/profile';
import { roles } from '../../core/routine/roles';
import { dayOf } from '../../core/time/plain-date';
import { monthsUpTo } from '../../core/time/months';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { openTasks } from '../../graph/lists/tasks';
import { casesOfProvider, casesOfUnitMonth, casesOfUnitStage, openCasesOf, openCasesOfUnit } from '../../graph/lists/cases';
import type { Settled } from '../../graph/wire/settle';
import type { App } from '../app';
import { observe } from '../pass/observe';
import { rosterOf } from '../recipients';
import { awayNow, staffOf } from '../staff';

/** What is looked for. `until`: the last of twelve months, `2026-03`. */
export type Looked =
  | { readonly which: 'open' }
  | { readonly which: 'unit'; readonly unit: UnitId | null; readonly until: string }
  | { readonly which: 'provider'; readonly providerId: ProviderId; readonly until: string };

export interface FoundCases {
  readonly cases: readonly Case[];
  /** What is open in them for whoever reads the list: what nobody else may know of is not here. */
  readonly tasks: readonly Task[];
  /** Some rows could not be read now, or are more than SharePoint gives at once; what is here is not all. */
  readonly isCut: boolean;
}

const monthsAtATime = 12;
/** As many of those whose row does not say who may read them as are asked for one list; more are found by their number. */
const mostAsked = 60;

/** Noted as one reading before anything is answered. `notYourTask` for whoever has no part in the board's cases. */
export async function listCases(app: App, actor: Actor, looked: Looked): Promise<Result<FoundCases>> {
  if (isEku(actor) || actor.grants.length === 0) return no('notYourTask');
  const others = await coveredNow(app, actor);
  const calls = callsFor(app, { actor, others }, looked);
  const reading = { who: actor.id, what: 'list', caseId: caseId('0'), at: app.clock.now() };
  await app.access.note(reading);
  const [tasks, ...first] = await app.graph.all([openTasks(app.places), ...calls.map(({ call }) => call)], {
    patience: 'person',
  });
  const found = await inPieces(app, calls, first);
  const rows = new Map(found.flatMap((one) => (one.ok ? one.value : [])).map((one) => [one.id, one] as const));
  const seen = await readable(app, actor, [...rows.values()]);
  const isHere = ({ received }: Case): boolean => looked.which === 'open' || isWithin(dayOf(received), looked.until);
  for (const one of [tasks, ...found]) if (!one.ok && one.failure.kind !== 'throttled') throw one.failure;
  const isCut = seen.isCut || [tasks, ...found].some((one) => !one.ok);
  return ok({ cases: seen.cases.filter(isHere), tasks: tasks.ok ? tasks.value : [], isCut });
}

const isWithin = (day: PlainDate, until: string): boolean => monthsUpTo(until, monthsAtATime).includes(day.slice(0, 7));

interface Reader {
  readonly actor: Actor;
  /** Those she stands in for. */
  readonly others: readonly Actor[];
}

async function coveredNow(app: App, actor: Actor): Promise<readonly Actor[]> {
  const away = await awayNow(app, await rosterOf(app, 'lately'));
  return away.flatMap(({ person, standIn }) => (standIn?.id === actor.id ? [person] : []));
}

/** What is asked, and what is asked in its place when more lies there than SharePoint gives at once. */
interface Question {
  readonly call: Call<readonly Case[]>;
  readonly pieces: readonly Call<readonly Case[]>[];
}

const openStages = keysOf(stages).filter((stage) => stages[stage].open);

/** What was too much at once is asked for piece by piece; what is too much even so stays a failure. */
async function inPieces(app: App, asked: readonly Question[], found: readonly Rows[]): Promise<readonly Rows[]> {
  const tooMuch = (one: Rows): boolean => !one.ok && one.failure.kind === 'throttled';
  const pieces = asked.flatMap(({ pieces: some }, place) => (found[place] !== undefined && tooMuch(found[place]) ? some : []));
  if (pieces.length === 0) return found;
  const whole = found.filter((one, place) => !tooMuch(one) || asked[place]?.pieces.length === 0);
  return [...whole, ...(await app.graph.all(pieces, { patience: 'person' }))];
}

type Rows = Settled<readonly Case[]>;

function callsFor({ places, profile }: App, reader: Reader, looked: Looked): readonly Question[] {
  switch (looked.which) {
    case 'open': {
      const people: readonly PersonId[] = [reader.actor, ...reader.others].map(({ id }) => id);
      const units = unitsOf(reader, { all: unitIds(profile), isUnitRead: profile.secrecy.caseworkersRead === 'unit' });
      return [
        ...people.map((id) => alone(openCasesOf(places, id))),
        ...units.map((unit) => ({
          call: openCasesOfUnit(places, unit),
          pieces: openStages.map((stage) => casesOfUnitStage(places, unit, stage)),
        })),
      ];
    }
    case 'unit':
      return monthsUpTo(looked.until, monthsAtATime).map((month) => alone(casesOfUnitMonth(places, looked.unit, month)));
    case 'provider':
      return monthsUpTo(looked.until, monthsAtATime).map((month) =>
        alone(casesOfProvider(places, looked.providerId, { from: month, to: month })),
      );
  }
}

const alone = (call: Question['call']): Question => ({ call, pieces: [] });

/** The units whose cases her roles may let her read, and null, where no unit has it yet; which of them it is the table says, row by row. */
function unitsOf(
  { actor, others }: Reader,
  { all, isUnitRead }: { readonly all: readonly UnitId[]; readonly isUnitRead: boolean },
): readonly (UnitId | null)[] {
  const grants = [actor, ...others].flatMap((one) => one.grants);
  const wide = grants.filter(({ role }) => role !== 'caseworker' || isUnitRead);
  if (wide.some(({ role }) => roles[role].within === 'board')) return [null, ...all];
  return [...new Set(wide.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
}

async function readable(app: App, actor: Actor, rows: readonly Case[]): Promise<Pick<FoundCases, 'cases' | 'isCut'>> {
  const around = await aroundRows(app, rows);
  const asked = rows.filter(mustBeAsked);
  const open = await Promise.all(asked.slice(0, mostAsked).map((one) => isOpenTo(app, actor, one)));
  const opened = new Set(asked.filter((_one, place) => open[place]).map(({ id }) => id));
  return {
    cases: rows.filter((one) => opened.has(one.id) || mayReadRow(actor, one, around)),
    isCut: asked.length > mostAsked,
  };
}

async function isOpenTo(app: App, actor: Actor, { id }: Case): Promise<boolean> {
  try {
    return mayRead(actor, await observe(app, id));
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'unreadable')) return false;
    throw failure;
  }
}

async function aroundRows(app: App, rows: readonly Case[]): Promise<AroundRows> {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const staff = new Map<UnitId | null, Staff>();
  for (const unit of units) staff.set(unit, await staffOf(app, { unit, caseworkerId: null }, []));
  return { profile: app.profile, staffAt: (unit) => staff.get(unit) ?? { people: [], vacant: [] } };
}
