// A task that ends with one letter to the person, such as which way what she wrote has gone.

import type { ReactNode } from 'react';
import { useContext } from 'react';
import { sayBy } from '../../../src/core/text/say';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { LanguageContext } from '../../parts/words';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter, whileDrawn } from '../LetterToComplainant';
import { Complaint } from '../ReadBeside';

interface OneProps extends FormProps {
  readonly letter: string;
  readonly outcome: string;
  readonly more?: ReactNode;
}

/** The letter to read and change, its button, and what else may be answered. */
export function OneLetter({ page, task, sheet, sending, letter, outcome, more }: OneProps) {
  const language = useContext(LanguageContext);
  const own = useOwnLetter(page, letter);
  const now = { letter: useLetterFault()(own) };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome, letters: approvedOf(letter, own) });
  };
  const label = sayBy(language, `outcome.${task.type}.${outcome}`, sheet.wordBy);
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton label={label} isSending={sending.isSending} press={send} drawing={whileDrawn(own)} />
          {more}
        </>
      }
    >
      <Complaint page={page} isOpen />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}
