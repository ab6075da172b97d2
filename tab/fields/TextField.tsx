// A few own words in one line.

import { Input } from '@fluentui/react-components';
import { FieldBox } from './FieldBox';

interface TextProps {
  readonly label: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly fault?: string | undefined;
  readonly type?: 'text' | 'date';
}

/** A line that must be filled in. */
export const TextField = ({ label, text, write, fault, type = 'text' }: TextProps) => (
  <FieldBox label={label} fault={fault} isRequired>
    <Input type={type} value={text} onChange={(_event, { value }) => write(value)} />
  </FieldBox>
);
