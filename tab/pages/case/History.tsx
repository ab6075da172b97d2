// What has happened in a case, the latest first; one kind of it alone where somebody looks for that.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CasePage } from '../../../src/core/views/case-page';
import { historyGroups, type HistoryGroup } from '../../../src/core/views/case-page/history-group';
import { ChoiceField } from '../../fields/ChoiceField';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  when: { color: tokens.colorNeutralForeground2 },
});

/** A short history is not asked about. */
const shortEnough = 3;

/** Kinds that nothing has happened of are no choice. */
export function History({ page: { history } }: { readonly page: CasePage }) {
  const say = useWords();
  const { list, when } = useStyles();
  const [wanted, setWanted] = useState<HistoryGroup>();
  const there = historyGroups.filter((group) => history.some((event) => event.group === group));
  const shown = history.filter(({ group }) => wanted === undefined || group === wanted);
  return (
    <Section title={say('tab.case.history')}>
      {history.length > shortEnough && there.length > 1 && (
        <ChoiceField
          label={say('tab.history.show')}
          isRequired={false}
          options={[{ id: 'all', name: say('tab.history.all') }, ...there.map((id) => ({ id, name: say(`tab.history.${id}`) }))]}
          chosen={wanted ?? 'all'}
          choose={(id) => setWanted(historyGroups.find((group) => group === id))}
        />
      )}
      <Text size={200} role="status">
        {wanted !== undefined && say('tab.history.count', { count: shown.length, all: history.length })}
      </Text>
      <ol className={list} aria-label={say('tab.case.history')}>
        {shown.map((event) => (
          <li key={event.key}>
            <Text className={when}>{event.when}</Text> {event.text}
          </li>
        ))}
      </ol>
    </Section>
  );
}
