// What is shown, to take along: as a workbook, or on paper.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../words';
import { printTables } from './print-tables';
import type { Sheet } from './cells';
import { saveWorkbook } from './workbook';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
  },
});

interface TakeAwayProps {
  /** The heading on paper, and the file's name. */
  readonly title: string;
  /** Asked for when somebody presses. */
  readonly sheets: () => readonly Sheet[];
  readonly isPart: boolean;
}

/** Says when a window or the file is stopped; what is shown stays. */
export function TakeAway({ title, sheets, isPart }: TakeAwayProps) {
  const say = useWords();
  const { row } = useStyles();
  const [told, tell] = useState<'tab.form.printBlocked' | 'away.making' | 'away.failed'>();
  const toExcel = (): void => {
    tell('away.making');
    saveWorkbook(title.toLocaleLowerCase('sv'), sheets()).then(
      () => tell(undefined),
      () => tell('away.failed'),
    );
  };
  return (
    <div className={row}>
      <Button onClick={toExcel}>{say(isPart ? 'away.excelPart' : 'away.excel')}</Button>
      <Button onClick={() => tell(printTables(title, sheets()) ? undefined : 'tab.form.printBlocked')}>
        {say('away.print')}
      </Button>
      <span role="status">{told !== undefined && say(told)}</span>
    </div>
  );
}
