// One task of a matter: its day, its form when it is the reader's, how it ended when it is over, and the way to hand it on.

import { lazily } from '../../parts/lazily';
import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useContext, useId, useMemo } from 'react';
import { z } from 'zod';
import type { MatterPage, MatterTask as TaskRow } from '../../../src/core/views/matter-page';
import { sayPlain } from '../../../src/core/text/say';
import { overtaken } from '../../../src/core/views/overtaken/shape';
import { Refusal } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { GiveAway } from '../../forms/give-away/GiveAway';
import { useGiving } from '../../forms/give-away/use-giving';
import { OwnForm } from '../../forms/own/OwnForm';
import { DueWord } from '../../parts/DueBadge';
import { ProblemNote } from '../../parts/ProblemNote';
import { TogetherContext } from '../../parts/together/use-news';
import { TypedAside } from '../../parts/typed/TypedAside';
import { taskAddress, useTaskAnswer, type Done, type Sending } from '../../parts/use/use-task-answer';
import { useAnswer } from '../../parts/use/use-answer';
import { LanguageContext, useWords } from '../../parts/words';
import type { End } from './EndNote';

/** Fetched only where somebody else was first. */
const Overtaken = lazily(async () => (await import('../../parts/together/Overtaken')).Overtaken);

interface TaskProps {
  readonly page: MatterPage;
  readonly task: TaskRow;
  readonly ended: (end: End) => void;
  readonly again: () => void;
}

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  heading: { margin: 0 },
  because: { color: tokens.colorNeutralForeground2 },
});

/** A region named by the task. */
export function MatterTask(props: TaskProps) {
  const { page, task } = props;
  const say = useWords();
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={styles.heading}>
        {task.title}
      </Subtitle2>
      {!task.isOpen && <Over {...props} />}
      {task.isOpen && !task.may.answer && <Text>{say('tab.task.notYours', { owner: task.owner })}</Text>}
      {task.isOpen && (
        <TypedAside about={`${page.id}|${task.type}|${task.round}`} path={taskAddress(page.id, task)}>
          <Open {...props} />
        </TypedAside>
      )}
    </section>
  );
}

const overShape = z.object({ overtaken: overtaken.nullable() });

/** How it ended; with what the reader had written, where somebody else was first. */
function Over({ page, task, again }: TaskProps) {
  const say = useWords();
  const answer = useAnswer(taskAddress(page.id, task), overShape);
  const hers = answer.state === 'here' ? answer.value.overtaken : null;
  const afterwards = (): void => {
    if (answer.state !== 'waiting') answer.again();
    again();
  };
  return (
    <>
      <Text>{`${say('tab.task.over')}: ${task.end ?? ''}`}</Text>
      {hers !== null && <Overtaken page={page} task={task} overtaken={hers} again={afterwards} sentence={undefined} />}
    </>
  );
}

function Open({ page, task, ended, again }: TaskProps) {
  const say = useWords();
  const { row, because } = useStyles();
  const language = useContext(LanguageContext);
  const ends = useMemo(
    () => ({
      done: ({ outcome, undo }: Done) =>
        ended({ kind: 'done', sentence: sayPlain(language, `done.${task.type}.${outcome}`), undo }),
      stale: (refusal: Refusal) => (isOver(refusal) ? ended({ kind: 'refused', sentence: refusal.message, task }) : again()),
    }),
    [ended, again, task, language],
  );
  const sending = useTaskAnswer(page, task, ends);
  const { refusal } = sending;
  const isSaidAbove = refusal !== undefined && isOver(refusal);
  const { id, seen } = page;
  const together = useMemo(() => ({ id, seen, again }), [id, seen, again]);
  const stale = (sentence: string): void => ended({ kind: 'refused', sentence });
  const given = (): void => ended({ kind: 'done', sentence: say('tab.give.given') });
  const taking = useGiving({ caseId: page.id, task, given: again, stale });
  return (
    <>
      <div className={row}>
        <DueWord word={task.dueWord} urgency={task.urgency} />
        <Text size={200} className={because}>
          {task.because}
        </Text>
        {task.may.claim && (
          <SendButton
            {...{ label: say('tab.claim'), about: task.title, isSending: taking.isSending, isMain: false }}
            press={() => taking.give({ how: 'claimed' })}
          />
        )}
      </div>
      {taking.sentence !== undefined && <ProblemNote sentence={taking.sentence} />}
      <TogetherContext value={together}>
        {task.may.answer && <OwnForm task={task} sending={isSaidAbove ? withoutRefusal(sending) : sending} />}
      </TogetherContext>
      <GiveAway {...{ page, task, given, stale }} />
    </>
  );
}

const withoutRefusal = ({ send, sendAnyway, isSending }: Sending): Sending => ({
  send,
  sendAnyway,
  isSending,
  refusal: undefined,
});

/** Nothing is left to answer. */
const isOver = ({ code }: Refusal): boolean => code === 'alreadyDecided' || code === 'noSuchTask';
