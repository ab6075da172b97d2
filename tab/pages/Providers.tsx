// *Utförare*: the register of providers, found by name, contract, intervention; each leads to its page.

import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { providersShape, type ListedProvider } from '../../src/core/views/provider-view';
import { PageTitle } from '../parts/PageTitle';
import {
  allProviders,
  isNarrowed,
  providerChoices,
  providerFilters,
  providerSpecials,
  shownProviders,
  type ChosenProviders,
} from '../parts/providers/filter';
import { ProvidersTable } from '../parts/providers/ProvidersTable';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { useWords } from '../parts/words';

/** As it was left while the tab is open: whoever has looked at one comes back to where she was. */
let left: ChosenProviders = allProviders;

/** For those who have a part in the board's cases. */
export function Providers() {
  const say = useWords();
  const answer = useAnswer('/api/providers', providersShape);
  return (
    <>
      <PageTitle>{say('tab.page.providers')}</PageTitle>
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
  const choose = (next: ChosenProviders): void => {
    left = next;
    setChosen(next);
  };
  const shown = shownProviders(rows, chosen);
  return (
    <>
      <p>{say('providers.about')}</p>
      <Narrow rows={rows} chosen={chosen} choose={choose} />
      <p role="status">
        {shown.length === 0 ? say('providers.noneLeft') : say('providers.count', { shown: shown.length, count: rows.length })}
      </p>
      {shown.length > 0 && <ProvidersTable rows={shown} />}
    </>
  );
}

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '& > button': { alignSelf: 'center' },
  },
  wide: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%' } },
});

interface NarrowProps {
  readonly rows: readonly ListedProvider[];
  readonly chosen: ChosenProviders;
  readonly choose: (chosen: ChosenProviders) => void;
}

function Narrow({ rows, chosen, choose }: NarrowProps) {
  const say = useWords();
  const { grid, wide } = useStyles();
  return (
    <search className={grid}>
      <Field label={say('providers.search')} hint={say('providers.search.hint')}>
        <Input
          type="search"
          className={wide}
          value={chosen.words}
          onChange={(_event, { value }) => choose({ ...chosen, words: value })}
        />
      </Field>
      {providerFilters.map((filter) => (
        <Choice
          key={filter}
          label={say(`providers.filter.${filter}`)}
          options={providerChoices(rows, filter)}
          chosen={chosen[filter]}
          choose={(id) => choose({ ...chosen, [filter]: id })}
        />
      ))}
      <Choice
        label={say('providers.filter.special')}
        options={providerSpecials.map((id) => ({ id, name: say(`providers.filter.special.${id}`) }))}
        chosen={chosen.special}
        choose={(id) => choose({ ...chosen, special: id })}
      />
      {isNarrowed(chosen) && <Button onClick={() => choose(allProviders)}>{say('providers.clear')}</Button>}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function Choice({ label, options, chosen, choose }: ChoiceProps) {
  const say = useWords();
  const { wide } = useStyles();
  return (
    <Field label={label}>
      <Select className={wide} value={chosen} onChange={(_event, { value }) => choose(value)}>
        <option value="">{say('providers.filter.any')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
