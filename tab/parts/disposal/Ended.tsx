// The cases of a year that have ended: by number and days, with what the plan says and what is chosen.

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DisposalRowView } from '../../../src/core/views/disposal-view';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { useWords } from '../words';
import type { Marking } from './use-marked';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: '90px',
  },
  number: { display: 'flex', alignItems: 'center', whiteSpace: 'nowrap' },
});

/** As many rows as are drawn at first, and each time more are asked for. */
const step = 100;
const heads = ['number', 'unit', 'ended', 'proposal', 'chosen'] as const;

interface EndedProps {
  readonly rows: readonly DisposalRowView[];
  readonly marking: Marking;
}

/** A hundred at first, and as many more each time somebody asks for more. */
export function Ended({ rows, marking }: EndedProps) {
  const say = useWords();
  const { scroller, table, cell } = useStyles();
  const [shown, setShown] = useState(step);
  return (
    <>
      <div className={scroller} role="region" aria-label={say('tab.page.disposal')} tabIndex={0}>
        <table className={table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" className={cell}>
                  {say(`disposal.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Row key={row.id} row={row} marking={marking} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + step)}>{say('disposal.more', { count: rows.length - shown })}</Button>
      )}
    </>
  );
}

function Row({ row, marking }: { readonly row: DisposalRowView; readonly marking: Marking }) {
  const say = useWords();
  const { cell, number } = useStyles();
  const isMarked = marking.marked.some(({ id }) => id === row.id);
  return (
    <tr>
      <th scope="row" className={cell}>
        <div className={number}>
          <Checkbox
            aria-label={say('disposal.mark', { number: row.number })}
            checked={isMarked}
            disabled={!isMarked && marking.isFull}
            onChange={(_event, { checked }) => marking.mark(row.id, checked === true)}
          />
          {row.mayOpen ? <PageLink to={caseAddress(row.id)}>{row.number}</PageLink> : row.number}
        </div>
      </th>
      <td className={cell}>{row.unit}</td>
      <td className={cell}>{row.ended}</td>
      <td className={cell}>{row.proposal}</td>
      <td className={cell}>{row.chosen ?? '–'}</td>
    </tr>
  );
}
