// One's own tasks and those of one's roles, in parts by when they are due; what nobody has taken can be taken here.

import { myWorkShape } from '../../src/core/views/my-work-shape';
import { MyGuidance } from '../parts/guidance/RoleGuidance';
import { kindsShape } from '../parts/new-matter/shapes';
import { WorkList } from '../parts/my-work/WorkList';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { SetAsideCount } from '../parts/set-aside/SetAsideCount';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** The list, or a sentence when there is nothing to do. */
export function MyWork() {
  const say = useWords();
  const answer = useAnswer('/api/my-work', myWorkShape);
  return (
    <>
      <PageTitle>{say('tab.page.myWork')}</PageTitle>
      <SetAsideCount />
      <ToNewMatter />
      <MyGuidance />
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed {...answer} />}
      {answer.state === 'here' &&
        (answer.value.length === 0 ? <Nothing /> : <WorkList rows={answer.value} again={answer.again} />)}
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

/** What will come here, and what one can do meanwhile. */
function Nothing() {
  const say = useWords();
  return (
    <>
      <p>{say('tab.myWork.none')}</p>
      <p>{say('tab.myWork.teach')}</p>
      <p>
        <PageLink to="/tab/write-down">{say('tab.page.writeDown')}</PageLink>
      </p>
    </>
  );
}
