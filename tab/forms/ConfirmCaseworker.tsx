// Who handles the case: the proposed caseworker, or another of the unit, by name.

import { useContext } from 'react';
import { z } from 'zod';
import { sayPlain } from '../../src/core/text/say';
import { useTyped } from '../parts/typed/use-typed';
import { LanguageContext, useWords } from '../parts/words';
import { ChoiceField } from '../fields/ChoiceField';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Complaint } from './ReadBeside';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';

const typed = z.string().optional();

/** The proposed one is chosen from the beginning. */
export function ConfirmCaseworker({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [chosen, choose] = useTyped('caseworker', typed, sheet.caseworkerId ?? undefined);
  const now = { caseworker: chosen === undefined ? say('tab.form.missing') : undefined };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome: 'confirmed', answers: { caseworkerId: chosen } });
  };
  if (sheet.caseworkers.length === 0) return <p>{say('tab.form.noCaseworkers')}</p>;
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <SendButton
          label={sayPlain(language, 'outcome.confirmCaseworker.confirmed')}
          isSending={sending.isSending}
          press={send}
        />
      }
    >
      <Complaint page={page} />
      <ChoiceField
        label={say('tab.form.caseworker')}
        options={sheet.caseworkers}
        chosen={chosen}
        choose={choose}
        fault={faults['caseworker']}
      />
    </FormFrame>
  );
}
