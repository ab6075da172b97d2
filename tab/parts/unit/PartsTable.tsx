// What runs in a unit by one of its columns, each row leading to its cases.

import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useWords } from '../words';

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  /** null: not counted. */
  readonly late: number | null;
  /** null: nothing shows them apart. */
  readonly show: (() => void) | null;
}

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    maxWidth: '720px',
    tableLayout: 'fixed',
    '& th:first-child': { width: '44%' },
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: 'break-word',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  open: { color: tokens.colorBrandForegroundLink, minWidth: 0, padding: 0, textAlign: 'start', justifyContent: 'flex-start' },
});

interface PartsTableProps {
  /** What a line stands for. */
  readonly of: 'caseworker' | 'provider' | 'stage' | 'age';
  /** Not empty. */
  readonly lines: readonly Line[];
}

/** A row a line, each leading to its cases where something shows them apart. */
export function PartsTable({ of, lines }: PartsTableProps) {
  const say = useWords();
  const { table, cell, number, open } = useStyles();
  const id = useId();
  const hasLate = lines.some(({ late }) => late !== null);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {say(`unit.by.${of}`)}
      </Subtitle2>
      <table className={table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col" className={cell}>
              {say(`unit.head.${of}`)}
            </th>
            {(hasLate ? (['open', 'late'] as const) : (['open'] as const)).map((head) => (
              <th key={head} scope="col" className={mergeClasses(cell, number)}>
                {say(`unit.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id: key, name, open: count, late, show }) => (
            <tr key={key}>
              <th scope="row" className={cell}>
                {show === null ? (
                  name
                ) : (
                  <Button appearance="transparent" className={open} onClick={show}>
                    {name}
                  </Button>
                )}
              </th>
              <td className={mergeClasses(cell, number)}>{count}</td>
              {hasLate && <td className={mergeClasses(cell, number)}>{late}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
