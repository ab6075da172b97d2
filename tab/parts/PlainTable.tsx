// A table that is read and not sorted: one look for all, scrolled by itself where it is wider than the page.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: '90px',
    overflowWrap: 'anywhere',
  },
});

interface PlainTableProps {
  /** What it holds, for whoever does not see it. */
  readonly label: string;
  readonly heads: readonly string[];
  /** A cell under each head; the first names its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** No row is left out: whoever has many shows some at a time. */
export function PlainTable({ label, heads, rows }: PlainTableProps) {
  const { scroller, table, cell } = useStyles();
  return (
    <div className={scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {heads.map((head, n) =>
                n === 0 ? (
                  <th key={head} scope="row" className={cell}>
                    {cells[n]}
                  </th>
                ) : (
                  <td key={head} className={cell}>
                    {cells[n]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
