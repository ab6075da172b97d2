// What runs in a unit by one of its columns, each row leading to its cases.

import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
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
  open: { color: tokens.colorBrandForegroundLink, minWidth: 0, padding: 0, textAlign: 'start', justifyContent: 'flex-start' },
});

/** `lines` is not empty. */
export function PartsTable({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const say = useWords();
  const { table, cell, open } = useStyles();
  const id = useId();
  const hasLate = lines.some(({ late }) => late !== null);
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      <table className={table} aria-labelledby={id}>
        <thead>
          <tr>
            {(hasLate ? (['name', 'open', 'late'] as const) : (['name', 'open'] as const)).map((head) => (
              <th key={head} scope="col" className={cell}>
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
              <td className={cell}>{count}</td>
              {hasLate && <td className={cell}>{late}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
