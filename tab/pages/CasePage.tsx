// A case with its person: what is needed now first, then the reader's task, then everything else about it.

import { Badge, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { casePage, type CasePage as Page, type TaskRow } from '../../src/core/views/case-page';
import { InView } from '../parts/InView';
import { Kin } from '../parts/kin/Kin';
import { NothingHere } from '../parts/NothingHere';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { typedShape, type TypedBefore } from '../parts/typed/typed-shape';
import { LeftWords } from '../parts/typed/LeftWords';
import { useAnswer } from '../parts/use/use-answer';
import { taskAddress } from '../parts/use/use-task-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';
import { caseAddress } from '../route';
import { CaseDetails } from './case/CaseDetails';
import { RaiseDanger } from './case/RaiseDanger';
import { TakeBack } from './case/TakeBack';
import { TaskPart } from './case/TaskPart';
import { EndNote } from './matter/EndNote';

interface CaseProps {
  readonly caseId: string;
  readonly task?: { readonly type: string; readonly round: number };
}

const pageShape = casePage.extend({ typed: typedShape.default(null) });

/** What she wrote for a task that is somebody else's now stands above, whatever the page has become. */
export const CasePage = (props: CaseProps) => (
  <>
    <LeftWords matter={props.caseId} />
    <Asked {...props} />
  </>
);

/** For those who may not see it the same page as for a case that is not there. What was just done stands also for one who may read no more of it. */
function Asked({ caseId, task }: CaseProps) {
  const path = task === undefined ? `/api/cases/${encodeURIComponent(caseId)}` : taskAddress(caseId, task);
  const answer = useAnswer(path, pageShape);
  const say = useWords();
  const [told, setTold] = useState<string>();
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') {
    if (['noSuchCase', 'notYourCase'].includes(answer.code)) {
      if (told === undefined) return <NothingHere />;
      return (
        <InView of={told}>
          <EndNote end={{ kind: 'done', sentence: told }} />
        </InView>
      );
    }
    return (
      <>
        <Failed {...answer} />
        {answer.code === 'noSuchTask' && <PageLink to={caseAddress(caseId)}>{say('tab.toCase')}</PageLink>}
      </>
    );
  }
  return <Shown page={answer.value} again={answer.again} tell={setTold} {...(task === undefined ? {} : { task })} />;
}

/** Tasks on whose sheet it matters what the case is kin to. */
const sheets: readonly string[] = ['triage', 'forwardToProvider', 'investigateOwn', 'individualFollowUp', 'decideOutcome'];

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

function Shown({
  page,
  again,
  tell,
  task,
}: {
  readonly page: Page & { readonly typed: TypedBefore };
  readonly again: () => void;
  readonly tell: (done: string) => void;
  readonly task?: CaseProps['task'];
}) {
  const styles = useStyles();
  const say = useWords();
  useEffect(() => {
    document.title = [page.number, page.about, say('page.title')].filter((part) => part !== null).join(' – ');
  }, [page.number, page.about, say]);
  const waiting = useMemo(() => page.tasks.filter(({ may }) => may.answer), [page]);
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <PageTitle>{page.number}</PageTitle>
        <Badge appearance="tint" color="informative" size="large">
          {page.stage}
        </Badge>
        {page.isProtected && (
          <Badge appearance="filled" color="severe" size="large">
            {say('tab.case.protected')}
          </Badge>
        )}
      </div>
      <InPlaceOf page={page} />
      {page.about !== null && <Text>{page.about}</Text>}
      <Need page={page} />
      {!answersAlarm(page, task) && <RaiseDanger page={page} again={again} />}
      <Became page={page} />
      <TakeBack page={page} again={again} />
      {page.waits !== null && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>{page.waits}</MessageBarBody>
        </MessageBar>
      )}
      {task === undefined ? (
        <Waits page={page} tasks={waiting} />
      ) : (
        <TaskPart page={page} at={task} again={again} tell={tell} before={page.typed} key={`${task.type}|${task.round}`} />
      )}
      <Rest page={page} again={again} type={task?.type} />
    </div>
  );
}

/** Whether the reader answers on this page if somebody is in danger: the same words are a button of its form. */
const answersAlarm = ({ tasks }: Page, at: CaseProps['task']): boolean =>
  at?.type === 'readAlarm' && tasks.some(({ type, round, may }) => type === at.type && round === at.round && may.answer);

/** What stands below the task, and beside its sheet what the case is kin to. */
function Rest({ page, again, type }: { readonly page: Page; readonly again: () => void; readonly type: string | undefined }) {
  const isSheet = type !== undefined && sheets.includes(type);
  return (
    <>
      {isSheet && <Kin id={page.id} again={again} />}
      <CaseDetails page={page} again={again} isFolded={type !== undefined} hasKin={isSheet} />
    </>
  );
}

/** Whom the reader stands in for here. */
function InPlaceOf({ page: { inPlaceOf } }: { readonly page: Page }) {
  const say = useWords();
  if (inPlaceOf.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say('tab.case.inPlaceOf', { names: inPlaceOf.join(', ') })}</MessageBarBody>
    </MessageBar>
  );
}

/** Where it went on, as a link for those who may follow it. */
function Became({ page: { became } }: { readonly page: Page }) {
  if (became === null) return null;
  return became.id === null ? <Text>{became.text}</Text> : <PageLink to={caseAddress(became.id)}>{became.text}</PageLink>;
}

/** What the individual needs now, before anything else (R011). */
function Need({ page: { need } }: { readonly page: Page }) {
  const say = useWords();
  return (
    <MessageBar intent={need.isUrgent ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say('tab.need.title')}</MessageBarTitle> {need.text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The reader's own open tasks in the case. */
function Waits({ page, tasks }: { readonly page: Page; readonly tasks: readonly TaskRow[] }) {
  const say = useWords();
  return tasks.map((task) => (
    <PageLink key={`${task.type}|${task.round}`} to={caseAddress(page.id, task)}>
      {say('tab.case.answer', { title: task.title })}
    </PageLink>
  ));
}
