// A list of rows with all that goes with one: words and choices that narrow it, how many are left, Excel and paper, and the table.

import { useCallback, useDeferredValue, useMemo } from 'react';
import { TakeAway } from '../workbook/TakeAway';
import { Filters } from './Filters';
import { ListTable, type TableProps } from './ListTable';
import { isFiltered, narrowing, type Chosen, type Rules } from './narrow';

export interface ListWords {
  /** The heading on paper, the name of the file and of the table. */
  readonly title: string;
  readonly search: { readonly label: string; readonly hint: string };
  /** The order it comes in. */
  readonly usual: string;
  readonly count: (shown: number, all: number) => string;
  /** What to do when nothing fits. */
  readonly noneLeft: string;
}

interface ListProps<Row> extends Pick<TableProps<Row>, 'rows' | 'draw' | 'widths'> {
  readonly rules: Rules<Row>;
  readonly words: ListWords;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** `rows` is not empty. The field follows the keys at once; the table follows when there is time. */
export function List<Row extends { readonly id: string }>({ rules, words, rows, draw, widths, chosen, choose }: ListProps<Row>) {
  const narrowed = useMemo(() => narrowing(rules, rows), [rules, rows]);
  const settled = useDeferredValue(chosen);
  const shown = useMemo(() => narrowed.shown(settled), [narrowed, settled]);
  const sortBy = useCallback(
    (column: string): void => choose({ ...chosen, sort: nextSort(chosen.sort, column) }),
    [choose, chosen],
  );
  return (
    <>
      <Filters rules={rules} narrowed={narrowed} words={words} chosen={chosen} choose={choose} />
      <p role="status">{shown.length === 0 ? words.noneLeft : words.count(shown.length, rows.length)}</p>
      {shown.length > 0 && (
        <>
          <TakeAway title={words.title} sheets={() => [sheetOf(words.title, rules, shown)]} isPart={isFiltered(settled)} />
          <ListTable
            label={words.title}
            columns={rules.columns}
            widths={widths}
            draw={draw}
            rows={shown}
            sort={settled.sort}
            sortBy={sortBy}
          />
        </>
      )}
    </>
  );
}

/** Up, down, and as it came. */
function nextSort(sort: Chosen['sort'], column: string): Chosen['sort'] {
  if (sort?.column !== column) return { column, isDown: false };
  return sort.isDown ? null : { column, isDown: true };
}

/** To take along: what is shown, in its order. */
const sheetOf = <Row,>(name: string, { columns }: Rules<Row>, rows: readonly Row[]) => ({
  name,
  rows: [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ text, taken }) => (taken === undefined ? text(row) : taken(row)))),
  ],
});
