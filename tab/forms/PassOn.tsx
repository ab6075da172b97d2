// A case that is not ours: the letter that tells the person where it has gone (R030).

import { useContext } from 'react';
import { sayPlain } from '../../src/core/text/say';
import { LanguageContext } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter } from './LetterToComplainant';
import { SendButton } from './SendButton';
import { useFaults } from './use-faults';

/** One letter, one button. */
export function PassOn({ page, task, sending }: FormProps) {
  const language = useContext(LanguageContext);
  const { faults, check, form } = useFaults();
  const own = useOwnLetter(page, 'passedOn');
  const faultIn = useLetterFault();
  const send = (): void => {
    if (check({ letter: faultIn(own) })) sending.send({ outcome: 'passedOn', letters: approvedOf('passedOn', own) });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={<SendButton label={sayPlain(language, 'outcome.passOn.passedOn')} isSending={sending.isSending} press={send} />}
    >
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}
