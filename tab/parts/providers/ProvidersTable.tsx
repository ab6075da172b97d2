// The register in a table that draws only the rows one can see; on a phone each is a card.

import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ListedProvider } from '../../../src/core/views/provider-view';
import { providerAddress } from '../../route';
import { PageLink } from '../PageLink';
import { useWords } from '../words';

const narrow = '@media (max-width: 640px)';
const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '2fr 1fr 1.2fr 1fr',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: '1fr', gap: tokens.spacingVerticalXXS },
  },
  head: { [narrow]: { display: 'none' } },
  body: { position: 'relative' },
  placed: { position: 'absolute', insetInline: 0, top: 0 },
  cell: { minWidth: 0, overflowWrap: 'anywhere' },
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Up to so many are all drawn, so that the browser's own search finds them. */
const allAtOnce = 100;
/** Pixels of a row before it has been measured. */
const usualHeight = 60;
const heads = ['name', 'service', 'contract', 'unit'] as const;

/** `rows` is not empty. */
export function ProvidersTable({ rows }: { readonly rows: readonly ListedProvider[] }) {
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
    <div role="table" aria-label={say('providers.table')} aria-rowcount={rows.length + 1}>
      <div role="rowgroup" className={head}>
        <div role="row" aria-rowindex={1} className={rowStyle}>
          {heads.map((one) => (
            <Text key={one} role="columnheader" weight="semibold">
              {say(`providers.head.${one}`)}
            </Text>
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

function Cells({ row }: { readonly row: ListedProvider | undefined }) {
  const say = useWords();
  const { cell, stack, marks, quiet } = useStyles();
  if (row === undefined) return null;
  return (
    <>
      <div role="cell" className={mergeClasses(cell, stack)}>
        <PageLink to={providerAddress(row.id)}>{row.name}</PageLink>
        {row.aliases.length > 0 && (
          <Text size={200} className={quiet}>
            {say('providers.also', { names: row.aliases.join(', ') })}
          </Text>
        )}
        {(row.isSmall || !row.hasMail) && (
          <span className={marks}>
            {row.isSmall && <Badge appearance="outline">{say('providers.small')}</Badge>}
            {!row.hasMail && (
              <Badge appearance="tint" color="warning">
                {say('providers.noMail')}
              </Badge>
            )}
          </span>
        )}
      </div>
      <Text role="cell" className={cell}>
        {row.service.name}
      </Text>
      <Text role="cell" className={cell}>
        {`${row.contractId}, ${row.form.name}`}
      </Text>
      <Text role="cell" className={cell}>
        {row.unit.name}
      </Text>
    </>
  );
}
