// The word that the answer is late, why, and by which day it comes; or why it need not be sent (R195, FL 11 §).

import { useContext } from 'react';
import { z } from 'zod';
import { withNewDay } from '../../src/core/letters/delay-notice';
import { saysDay } from '../../src/core/letters/step-said';
import { sayBy, sayPlain } from '../../src/core/text/say';
import { readDate } from '../../src/core/time/plain-date';
import { isOnWorkingDay, isOutside } from '../fields/days';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { TextField } from '../fields/TextField';
import { useFaults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter, whileDrawn, type OwnLetter } from './LetterToComplainant';

const typed = z.string();

/** The reason is written in the letter itself; the day that is chosen stands there too. */
export function DelayNotice({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [day, setDay] = useTyped('newDay', typed, '');
  const own = useOwnLetter(page, 'delayNotice', { newDay: day });
  const { earliest, latest } = sheet.newDay;
  const isPossible = !isOutside(day, sheet.newDay) && isOnWorkingDay(day);
  const now = {
    day: isPossible ? undefined : say('tab.form.day', { from: earliest, to: latest }),
    letter: useLetterFault()(own) ?? (lacksDay(own, day) ? say('problem.otherDay') : undefined),
  };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome: 'sent', answers: { newDay: day }, letters: approvedOf('delayNotice', own) });
  };
  const choose = (next: string): void => {
    writeDay(own, next);
    setDay(next);
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
            drawing={whileDrawn(own)}
          />
          <ReasonBox
            {...{ type: 'delayNotice', outcome: 'notNeeded', isSending: sending.isSending }}
            label={sayPlain(language, 'outcome.delayNotice.notNeeded')}
            send={(reason) => sending.send({ outcome: 'notNeeded', answers: { reason } })}
          />
        </>
      }
    >
      <TextField label={say('tab.form.newDay')} type="date" text={day} write={choose} fault={faults['day']} last={latest} />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}

function writeDay({ draft, adapt, language }: OwnLetter, next: string): void {
  if (draft !== undefined) adapt((body) => withNewDay(body, readDate(next) ?? null, language));
}

function lacksDay({ draft, body }: OwnLetter, day: string): boolean {
  const chosen = readDate(day);
  return draft !== undefined && chosen !== undefined && !saysDay(body, chosen);
}
