// What narrows a list of cases: words, and a choice in each of the columns the fetched rows differ in.

import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CasesList } from '../../../src/core/views/cases-list';
import { useWords } from '../words';
import { choicesOf, columns, dueSpans, filters, isFiltered, nothingChosen, specials, type Chosen } from './filter';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '& > button': { alignSelf: 'center' },
  },
  wide: { minWidth: 0, width: '100%' },
  more: { paddingTop: tokens.spacingVerticalM },
  narrow: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

interface FiltersProps {
  readonly rows: CasesList['rows'];
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** Words and order at once, the rest when it is asked for or chosen; only what there is a choice in is asked. */
export function Filters({ rows, chosen, choose }: FiltersProps) {
  const say = useWords();
  const { filters: grid, wide } = useStyles();
  const id = useId();
  const count = chosenCount(chosen);
  const [isOpen, setOpen] = useState(count > 0);
  return (
    <search>
      <div className={grid}>
        <Field label={say('cases.search')} hint={say('cases.search.hint')}>
          <Input
            type="search"
            className={wide}
            value={chosen.words}
            onChange={(_event, { value }) => choose({ ...chosen, words: value })}
          />
        </Field>
        <Sorting chosen={chosen} choose={choose} />
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {say(count === 0 ? 'cases.filter.more' : 'cases.filter.moreChosen', { count })}
        </Button>
        {isFiltered(chosen) && (
          <Button onClick={() => choose({ ...nothingChosen, sort: chosen.sort })}>{say('cases.filter.clear')}</Button>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <More rows={rows} chosen={chosen} choose={choose} />}
      </div>
    </search>
  );
}

const chosenCount = ({ by, due, special }: Chosen): number =>
  Object.keys(by).length + (due === null ? 0 : 1) + (special === null ? 0 : 1);

function More({ rows, chosen, choose }: FiltersProps) {
  const say = useWords();
  const { filters: grid, more } = useStyles();
  const open = filters
    .map((filter) => ({ filter, options: choicesOf(rows, filter) }))
    .filter(({ filter, options }) => options.length > 1 || chosen.by[filter] !== undefined);
  return (
    <div className={mergeClasses(grid, more)}>
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
    </div>
  );
}

/** The same as pressing a column's head, where there is none to press. */
function Sorting({ chosen, choose }: Omit<FiltersProps, 'rows'>) {
  const say = useWords();
  const orders = columns.flatMap((column) => [
    { id: column, name: say(`cases.head.${column}`) },
    { id: `${column}-`, name: say('cases.sort.down', { column: say(`cases.head.${column}`) }) },
  ]);
  const { sort } = chosen;
  return (
    <Choice
      label={say('cases.sort.label')}
      any={say('cases.sort.usual')}
      options={orders}
      chosen={sort === null ? undefined : `${sort.column}${sort.isDown ? '-' : ''}`}
      choose={(id) => {
        const column = columns.find((one) => id.startsWith(one));
        choose({ ...chosen, sort: column === undefined ? null : { column, isDown: id.endsWith('-') } });
      }}
    />
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
  /** What stands first, and chooses nothing. */
  readonly any?: string;
}

function Choice({ label, options, chosen, choose, any }: ChoiceProps) {
  const say = useWords();
  const { narrow } = useStyles();
  return (
    <Field label={label}>
      <Select className={narrow} value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
        <option value="">{any ?? say('cases.filter.any')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
