// A letter as it will go: its subject, which keeps the case's number, and its words, which can be changed.

import { makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useWords } from '../parts/words';
import { FieldBox } from './FieldBox';

export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

interface LetterProps {
  readonly label: string;
  readonly letter: LetterText;
  readonly write: (body: string) => void;
  readonly fault?: string | undefined;
  readonly note?: string | undefined;
  readonly rows?: number;
  /** While it is drawn anew nothing can be written in it: it would be lost. */
  readonly isDrawing?: boolean;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { width: '100%', '& textarea': { maxHeight: 'none' } },
});

/** A place for own words (`[Skriv här …]`) is marked when somebody comes there with the keyboard. */
export function LetterField({ label, letter: { subject, body }, write, fault, note, rows = 10, isDrawing = false }: LetterProps) {
  const say = useWords();
  const { box, text } = useStyles();
  return (
    <div className={box}>
      <FieldBox label={label} fault={fault} hint={say('tab.case.subject', { subject })}>
        <Textarea
          className={text}
          resize="vertical"
          rows={rows}
          value={body}
          readOnly={isDrawing}
          onChange={(_event, { value }) => write(value)}
          onFocus={({ target }) => markBlank(target)}
        />
      </FieldBox>
      <Text size={200} role="status">
        {note}
      </Text>
    </div>
  );
}

const blank = /\[Skriv här[^\]]*\]/;

/** Whether a place for own words is still empty. */
export const hasBlank = (body: string): boolean => blank.test(body);

function markBlank(area: HTMLTextAreaElement): void {
  const found = blank.exec(area.value);
  if (found !== null) area.setSelectionRange(found.index, found.index + found[0].length);
}
