// The cells of one row, read by their columns. What is wrong is said by row, column and what to do, never by what stands there: it may be somebody's name.

import type { PlainDate } from '../../src/core/brand';
import { readDate } from '../../src/core/time/plain-date';
import type { Cell } from '../../src/table/cell';

export interface RowFault {
  /** As Excel numbers it. */
  readonly row: number;
  readonly column: string;
  readonly what: string;
  readonly instead: string;
}

/** What each column is called. */
export type Headings<Id extends string> = Readonly<Record<Id, { readonly heading: string }>>;

export interface Cells<Id extends string> {
  readonly row: number;
  readonly text: (id: Id, longest: number) => string | null;
  readonly day: (id: Id) => PlainDate | null;
  readonly yes: (id: Id) => boolean | null;
  readonly oneOf: <T>(id: Id, known: readonly (readonly [string, T])[], where: string) => T | null;
  readonly isEmpty: (id: Id) => boolean;
  /** Excel has it as a number, and has taken the zeros it began with. */
  readonly isNumber: (id: Id) => boolean;
  readonly fault: (id: Id, what: string, instead: string) => void;
  readonly faults: readonly RowFault[];
}

/** As many values as are said in the sentence itself. */
const fewWords = 6;
const inWords = (known: readonly (readonly [string, unknown])[]): string => {
  const words = known.map(([word]) => word);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1) ?? ''}`;
};

/** `places`: in which column each heading stands. */
export function cellsOf<Id extends string>(
  row: number,
  given: readonly Cell[],
  { columns, places }: { readonly columns: Headings<Id>; readonly places: ReadonlyMap<Id, number> },
): Cells<Id> {
  const faults: RowFault[] = [];
  const raw = (id: Id): Cell => given[places.get(id) ?? -1];
  const fault: Cells<Id>['fault'] = (id, what, instead) => void faults.push({ row, column: columns[id].heading, what, instead });
  const isEmpty = (id: Id): boolean => written(raw(id)) === '';
  const oneOf: Cells<Id>['oneOf'] = (id, known, where) => {
    if (isEmpty(id)) return null;
    const found = known.find(([word]) => folded(word) === folded(written(raw(id))));
    if (found === undefined)
      fault(id, 'står inte bland värdena.', known.length <= fewWords ? `Skriv ${inWords(known)}. ${where}` : where);
    return found?.[1] ?? null;
  };
  return {
    row,
    faults,
    fault,
    isEmpty,
    isNumber: (id) => typeof raw(id) === 'number',
    oneOf,
    text: (id, longest) => {
      const text = written(raw(id));
      if (text.length > longest)
        fault(id, `är längre än ${longest} tecken.`, 'Korta texten, och lägg resten i ärendet när det finns.');
      return text === '' ? null : text;
    },
    day: (id) => {
      if (isEmpty(id)) return null;
      const found = dayIn(raw(id));
      if (found === undefined) fault(id, 'är ingen dag.', 'Skriv den som 2026-03-02.');
      return found ?? null;
    },
    yes: (id) => oneOf(id, yesNo, 'Skriv Ja eller Nej.'),
  };
}

const yesNo = [
  ['Ja', true],
  ['Nej', false],
] as const;

/** Words as they are compared: without regard to case and to how many blanks. */
export const folded = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s{1,40}/g, ' ')
    .toLocaleLowerCase('sv');

const written = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString() : String(cell)).trim();
};

/** A day of Excel's is one at midnight without a zone. */
const dayIn = (cell: Cell): PlainDate | undefined =>
  readDate(cell instanceof Date ? cell.toISOString().slice(0, 10) : written(cell));
