// The form itself. What is wrong is said beside its field, and what was written stays whatever happens to the sending.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Spoken } from '../../../src/core/text/say';
import { SendButton } from '../../fields/SendButton';
import { useFaults, type Faults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { TypedNote } from '../typed/TypedNote';
import { useTyped } from '../typed/use-typed';
import { Heard } from './Heard';
import { isOnPaper, reminder, writtenShape, wrongIn, type Wrong, type WrittenForm } from './form';
import { First } from './First';
import { HowQuestions, WhoQuestions } from './Questions';

type Handing = (form: WrittenForm, files: readonly File[]) => Promise<string | undefined>;

interface ComplaintFormProps {
  readonly begin: WrittenForm;
  readonly today: string;
  /** Something was written. */
  readonly begun: () => void;
  /** Hands it in; answers the sentence of what went wrong, or nothing. */
  readonly handIn: Handing;
  /** The same, when the words alone are to be saved at once. */
  readonly saveNow?: Handing | undefined;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
});

/** A form with one button; nothing leaves it before it is whole. */
export function ComplaintForm({ begin, today, begun, handIn, saveNow }: ComplaintFormProps) {
  const say = useWords();
  const { form: look } = useStyles();
  const [form, , setForm] = useTyped<WrittenForm>('form', writtenShape, begin);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isHandedIn, setHandedIn] = useState(false);
  const { faults, check, form: place } = useFaults();
  const reminded = reminder(form);
  const change = (changed: Partial<WrittenForm>): void => {
    begun();
    setForm((before) => ({ ...before, ...changed }));
  };
  const send = async (hand: Handing, needed?: readonly string[]): Promise<void> => {
    setProblem(undefined);
    setHandedIn(needed === undefined);
    const wrong = Object.entries(sentences(wrongIn(form, today), say)).filter(([field]) => needed?.includes(field) ?? true);
    if (!check(Object.fromEntries(wrong))) return;
    setSending(true);
    setProblem(await hand(form, isOnPaper(form) ? files : []));
    setSending(false);
  };
  return (
    <form ref={place} className={look} noValidate onSubmit={(event) => event.preventDefault()}>
      <First
        {...{ form, faults, change, isSending }}
        saveNow={saveNow === undefined ? undefined : () => void send(saveNow, ['words'])}
      />
      {reminded !== null && <p>{say(reminded)}</p>}
      <WhoQuestions form={form} faults={faults} change={change} />
      <HowQuestions form={form} faults={faults} change={change} today={today} chooseFiles={setFiles} />
      <Heard given={form.about} set={(next) => change({ about: next(form.about) })} />
      {isHandedIn && Object.values(faults).some((fault) => fault !== undefined) && (
        <div role="alert">{say('writeDown.notYet')}</div>
      )}
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <div>
        <SendButton
          label={say('writeDown.handIn')}
          isSending={isSending}
          press={() => {
            if (!isSending) void send(handIn);
          }}
        />
      </div>
      <TypedNote />
    </form>
  );
}

/** Each fault in words. */
export const sentences = (wrong: Wrong, say: Spoken): Faults =>
  Object.fromEntries(Object.entries(wrong).map(([field, key]) => [field, key === undefined ? undefined : say(key)]));
