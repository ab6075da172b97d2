// The form of a new matter: which kind, which unit, and what has happened. What was written stays whatever happens to the sending.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { lengths } from '../../../src/core/casefile/lengths';
import { ChoiceField } from '../../fields/ChoiceField';
import { ProseField } from '../../fields/ProseField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import { openedShape, type Kinds, type Opened } from './shapes';

interface FormProps {
  readonly kinds: Kinds;
  /** The kind the address names. */
  readonly process: string | undefined;
  readonly opened: (opened: Opened) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
});

const text = z.string();
/** A list's own value is never empty. */
const noUnit = 'none';

/** Known by a mark of its own, which is kept with what is typed: handed in twice it is one matter. */
function useWritten({ kinds: { kinds }, process }: FormProps) {
  const [newMark] = useState(() => crypto.randomUUID());
  const [mark, keepMark] = useTyped<string>('mark', text, newMark);
  const wished = kinds.find(({ id }) => id === process) ?? (kinds.length === 1 ? kinds[0] : undefined);
  const [kind, choose] = useTyped('kind', text, wished?.id ?? '');
  const [unit, chooseUnit] = useTyped('unit', text, noUnit);
  const [words, write] = useTyped('words', text, '');
  const marked = (change: (value: string) => void) => (value: string) => {
    keepMark(mark);
    change(value);
  };
  const isOffered = kinds.some(({ id }) => id === kind);
  return {
    mark,
    kind: isOffered ? kind : undefined,
    unit,
    words,
    choose: marked(choose),
    chooseUnit: marked(chooseUnit),
    write: marked(write),
  };
}

/** One button; nothing leaves it before it is whole. */
export function NewMatterForm(props: FormProps) {
  const { kinds, opened } = props;
  const say = useWords();
  const { form: look } = useStyles();
  const { mark, kind, unit, words, choose, chooseUnit, write } = useWritten(props);
  const { handIn } = useHandIn();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const missing = {
    kind: kind === undefined ? say('tab.form.missing') : undefined,
    words: words.trim() === '' ? say('tab.form.missingText') : undefined,
  };
  const { faults, check, form } = useFaults(missing);
  const send = (): void => {
    setProblem(undefined);
    if (isSending || !check(missing)) return;
    setSending(true);
    const body = { process: kind, mark, unit: unit === noUnit ? null : unit, words };
    handIn('/api/matters', openedShape, { body })
      .then(opened, (failure: unknown) => setProblem(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return (
    <form ref={form} className={look} noValidate onSubmit={(event) => event.preventDefault()}>
      <ChoiceField {...{ label: say('tab.newMatter.kind'), options: kinds.kinds, chosen: kind, choose, fault: faults['kind'] }} />
      <SelectField
        {...{ label: say('tab.newMatter.unit'), chosen: unit, choose: chooseUnit }}
        options={[{ id: noUnit, name: say('tab.newMatter.noUnit') }, ...kinds.units]}
      />
      <ProseField
        {...{ label: say('tab.newMatter.words'), text: words, write, fault: faults['words'], most: lengths.prose, rows: 8 }}
        hint={say('tab.newMatter.words.help')}
      />
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <div>
        <SendButton label={say('writeDown.handIn')} isSending={isSending} press={send} />
      </div>
      <TypedNote />
    </form>
  );
}
