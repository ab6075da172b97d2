// The rest of a note that was saved at once: who she is, how she wants an answer, and words that come on.

import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FieldBox } from '../../fields/FieldBox';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { PageTitle } from '../PageTitle';
import { ProblemNote } from '../ProblemNote';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import { sentences } from './ComplaintForm';
import { asNeeded, emptyForm, writtenShape, wrongIn, type WrittenForm } from './form';
import { WhoQuestions } from './Questions';
import { Receipt, receiptShape, type ReceiptOfCase } from './Receipt';

interface RestProps {
  readonly formId: string;
  readonly today: string;
  readonly done: () => void;
  readonly leave: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
});

/** What is typed stays whatever becomes of the sending. */
export function RestOfNote({ formId, today, done, leave }: RestProps) {
  const say = useWords();
  const { form: look } = useStyles();
  const { handIn } = useHandIn();
  const [form, , setForm] = useTyped<WrittenForm>(`rest.${formId}`, writtenShape, emptyForm(today, undefined));
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [receipt, setReceipt] = useState<ReceiptOfCase>();
  const { faults, check, form: place } = useFaults();
  const change = (changed: Partial<WrittenForm>): void => setForm((before) => ({ ...before, ...changed }));
  const send = async (): Promise<void> => {
    setProblem(undefined);
    if (!check(sentences({ ...wrongIn(form, today), words: undefined }, say))) return;
    setSending(true);
    try {
      const { words: more, complainantName, kind, replyWish, address, phone, postal } = asNeeded(form);
      const body = { more, complainantName, kind, replyWish, address, phone, postal };
      setReceipt(await handIn(`/api/write-down/${encodeURIComponent(formId)}/rest`, receiptShape, { body }));
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : '');
    }
    setSending(false);
  };
  if (receipt !== undefined) return <Receipt receipt={receipt} today={today} another={done} />;
  return (
    <form ref={place} className={look} noValidate onSubmit={(event) => event.preventDefault()}>
      <PageTitle>{say('writeDown.rest.title')}</PageTitle>
      <WhoQuestions form={form} faults={faults} change={change} />
      <FieldBox label={say('writeDown.rest.more')} fault={undefined}>
        <Textarea value={form.words} rows={5} resize="vertical" onChange={(_event, { value }) => change({ words: value })} />
      </FieldBox>
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <div>
        <SendButton
          label={say('writeDown.rest.save')}
          isSending={isSending}
          press={() => {
            if (!isSending) void send();
          }}
        />
        <Button onClick={leave}>{say('writeDown.rest.leave')}</Button>
      </div>
      <TypedNote />
    </form>
  );
}
