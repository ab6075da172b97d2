// What *Uppföljning* says of each follow-up, what it is narrowed by, and how its cells look.

import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { FollowUpRow } from '../../../src/core/views/follow-ups-view';
import { caseAddress, followUpAddress } from '../../route';
import type { Rules } from '../list/narrow';
import { PageLink } from '../PageLink';
import { useWords } from '../words';

/** Its columns and filters, in the reader's words. */
export const followUpRules = (say: ReturnType<typeof useWords>): Rules<FollowUpRow> => ({
  columns: [
    { id: 'what', head: say('followUps.head.what'), text: ({ line, number }) => `${line.name}, ${number}` },
    { id: 'provider', head: say('followUps.head.provider'), text: ({ provider }) => provider?.name ?? say('followUps.all') },
    { id: 'standing', isPlain: true, head: say('followUps.head.standing'), text: ({ standing }) => standing.name },
    { id: 'due', head: say('followUps.head.due'), text: ({ dueWord }) => dueWord, order: ({ due }) => due ?? '9999' },
    { id: 'why', head: say('followUps.head.why'), text: ({ why }) => why },
  ],
  filters: [
    { id: 'standing', label: say('followUps.filter.standing'), of: ({ standing }) => standing },
    { id: 'line', label: say('followUps.filter.line'), of: ({ line }) => line },
    { id: 'month', label: say('followUps.filter.month'), of: ({ month }) => month },
    { id: 'who', label: say('followUps.filter.who'), of: ({ who }) => who },
  ],
});

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const colors: Readonly<Record<string, 'danger' | 'warning' | 'informative'>> = { late: 'danger', slipped: 'warning' };

/** What draws its cells. */
export function useFollowUpCells(): (row: FollowUpRow, column: string) => ReactNode {
  const say = useWords();
  const { marks } = useStyles();
  return useCallback(
    ({ id, number, line, provider, standing, isUnannounced }: FollowUpRow, column: string): ReactNode => {
      if (column === 'what') return <PageLink to={caseAddress(id)}>{`${line.name}, ${number}`}</PageLink>;
      if (column === 'provider')
        return provider === null ? undefined : <PageLink to={followUpAddress(provider.id)}>{provider.name}</PageLink>;
      if (column !== 'standing') return undefined;
      return (
        <span className={marks}>
          <Badge appearance="tint" color={colors[standing.id] ?? 'informative'}>
            {standing.name}
          </Badge>
          {isUnannounced && <Badge appearance="outline">{say('followUps.unannounced')}</Badge>}
        </span>
      );
    },
    [say, marks],
  );
}
