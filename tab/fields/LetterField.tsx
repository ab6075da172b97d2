// A letter as it will go: its subject, which keeps the case's number, and its words, which can be changed.

import { makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useContext, type RefObject } from 'react';
import { lengths } from '../../src/core/casefile/lengths';
import { blankIn } from '../../src/core/letters/blank';
import { sayTooLong } from '../../src/core/text/too-long';
import { LanguageContext, useWords } from '../parts/words';
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
  /** Whom it goes to, by address; null when it does not go by mail. */
  readonly to: string | null;
  /** While it is drawn anew nothing can be written in it: it would be lost. */
  readonly isDrawing?: boolean;
  /** By which words in it are shown to whoever writes. */
  readonly area?: RefObject<HTMLDivElement | null>;
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { width: '100%', '& textarea': { maxHeight: 'none' } },
});

/** A place for own words (`[Skriv här …]`) is marked when somebody comes there with the keyboard. */
export function LetterField({ label, letter: { subject, body }, to, write, fault, note, isDrawing = false, area }: LetterProps) {
  const say = useWords();
  const head = say('tab.case.subject', { subject });
  const { box, text } = useStyles();
  return (
    <div className={box} ref={area}>
      <FieldBox label={label} fault={fault} hint={to === null ? head : `${say('tab.form.letterGoesTo', { to })} ${head}`}>
        <Textarea
          className={text}
          resize="vertical"
          rows={rowsOf(body)}
          value={body}
          readOnly={isDrawing}
          onChange={(_event, { value }) => write(value)}
          onFocus={({ target }) => markBlank(target)}
        />
      </FieldBox>
      <Text size={200} role="status">
        {note}
      </Text>
      <Counter length={body.length} />
    </div>
  );
}

/** How much room is left, when little is. */
function Counter({ length }: { readonly length: number }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  if (length < lengths.prose * 0.8) return null;
  const count = (number: number): string => number.toLocaleString(language);
  return <Text size={200}>{say('tab.form.count', { length: count(length), most: count(lengths.prose) })}</Text>;
}

/** What is wrong with words that are to go: none, a place for own words left in them, or more than there is room for. */
export function useTextFault(): (body: string) => string | undefined {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (body) => {
    if (hasBlank(body)) return say('tab.form.blank');
    if (body.trim() === '') return say('tab.form.missingText');
    if (body.length <= lengths.prose) return undefined;
    return sayTooLong(language, { where: say('field.body'), length: body.length, most: lengths.prose });
  };
}

/** Whether a place for own words is still empty. */
const hasBlank = (body: string): boolean => blankIn(body) !== undefined;

function markBlank(area: HTMLTextAreaElement): void {
  const found = blankIn(area.value);
  if (found !== undefined) area.setSelectionRange(found.start, found.end);
}

/** As many rows as the letter takes, so that what is sent has been on the screen; a very long one is scrolled in its box. */
function rowsOf(body: string): number {
  const lines = body.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersARow)), 0);
  return Math.min(mostRows, Math.max(fewestRows, lines + 1));
}

const lettersARow = 90;
const fewestRows = 8;
const mostRows = 45;
