// *Läs och besluta* when the needs are not met: the answer goes with a next step and its day, and the case goes on; ending takes a reason (decisions 8.7).

import { useContext } from 'react';
import { sayBy } from '../../src/core/text/say';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';
import { useGiven } from '../parts/use/use-given';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Criteria, OtherWays, Proposal } from './DecideParts';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter } from './LetterToComplainant';
import { NextStep, stepShape, type Step } from './NextStep';
import { Complaint, ProviderAnswer } from './ReadBeside';
import { ended, stepSentence, unfilled, withSentence } from './step-in-letter';

/** Closing is not the first button. */
export function DecideUnmet({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [step, setStep] = useTyped<Step>('step', stepShape, useGiven(stepShape) ?? { nextStep: undefined, nextStepDay: '' });
  const own = useOwnLetter(page, 'reply', { ...step, needsMet: false });
  const sentenceOf = (one: Step): string => stepSentence(one, sheet.forward.provider, own.language);
  const now = {
    nextStep: step.nextStep === undefined ? say('tab.form.missing') : undefined,
    nextStepDay: step.nextStepDay < sheet.earliestStep ? say('tab.form.missing') : undefined,
    letter: useLetterFault(sheet.needsMet)(own),
  };
  const { faults, check, form } = useFaults(now);
  const { isSending, send } = sending;
  const choose = (next: Step): void => {
    setStep(next);
    const { language: written } = own;
    if (own.draft !== undefined)
      own.adapt((body) => withSentence(body, { old: sentenceOf(step), next: sentenceOf(next), language: written }));
  };
  const ending = (reason: string): void => {
    const { language: written } = own;
    const [place, end] = [unfilled(written), ended(written)];
    const body = own.body.includes(place)
      ? own.body.replace(place, end)
      : withSentence(own.body, { old: sentenceOf(step), next: end, language: written });
    send({ outcome: 'approved', answers: { reason }, letters: approvedOf('reply', { ...own, body }) });
  };
  const goOn = (): void => {
    if (check(now)) send({ outcome: 'goesOn', answers: { ...step }, letters: approvedOf('reply', own) });
  };
  const buttons = (
    <>
      <SendButton label={sayBy(language, 'outcome.decideOutcome.goesOn', sheet.wordBy)} isSending={isSending} press={goOn} />
      <OtherWays {...{ sheet, sending }} />
      <ReasonBox {...{ type: 'decideOutcome', outcome: 'approved', label: say('tab.form.endUnmet'), isSending, send: ending }} />
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
