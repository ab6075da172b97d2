// A field of a matter as its form asks for it: a day, one of some choices, a number, or a line of words.

import type { AskedField as Field } from '../../src/core/views/asked-fields';
import { ChoiceField } from './ChoiceField';
import { TextField } from './TextField';

interface AskedProps {
  readonly field: Field;
  readonly value: string | undefined;
  readonly fault: string | undefined;
  readonly fill: (value: string) => void;
}

/** What was filled in stays as it was. */
export function AskedField({ field: { label, kind, choices }, value, fault, fill }: AskedProps) {
  if (kind === 'day') return <TextField label={label} type="date" text={value ?? ''} write={fill} fault={fault} />;
  if (kind === 'words' || kind === 'count') return <TextField label={label} text={value ?? ''} write={fill} fault={fault} />;
  const options = choices.map(({ code, word }) => ({ id: code, name: word }));
  return <ChoiceField label={label} options={options} chosen={value} choose={fill} fault={fault} />;
}
