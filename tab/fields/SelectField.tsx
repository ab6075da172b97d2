// One of many: a list to choose from.

import { Select } from '@fluentui/react-components';
import { useWords } from '../parts/words';
import type { ChoiceProps } from './ChoiceField';
import { FieldBox } from './FieldBox';

/** A drop-down list; nothing is chosen until somebody chooses. */
export function SelectField({ label, options, chosen, choose, fault, hint }: ChoiceProps) {
  const say = useWords();
  return (
    <FieldBox label={label} fault={fault} isRequired hint={hint}>
      <Select value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
        {chosen === undefined && <option value="">{say('tab.form.choose')}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </FieldBox>
  );
}
