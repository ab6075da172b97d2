// A case that is not ours: the letter that tells the person where it has gone (R030).

import { useContext } from 'react';
import { sayPlain } from '../../src/core/text/say';
import { LanguageContext } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter } from './LetterToComplainant';
import { Complaint } from './ReadBeside';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';

/** One letter, one button. */
export function PassOn({ page, task, sending }: FormProps) {
  const language = useContext(LanguageContext);
  const own = useOwnLetter(page, 'passedOn');
  const now = { letter: useLetterFault()(own) };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome: 'passedOn', letters: approvedOf('passedOn', own) });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={<SendButton label={sayPlain(language, 'outcome.passOn.passedOn')} isSending={sending.isSending} press={send} />}
    >
      <Complaint page={page} />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}
