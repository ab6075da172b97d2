// *Uppföljning*: a year of follow-ups of private providers, what is late and what slips first, the board's plan, and a targeted one to open.

import { useCallback, useMemo, useState } from 'react';
import { followUpsShape, type FollowUpRow, type FollowUpsView } from '../../src/core/views/follow-ups-view';
import { SelectField } from '../fields/SelectField';
import { followUpRules, useFollowUpCells } from '../parts/follow-ups/listed';
import { OpenTargeted } from '../parts/follow-ups/OpenTargeted';
import { Papers } from '../parts/follow-ups/Papers';
import { Wheel } from '../parts/follow-ups/Wheel';
import { List } from '../parts/list/List';
import { nothingChosen, type Chosen } from '../parts/list/narrow';
import { PageTitle } from '../parts/PageTitle';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** As it was left while the tab is open; at first this year, as the server has it. */
let left: { readonly year: string; readonly chosen: Chosen } = { year: 'now', chosen: nothingChosen };

/** For those who follow up providers, and for management. */
export function FollowUps() {
  const say = useWords();
  const [year, setYear] = useState(left.year);
  const answer = useAnswer(`/api/follow-ups/of/${year}`, followUpsShape);
  const choose = (next: string): void => {
    left = { ...left, year: next };
    setYear(next);
  };
  return (
    <>
      <PageTitle>{say('tab.page.followUps')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('followUps.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' && <Year view={answer.value} choose={choose} again={answer.again} />}
    </>
  );
}

interface YearProps {
  readonly view: FollowUpsView;
  readonly choose: (year: string) => void;
  readonly again: () => void;
}

function Year({ view, choose, again }: YearProps) {
  const say = useWords();
  const years = view.years.map((year) => ({ id: year, name: year }));
  return (
    <>
      <p>{view.plan ?? say('followUps.noPlan')}</p>
      <Papers path="/api/follow-up-plan" label={say('followUps.paper.plan')} name={say('followUps.paper.planTitle')} />
      <SelectField isRequired={false} label={say('followUps.year')} options={years} chosen={view.year} choose={choose} />
      {view.rows.length === 0 ? <p>{say('followUps.empty', { year: view.year })}</p> : <Rows rows={view.rows} />}
      <Wheel year={view.year} />
      {view.providers.length > 0 && <OpenTargeted providers={view.providers} opened={again} />}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  const say = useWords();
  const [chosen, setChosen] = useState(left.chosen);
  const rules = useMemo(() => followUpRules(say), [say]);
  const draw = useFollowUpCells();
  const choose = useCallback((next: Chosen): void => {
    left = { ...left, chosen: next };
    setChosen(next);
  }, []);
  return (
    <>
      <p>{say('followUps.about')}</p>
      <List
        rules={rules}
        words={{
          title: say('followUps.table'),
          search: { label: say('followUps.search'), hint: say('followUps.search.hint') },
          usual: say('followUps.usual'),
          count: (shown, count) => say('followUps.count', { shown, count }),
          noneLeft: say('followUps.noneLeft'),
        }}
        rows={rows}
        draw={draw}
        widths="1.6fr 1.4fr 1fr 1fr 1.6fr"
        chosen={chosen}
        choose={choose}
      />
    </>
  );
}
