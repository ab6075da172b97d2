// One task of the day: whose case, what is to be done, by when, and the press that takes it or is all the answer it asks for.

import { Badge, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { MyWorkRow } from '../../../src/core/views/my-work-shape';
import { SendButton } from '../../fields/SendButton';
import { caseAddress } from '../../route';
import { Box } from '../Box';
import { DueWord } from '../DueBadge';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import type { Taking } from './use-taking';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface RowProps {
  readonly row: MyWorkRow;
  readonly isChosen: boolean;
  readonly isSending: boolean;
  /** Why it could not be taken the last time. */
  readonly sentence: string | undefined;
  readonly choose: (row: MyWorkRow, isChosen: boolean) => void;
  readonly take: Taking['take'];
}

export const nameOf = ({ number, title }: MyWorkRow): string => `${number}: ${title}`;

/** Drawn anew only when something of it has changed: a day may have two hundred. */
export const WorkRow = memo(function WorkRow({ row, isChosen, isSending, sentence, choose, take }: RowProps) {
  const say = useWords();
  const { row: rowStyle, head } = useStyles();
  const name = nameOf(row);
  return (
    <Box isSmall>
      <div className={head}>
        {(row.mayClaim || row.press !== null) && (
          <Checkbox
            aria-label={say('tab.myWork.choose', { name })}
            checked={isChosen}
            onChange={(_event, { checked }) => choose(row, checked === true)}
          />
        )}
        {row.opens === 'nothing' ? (
          <Text weight="semibold">{name}</Text>
        ) : (
          <PageLink to={caseAddress(row.caseId, row.opens === 'task' ? row : undefined)}>{name}</PageLink>
        )}
      </div>
      {row.about !== '' && <Text>{row.about}</Text>}
      <div className={rowStyle}>
        {row.danger !== null && (
          <Badge appearance="filled" color="danger" size="large">
            {row.danger}
          </Badge>
        )}
        {row.dueWord !== '' && <DueWord word={row.dueWord} urgency={row.urgency} />}
        {row.owner !== '' && (
          <Badge appearance="outline" color="informative" size="large">
            {row.owner}
          </Badge>
        )}
        {row.mayClaim && (
          <SendButton
            label={say('tab.claim')}
            about={name}
            isSending={isSending}
            isMain={false}
            press={() => take([row], 'take')}
          />
        )}
        {row.press !== null && (
          <SendButton label={row.press.label} about={name} isSending={isSending} press={() => take([row], 'press')} />
        )}
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </Box>
  );
});
