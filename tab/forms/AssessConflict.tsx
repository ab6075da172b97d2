// Whether somebody has a conflict of interest: what was said and why, and the decision with its reason (decisions 8.12).

import { z } from 'zod';
import { lengths } from '../../src/core/casefile/lengths';
import { ProseField } from '../fields/ProseField';
import { useFaults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';
import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Others } from './Others';
import { Complaint } from './ReadBeside';

const words = z.string();

/** Two answers, and one field that both need; that it is no conflict takes a coded reason too. */
export function AssessConflict({ page, task, sending }: FormProps) {
  const say = useWords();
  const [why, setWhy] = useTyped('why', words, '');
  const now = { why: why.trim() === '' ? say('tab.form.missingText') : undefined };
  const { faults, check, form } = useFaults(now);
  const decide = (outcome: string, answers: { readonly reason?: string }): void => {
    if (check(now)) sending.send({ outcome, answers, texts: [{ kind: 'conflictNote', subject: '', body: why.trim() }] });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={<Others task={task} sending={sending} outcomes={task.outcomes} isMain press={decide} />}
    >
      <p>{task.question}</p>
      <Complaint page={page} isOpen />
      <ProseField
        {...{ label: say('tab.form.conflictDecision'), text: why, write: setWhy, fault: faults['why'], most: lengths.reason }}
      />
    </FormFrame>
  );
}
