// The provider has answered in another way than by mail, or has not answered at all.

import { useContext } from 'react';
import { sayPlain } from '../../src/core/text/say';
import { useTyped } from '../parts/typed/use-typed';
import { LanguageContext } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { PartsField, partsTyped } from './follow-up/PartsField';
import { ProviderAnswer } from './ReadBeside';
import { AnswerLink } from './request/AnswerLink';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';

/** An answer by mail ends this task by itself. */
export function ProviderReply({ page, task, sheet, sending }: FormProps) {
  const language = useContext(LanguageContext);
  const [parts, setParts] = useTyped('parts', partsTyped, sheet.parts);
  return (
    <FormFrame
      {...{ task, sending }}
      buttons={
        <>
          <SendButton
            label={sayPlain(language, 'outcome.providerReply.answered')}
            isSending={sending.isSending}
            press={() => sending.send({ outcome: 'answered', answers: { parts } })}
          />
          <ReasonBox
            {...{ type: 'providerReply', outcome: 'noAnswer', isSending: sending.isSending }}
            label={sayPlain(language, 'outcome.providerReply.noAnswer')}
            send={(reason) => sending.send({ outcome: 'noAnswer', answers: { reason, parts: [] } })}
          />
        </>
      }
    >
      <ProviderAnswer page={page} sheet={sheet} />
      <PartsField asked={sheet.askedParts} chosen={parts} choose={setParts} />
      {sheet.mayLink && <AnswerLink caseId={page.id} codeTo={sheet.codeTo} />}
    </FormFrame>
  );
}
