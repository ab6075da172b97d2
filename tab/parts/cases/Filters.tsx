// What narrows a list of cases: words, and a choice in each of the columns the fetched rows differ in.

import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CasesList } from '../../../src/core/views/cases-list';
import { useWords } from '../words';
import { choicesOf, dueSpans, filters, isFiltered, nothingChosen, specials, type Chosen } from './filter';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'end',
  },
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface FiltersProps {
  readonly rows: CasesList['rows'];
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** Only what there is a choice in is asked. */
export function Filters({ rows, chosen, choose }: FiltersProps) {
  const say = useWords();
  const { filters: grid } = useStyles();
  const open = filters
    .map((filter) => ({ filter, options: choicesOf(rows, filter) }))
    .filter(({ filter, options }) => options.length > 1 || chosen.by[filter] !== undefined);
  return (
    <search className={grid}>
      <Field label={say('cases.search')} hint={say('cases.search.hint')}>
        <Input type="search" value={chosen.words} onChange={(_event, { value }) => choose({ ...chosen, words: value })} />
      </Field>
      {open.map(({ filter, options }) => (
        <Choice
          key={filter}
          label={say(`cases.filter.${filter}`)}
          options={options}
          chosen={chosen.by[filter]}
          choose={(id) => choose({ ...chosen, by: withChoice(chosen.by, filter, id) })}
        />
      ))}
      <Choice
        label={say('cases.filter.due')}
        options={dueSpans.map((id) => ({ id, name: say(`cases.filter.due.${id}`) }))}
        chosen={chosen.due ?? undefined}
        choose={(id) => choose({ ...chosen, due: dueSpans.find((span) => span === id) ?? null })}
      />
      <Choice
        label={say('cases.filter.special')}
        options={specials.map((id) => ({ id, name: say(`cases.filter.special.${id}`) }))}
        chosen={chosen.special ?? undefined}
        choose={(id) => choose({ ...chosen, special: specials.find((one) => one === id) ?? null })}
      />
      {isFiltered(chosen) && (
        <Button onClick={() => choose({ ...nothingChosen, sort: chosen.sort })}>{say('cases.filter.clear')}</Button>
      )}
    </search>
  );
}

function withChoice(by: Chosen['by'], filter: (typeof filters)[number], id: string): Chosen['by'] {
  const others = Object.fromEntries(Object.entries(by).filter(([name]) => name !== filter));
  return id === '' ? others : { ...others, [filter]: id };
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

function Choice({ label, options, chosen, choose }: ChoiceProps) {
  const say = useWords();
  const { narrow } = useStyles();
  return (
    <Field label={label}>
      <Select className={narrow} value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
        <option value="">{say('cases.filter.any')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
