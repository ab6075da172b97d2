// *Åtgärder*: every measure of the reader's units in a table, and the sheet for the workplace meeting, which says nothing of any person.

import { makeStyles, tokens } from '@fluentui/react-components';
import { z } from 'zod';
import { besideRow, type BesideRow } from '../../src/core/views/beside-view';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { PrintButton } from '../parts/PrintButton';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';

const shape = z.object({ rows: z.array(besideRow) });

/** For those who answer for a unit. */
export function Measures() {
  const say = useWords();
  const answer = useAnswer('/api/measures', shape);
  return (
    <>
      <PageTitle>{say('tab.page.measures')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && (answer.code === 'notYourTask' ? <p>{say('measures.notForYou')}</p> : <Failed {...answer} />)}
      {answer.state === 'here' && <Rows rows={answer.value.rows} />}
    </>
  );
}

const useStyles = makeStyles({
  around: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const columns = ['number', 'what', 'state', 'owner', 'when'] as const;

function Rows({ rows }: { readonly rows: readonly BesideRow[] }) {
  const say = useWords();
  const { around, table, cell } = useStyles();
  const sheet = useSheet();
  if (rows.length === 0) return <p>{say('measures.none')}</p>;
  return (
    <>
      <p>{say('measures.about')}</p>
      <PrintButton label={say('measures.sheet')} text={sheet(rows)} />
      <div className={around} tabIndex={0} role="region" aria-label={say('tab.page.measures')}>
        <table className={table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={cell}>
                  {say(`measures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className={cell}>
                  <PageLink to={caseAddress(row.id)}>{row.number}</PageLink>
                </td>
                <td className={cell}>{row.what}</td>
                <td className={cell}>{`${row.stage} (${row.unit})`}</td>
                <td className={cell}>{row.owner}</td>
                <td className={cell}>{row.facts.map(({ title, value }) => `${title}: ${value}`).join('. ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the unit reads together: no number, no owner, nothing but what was looked through when it was written. */
function useSheet(): (rows: readonly BesideRow[]) => string {
  const say = useWords();
  return (rows) =>
    [
      say('measures.sheet.title'),
      say('measures.sheet.about'),
      ...rows.map(({ unit, what, stage, facts }) =>
        [`${unit}: ${what ?? ''}`, stage, ...facts.map(({ title, value }) => `${title}: ${value}`)].join('\n'),
      ),
    ].join('\n\n');
}
