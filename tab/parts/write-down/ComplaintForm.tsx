// The form itself. What is wrong is said beside its field, and what was written stays whatever happens to the sending.

import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Spoken } from '../../../src/core/text/say';
import { FieldBox } from '../../fields/FieldBox';
import { SendButton } from '../../fields/SendButton';
import { useFaults, type Faults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { TypedNote } from '../typed/TypedNote';
import { useTyped } from '../typed/use-typed';
import { reminder, writtenShape, wrongIn, type Wrong, type WrittenForm } from './form';
import { Heard } from './Heard';
import { HowQuestions, WhoQuestions } from './Questions';

interface ComplaintFormProps {
  readonly begin: WrittenForm;
  readonly today: string;
  /** Something was written. */
  readonly begun: () => void;
  /** Hands it in; answers the sentence of what went wrong, or nothing. */
  readonly handIn: (form: WrittenForm) => Promise<string | undefined>;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
});

/** A form with one button; nothing leaves it before it is whole. */
export function ComplaintForm({ begin, today, begun, handIn }: ComplaintFormProps) {
  const say = useWords();
  const { form: look } = useStyles();
  const [form, , setForm] = useTyped<WrittenForm>('form', writtenShape, begin);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { faults, check, form: place } = useFaults();
  const reminded = reminder(form);
  const change = (changed: Partial<WrittenForm>): void => {
    begun();
    setForm((before) => ({ ...before, ...changed }));
  };
  const send = async (): Promise<void> => {
    setProblem(undefined);
    if (!check(sentences(wrongIn(form, today), say))) return;
    setSending(true);
    setProblem(await handIn(form));
    setSending(false);
  };
  return (
    <form
      ref={place}
      className={look}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {reminded !== null && <p>{say(reminded)}</p>}
      <FieldBox label={say('writeDown.words')} hint={say('writeDown.words.help')} fault={faults['words']} isRequired>
        <Textarea value={form.words} rows={8} resize="vertical" onChange={(_event, { value }) => change({ words: value })} />
      </FieldBox>
      <WhoQuestions form={form} faults={faults} change={change} />
      <HowQuestions form={form} faults={faults} change={change} today={today} />
      <Heard given={form.about} set={(next) => change({ about: next(form.about) })} />
      {Object.values(faults).some((fault) => fault !== undefined) && <div role="alert">{say('writeDown.notYet')}</div>}
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <div>
        <SendButton
          label={say('writeDown.handIn')}
          isSending={isSending}
          press={() => {
            if (!isSending) void send();
          }}
        />
      </div>
      <TypedNote />
    </form>
  );
}

const sentences = (wrong: Wrong, say: Spoken): Faults =>
  Object.fromEntries(Object.entries(wrong).map(([field, key]) => [field, key === undefined ? undefined : say(key)]));
