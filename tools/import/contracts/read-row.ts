// One row of the list of contracts: all that is wrong with it, or the contract it is with what it says of it. An empty cell says nothing: it changes nothing.

import { unitId, type PlainDate, type ProviderId, type UnitId } from '../../../src/core/brand';
import type { SomeTerms, Terms } from '../../../src/core/casefile/contract';
import type { Provider } from '../../../src/core/casefile/provider';
import { isPersonal } from '../../../src/core/casefile/registering';
import { addDays } from '../../../src/core/time/plain-date';
import { registeredName } from '../../../src/graph/lists/providers';
import type { Cell } from '../../../src/table/cell';
import { cellsOf, folded, type Cells, type RowFault } from '../cells';
import { contractColumns, contractValues, inValues, ownOperation, untilFurther, type ContractColumnId } from './columns';
import type { HereContracts } from './here';
import { newProvider } from './new-provider';
import { missing, otherTerms } from './read-terms';

export interface ReadContract {
  readonly number: string;
  /** null: the board's own operation. */
  readonly provider: ProviderId | null;
  /** One that the register has not got. */
  readonly isNew: Provider | null;
  readonly unit: UnitId | null;
  /** What a new contract must have; null where the row does not say it all. */
  readonly begins: Pick<Terms, 'number' | 'form' | 'service' | 'from' | 'to'> | null;
  readonly said: SomeTerms;
  readonly since: PlainDate;
}
export type ReadContractRow = { readonly row: number; readonly faults: readonly RowFault[]; readonly read: ReadContract | null };

type In = Cells<ContractColumnId>;
/** Nobody writes in a contract that begins later than so: a year is mistyped. */
const mostDaysAhead = 5 * 366;

/** Reads one row; `read` is null when anything is wrong with it. */
export function readContract(
  row: number,
  given: readonly Cell[],
  { places, here }: { readonly places: ReadonlyMap<ContractColumnId, number>; readonly here: HereContracts },
): ReadContractRow {
  const cells = cellsOf(row, given, { columns: contractColumns, places });
  const number = numberIn(cells);
  const whose = whoseIn(cells, here);
  const unit = cells.oneOf(
    'unit',
    here.profile.units.map(({ id, name }) => [name, unitId(id)] as const),
    inValues,
  );
  const form = cells.oneOf('form', contractValues.form, inValues);
  const service = cells.oneOf('service', contractValues.service, inValues);
  const from = cells.day('from');
  const to = lastDay(cells);
  if (from !== null && (from < '1990-01-01' || from > addDays(here.today, mostDaysAhead)))
    cells.fault('from', 'är för många år sedan eller bort.', 'Kontrollera året.');
  if (from !== null && to !== null && to !== undefined && to < from) cells.fault('to', 'ligger före Första dag.', 'Rätta dagen.');
  if (form !== null && whose !== null && (form === 'own') !== whose.isOwn)
    cells.fault('form', `hör inte ihop med Utförare.`, `${ownOperation} skrivs i båda, eller i ingen.`);
  const said: SomeTerms = {
    ...(form === null ? {} : { form }),
    ...(service === null ? {} : { service }),
    ...(from === null ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...otherTerms(cells, here.today),
  };
  const since = cells.day('since') ?? here.today;
  const isNew =
    whose?.isNew === true && service !== null && form !== null && number !== null
      ? newProvider(cells, here, { service, form, number })
      : null;
  if (cells.faults.length > 0 || number === null || whose === null) return { row, faults: cells.faults, read: null };
  const begins =
    form === null || service === null || from === null
      ? null
      : { number: registeredName(number), form, service, from, to: to ?? null };
  return { row, faults: [], read: { number, provider: isNew?.id ?? whose.provider, isNew, unit, begins, said, since } };
}

function numberIn(cells: In): string | null {
  const number = cells.text('number', 80);
  if (number === null) missing(cells, 'number');
  else if (isPersonal(number))
    cells.fault('number', 'ser ut som ett personnummer eller ett telefonnummer.', 'Skriv avtalets eget nummer.');
  return number;
}

interface Whose {
  readonly provider: ProviderId | null;
  /** The register has none of that name, and the row says that it is new. */
  readonly isNew: boolean;
  readonly isOwn: boolean;
}

/** By its name, one of its other names or its key; not by a contract's number, which may be several providers'. */
function whoseIn(cells: In, { providers }: HereContracts): Whose | null {
  const named = cells.text('provider', 120);
  const isNew = cells.yes('isNew') === true;
  if (named === null) return (missing(cells, 'provider'), null);
  if (folded(named) === folded(ownOperation)) return { provider: null, isNew: false, isOwn: true };
  const found = providers.filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((word) => folded(word) === folded(named)),
  );
  const [one] = found;
  if (found.length > 1) cells.fault('provider', 'är namn på flera i registret.', 'Skriv nyckeln i stället.');
  if (one === undefined && !isNew)
    cells.fault(
      'provider',
      'finns inte i registret Utförare.',
      'Rätta namnet efter bladet Värden, eller skriv Ja i Ny utförare.',
    );
  return { provider: one?.id ?? null, isNew: one === undefined && isNew, isOwn: false };
}

/** undefined: nothing is said of it; null: until further notice. */
function lastDay(cells: In): PlainDate | null | undefined {
  if (cells.isEmpty('to')) return undefined;
  return folded(cells.text('to', 40) ?? '') === folded(untilFurther) ? null : (cells.day('to') ?? undefined);
}
