// What a provider hands in by its contracts: awaited by which day, the template to send, the filled-in one read, and its numbers beside the board's.

import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { returnsShape, type ReturnView } from '../../../src/core/views/returns-view';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';
import { saveWorkbook } from '../workbook/workbook';
import { AskByLink } from './AskByLink';
import { FilledIn } from './FilledIn';

/** Nothing where the reader does not follow providers up. */
export function Returns({ provider }: { readonly provider: string }) {
  const say = useWords();
  const answer = useAnswer(`/api/providers/${encodeURIComponent(provider)}/returns`, returnsShape);
  if (answer.state === 'failed' && answer.code === 'notYourTask') return null;
  return (
    <Section title={say('returns.heading')}>
      <Text>{say('returns.about')}</Text>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && answer.value.returns.length === 0 && <Text>{say('returns.noneYet')}</Text>}
      {answer.state === 'here' &&
        answer.value.returns.map((one) => <OneReturn key={one.id} one={one} today={answer.value.today} again={answer.again} />)}
    </Section>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  cell: { textAlign: 'start', padding: tokens.spacingHorizontalXS, verticalAlign: 'top' },
});

interface OneProps {
  readonly one: ReturnView;
  readonly today: string;
  readonly again: () => void;
}

/** A return beside what the board got: asked for, read in, and taken. */
export function OneReturn({ one, today, again }: OneProps) {
  const say = useWords();
  const { whole, cell } = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={whole}>
      <Subtitle2 as="h3" id={id}>
        {one.title}
      </Subtitle2>
      <span>
        <PageLink to={caseAddress(one.id)}>{one.number}</PageLink> {one.state}{' '}
        {one.isLate && (
          <Badge appearance="tint" color="danger">
            {say('returns.late')}
          </Badge>
        )}
      </span>
      <table>
        <thead>
          <tr>
            {(['what', 'told', 'board'] as const).map((head) => (
              <th key={head} scope="col" className={cell}>
                {say(`returns.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {one.numbers.map(({ title, told, board }) => (
            <tr key={title}>
              <th scope="row" className={cell}>
                {title}
              </th>
              <td className={cell}>{told}</td>
              <td className={cell}>{board}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {one.link !== null && <AskByLink id={one.id} number={one.number} isLate={one.isLate} ways={one.link} again={again} />}
      {one.isAwaited && <Template one={one} />}
      {one.isAwaited && <FilledIn one={one} today={today} again={again} />}
    </section>
  );
}

function Template({ one }: { readonly one: ReturnView }) {
  const say = useWords();
  const [hasFailed, setFailed] = useState(false);
  const save = (): void => {
    setFailed(false);
    saveWorkbook(say('returns.file', { number: one.number }), [{ name: say('returns.sheet'), rows: one.template }]).catch(() =>
      setFailed(true),
    );
  };
  return (
    <>
      <Button aria-label={`${say('returns.template')}: ${one.number}`} onClick={save}>
        {say('returns.template')}
      </Button>
      {hasFailed && <ProblemNote sentence={say('returns.template.failed')} />}
    </>
  );
}
