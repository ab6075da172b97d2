// *Samma som ärende …*: the same person has complained of the same thing in a case that runs.

import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { Alike } from './Alike';
import { useKinPress } from './use-kin-press';

interface SameProps {
  readonly id: string;
  readonly said: (sentence: string) => void;
}

/** Taken back as the other ways are at *Mottagning*. */
export function Same({ id, said }: SameProps) {
  const say = useWords();
  const [number, write] = useState('');
  const { press, isSending, sentence } = useKinPress();
  const missing = { number: number.trim() === '' ? say('tab.form.missingText') : undefined };
  const { faults, check, form } = useFaults(missing);
  const send = (): void => {
    if (!check(missing)) return;
    press(`/api/cases/${encodeURIComponent(id)}/same`, { with: number }, () => said(say('kin.sameAs.done')));
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
      <Text block>{say('kin.sameAs.why')}</Text>
      <Alike id={id} chosen={number} choose={write} />
      <TextField label={say('kin.sameAs.number')} text={number} write={write} fault={faults['number']} />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div>
        <SendButton label={say('kin.sameAs.send')} isSending={isSending} press={send} />
      </div>
    </form>
  );
}
