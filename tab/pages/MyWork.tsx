// One's own tasks and those of one's roles, the first due first; what nobody has taken can be taken here.

import { Badge, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { myWorkShape, type MyWorkRow } from '../../src/core/views/my-work';
import { SendButton } from '../fields/SendButton';
import { useGiving } from '../forms/give-away/use-giving';
import { DueWord } from '../parts/DueBadge';
import { kindsShape } from '../parts/new-matter/shapes';
import { SetAsideCount } from '../parts/set-aside/SetAsideCount';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The list, or a sentence when there is nothing to do. */
export function MyWork() {
  const say = useWords();
  const answer = useAnswer('/api/my-work', myWorkShape);
  return (
    <>
      <PageTitle>{say('tab.page.myWork')}</PageTitle>
      <SetAsideCount />
      <ToNewMatter />
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed {...answer} />}
      {answer.state === 'here' && <Rows rows={answer.value} again={answer.again} />}
    </>
  );
}

/** Only for those who may write down something of another kind than a complaint. */
function ToNewMatter() {
  const say = useWords();
  const answer = useAnswer('/api/matters', kindsShape);
  if (answer.state !== 'here' || answer.value.kinds.length === 0) return null;
  return (
    <p>
      <PageLink to="/tab/new-matter">{say('tab.page.newMatter')}</PageLink>
    </p>
  );
}

function Rows({ rows, again }: { readonly rows: readonly MyWorkRow[]; readonly again: () => void }) {
  const say = useWords();
  const { list } = useStyles();
  if (rows.length === 0) return <p>{say('tab.myWork.none')}</p>;
  return (
    <>
      <p>{say('tab.myWork.count', { count: rows.length })}</p>
      <ul className={list}>
        {rows.map((row) => (
          <li key={`${row.caseId}|${row.type}|${row.round}`}>
            <Row row={row} again={again} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ row, again }: { readonly row: MyWorkRow; readonly again: () => void }) {
  const say = useWords();
  const { row: rowStyle } = useStyles();
  const { give, isSending, sentence } = useGiving({ caseId: row.caseId, task: row, given: again });
  const name = `${row.number}: ${row.title}`;
  return (
    <Card size="small">
      <PageLink to={caseAddress(row.caseId, row)}>{name}</PageLink>
      {row.about !== '' && <Text>{row.about}</Text>}
      <div className={rowStyle}>
        {row.danger !== null && (
          <Badge appearance="filled" color="danger" size="large">
            {row.danger}
          </Badge>
        )}
        <DueWord word={row.dueWord} urgency={row.urgency} />
        <Badge appearance="outline" color="informative" size="large">
          {row.owner}
        </Badge>
        {row.mayClaim && (
          <SendButton
            {...{ label: say('tab.claim'), about: name, isSending, isMain: false }}
            press={() => give({ how: 'claimed' })}
          />
        )}
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </Card>
  );
}
