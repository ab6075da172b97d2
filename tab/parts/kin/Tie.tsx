// *Hör ihop*: the other case's number, chosen among those that may belong together or written; which one leads; and whether it carries the investigation.

import { Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ChoiceField } from '../../fields/ChoiceField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { Alike } from './Alike';
import { useKinPress } from './use-kin-press';

interface TieProps {
  readonly id: string;
  readonly said: (sentence: string) => void;
}

/** Nothing is joined by what looks alike: somebody chooses, and presses. */
export function Tie({ id, said }: TieProps) {
  const say = useWords();
  const [number, write] = useState('');
  const [lead, choose] = useState<string>();
  const [carries, carry] = useState(false);
  const { press, isSending, sentence } = useKinPress();
  const missing = {
    number: number.trim() === '' ? say('tab.form.missingText') : undefined,
    lead: lead === undefined ? say('tab.form.missing') : undefined,
  };
  const { faults, check, form } = useFaults(missing);
  const send = (): void => {
    if (!check(missing)) return;
    const body = { with: number, leads: lead === 'this', carries };
    press(`/api/cases/${encodeURIComponent(id)}/ties`, body, () => said(say('kin.tie.done')));
  };
  return (
    <form ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
      <Text block>{say('kin.tie.why')}</Text>
      <Alike id={id} chosen={number} choose={write} />
      <TextField label={say('kin.tie.number')} text={number} write={write} fault={faults['number']} />
      <ChoiceField
        {...{ label: say('kin.tie.who'), chosen: lead, choose, fault: faults['lead'] }}
        options={[
          { id: 'this', name: say('kin.tie.who.this') },
          { id: 'other', name: say('kin.tie.who.other') },
        ]}
      />
      <Checkbox label={say('kin.tie.carries')} checked={carries} onChange={(_event, { checked }) => carry(checked === true)} />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div>
        <SendButton label={say('kin.tie.send')} isSending={isSending} press={send} />
      </div>
    </form>
  );
}
