// A matter that its reader may open, from its number down to its history.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { MatterPage, MatterTask as Task } from '../../../src/core/views/matter-page';
import { Beside } from '../../parts/beside/Beside';
import { Followed } from '../../parts/follow-ups/Followed';
import { lazily } from '../../parts/lazily';
import { PageLink } from '../../parts/PageLink';
import { useWords } from '../../parts/words';
import { disclosureAddress, type TaskAt } from '../../route';
import type { End } from './EndNote';
import { Came } from './Came';
import { History, Tasks, Texts } from './Details';
import { Head } from './Head';
import { MatterTask } from './MatterTask';
import { UndoAnswer } from './UndoAnswer';

/** Fetched only with what a provider hands in. */
const ReturnBeside = lazily(async () => (await import('../../parts/contracts/ReturnBeside')).ReturnBeside);

interface ShownProps {
  readonly page: MatterPage;
  readonly at?: TaskAt;
  /** What was just done. */
  readonly note: ReactNode;
  readonly ended: (end: End) => void;
  readonly again: () => void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Nearest the forms stands what they are answered by: what was written. */
export function Shown({ page, at, note, ended, again }: ShownProps) {
  const styles = useStyles();
  const say = useWords();
  useEffect(() => {
    document.title = [page.number, page.process, say('page.title')].join(' – ');
  }, [page.number, page.process, say]);
  const inFull = shownInFull(page, at);
  const undone = (): void => ended({ kind: 'done', sentence: say('matter.undone') });
  const isOnItsWay = (at !== undefined && inFull.length === 0) || (page.isOpen && page.tasks.every(({ isOpen }) => !isOpen));
  return (
    <div className={styles.page}>
      <Head page={page} />
      {note}
      {page.undo !== null && (
        <UndoAnswer key={`${page.undo.type}|${page.undo.round}`} id={page.id} undo={page.undo} undone={undone} />
      )}
      {page.findsDocuments && <PageLink to={disclosureAddress(page.id)}>{say('disclosure.open')}</PageLink>}
      {page.followed !== null && <Followed id={page.followed} isWeighed={isWeighed(page)} />}
      {page.isReturn && <ReturnBeside id={page.id} state={page.seen} again={again} />}
      <Came page={page} />
      <Texts page={page} />
      {inFull.map((task) => (
        <MatterTask key={`${task.type}|${task.round}`} {...{ page, task, ended, again }} />
      ))}
      {isOnItsWay && (
        <div>
          <Text as="p" block role="status">
            {say('tab.task.comes')}
          </Text>
          <Button onClick={again}>{say('tab.again')}</Button>
        </div>
      )}
      <Tasks page={page} tasks={page.tasks.filter((task) => !inFull.includes(task))} />
      <Beside id={page.id} />
      <History page={page} />
    </div>
  );
}

/** A proposal that somebody has yet to open or decline. */
const isWeighed = ({ tasks }: MatterPage): boolean => tasks.some(({ type, isOpen }) => type === 'visitWeigh' && isOpen);

/** The task the address names; else every open one that is the reader's to answer. */
function shownInFull({ tasks }: MatterPage, at: TaskAt | undefined): readonly Task[] {
  if (at === undefined) return tasks.filter(({ may }) => may.answer);
  return tasks.filter(({ type, round }) => type === at.type && round === at.round);
}
