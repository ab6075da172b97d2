// What narrows a list: words, a choice in each of its filters that the rows differ in, and its order.

import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useWords } from '../words';
import { isFiltered, nothingChosen, withChoice, type Chosen, type Named, type Narrowed, type Rules } from './narrow';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '& > button': { alignSelf: 'center' },
  },
  wide: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%' } },
  more: { paddingTop: tokens.spacingVerticalM },
});

/** So many filters stand open beside the words; more are opened by a press. */
const fewFilters = 3;

interface FiltersProps<Row> {
  readonly rules: Rules<Row>;
  readonly narrowed: Narrowed<Row>;
  /** What the field for words is called, what they are looked for in, and the order the list comes in. */
  readonly words: { readonly search: { readonly label: string; readonly hint: string }; readonly usual: string };
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** Only what there is a choice in is asked. */
export function Filters<Row>(props: FiltersProps<Row>) {
  const {
    rules,
    words: { search },
    chosen,
    choose,
  } = props;
  const say = useWords();
  const { filters: grid, wide, more } = useStyles();
  const id = useId();
  const count = Object.keys(chosen.by).length;
  const [isOpen, setOpen] = useState(count > 0);
  const isFew = rules.filters.length <= fewFilters;
  return (
    <search>
      <div className={grid}>
        <Field label={search.label} hint={search.hint}>
          <Input
            type="search"
            className={wide}
            value={chosen.words}
            onChange={(_event, { value }) => choose({ ...chosen, words: value })}
          />
        </Field>
        {isFew && <Choices {...props} />}
        <Order {...props} />
        {!isFew && (
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {say(count === 0 ? 'list.more' : 'list.moreChosen', { count })}
          </Button>
        )}
        {isFiltered(chosen) && (
          <Button onClick={() => choose({ ...nothingChosen, sort: chosen.sort })}>{say('list.clear')}</Button>
        )}
      </div>
      {!isFew && (
        <div id={id} hidden={!isOpen} className={mergeClasses(isOpen && grid, more)}>
          {isOpen && <Choices {...props} />}
        </div>
      )}
    </search>
  );
}

function Choices<Row>({ rules, narrowed, chosen, choose }: FiltersProps<Row>) {
  const open = rules.filters
    .map((filter) => ({ filter, options: narrowed.choices(filter) }))
    .filter(({ filter, options }) => options.length > 1 || chosen.by[filter.id] !== undefined);
  return open.map(({ filter: { id, label }, options }) => (
    <Choice
      key={id}
      label={label}
      options={options}
      chosen={chosen.by[id]}
      choose={(option) => choose(withChoice(chosen, id, option))}
    />
  ));
}

/** The same as pressing a column's head, where there is none to press. */
function Order<Row>({ rules: { columns }, words: { usual }, chosen, choose }: FiltersProps<Row>) {
  const say = useWords();
  const { sort } = chosen;
  const orders = columns.flatMap(({ id, head }) => [
    { id, name: head },
    { id: `${id}-`, name: say('list.sort.down', { column: head }) },
  ]);
  return (
    <Choice
      label={say('list.sort.label')}
      any={usual}
      options={orders}
      chosen={sort === null ? undefined : `${sort.column}${sort.isDown ? '-' : ''}`}
      choose={(order) => {
        const isDown = order.endsWith('-');
        choose({ ...chosen, sort: order === '' ? null : { column: isDown ? order.slice(0, -1) : order, isDown } });
      }}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Named[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** What stands first, and chooses nothing. */
  readonly any?: string;
}

function Choice({ label, options, chosen, choose, any }: ChoiceProps) {
  const say = useWords();
  const { wide } = useStyles();
  return (
    <Field label={label}>
      <Select className={wide} value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
        <option value="">{any ?? say('list.any')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
