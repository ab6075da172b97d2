// Whether somebody has a conflict of interest: what was said and why, and the decision with its reason (decisions 8.12).

import { useContext } from 'react';
import { z } from 'zod';
import { lengths } from '../../src/core/casefile/lengths';
import { sayPlain } from '../../src/core/text/say';
import { ProseField } from '../fields/ProseField';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Complaint } from './ReadBeside';

const words = z.string();

/** Two answers, and one field that both need. */
export function AssessConflict({ page, task, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [why, setWhy] = useTyped('why', words, '');
  const now = { why: why.trim() === '' ? say('tab.form.missingText') : undefined };
  const { faults, check, form } = useFaults(now);
  const decide = (outcome: string): void => {
    if (check(now)) sending.send({ outcome, texts: [{ kind: 'conflictNote', subject: '', body: why.trim() }] });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={task.outcomes.map((outcome, index) => (
        <SendButton
          key={outcome}
          label={sayPlain(language, `outcome.${task.type}.${outcome}`)}
          isSending={sending.isSending}
          isMain={index === 0}
          press={() => decide(outcome)}
        />
      ))}
    >
      <p>{task.question}</p>
      <Complaint page={page} isOpen />
      <ProseField
        {...{ label: say('tab.form.conflictDecision'), text: why, write: setWhy, fault: faults['why'], most: lengths.reason }}
      />
    </FormFrame>
  );
}
