// A routine in words, chapter by chapter, as it is printed for those who own the rules; and what its newest version changed.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SettingsView } from '../../../src/core/views/settings-view';
import { Fold } from '../Fold';
import { useWords } from '../words';

const useStyles = makeStyles({
  /** A wide table is moved sideways inside its own frame, with the keys too; the page is not. */
  wide: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    minWidth: '96px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RowsProps {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The first cell of a row names it. */
export function Rows({ name, heads, rows }: RowsProps) {
  const { wide, table, cell } = useStyles();
  return (
    <div className={wide} role="region" aria-label={name} tabIndex={0}>
      <table className={table} lang="sv">
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={`${head}.${at}`} scope="col" className={cell}>
                {head === '' ? '\u00A0' : `${head.slice(0, 1).toLocaleUpperCase('sv')}${head.slice(1)}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...cells], at) => (
            <tr key={`${first}.${at}`}>
              <th scope="row" className={cell}>
                {first}
              </th>
              {cells.map((one, place) => (
                <td key={place} className={cell}>
                  {one}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Folded: each is a page of its own. */
export function RoutineWords({ chapters }: Pick<SettingsView, 'chapters'>) {
  const say = useWords();
  return (
    <>
      {chapters.map(({ title, says, heads, rows }) => {
        const name = title ?? say('settings.paper');
        return (
          <Fold key={name} label={name}>
            {says === undefined ? <Rows name={name} heads={heads} rows={rows} /> : <Text lang="sv">{says}</Text>}
          </Fold>
        );
      })}
    </>
  );
}
