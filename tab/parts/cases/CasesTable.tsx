// Many cases in a table that draws only the rows one can see; on a phone each is a card. Its columns sort it.

import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ListedCase } from '../../../src/core/views/cases-list';
import { caseAddress } from '../../route';
import { DueWord } from '../DueBadge';
import { PageLink } from '../PageLink';
import { useWords } from '../words';
import { cellText, columns, isComplaint, type Chosen, type Column } from './filter';

const narrow = '@media (max-width: 760px)';
const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1.2fr 1.1fr 0.8fr 1.5fr 0.9fr 1.1fr 1fr 1.3fr',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: '1fr', gap: tokens.spacingVerticalXXS },
  },
  /** On a phone there are no columns to stand above; *Sortera efter* among the filters does the same. */
  head: { [narrow]: { display: 'none' } },
  sort: { justifyContent: 'flex-start', minWidth: 0, padding: 0, textAlign: 'start' },
  body: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
  cell: { minWidth: 0, overflowWrap: 'anywhere' },
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Up to so many are all drawn, so that the browser's own search finds them. */
const allAtOnce = 100;
/** Pixels of a row before it has been measured. */
const usualHeight = 56;

interface TableProps {
  readonly rows: readonly ListedCase[];
  readonly sort: Chosen['sort'];
  /** null: it stands as it came. */
  readonly sortBy: ((column: Column) => void) | null;
}

/** The table; `rows` is not empty. */
export function CasesTable({ rows, sort, sortBy }: TableProps) {
  const say = useWords();
  const { row: rowStyle, head, body, placed } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  useLayoutEffect(() => setFrom(place.current?.offsetTop ?? 0), []);
  const drawn = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: rows.length <= allAtOnce ? allAtOnce : 8,
    scrollMargin: from,
    getItemKey: (index) => rows[index]?.id ?? index,
    useFlushSync: false,
  });
  return (
    <div role="table" aria-label={say('cases.table')} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" className={head}>
        <div role="row" aria-rowindex={1} className={rowStyle}>
          {columns.map((column) => (
            <Head key={column} column={column} sort={sort} sortBy={sortBy} />
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
            style={{ transform: `translateY(${start - from}px)` }}
          >
            <Cells row={rows[index]} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface HeadProps extends Pick<TableProps, 'sort' | 'sortBy'> {
  readonly column: Column;
}

function Head({ column, sort, sortBy }: HeadProps) {
  const say = useWords();
  const { sort: button } = useStyles();
  const isHere = sort?.column === column;
  const name = say(`cases.head.${column}`);
  if (sortBy === null) return <Text role="columnheader">{name}</Text>;
  return (
    <div role="columnheader" aria-sort={isHere ? (sort.isDown ? 'descending' : 'ascending') : 'none'}>
      <Button
        appearance="transparent"
        size="small"
        className={button}
        aria-label={say('cases.sort', { column: name })}
        onClick={() => sortBy(column)}
      >
        {`${name}${isHere ? (sort.isDown ? ' ↓' : ' ↑') : ''}`}
      </Button>
    </div>
  );
}

function Cells({ row }: { readonly row: ListedCase | undefined }) {
  const say = useWords();
  const { cell, stack, quiet } = useStyles();
  if (row === undefined) return null;
  return (
    <>
      <div role="cell" className={mergeClasses(cell, stack)}>
        <PageLink to={caseAddress(row.id)}>{row.number}</PageLink>
        {row.danger !== null && (
          <Badge appearance="filled" color="danger">
            {row.danger}
          </Badge>
        )}
      </div>
      {(['process', 'received', 'about', 'unit', 'stage'] as const).map((column) => (
        <Text key={column} role="cell" className={cell}>
          {cellText(row, column) || '–'}
        </Text>
      ))}
      <Text role="cell" className={cell}>
        {row.caseworker?.name ?? (isComplaint(row) ? say('cases.nobody') : '–')}
      </Text>
      <div role="cell" className={mergeClasses(cell, stack)}>
        {row.next === null ? <Text>–</Text> : <Text>{row.next.name}</Text>}
        {row.dueWord !== '' && <DueWord word={row.dueWord} urgency={row.urgency} />}
        {row.waitsFor !== '' && (
          <Text size={200} className={quiet}>
            {say('cases.waitsFor', { whom: row.waitsFor })}
          </Text>
        )}
      </div>
    </>
  );
}
