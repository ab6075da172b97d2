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
}

/** Must be filled in; nothing can be written beyond what there is room for. */
export const ProseField = ({ label, text, write, fault, most }: ProseProps) => (
  <FieldBox label={label} fault={fault} isRequired>
    <Textarea resize="vertical" rows={3} value={text} maxLength={most} onChange={(_event, { value }) => write(value)} />
  </FieldBox>
);
