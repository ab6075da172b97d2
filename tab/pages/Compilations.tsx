// *Sammanställningar*: which there are, how far they have come, and every number that is told, to take along.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { compilationsList, type CompilationsList } from '../../src/core/views/compilation-view';
import { ask } from '../api';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { PlainTable } from '../parts/PlainTable';
import { ProblemNote } from '../parts/ProblemNote';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { saveWorkbook } from '../parts/workbook/workbook';
import { useWords } from '../parts/words';
import { compilationAddress } from '../route';

/** For everybody who has a role. */
export function Compilations() {
  const say = useWords();
  const answer = useAnswer('/api/compilations', compilationsList);
  return (
    <>
      <PageTitle>{say('tab.page.compilations')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed {...answer} />}
      {answer.state === 'here' && <All list={answer.value} />}
    </>
  );
}

const columns = ['name', 'about', 'period', 'state'] as const;

function All({ list: { hasCalendar, rows } }: { readonly list: CompilationsList }) {
  const say = useWords();
  if (rows.length === 0) return <p>{say(hasCalendar ? 'compilations.none' : 'compilations.noCalendar')}</p>;
  return (
    <>
      <p>{say('compilations.about')}</p>
      <TakeData />
      <PlainTable
        label={say('tab.page.compilations')}
        heads={columns.map((column) => say(`compilations.column.${column}`))}
        rows={rows.map(({ id, name, about, period, state }) => ({
          key: id,
          cells: [<PageLink to={compilationAddress(id)}>{name}</PageLink>, about, period, state],
        }))}
      />
    </>
  );
}

const data = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.union([z.string(), z.number()]))) })),
});

/** One row a number, for Excel and Power BI. */
function TakeData() {
  const say = useWords();
  const [told, tell] = useState<'resting' | 'making' | 'failed'>('resting');
  const take = (): void => {
    tell('making');
    ask('/api/told-figures', data)
      .then(({ sheets }) => saveWorkbook(say('tab.page.compilations').toLocaleLowerCase('sv'), sheets))
      .then(
        () => tell('resting'),
        () => tell('failed'),
      );
  };
  return (
    <div>
      <Button disabledFocusable={told === 'making'} onClick={take}>
        {say('compilations.data')}
      </Button>
      <span role="status">{told === 'making' && say('compilations.making')}</span>
      {told === 'failed' && <ProblemNote sentence={say('compilations.failed')} />}
    </div>
  );
}
