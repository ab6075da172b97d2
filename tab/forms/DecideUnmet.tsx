// *Läs och besluta* when the needs are not met: the answer goes with a next step and its day, and the case goes on; ending takes a reason (decisions 8.7).

import { Text } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { isKeyOf } from '../../src/core/brand';
import { lacksStepDay, withEnding, withStep, type StepSaid } from '../../src/core/letters/step-said';
import { nextSteps } from '../../src/core/processes/complaint/next-steps';
import { sayBy } from '../../src/core/text/say';
import { readDate } from '../../src/core/time/plain-date';
import { isOnWorkingDay } from '../fields/days';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';
import { useGiven } from '../parts/use/use-given';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Criteria, OtherWays, Proposal } from './DecideParts';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter, whileDrawn, type OwnLetter } from './LetterToComplainant';
import { NextStep, stepShape, type Step } from './NextStep';
import { Complaint, ProviderAnswer } from './ReadBeside';

/** Closing is not the first button. */
export function DecideUnmet({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [step, setStep] = useTyped<Step>('step', stepShape, useGiven(stepShape) ?? { nextStep: undefined, nextStepDay: '' });
  const own = useOwnLetter(page, 'reply', { ...step, needsMet: false });
  const now = {
    nextStep: step.nextStep === undefined ? say('tab.form.missing') : undefined,
    nextStepDay: isPossible(step.nextStepDay, sheet.earliestStep)
      ? undefined
      : say('tab.form.dayFrom', { from: sheet.earliestStep }),
    letter: useLetterFault(sheet.needsMet)(own) ?? (lacksDay(own, step) ? say('problem.otherDay') : undefined),
  };
  const { faults, check, form } = useFaults(now);
  const { isSending, send } = sending;
  const choose = (next: Step): void => {
    setStep(next);
    if (own.draft !== undefined) own.adapt((body) => withStep(body, saidOf(next, sheet.forward.provider)));
  };
  const goOn = (): void => {
    if (check(now)) send({ outcome: 'goesOn', answers: { ...step }, letters: approvedOf('reply', own) });
  };
  const buttons = (
    <>
      <SendButton
        label={sayBy(language, 'outcome.decideOutcome.goesOn', sheet.wordBy)}
        isSending={isSending}
        press={goOn}
        drawing={whileDrawn(own)}
      />
      <OtherWays {...{ sheet, sending }} />
      <EndAnyway own={own} sending={sending} />
    </>
  );
  return (
    <FormFrame {...{ task, sending, form, buttons }}>
      <Complaint page={page} />
      <ProviderAnswer page={page} sheet={sheet} />
      <Proposal sheet={sheet} />
      <Criteria page={page} />
      <NextStep {...{ step, set: choose, earliest: sheet.earliestStep, faults }} />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}

interface EndProps extends Pick<FormProps, 'sending'> {
  readonly own: OwnLetter;
}

/** What is sent is what stands there: the letter says that it ends as soon as a reason is chosen; one that promises a step again is changed first, and read. */
function EndAnyway({ own, sending: { isSending, send } }: EndProps) {
  const say = useWords();
  const [isChanged, setChanged] = useState(false);
  const change = (): void => {
    if (own.draft !== undefined) own.adapt(withEnding);
  };
  const end = (reason: string): void => {
    const stands = own.draft === undefined || withEnding(own.body) === own.body;
    setChanged(!stands);
    if (stands) send({ outcome: 'approved', answers: { reason }, letters: approvedOf('reply', own) });
    else change();
  };
  return (
    <>
      <ReasonBox
        type="decideOutcome"
        outcome="approved"
        label={say('tab.form.endUnmet')}
        isSending={isSending}
        send={end}
        chosen={change}
      />
      {isChanged && <Text role="status">{say('tab.form.readFirst')}</Text>}
    </>
  );
}

/** null until both are chosen. */
function saidOf({ nextStep, nextStepDay }: Step, provider: string): StepSaid | null {
  const day = readDate(nextStepDay);
  return day === undefined || nextStep === undefined || !isKeyOf(nextSteps, nextStep)
    ? null
    : { nextStep, nextStepDay: day, provider };
}

const isPossible = (day: string, earliest: string): boolean => day >= earliest && isOnWorkingDay(day);

/** Whether the letter promises something by another day than the one chosen beside it. */
function lacksDay({ draft, body }: OwnLetter, { nextStepDay }: Step): boolean {
  const day = readDate(nextStepDay);
  return draft !== undefined && day !== undefined && lacksStepDay(body, day);
}
