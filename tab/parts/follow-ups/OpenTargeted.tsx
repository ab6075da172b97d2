// Opening a targeted follow-up of a provider: which one, and what was seen. What is written stays whatever happens to the sending.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { lengths } from '../../../src/core/casefile/lengths';
import { ProseField } from '../../fields/ProseField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import type { Named } from '../list/narrow';
import { ProblemNote } from '../ProblemNote';
import { Section } from '../Section';
import { TypedAside } from '../typed/TypedAside';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';

const openedShape = z.object({ id: z.string(), number: z.string() });
const text = z.string();

interface OpenProps {
  readonly providers: readonly Named[];
  readonly opened: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
});

/** Folded until it is asked for. */
export function OpenTargeted({ providers, opened }: OpenProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const [number, setNumber] = useState<string>();
  const done = (made: string): void => {
    setNumber(made);
    setOpen(false);
    opened();
  };
  return (
    <Section title={say('followUps.open')}>
      <div role="status">{number !== undefined && say('followUps.opened', { number })}</div>
      {isOpen ? (
        <TypedAside about="followUp|">
          <Form providers={providers} done={done} />
        </TypedAside>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{say('followUps.open')}</Button>
        </div>
      )}
    </Section>
  );
}

function Form({ providers, done }: { readonly providers: readonly Named[]; readonly done: (number: string) => void }) {
  const say = useWords();
  const { form: look } = useStyles();
  const [newMark] = useState(() => crypto.randomUUID());
  const [mark, keepMark] = useTyped<string>('mark', text, newMark);
  const [provider, choose] = useTyped('provider', text, providers[0]?.id ?? '');
  const [words, write] = useTyped('words', text, '');
  const { handIn } = useHandIn();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const missing = { words: words.trim() === '' ? say('tab.form.missingText') : undefined };
  const { faults, check, form } = useFaults(missing);
  const marked = (change: (value: string) => void) => (value: string) => {
    keepMark(mark);
    change(value);
  };
  const send = (): void => {
    setProblem(undefined);
    if (isSending || !check(missing)) return;
    setSending(true);
    handIn('/api/follow-ups', openedShape, { body: { provider, mark, words } })
      .then(
        ({ number }) => done(number),
        (failure: unknown) => setProblem(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setSending(false));
  };
  return (
    <form ref={form} className={look} noValidate onSubmit={(event) => event.preventDefault()}>
      <SelectField label={say('followUps.open.provider')} options={providers} chosen={provider} choose={marked(choose)} />
      <ProseField
        label={say('followUps.open.words')}
        text={words}
        write={marked(write)}
        fault={faults['words']}
        most={lengths.prose}
        rows={5}
      />
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <div>
        <SendButton label={say('followUps.open.send')} isSending={isSending} press={send} />
      </div>
      <TypedNote />
    </form>
  );
}
