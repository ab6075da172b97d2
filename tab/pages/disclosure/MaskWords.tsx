// The places of a text: each group of the same words masked or let stand, her own words beside them, and the text as it will be.

import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isGround } from '../../../src/core/disclosure/grounds';
import { allLike } from '../../../src/core/disclosure/marks';
import type { WeighedPage } from '../../../src/core/views/disclosure-view';
import { SelectField } from '../../fields/SelectField';
import { TextField } from '../../fields/TextField';
import { Section } from '../../parts/Section';
import { useWords } from '../../parts/words';
import { MarkedWords } from './MarkedWords';
import { marksOf, type Group, type Said, type Weighing } from './weighing';

interface MaskProps {
  readonly page: WeighedPage;
  readonly groups: readonly Group[];
  readonly weighing: Weighing;
  readonly choose: (change: Partial<Weighing>) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
});

/** Every place is answered by a person; what she masks is masked wherever the same words stand. */
export function MaskWords({ page, groups, weighing, choose }: MaskProps) {
  const say = useWords();
  const { list } = useStyles();
  const [words, setWords] = useState('');
  const left = groups.filter(({ key }) => weighing.said[key] === undefined);
  const answer = (which: readonly Group[], said: Said): void => {
    const given = which.map(({ key }) => [key, { said, ground: weighing.ground }] as const);
    choose({ said: { ...weighing.said, ...Object.fromEntries(given) } });
  };
  return (
    <Section title={say('disclosure.mask.title')}>
      <Text>{say('disclosure.mask.about')}</Text>
      <Text>{say('disclosure.mask.leftOut')}</Text>
      <SelectField
        label={say('disclosure.mask.ground')}
        options={page.withholds.map(({ code, word }) => ({ id: code, name: word }))}
        chosen={weighing.ground}
        choose={(code) => isGround(code) && choose({ ground: code })}
      />
      <Text role="status">{say('disclosure.mask.count', { left: left.length, all: groups.length })}</Text>
      <ul className={list}>
        {groups.map((group) => (
          <li key={group.key}>
            <OneGroup group={group} said={weighing.said[group.key]?.said} answer={(said) => answer([group], said)} />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <div>
          <Button onClick={() => answer(left, 'mask')}>{say('disclosure.mask.all')}</Button>
        </div>
      )}
      <OwnWords page={page} weighing={weighing} choose={choose} words={words} setWords={setWords} />
      <MarkedWords page={page} groups={groups} weighing={weighing} marks={marksOf(page, groups, weighing)} select={setWords} />
    </Section>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly said: Said | undefined;
  readonly answer: (said: Said) => void;
}

function OneGroup({ group: { words, spans, isKnown }, said, answer }: GroupProps) {
  const say = useWords();
  const id = useId();
  const named =
    spans.length === 1
      ? say('disclosure.mask.groupOne', { words })
      : say('disclosure.mask.group', { words, times: spans.length });
  return (
    <div role="group" aria-labelledby={id}>
      <Text id={id} weight="semibold">
        {isKnown ? `${named} – ${say('disclosure.mask.known')}` : named}
      </Text>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        value={said ?? ''}
        onChange={(_event, { value }) => answer(value === 'mask' ? 'mask' : 'show')}
      >
        <Radio value="mask" label={say('disclosure.mask.yes')} />
        <Radio value="show" label={say('disclosure.mask.no')} />
      </RadioGroup>
    </div>
  );
}

interface OwnProps extends Omit<MaskProps, 'groups'> {
  readonly words: string;
  readonly setWords: (words: string) => void;
}

function OwnWords({ page, weighing, choose, words, setWords }: OwnProps) {
  const say = useWords();
  const { list, row } = useStyles();
  const [said, setSaid] = useState<string>();
  const take = (): void => {
    const chosen = words.trim();
    const times = allLike(page.text, chosen).length;
    setSaid(
      times === 0
        ? say('disclosure.mask.own.nowhere')
        : times === 1
          ? say('disclosure.mask.own.addedOne', { words: chosen })
          : say('disclosure.mask.own.added', { words: chosen, times }),
    );
    if (times === 0) return;
    const rest = weighing.own.filter((one) => one.words !== chosen);
    choose({ own: [...rest, { words: chosen, ground: weighing.ground }] });
    setWords('');
  };
  return (
    <div>
      <div className={row}>
        <TextField
          label={say('disclosure.mask.own')}
          hint={say('disclosure.mask.own.hint')}
          text={words}
          write={setWords}
          isRequired={false}
        />
        <Button onClick={take}>{say('disclosure.mask.own.add')}</Button>
      </div>
      <div role="status">{said !== undefined && <Text>{said}</Text>}</div>
      <ul className={list}>
        {weighing.own.map((one) => (
          <li key={one.words}>
            <Button size="small" onClick={() => choose({ own: weighing.own.filter(({ words: other }) => other !== one.words) })}>
              {say('disclosure.mask.own.undo', { words: one.words })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
