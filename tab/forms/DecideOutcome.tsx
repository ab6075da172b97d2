// *Läs och besluta*: the event, the provider's answer, the proposal, the letter and the criteria on half a phone page (decisions 3).

import { useContext } from 'react';
import { sayBy } from '../../src/core/text/say';
import { StillOpen } from '../parts/beside/StillOpen';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter, whileDrawn } from './LetterToComplainant';
import { Criteria, OtherWays, Proposal } from './DecideParts';
import { DecideUnmet } from './DecideUnmet';
import { Complaint, ProviderAnswer } from './ReadBeside';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';

/** The approval holds the letter exactly as it stands here. */
export const DecideOutcome = (props: FormProps) =>
  props.sheet.needsMet === false ? <DecideUnmet {...props} /> : <DecideMet {...props} />;

function DecideMet({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const own = useOwnLetter(page, 'reply');
  const now = { letter: useLetterFault(sheet.needsMet)(own) };
  const { faults, check, form } = useFaults(now);
  const { isSending, send } = sending;
  const approve = (): void => {
    if (check(now)) send({ outcome: 'approved', letters: approvedOf('reply', own) });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton
            label={
              own.draft === undefined
                ? say('tab.form.approveNoLetter')
                : sayBy(language, 'outcome.decideOutcome.approved', sheet.wordBy)
            }
            isSending={isSending}
            press={approve}
            drawing={whileDrawn(own)}
          />
          <OtherWays {...{ sheet, sending }} />
        </>
      }
    >
      <Complaint page={page} />
      <ProviderAnswer page={page} sheet={sheet} />
      <StillOpen id={page.id} />
      <Proposal sheet={sheet} />
      <Criteria page={page} />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}
