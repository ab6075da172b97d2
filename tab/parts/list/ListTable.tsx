// Rows in a table that draws only those one can see; on a phone each is a card. Its columns put it in order where there is something to put.

import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../words';
import type { Chosen, Column } from './narrow';

const narrow = '@media (max-width: 760px)';
const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  },
  /** On a phone there are no columns to stand above; *Ordning* among the filters does the same. */
  head: { [narrow]: { display: 'none' } },
  sort: { justifyContent: 'flex-start', minWidth: 0, padding: 0, textAlign: 'start' },
  body: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
  cell: { minWidth: 0, overflowWrap: 'anywhere' },
  /** On a phone a cell says itself what it is, and an empty one is left out. */
  named: {
    [narrow]: {
      '::before': { content: "attr(data-head) ': '", color: tokens.colorNeutralForeground2 },
      ':empty': { display: 'none' },
    },
  },
});

/** Up to so many are all drawn, so that the browser's own search finds them. */
const allAtOnce = 100;
/** Pixels of a row before it has been measured. */
const usualHeight = 56;

export interface TableProps<Row> {
  /** What it is called. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Their widths, as a grid takes them. */
  readonly widths: string;
  /** What a cell holds instead of its column's words; undefined: the words. Stays the same function while the words do. */
  readonly draw: (row: Row, column: string) => ReactNode;
  readonly rows: readonly Row[];
  readonly sort: Chosen['sort'];
  /** null: it stands as it came. */
  readonly sortBy: ((column: string) => void) | null;
}

/** The table; `rows` is not empty. */
export function ListTable<Row extends { readonly id: string }>({
  label,
  columns,
  widths,
  draw,
  rows,
  sort,
  sortBy,
}: TableProps<Row>) {
  const { row: rowStyle, head, body, placed } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  // What stands above may grow and shrink: the filters are opened, a note comes.
  useLayoutEffect(() => setFrom(place.current?.offsetTop ?? 0));
  const cellsOf = useCells({ columns, draw });
  const drawn = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: rows.length <= allAtOnce ? allAtOnce : 8,
    scrollMargin: from,
    getItemKey: (index) => rows[index]?.id ?? index,
    useFlushSync: false,
  });
  return (
    <div role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" className={head}>
        <div role="row" aria-rowindex={1} className={rowStyle} style={{ gridTemplateColumns: widths }}>
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={sort} sortBy={sortBy} />
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={place} className={body} style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map(({ index, start, key }) => (
          <div
            key={key}
            role="row"
            aria-rowindex={index + 2}
            data-index={index}
            ref={drawn.measureElement}
            className={mergeClasses(rowStyle, placed)}
            style={{ gridTemplateColumns: widths, transform: `translateY(${start - from}px)` }}
          >
            {cellsOf(rows[index])}
          </div>
        ))}
      </div>
    </div>
  );
}

interface HeadProps extends Pick<TableProps<never>, 'sort' | 'sortBy'> {
  readonly column: Pick<Column<never>, 'id' | 'head'>;
}

function Head({ column: { id, head }, sort, sortBy }: HeadProps) {
  const say = useWords();
  const { sort: button } = useStyles();
  const isHere = sort?.column === id;
  if (sortBy === null)
    return (
      <Text role="columnheader" size={200}>
        {head}
      </Text>
    );
  return (
    <div role="columnheader" aria-sort={isHere ? (sort.isDown ? 'descending' : 'ascending') : 'none'}>
      <Button
        appearance="transparent"
        size="small"
        className={button}
        aria-label={say('list.sort', { column: head })}
        onClick={() => sortBy(id)}
      >
        {`${head}${isHere ? (sort.isDown ? ' ↓' : ' ↑') : ''}`}
      </Button>
    </div>
  );
}

/** What draws a row's cells: once each, so that what is scrolled by stays as it is. */
function useCells<Row>({ columns, draw }: Pick<TableProps<Row>, 'columns' | 'draw'>): (row: Row | undefined) => ReactNode {
  const { cell, named } = useStyles();
  return useMemo(() => {
    const drawn = new Map<Row, ReactNode>();
    return (row) => {
      if (row === undefined) return null;
      const cells =
        drawn.get(row) ??
        columns.map((column, place) => (
          <div
            key={column.id}
            role="cell"
            className={mergeClasses(cell, place > 0 && column.isPlain !== true && named)}
            data-head={column.head}
          >
            {draw(row, column.id) ?? column.text(row)}
          </div>
        ));
      drawn.set(row, cells);
      return cells;
    };
  }, [columns, draw, cell, named]);
}
