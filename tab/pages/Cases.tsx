// *Ärenden*: every case the reader may see, found by what it is about, where it stands and whose it is; no name of anybody concerned (decisions 8.24).

import { useState } from 'react';
import { casesListShape, type CasesList, type ListedCase } from '../../src/core/views/cases-list';
import { CasesTable } from '../parts/cases/CasesTable';
import { cellText, columns, isFiltered, shownRows, type Chosen, type Column } from '../parts/cases/filter';
import { FindCase } from '../parts/cases/FindCase';
import { Filters } from '../parts/cases/Filters';
import { remember, remembered } from '../parts/cases/remembered';
import { WhichCases, type Looked } from '../parts/cases/WhichCases';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { TakeAway } from '../parts/workbook/TakeAway';
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
  const choose = (next: Chosen): void => {
    remember({ chosen: next });
    setChosen(next);
  };
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

function Found({ list, looked, chosen, choose }: FoundProps) {
  const say = useWords();
  const rows = shownRows(list.rows, chosen, list.today);
  const sortBy = (column: Column): void => choose({ ...chosen, sort: nextSort(chosen.sort, column) });
  return (
    <>
      {looked.which !== 'open' && <p>{spanOf(list, looked.until, say)}</p>}
      {list.isCut && <ProblemNote sentence={say('cases.isCut')} />}
      {list.rows.length > 0 && <Filters rows={list.rows} chosen={chosen} choose={choose} />}
      <p role="status">
        {list.rows.length === 0
          ? say(looked.which === 'open' ? 'cases.noneOpen' : 'cases.none')
          : rows.length === 0
            ? say('cases.noneLeft')
            : say('cases.count', { shown: rows.length, count: list.rows.length })}
      </p>
      {rows.length > 0 && <Away rows={rows} isPart={isFiltered(chosen)} />}
      {rows.length > 0 && <CasesTable rows={rows} sort={chosen.sort} sortBy={sortBy} />}
    </>
  );
}

const spanOf = ({ months }: CasesList, until: string, say: ReturnType<typeof useWords>): string => {
  const at = months.findIndex(({ id }) => id === until);
  return say('cases.span', { from: months[at + 11]?.name ?? '', until: months[at]?.name ?? until });
};

/** Up, down, and as it came. */
function nextSort(sort: Chosen['sort'], column: Column): Chosen['sort'] {
  if (sort?.column !== column) return { column, isDown: false };
  return sort.isDown ? null : { column, isDown: true };
}

/** To take along: what is shown, in its order. */
function Away({ rows, isPart }: { readonly rows: readonly ListedCase[]; readonly isPart: boolean }) {
  const say = useWords();
  const table = [
    columns.map((column) => say(`cases.head.${column}`)),
    ...rows.map((one) => columns.map((column) => (column === 'received' ? one.received : cellText(one, column)))),
  ];
  const title = say('tab.page.cases');
  return <TakeAway title={title} sheets={[{ name: title, rows: table }]} isPart={isPart} />;
}
