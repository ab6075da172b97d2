// The answer about our own operation, with the legal questions and the topic that every complaint of ours is asked.

import { useContext } from 'react';
import { z } from 'zod';
import { keysOf } from '../../../src/core/brand';
import { topics } from '../../../src/core/processes/complaint/criteria';
import { say as sayIn, sayBy } from '../../../src/core/text/say';
import { useAssessed } from '../../fields/HarmNote';
import { FlagsField, flagAnswers, flagsTyped, useConflictFaults, type FlagChoices } from '../../fields/FlagsField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { maybe } from '../../parts/typed/typed-shape';
import { useTyped } from '../../parts/typed/use-typed';
import { useGiven } from '../../parts/use/use-given';
import { LanguageContext, useWords } from '../../parts/words';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter, whileDrawn } from '../LetterToComplainant';
import { Complaint } from '../ReadBeside';

interface OwnAnswers extends FlagChoices {
  readonly topic: string | undefined;
}

const typed = flagsTyped.extend({ topic: maybe(z.string()) });
/** What the server does not know of the case: it comes back from the answer itself. */
const given = flagsTyped.partial().extend({ topic: z.string().optional() });

/** Nothing is answered beforehand but a topic that is known. */
export function InvestigateOwn({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const own = useOwnLetter(page, 'reply');
  const back = useGiven(given);
  const [answers, , change] = useTyped<OwnAnswers>('answers', typed, {
    legalFlags: back?.legalFlags,
    conflictAbout: back?.conflictAbout,
    conflictReason: back?.conflictReason ?? '',
    topic: back?.topic ?? sheet.forward.topic ?? undefined,
  });
  const { given: about, fields } = useAssessed(sheet.about.assessment.filter(({ field }) => field === 'harmTest'));
  const missing = (answer: unknown): string | undefined => (answer === undefined ? say('tab.form.missing') : undefined);
  const conflict = useConflictFaults()(answers);
  const now = { legalFlags: missing(answers.legalFlags), topic: missing(answers.topic), letter: useLetterFault()(own) };
  const { faults, check, form } = useFaults(now);
  const set = (changed: Partial<OwnAnswers>): void => change((before) => ({ ...before, ...changed }));
  const send = (): void => {
    if (!check({ ...now, ...conflict })) return;
    const said = { ...about, topic: answers.topic, ...flagAnswers(answers) };
    sending.send({ outcome: 'answered', answers: said, letters: approvedOf('reply', own) });
  };
  const label = sayBy(language, 'outcome.investigateOwn.answered', sheet.wordBy);
  return (
    <FormFrame
      task={task}
      sending={sending}
      form={form}
      buttons={<SendButton label={label} isSending={sending.isSending} press={send} drawing={whileDrawn(own)} />}
    >
      <Complaint page={page} isOpen />
      <FlagsField chosen={answers} {...{ set, sheet, faults }} />
      {fields}
      <SelectField
        {...{ label: say('tab.form.topic'), chosen: answers.topic, fault: faults['topic'] }}
        options={keysOf(topics).map((id) => ({ id, name: sayIn(language, `topic.${id}`) }))}
        choose={(topic) => set({ topic })}
      />
      <LetterToComplainant page={page} own={own} fault={faults['letter']} />
    </FormFrame>
  );
}
