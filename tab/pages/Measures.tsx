// *Åtgärder*: the register of measures over complaints and follow-ups, what is late first, and the sheet for the workplace meeting, which says nothing of any person.

import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { besideRow, type BesideRow } from '../../src/core/views/beside-view';
import { chosenMeasures, measureChoices, type MeasureChoice } from '../../src/core/views/measure-choices';
import { SelectField } from '../fields/SelectField';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { PrintButton } from '../parts/PrintButton';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { TakeAway } from '../parts/workbook/TakeAway';
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
      {answer.state === 'here' && <Register rows={answer.value.rows} />}
    </>
  );
}

function Register({ rows }: { readonly rows: readonly BesideRow[] }) {
  const say = useWords();
  const sheet = useSheet();
  const [chosen, choose] = useState<MeasureChoice>('all');
  if (rows.length === 0) return <p>{say('measures.none')}</p>;
  const shown = chosenMeasures(rows, chosen);
  const late = rows.filter(({ isLate }) => isLate).length;
  return (
    <>
      <p>{say('measures.about')}</p>
      <PrintButton label={say('measures.sheet')} text={sheet(shown)} />
      <SelectField
        isRequired={false}
        label={say('measures.which')}
        options={measureChoices.map((id) => ({ id, name: say(`measures.which.${id}`) }))}
        chosen={chosen}
        choose={(id) => choose(measureChoices.find((one) => one === id) ?? 'all')}
      />
      <p role="status">
        {shown.length === 0 ? say('measures.noneSuch') : say('measures.count', { count: shown.length, all: rows.length, late })}
      </p>
      {shown.length > 0 && <Rows rows={shown} isPart={shown.length < rows.length} />}
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

const columns = ['number', 'what', 'state', 'owner', 'from', 'when'] as const;

function Rows({ rows, isPart }: { readonly rows: readonly BesideRow[]; readonly isPart: boolean }) {
  const say = useWords();
  const { around, table, cell } = useStyles();
  const head = columns.map((column) => say(`measures.${column}`));
  const stateOf = ({ stage, unit }: BesideRow): string => (unit === '' ? stage : `${stage} (${unit})`);
  const daysOf = ({ facts }: BesideRow): string => facts.map(({ title, value }) => `${title}: ${value}`).join('. ');
  const sheets = () => [
    {
      name: say('tab.page.measures'),
      rows: [head, ...rows.map((row) => [row.number, row.what ?? '', stateOf(row), row.owner, row.from, daysOf(row)])],
    },
  ];
  return (
    <>
      <TakeAway title={say('tab.page.measures')} sheets={sheets} isPart={isPart} />
      <div className={around} tabIndex={0} role="region" aria-label={say('tab.page.measures')}>
        <table className={table}>
          <thead>
            <tr>
              {head.map((title) => (
                <th key={title} scope="col" className={cell}>
                  {title}
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
                <td className={cell}>
                  {stateOf(row)} {row.isLate && <Badge color="danger">{say('measures.late')}</Badge>}
                </td>
                <td className={cell}>{row.owner}</td>
                <td className={cell}>{row.from}</td>
                <td className={cell}>{daysOf(row)}</td>
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
