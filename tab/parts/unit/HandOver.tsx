// Handing over from *Enheten*: what lies with a caseworker, one or several of it to a colleague, with a reason that both read; and back again.

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { SelectField } from '../../fields/SelectField';
import type { Named } from '../list/narrow';
import { useWords } from '../words';
import { Load } from './Load';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    paddingBlock: tokens.spacingVerticalXL,
  },
});

interface HandOverProps {
  readonly unit: string;
  /** Those who have something. */
  readonly people: readonly Named[];
  /** Something lies with another now. */
  readonly changed: () => void;
}

/** For whoever leads them. */
export function HandOver({ unit, people, changed }: HandOverProps) {
  const say = useWords();
  const { box } = useStyles();
  const id = useId();
  const [from, setFrom] = useState<Named>();
  // Whoever has nothing left stays there to be chosen: what went from her can be taken back.
  const options = from === undefined || people.some(({ id: one }) => one === from.id) ? people : [...people, from];
  return (
    <section className={box} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {say('unit.give')}
      </Subtitle2>
      <Text>{say('unit.give.about')}</Text>
      <SelectField
        isRequired={false}
        label={say('unit.give.from')}
        options={options}
        chosen={from?.id}
        choose={(one) => setFrom(options.find((option) => option.id === one))}
      />
      {from !== undefined && <Load key={from.id} unit={unit} person={from.id} changed={changed} />}
    </section>
  );
}
