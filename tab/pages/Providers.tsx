// *Utförare*: the register of providers, found by name, contract, intervention; each leads to its page.

import { useCallback, useMemo, useState } from 'react';
import { providersShape, type ListedProvider } from '../../src/core/views/provider-view';
import { ContractNeeds } from '../parts/contracts/ContractNeeds';
import { RoleGuidance } from '../parts/guidance/RoleGuidance';
import { List } from '../parts/list/List';
import { nothingChosen, type Chosen } from '../parts/list/narrow';
import { PageTitle } from '../parts/PageTitle';
import { providerRules, useProviderCells } from '../parts/providers/listed';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** As it was left while the tab is open: whoever has looked at one comes back to where she was. */
let left: Chosen = nothingChosen;

/** For those who have a part in the board's cases. */
export function Providers() {
  const say = useWords();
  const answer = useAnswer('/api/providers', providersShape);
  return (
    <>
      <PageTitle>{say('tab.page.providers')}</PageTitle>
      <RoleGuidance role="procurement" />
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' &&
        (answer.code === 'notYourTask' ? (
          <p>{say('providers.notForYou')}</p>
        ) : (
          <Failed sentence={answer.sentence} again={answer.again} />
        ))}
      {answer.state === 'here' &&
        (answer.value.rows.length === 0 ? <p>{say('providers.empty')}</p> : <Found rows={answer.value.rows} />)}
    </>
  );
}

function Found({ rows }: { readonly rows: readonly ListedProvider[] }) {
  const say = useWords();
  const [chosen, setChosen] = useState(left);
  const rules = useMemo(() => providerRules(say), [say]);
  const draw = useProviderCells();
  const choose = useCallback((next: Chosen): void => {
    left = next;
    setChosen(next);
  }, []);
  return (
    <>
      <p>{say('providers.about')}</p>
      <ContractNeeds />
      <List
        rules={rules}
        words={{
          title: say('providers.table'),
          search: { label: say('providers.search'), hint: say('providers.search.hint') },
          usual: say('providers.usual'),
          count: (shown, count) => say('providers.count', { shown, count }),
          noneLeft: say('providers.noneLeft'),
        }}
        rows={rows}
        draw={draw}
        widths="2fr 1fr 1.2fr 1fr"
        chosen={chosen}
        choose={choose}
      />
    </>
  );
}
