// What runs about a provider, as far as the reader may open it: the same rows as *Ärenden* shows.

import { Button, Text } from '@fluentui/react-components';
import { casesListShape } from '../../../src/core/views/cases-list';
import { caseWidths, useCaseCells } from '../cases/drawn';
import { showChosen } from '../cases/remembered';
import { caseRules } from '../cases/rules';
import { ListTable } from '../list/ListTable';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { useAnswer } from '../use/use-answer';
import { Failed, Waiting } from '../Waiting';
import { useWords } from '../words';

const open = { which: 'open' } as const;
/** As many as the page draws; more are looked at in *Ärenden*. */
const most = 20;

/** Read by itself: the rest of the page does not wait for it. */
export function OpenCases({ id }: { readonly id: string }) {
  const say = useWords();
  const draw = useCaseCells();
  const answer = useAnswer('/api/cases', casesListShape, open);
  const rows = answer.state === 'here' ? answer.value.rows.filter(({ provider }) => provider?.id === id) : [];
  return (
    <Section title={say('providers.open')}>
      <Text>{say('providers.open.about')}</Text>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed sentence={answer.sentence} again={answer.again} />}
      {answer.state === 'here' && answer.value.isCut && <ProblemNote sentence={say('cases.isCut')} />}
      {answer.state === 'here' && rows.length === 0 && <Text>{say('providers.open.none')}</Text>}
      {rows.length > 0 && (
        <>
          <Text>{rows.length === 1 ? say('providers.open.one') : say('providers.open.count', { count: rows.length })}</Text>
          <ListTable
            label={say('tab.page.cases')}
            columns={caseRules(say, '').columns}
            widths={caseWidths}
            draw={draw}
            rows={rows.slice(0, most)}
            sort={null}
            sortBy={null}
          />
          <div>
            <Button onClick={() => showChosen({ by: { provider: id } })}>{say('providers.open.all')}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
