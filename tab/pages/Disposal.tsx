// *Gallring*: what has ended, by its kind and the year it came in, with what the information plan says; chosen by one, confirmed by another.

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { disposalView, type DisposalView } from '../../src/core/views/disposal-view';
import { SelectField } from '../fields/SelectField';
import { Choosing } from '../parts/disposal/Choosing';
import { Ended } from '../parts/disposal/Ended';
import { useMarked } from '../parts/disposal/use-marked';
import { PageTitle } from '../parts/PageTitle';
import { Section } from '../parts/Section';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** Complaints, and the earliest year in which something waits for whoever looks. */
const usual = 'complaint';

/** For those who choose what becomes of it, and those who confirm. */
export function Disposal() {
  const say = useWords();
  const [{ kind, year }, look] = useState({ kind: usual, year: 'due' });
  const answer = useAnswer(`/api/disposal/${kind}/${year}`, disposalView);
  return (
    <>
      <PageTitle>{say('tab.page.disposal')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('disposal.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' && (
        <>
          <p>{say('disposal.about')}</p>
          <p>{answer.value.plan ?? say('disposal.noPlan')}</p>
          {answer.value.kinds.length > 1 && (
            <SelectField
              isRequired={false}
              label={say('disposal.kind')}
              options={answer.value.kinds}
              chosen={answer.value.kind}
              choose={(id) => look({ kind: id, year: 'due' })}
            />
          )}
          <SelectField
            isRequired={false}
            label={say('disposal.year')}
            options={answer.value.years.map((id) => ({ id, name: id }))}
            chosen={answer.value.year}
            choose={(id) => look({ kind, year: id })}
          />
          <Year key={`${answer.value.kind} ${answer.value.year}`} view={answer.value} again={answer.again} />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  gone: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
});

function Year({ view, again }: { readonly view: DisposalView; readonly again: () => void }) {
  const say = useWords();
  const { gone } = useStyles();
  const marking = useMarked(view);
  const { rows, year } = view;
  return (
    <>
      {view.isCut && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('disposal.cut')}</MessageBarBody>
        </MessageBar>
      )}
      <p>{useCount(rows.length, year)}</p>
      {rows.length === 0 && <p>{say('disposal.none.about')}</p>}
      {rows.length > 0 && <Ended rows={rows} marking={marking} />}
      {rows.length > 0 && <Choosing view={view} marking={marking} again={again} />}
      {view.gone.length > 0 && (
        <Section title={say('disposal.gone.head')}>
          <ul className={gone}>
            {view.gone.map((one) => (
              <li key={one.id}>{say('disposal.refused.row', { number: one.number, why: one.says })}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function useCount(count: number, year: string): string {
  const say = useWords();
  if (count === 0) return say('disposal.none', { year });
  return count === 1 ? say('disposal.one', { year }) : say('disposal.count', { count, year });
}
