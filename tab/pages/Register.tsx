// *Diariet*: what waits to be entered in the register, oldest first, to be worked through; the number back in one field.

import { Badge, makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { registerRows, type RegisterRow } from '../../src/core/views/register-view';
import { ask, Refusal } from '../api';
import { InView } from '../parts/InView';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { Entry } from '../parts/register/Entry';
import { RegisterFields, type Entered } from '../parts/register/RegisterFields';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';

/** For those who keep the register. */
export function Register() {
  const say = useWords();
  const rows = useAnswer('/api/register', registerRows);
  return (
    <>
      <PageTitle>{say('tab.page.register')}</PageTitle>
      {rows.state === 'waiting' && <Waiting />}
      {rows.state === 'failed' &&
        (rows.code === 'notYourTask' ? (
          <p>{say('register.notForYou')}</p>
        ) : (
          <Failed sentence={rows.sentence} again={rows.again} />
        ))}
      {rows.state === 'here' && <Rows rows={rows.value} again={rows.again} />}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface RowsProps {
  readonly rows: readonly RegisterRow[];
  readonly again: () => void;
}

/** What was done last is said, and the list is read again. */
function Rows({ rows, again }: RowsProps) {
  const say = useWords();
  const { list } = useStyles();
  const [said, setSaid] = useState<{ readonly done?: string; readonly problem?: string }>({});
  const [sending, setSending] = useState<string>();
  const [asked, setAsked] = useState<{ readonly id: string; readonly number: string }>();
  const enter = (row: RegisterRow, entered: Entered): void => {
    setSending(row.id);
    const isSame = asked?.id === row.id && asked.number === entered.number;
    ask(`/api/cases/${encodeURIComponent(row.id)}/register`, z.unknown(), { ...entered, isSame })
      .then(
        () => {
          setSaid({ done: say(entered.number === null ? 'register.doneInOrder' : 'register.done', { number: row.number }) });
          again();
        },
        (failure: unknown) => {
          setSaid({ problem: failure instanceof Error ? failure.message : '' });
          const isAsked = failure instanceof Refusal && failure.code === 'numberElsewhere';
          setAsked(isAsked ? { id: row.id, number: entered.number ?? '' } : undefined);
        },
      )
      .finally(() => setSending(undefined));
  };
  return (
    <>
      <p>{say('register.about')}</p>
      <InView of={said.done ?? said.problem}>
        <div role="status">{said.done !== undefined && <Done>{said.done}</Done>}</div>
        {said.problem !== undefined && <ProblemNote sentence={said.problem} />}
      </InView>
      <p>{useCount()(rows.length)}</p>
      <ul className={list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Row row={row} isSending={sending === row.id} enter={(entered) => enter(row, entered)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function useCount(): (count: number) => string {
  const say = useWords();
  return (count) => (count === 0 ? say('register.none') : count === 1 ? say('register.one') : say('register.count', { count }));
}

interface RowProps {
  readonly row: RegisterRow;
  readonly isSending: boolean;
  readonly enter: (entered: Entered) => void;
}

function Row({ row, isSending, enter }: RowProps) {
  const say = useWords();
  const { row: box } = useStyles();
  return (
    <section className={box} aria-label={row.number}>
      <Subtitle2 as="h2">
        <PageLink to={caseAddress(row.id)}>{row.number}</PageLink>
      </Subtitle2>
      <Text>{`${row.brief}. ${say('register.received', { day: row.received })}`}</Text>
      {row.isLate && (
        <Badge appearance="tint" color="warning">
          {say('register.late')}
        </Badge>
      )}
      <Entry of={row} />
      <RegisterFields
        example={row.example}
        label={say('register.number.for', { number: row.number })}
        orInOrder={row.orInOrder}
        isSending={isSending}
        enter={enter}
      />
    </section>
  );
}

const Done = ({ children }: { readonly children: string }) => (
  <MessageBar intent="success" layout="multiline">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);
