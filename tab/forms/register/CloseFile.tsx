// The file is received: everything in it as one zip, its place in the register, and the note for the individual's file (R159).

import { useState } from 'react';
import { SendButton } from '../../fields/SendButton';
import { StillOpen } from '../../parts/beside/StillOpen';
import { CopyButton } from '../../parts/CopyButton';
import { FetchBundle } from '../../parts/FetchBundle';
import { Entry } from '../../parts/register/Entry';
import { GroundField, NumberField } from '../../parts/register/RegisterFields';
import { useSameNumber } from '../../parts/register/use-same-number';
import { useWords } from '../../parts/words';
import { noteFor } from '../file-note-for';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';

/** What nobody has entered in the register is asked for here: without it the case does not end (I12). */
export function CloseFile({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const [number, setNumber] = useState('');
  const [inOrder, setInOrder] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const { register } = sheet;
  const isSame = useSameNumber(sending.refusal);
  const isMissing = register !== null && number.trim() === '' && inOrder === undefined;
  const send = (): void => {
    setAsked(true);
    const ground = number.trim() === '' ? { inOrder } : {};
    const isSameNumber = isSame(number);
    if (!isMissing) sending.send({ outcome: 'fileReceived', answers: { registryNumber: number, isSameNumber, ...ground } });
  };
  return (
    <FormFrame
      {...{ task, sending }}
      buttons={<SendButton label={say('outcome.closeFile.fileReceived')} isSending={sending.isSending} press={send} />}
    >
      <p>{say('tab.form.close', { answered: sheet.answered })}</p>
      <StillOpen id={page.id} />
      <FetchBundle page={page} />
      {register !== null && (
        <>
          <Entry of={register} />
          <NumberField
            label={say('register.number')}
            example={register.example}
            number={number}
            write={setNumber}
            fault={isAsked && isMissing ? say('register.missing', { example: register.example }) : undefined}
          />
          {register.orInOrder && number.trim() === '' && <GroundField ground={inOrder} choose={setInOrder} />}
        </>
      )}
      <CopyButton label={say('tab.form.copyFileNote')} text={() => noteFor(sheet, null)} />
    </FormFrame>
  );
}
