// *Hälsa*: what can be tried from where the bot stands, with what to do; what must be put right first.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { healthShape, type ShownFinding } from '../../src/core/views/settings-view';
import { PageTitle } from '../parts/PageTitle';
import { Findings } from '../parts/settings/Findings';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** For whoever looks after Trappan. */
export function Health() {
  const say = useWords();
  const answer = useAnswer('/api/health', healthShape);
  return (
    <>
      <PageTitle>{say('tab.page.health')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('health.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' && <Found findings={answer.value.findings} again={answer.again} />}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
  },
});

const ranks = { fault: 0, note: 1, unseen: 2, good: 3 } as const;

function Found({ findings, again }: { readonly findings: readonly ShownFinding[]; readonly again: () => void }) {
  const say = useWords();
  const { row } = useStyles();
  const count = findings.filter(({ state }) => state === 'fault').length;
  const sorted = [...findings].sort((one, other) => ranks[one.state] - ranks[other.state]);
  return (
    <>
      <p>{say('health.about')}</p>
      <div className={row}>
        <Text role="status" weight="semibold">
          {count === 0 ? say('health.well') : say('health.faults', { count })}
        </Text>
        <Button onClick={again}>{say('health.again')}</Button>
      </div>
      <Findings findings={sorted} />
    </>
  );
}
