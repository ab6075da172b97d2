// A matter beside the complaints: what it is, what was written, the reader's own tasks with their forms, and what has happened.

import { useCallback, useState } from 'react';
import { matterPage, type MatterPage as MatterPageView } from '../../src/core/views/matter-page';
import { closeDialog } from '../host';
import { Papers } from '../parts/follow-ups/Papers';
import { InView } from '../parts/InView';
import { NothingHere } from '../parts/NothingHere';
import { useAround } from '../parts/host-context';
import { LeftWords } from '../parts/typed/LeftWords';
import { useAnswer } from '../parts/use/use-answer';
import { useWords } from '../parts/words';
import { Failed, Waiting } from '../parts/Waiting';
import { caseAddress, go, type TaskAt } from '../route';
import { EndNote, type End } from './matter/EndNote';
import { Shown } from './matter/Shown';
import { UndoAnswer } from './matter/UndoAnswer';

interface MatterProps {
  readonly id: string;
  /** The task the address names; absent: all that are the reader's. */
  readonly task?: TaskAt;
}

/** What she wrote for a task that is somebody else's now stands above, whatever the page has become. */
export const MatterPage = (props: MatterProps) => (
  <>
    <LeftWords matter={props.id} />
    <Asked {...props} />
  </>
);

/** For those who may not read it the same page as for a matter that is not there. What was just done stands also for one who may read no more of it. */
function Asked({ id, task }: MatterProps) {
  const answer = useAnswer(`/api/matters/${encodeURIComponent(id)}`, matterPage);
  const { isDialog } = useAround();
  const say = useWords();
  const [end, setEnd] = useState<End>();
  const again = answer.state === 'waiting' ? undefined : answer.again;
  const ended = useCallback(
    (told: End) => {
      setEnd(told);
      if (told.kind === 'done' && isDialog) closeDialog();
      else again?.();
      if (told.kind === 'refused' && told.task !== undefined) go(caseAddress(id, told.task));
    },
    [again, isDialog, id],
  );
  if (answer.state === 'waiting') return <Waiting />;
  const note = <InView of={end}>{end !== undefined && <EndNote end={end} />}</InView>;
  if (answer.state === 'failed') {
    if (answer.code !== 'noSuchCase') return <Failed {...answer} />;
    if (end === undefined) return <NothingHere />;
    const undone = (): void => ended({ kind: 'done', sentence: say('matter.undone') });
    return (
      <>
        {note}
        {end.undo && <UndoAnswer id={id} undo={end.undo} undone={undone} />}
      </>
    );
  }
  const at = task === undefined ? {} : { at: task };
  return (
    <>
      <Shown page={answer.value} note={note} ended={ended} again={answer.again} {...at} />
      {hasReport(answer.value) && (
        <Papers
          path={`/api/follow-ups/report/${encodeURIComponent(id)}`}
          label={say('followUps.paper.report')}
          name={`${answer.value.number}-rapport`}
        />
      )}
    </>
  );
}

/** A follow-up of a provider whose report is written. */
const hasReport = ({ tasks }: MatterPageView): boolean => tasks.some(({ type, isOpen }) => type === 'visitReport' && !isOpen);
