// *Ärenden*: every case the reader may see, found by what it is about, where it stands and whose it is; no name of anybody concerned (decisions 8.24).

import { useCallback, useMemo, useState } from 'react';
import { casesListShape, type CasesList } from '../../src/core/views/cases-list';
import { caseWidths, useCaseCells } from '../parts/cases/drawn';
import { FindCase } from '../parts/cases/FindCase';
import { remember, remembered } from '../parts/cases/remembered';
import { caseRules } from '../parts/cases/rules';
import { WhichCases, type Looked } from '../parts/cases/WhichCases';
import { List } from '../parts/list/List';
import type { Chosen } from '../parts/list/narrow';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** The list with its filters. */
export function Cases() {
  const say = useWords();
  const [looked, setLooked] = useState(remembered().looked);
  const [chosen, setChosen] = useState(remembered().chosen);
  const [before, setBefore] = useState<CasesList>();
  const answer = useAnswer('/api/cases', casesListShape, looked);
  const known = answer.state === 'here' ? answer.value : before;
  const look = (next: Looked): void => {
    remember({ looked: next });
    setBefore(known);
    setLooked(next);
  };
  const choose = useCallback((next: Chosen): void => {
    remember({ chosen: next });
    setChosen(next);
  }, []);
  return (
    <>
      <PageTitle>{say('tab.page.cases')}</PageTitle>
      <FindCase />
      <p>{say('cases.about')}</p>
      {known !== undefined && <WhichCases looked={looked} look={look} list={known} />}
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('cases.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' && <Found list={answer.value} looked={looked} chosen={chosen} choose={choose} />}
    </>
  );
}

interface FoundProps {
  readonly list: CasesList;
  readonly looked: Looked;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

function Found({ list: { rows, today, isCut, months }, looked, chosen, choose }: FoundProps) {
  const say = useWords();
  const draw = useCaseCells();
  const rules = useMemo(() => caseRules(say, today), [say, today]);
  return (
    <>
      {looked.which !== 'open' && <p>{spanOf(months, looked.until, say)}</p>}
      {isCut && <ProblemNote sentence={say('cases.isCut')} />}
      {rows.length === 0 ? (
        <p role="status">{say(looked.which === 'open' ? 'cases.noneOpen' : 'cases.none')}</p>
      ) : (
        <List
          rules={rules}
          words={{
            title: say('tab.page.cases'),
            search: { label: say('cases.search'), hint: say('cases.search.hint') },
            usual: say('cases.usual'),
            count: (shown, count) => say('cases.count', { shown, count }),
            noneLeft: say('cases.noneLeft'),
          }}
          rows={rows}
          draw={draw}
          widths={caseWidths}
          chosen={chosen}
          choose={choose}
        />
      )}
    </>
  );
}

const spanOf = (months: CasesList['months'], until: string, say: ReturnType<typeof useWords>): string => {
  const at = months.findIndex(({ id }) => id === until);
  return say('cases.span', { from: months[at + 11]?.name ?? '', until: months[at]?.name ?? until });
};
