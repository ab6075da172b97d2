// One task of the case: its form when it is the reader's, how it ended when it is over, whose it is when it is somebody else's.

import { lazily } from '../../parts/lazily';
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useCallback, useContext, useMemo, useState } from 'react';
import { guideOf } from '../../../src/core/routine/guidance';
import { sayPlain } from '../../../src/core/text/say';
import type { CasePage, TaskRow } from '../../../src/core/views/case-page';
import { GiveAway } from '../../forms/give-away/GiveAway';
import { SendButton } from '../../fields/SendButton';
import { TaskForm } from '../../forms/TaskForm';
import { useGiving } from '../../forms/give-away/use-giving';
import { closeDialog } from '../../host';
import { DueBadge } from '../../parts/DueBadge';
import { Guidance } from '../../parts/guidance/Guidance';
import { useAround } from '../../parts/host-context';
import { ProblemNote } from '../../parts/ProblemNote';
import { TogetherContext } from '../../parts/together/use-news';
import { TypedPage } from '../../parts/typed/TypedPage';
import type { TypedBefore } from '../../parts/typed/typed-shape';
import { GivenContext } from '../../parts/use/use-given';
import { taskAddress, useTaskAnswer, type Done } from '../../parts/use/use-task-answer';
import { LanguageContext, useWords } from '../../parts/words';
import { caseAddress, go } from '../../route';
import { DoneNote } from './DoneNote';

/** Fetched only where somebody else was first. */
const Overtaken = lazily(async () => (await import('../../parts/together/Overtaken')).Overtaken);

interface PartProps {
  readonly page: CasePage;
  readonly at: { readonly type: string; readonly round: number };
  readonly again: () => void;
  /** What the reader has typed for the task before. */
  readonly before: TypedBefore;
  /** Called with the sentence about what was done, for a reader whose case it is no more after it. */
  readonly tell: (done: string) => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});

/** A task that is not among those of the case yet is on its way; one that never was is answered as such before. */
export function TaskPart({ page, at, again, before, tell }: PartProps) {
  const say = useWords();
  const task = page.tasks.find(({ type, round }) => type === at.type && round === at.round);
  if (task !== undefined) return <Known {...{ page, task, again, before, tell }} />;
  return (
    <div>
      <Text as="p" block role="status">
        {say('tab.task.comes')}
      </Text>
      <Button onClick={again}>{say('tab.again')}</Button>
    </div>
  );
}

function Known({ page, task, again, before, tell }: Omit<PartProps, 'at'> & { readonly task: TaskRow }) {
  const styles = useStyles();
  const [done, setDone] = useState<Done>();
  const [isGiven, setGiven] = useState(false);
  const finish = useFinish(page, task, again);
  const language = useContext(LanguageContext);
  const given = (): void => {
    tell(sayPlain(language, 'tab.give.given'));
    setGiven(true);
    finish({ outcome: '', waiting: [], undo: null });
  };
  const ends = useMemo(
    () => ({
      done: (result: Done) => {
        tell(sayPlain(language, `done.${task.type}.${result.outcome}`));
        setDone(result);
        finish(result);
      },
      stale: again,
    }),
    [finish, again, tell, language, task.type],
  );
  return (
    <section className={styles.part} aria-label={task.title}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {task.title}
      </Subtitle2>
      {done === undefined && !isGiven ? (
        <TypedPage about={`${page.id}|${task.type}|${task.round}`} path={taskAddress(page.id, task)} before={before}>
          <GivenContext value={page.given}>
            <Open {...{ page, task, again, ends, given }} />
          </GivenContext>
        </TypedPage>
      ) : (
        <DoneNote {...{ page, task, again, done, isGiven }} />
      )}
    </section>
  );
}

/** Afterwards: on to EKU's draft when that comes next, back to the chat from a dialog, otherwise the page with what is new. */
function useFinish(page: CasePage, task: TaskRow, again: () => void): (done: Done) => void {
  const { isDialog } = useAround();
  const { id } = page;
  const { round } = task;
  return useCallback(
    ({ outcome }: Done) => {
      if (outcome === 'toEku') go(caseAddress(id, { type: 'approveEku', round: round + 1 }));
      else if (isDialog) closeDialog();
      else again();
    },
    [id, round, isDialog, again],
  );
}

interface OpenProps {
  readonly page: CasePage;
  readonly task: TaskRow;
  readonly again: () => void;
  readonly ends: { readonly done: (done: Done) => void; readonly stale: () => void };
  readonly given: () => void;
}

function Open({ page, task, again, ends, given }: OpenProps) {
  const say = useWords();
  const { row } = useStyles();
  const sending = useTaskAnswer(page, task, ends);
  const [refused, setRefused] = useState<string>();
  const stale = (sentence: string): void => {
    setRefused(sentence);
    again();
  };
  const taking = useGiving({ caseId: page.id, task, given: again, stale });
  const { seen, id, overtaken } = page;
  const together = useMemo(() => ({ id, seen, again }), [id, seen, again]);
  if (task.state !== 'open') {
    const sentence = sending.refusal?.message ?? refused;
    if (overtaken !== null) return <Overtaken page={page} task={task} overtaken={overtaken} again={again} sentence={sentence} />;
    return <Ended task={task} sentence={sentence} />;
  }
  return (
    <>
      <div className={row}>
        <DueBadge due={task.due} title={task.title} />
        {task.may.claim && (
          <SendButton
            {...{
              label: say(task.type === 'readAlarm' ? 'card.readNow' : 'tab.claim'),
              isSending: taking.isSending,
              isMain: task.type === 'readAlarm',
            }}
            press={() => taking.give({ how: 'claimed' })}
          />
        )}
      </div>
      <Text>{task.may.answer ? task.ask : say('tab.task.notYours', { owner: task.owner })}</Text>
      {task.may.answer && <Guidance lines={guideOf(task.type, task.outcomes)} />}
      {refused !== undefined && <ProblemNote sentence={refused} />}
      {refused === undefined && taking.sentence !== undefined && <ProblemNote sentence={taking.sentence} />}
      <TogetherContext value={together}>
        {task.may.answer && page.sheet !== null && <TaskForm page={page} task={task} sheet={page.sheet} sending={sending} />}
      </TogetherContext>
      <GiveAway {...{ page, task, given, stale }} />
    </>
  );
}

function Ended({ task: { ending }, sentence }: { readonly task: TaskRow; readonly sentence: string | undefined }) {
  const say = useWords();
  return (
    <>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <Text as="p" block style={{ margin: 0 }}>
        {say('tab.task.over')}: {ending}
      </Text>
    </>
  );
}
