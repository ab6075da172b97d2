// A few own words in one line.

import { Input } from '@fluentui/react-components';
import { FieldBox } from './FieldBox';

interface TextProps {
  readonly label: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly fault?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly hint?: string | undefined;
  /** The last day of a date. */
  readonly last?: string | undefined;
}

/** A line that must be filled in. */
export const TextField = ({ label, text, write, fault, type = 'text', hint, last }: TextProps) => (
  <FieldBox label={label} fault={fault} hint={hint} isRequired>
    <Input type={type} value={text} max={last} onChange={(_event, { value }) => write(value)} />
  </FieldBox>
);
