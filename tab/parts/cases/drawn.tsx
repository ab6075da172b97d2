// How a row of *Ärenden* looks where words alone do not say it: the way to it, danger, whose it is, and what is next.

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { ListedCase } from '../../../src/core/views/cases-list';
import { caseAddress } from '../../route';
import { DueWord } from '../DueBadge';
import { PageLink } from '../PageLink';
import { useWords } from '../words';
import { isComplaint } from './rules';

/** The widths of its columns. */
export const caseWidths = '1.2fr 1fr 0.7fr 1.4fr 0.9fr 1fr 1.1fr 1.4fr';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What draws its cells, the same function while the language is. */
export function useCaseCells(): (row: ListedCase, column: string) => ReactNode {
  return useCallback((row: ListedCase, column: string) => {
    if (column === 'number') return <Numbered row={row} />;
    if (column === 'due') return <Next row={row} />;
    return column === 'caseworker' && row.caseworker === null && isComplaint(row) ? <Nobody /> : undefined;
  }, []);
}

function Numbered({ row }: { readonly row: ListedCase }) {
  const { stack } = useStyles();
  return (
    <div className={stack}>
      <PageLink to={caseAddress(row.id)}>{row.number}</PageLink>
      {row.danger !== null && (
        <Badge appearance="filled" color="danger">
          {row.danger}
        </Badge>
      )}
    </div>
  );
}

function Nobody() {
  const say = useWords();
  return say('cases.nobody');
}

function Next({ row: { next, dueWord, urgency, waitsFor } }: { readonly row: ListedCase }) {
  const say = useWords();
  const { stack, quiet } = useStyles();
  return (
    <div className={stack}>
      {next !== null && <Text>{next.name}</Text>}
      {dueWord !== '' && <DueWord word={dueWord} urgency={urgency} />}
      {waitsFor !== '' && (
        <Text size={200} className={quiet}>
          {say('cases.waitsFor', { whom: waitsFor })}
        </Text>
      )}
    </div>
  );
}
