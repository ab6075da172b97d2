// One of many: a list to choose from.

import { makeStyles, Select } from '@fluentui/react-components';
import { useWords } from '../parts/words';
import type { ChoiceProps } from './ChoiceField';
import { FieldBox } from './FieldBox';

/** No wider than the page, however long its longest choice is. */
const useStyles = makeStyles({ list: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } } });

/** A drop-down list; nothing is chosen until somebody chooses. */
export function SelectField({ label, options, chosen, choose, fault, hint, isRequired = true }: ChoiceProps) {
  const say = useWords();
  const { list } = useStyles();
  return (
    <FieldBox label={label} fault={fault} isRequired={isRequired} hint={hint}>
      <Select className={list} value={chosen ?? ''} onChange={(_event, { value }) => choose(value)}>
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
