// The word that the answer is late, and why; or why it need not be sent (R195, FL 11 §).

import { useContext } from 'react';
import { sayBy, sayPlain } from '../../src/core/text/say';
import { LanguageContext } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter } from './LetterToComplainant';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';

/** The reason is written in the letter itself. */
export function DelayNotice({ page, task, sheet, sending }: FormProps) {
  const language = useContext(LanguageContext);
  const own = useOwnLetter(page, 'delayNotice');
  const now = { letter: useLetterFault()(own) };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome: 'sent', letters: approvedOf('delayNotice', own) });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton
            label={sayBy(language, 'outcome.delayNotice.sent', sheet.wordBy)}
            isSending={sending.isSending}
            press={send}
          />
          <ReasonBox
            {...{ type: 'delayNotice', outcome: 'notNeeded', isSending: sending.isSending }}
            label={sayPlain(language, 'outcome.delayNotice.notNeeded')}
            send={(reason) => sending.send({ outcome: 'notNeeded', answers: { reason } })}
          />
        </>
      }
    >
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}
