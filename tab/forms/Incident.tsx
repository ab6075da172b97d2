// A personal data breach: reported to the authority within 72 hours, or a coded reason why it need not be (GDPR art. 33).

import { useContext } from 'react';
import { sayPlain } from '../../src/core/text/say';
import { LanguageContext, useWords } from '../parts/words';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';

/** Who could read it stands in the history of the case. */
export function Incident({ task, sending }: FormProps) {
  const language = useContext(LanguageContext);
  const say = useWords();
  const buttons = (
    <>
      <SendButton
        label={sayPlain(language, 'outcome.handleIncident.reported')}
        isSending={sending.isSending}
        press={() => sending.send({ outcome: 'reported' })}
      />
      <ReasonBox
        {...{ type: 'handleIncident', outcome: 'notReportable', isSending: sending.isSending }}
        label={sayPlain(language, 'outcome.handleIncident.notReportable')}
        send={(reason) => sending.send({ outcome: 'notReportable', answers: { reason } })}
      />
    </>
  );
  return (
    <FormFrame {...{ task, sending, buttons }}>
      <p>{say('tab.form.incident')}</p>
    </FormFrame>
  );
}
