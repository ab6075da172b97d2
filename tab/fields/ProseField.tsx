// Own words in some lines.

import { Textarea } from '@fluentui/react-components';
import { FieldBox } from './FieldBox';

interface ProseProps {
  readonly label: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly fault?: string | undefined;
  /** As many characters as there is room for. */
  readonly most: number;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** How many lines it begins with. */
  readonly rows?: number;
}

/** Must be filled in where nothing else is said; nothing can be written beyond what there is room for. */
export const ProseField = ({ label, text, write, fault, most, hint, isRequired = true, rows = 3 }: ProseProps) => (
  <FieldBox label={label} fault={fault} hint={hint} isRequired={isRequired}>
    <Textarea resize="vertical" rows={rows} value={text} maxLength={most} onChange={(_event, { value }) => write(value)} />
  </FieldBox>
);
