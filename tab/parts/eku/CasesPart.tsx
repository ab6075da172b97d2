// The cases behind the counts: those the reader may open by number, the rest by unit alone (decisions 6).

import { plainDate } from '../../../src/core/brand';
import { sayDayAndYear } from '../../../src/core/text/day';
import { useContext } from 'react';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { Section } from '../Section';
import { LanguageContext, useWords } from '../words';
import type { Draft } from './draft-shape';

/** A list of links, and of units with a number. */
export function CasesPart({ cases }: { readonly cases: Draft['cases'] }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <Section title={say('lane.cases')}>
      <ul style={{ margin: 0 }}>
        {cases.open.map(({ id, number, topic, day }) => (
          <li key={id}>
            <PageLink to={caseAddress(id)}>{number}</PageLink>{' '}
            {say('lane.cases.row', {
              topic: topic === null ? say('lane.cases.noTopic') : say(`topic.${topic}`),
              day: sayDayAndYear(language, plainDate(day)),
            })}
          </li>
        ))}
        {cases.elsewhere.map(({ unit, count }) => (
          <li key={unit}>{say('lane.cases.elsewhere', { count, unit })}</li>
        ))}
      </ul>
    </Section>
  );
}
