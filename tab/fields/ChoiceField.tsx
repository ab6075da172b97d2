// One of a few: all of them in sight.

import { Radio, RadioGroup } from '@fluentui/react-components';
import { FieldBox } from './FieldBox';

export interface Option {
  readonly id: string;
  readonly name: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  /** false where it may be left out. */
  readonly isRequired?: boolean;
}

/** A group of radio buttons. */
export const ChoiceField = ({ label, options, chosen, choose, fault, hint, isRequired = true }: ChoiceProps) => (
  <FieldBox label={label} fault={fault} isRequired={isRequired} hint={hint}>
    <RadioGroup value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
      {options.map(({ id, name }) => (
        <Radio key={id} value={id} label={name} />
      ))}
    </RadioGroup>
  </FieldBox>
);
