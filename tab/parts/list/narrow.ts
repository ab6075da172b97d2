// Which of the fetched rows a list shows, and in which order, as its columns and filters say. Nothing is asked of anybody for it, and what a row says is
// worded once, however often somebody writes a letter more.

import type { CellValue } from '../workbook/cells';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** What it says of a row: shown unless the list draws it in its own way, looked in, and put in order by. */
  readonly text: (row: Row) => string;
  /** What puts it in order instead, letter by letter: a day, a number of one length. */
  readonly order?: (row: Row) => string;
  /** On a phone it stands without its head, for it says itself what it is. */
  readonly isPlain?: true;
  /** What is taken to Excel instead of the words. */
  readonly taken?: (row: Row) => CellValue;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}
/** What the rows differ in, with rows that fit a choice `besides`; or choices that each say which rows fit. */
export type Filter<Row> = Labelled &
  (
    | { readonly of: (row: Row) => Named | null; readonly besides?: (row: Row, option: string) => boolean }
    | { readonly options: readonly Named[]; readonly fits: (row: Row, option: string) => boolean }
  );

export interface Rules<Row> {
  readonly columns: readonly Column<Row>[];
  readonly filters: readonly Filter<Row>[];
}

/** What somebody has chosen; a filter that is absent lets everything through. */
export interface Chosen {
  readonly words: string;
  readonly by: Readonly<Record<string, string>>;
  /** null: as the list came. */
  readonly sort: { readonly column: string; readonly isDown: boolean } | null;
}

export const nothingChosen: Chosen = { words: '', by: {}, sort: null };

/** Whether any of it leaves rows out. */
export const isFiltered = ({ words, by }: Chosen): boolean => words.trim() !== '' || Object.keys(by).length > 0;

/** With another choice in one of the filters; empty: none. */
export function withChoice({ by, ...chosen }: Chosen, filter: string, id: string): Chosen {
  const others = Object.fromEntries(Object.entries(by).filter(([name]) => name !== filter));
  return { ...chosen, by: id === '' ? others : { ...others, [filter]: id } };
}

/** The rows that every choice lets through. */
export function fitting<Row>(rows: readonly Row[], filters: readonly Filter<Row>[], by: Chosen['by']): readonly Row[] {
  const chosen = filters.flatMap((filter) => (by[filter.id] === undefined ? [] : [{ filter, id: by[filter.id] ?? '' }]));
  return rows.filter((row) => chosen.every(({ filter, id }) => lets(filter, row, id)));
}

const lets = <Row>(filter: Filter<Row>, row: Row, id: string): boolean =>
  'of' in filter ? filter.of(row)?.id === id || filter.besides?.(row, id) === true : filter.fits(row, id);

export interface Narrowed<Row> {
  /** The rows that fit, in the order that was chosen. */
  readonly shown: (chosen: Chosen) => readonly Row[];
  /** The choices of a filter: what the rows hold, by name. */
  readonly choices: (filter: Filter<Row>) => readonly Named[];
}

/** For some rows: what is reckoned of them once is kept. */
export function narrowing<Row>({ columns, filters }: Rules<Row>, rows: readonly Row[]): Narrowed<Row> {
  const texts = new Map<Row, string>();
  const textOf = (row: Row): string => kept(texts, row, () => lower(columns.map(({ text }) => text(row)).join(' ')));
  const ranks = new Map<string, ReadonlyMap<Row, number>>();
  const choices = new Map<string, readonly Named[]>();
  return {
    shown({ words, by, sort }) {
      const sought = lower(words).split(/\s+/).filter(Boolean);
      const fits = fitting(rows, filters, by).filter((row) => sought.every((word) => textOf(row).includes(word)));
      const column = columns.find(({ id }) => id === sort?.column);
      if (sort === null || column === undefined) return fits;
      const places = kept(ranks, column.id, () => ranksOf(rows, column));
      const sign = sort.isDown ? -1 : 1;
      return [...fits].sort((one, other) => sign * ((places.get(one) ?? 0) - (places.get(other) ?? 0)));
    },
    choices: (filter) => kept(choices, filter.id, () => choicesOf(rows, filter)),
  };
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

const lower = (text: string): string => text.toLocaleLowerCase('sv');

const inSwedish = new Intl.Collator('sv', { numeric: true });

/** Each row's place by a column: its words are put in order once each, which ten thousand rows have few of. */
function ranksOf<Row>(rows: readonly Row[], { text, order }: Column<Row>): ReadonlyMap<Row, number> {
  const said = [...new Set(rows.map(order ?? text))];
  if (order === undefined) said.sort(inSwedish.compare);
  else said.sort();
  const places = new Map(said.map((words, place) => [words, place] as const));
  return new Map(rows.map((row) => [row, places.get((order ?? text)(row)) ?? 0] as const));
}

function choicesOf<Row>(rows: readonly Row[], filter: Filter<Row>): readonly Named[] {
  if ('options' in filter) return filter.options;
  const found = new Map<string, Named>();
  for (const row of rows) {
    const named = filter.of(row);
    if (named !== null) found.set(named.id, named);
  }
  return [...found.values()].sort((one, other) => inSwedish.compare(one.name, other.name));
}
