// Needs that are not met: what is done next and by which day, or a reason for ending all the same (decisions 8.7).

import { Input } from '@fluentui/react-components';
import { useContext } from 'react';
import { z } from 'zod';
import { keysOf } from '../../src/core/brand';
import { nextSteps } from '../../src/core/processes/complaint/next-steps';
import { say as sayIn } from '../../src/core/text/say';
import { FieldBox } from '../fields/FieldBox';
import { SelectField } from '../fields/SelectField';
import type { Faults } from '../fields/use-faults';
import { maybe } from '../parts/typed/typed-shape';
import { LanguageContext, useWords } from '../parts/words';

export interface Step {
  readonly nextStep: string | undefined;
  readonly nextStepDay: string;
}

/** The same, as it is kept while it is typed. */
export const stepShape = z.object({ nextStep: maybe(z.string()), nextStepDay: z.string() });

interface StepProps {
  readonly step: Step;
  readonly set: (step: Step) => void;
  readonly earliest: string;
  readonly faults: Faults;
}

/** Two fields; what is chosen stands in the letter. */
export function NextStep({ step, set, earliest, faults }: StepProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      <SelectField
        label={say('tab.form.nextStep')}
        options={keysOf(nextSteps).map((id) => ({ id, name: sayIn(language, `nextStep.${id}`) }))}
        chosen={step.nextStep}
        choose={(nextStep) => set({ ...step, nextStep })}
        fault={faults['nextStep']}
      />
      <FieldBox label={say('tab.form.nextStepDay')} fault={faults['nextStepDay']} isRequired hint={undefined}>
        <Input
          type="date"
          min={earliest}
          value={step.nextStepDay}
          onChange={(_event, { value }) => set({ ...step, nextStepDay: value })}
        />
      </FieldBox>
    </>
  );
}
