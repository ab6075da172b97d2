// The cases of a year that have ended: by number and days, with what the plan says and what is chosen.

import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { DisposalRowView } from '../../../src/core/views/disposal-view';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { PlainTable } from '../PlainTable';
import { useWords } from '../words';
import type { Marking } from './use-marked';

const useStyles = makeStyles({
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
  const [shown, setShown] = useState(step);
  return (
    <>
      <PlainTable
        label={say('tab.page.disposal')}
        heads={heads.map((head) => say(`disposal.head.${head}`))}
        rows={rows.slice(0, shown).map((row) => ({
          key: row.id,
          cells: [<Numbered row={row} marking={marking} />, row.unit, row.ended, row.proposal, row.chosen ?? '–'],
        }))}
      />
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + step)}>{say('disposal.more', { count: rows.length - shown })}</Button>
      )}
    </>
  );
}

/** Its number, with its mark. */
function Numbered({ row, marking }: { readonly row: DisposalRowView; readonly marking: Marking }) {
  const say = useWords();
  const { number } = useStyles();
  const isMarked = marking.marked.some(({ id }) => id === row.id);
  return (
    <div className={number}>
      <Checkbox
        aria-label={say('disposal.mark', { number: row.number })}
        checked={isMarked}
        disabled={!isMarked && marking.isFull}
        onChange={(_event, { checked }) => marking.mark(row.id, checked === true)}
      />
      {row.mayOpen ? <PageLink to={caseAddress(row.id)}>{row.number}</PageLink> : row.number}
    </div>
  );
}
