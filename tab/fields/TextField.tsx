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
  /** No: it is looked for by what stands there, and may be left empty. */
  readonly isRequired?: boolean;
}

/** A line; one that must be filled in unless it says otherwise. */
export const TextField = ({ label, text, write, fault, type = 'text', hint, last, isRequired = true }: TextProps) => (
  <FieldBox label={label} fault={fault} hint={hint} isRequired={isRequired}>
    <Input type={type} value={text} max={last} onChange={(_event, { value }) => write(value)} />
  </FieldBox>
);
