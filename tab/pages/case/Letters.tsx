// The letters of a case: those that wait can be taken back, those that have gone can be read.

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CasePage, LetterRow } from '../../../src/core/views/case-page';
import { LongText } from '../../parts/LongText';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { useUndo } from '../../parts/use/use-undo';
import { useWords } from '../../parts/words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Nothing when there are none. */
export function Letters({ page, again }: { readonly page: CasePage; readonly again: () => void }) {
  const say = useWords();
  const { list, row } = useStyles();
  const { undo, isSending, sentence, isUndone } = useUndo(page.id, again);
  if (page.letters.length === 0 && !page.mayUndoEku) return null;
  return (
    <Section title={say('tab.case.letters')}>
      <ul className={list}>
        {page.letters.map((letter) => (
          <Letter key={letter.key} letter={letter} isSending={isSending} undo={() => undo([letter.key])} />
        ))}
        {page.mayUndoEku && (
          <li className={row}>
            <Text>{say('tab.page.ekuDraft')}</Text>
            <Button
              size="small"
              disabledFocusable={isSending}
              aria-label={say('tab.undoOf', { title: say('tab.page.ekuDraft') })}
              onClick={() => undo('eku')}
            >
              {say('tab.undo')}
            </Button>
          </li>
        )}
      </ul>
      <span role="status">{isUndone && say('tab.undone')}</span>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </Section>
  );
}

interface LetterProps {
  readonly letter: LetterRow;
  readonly isSending: boolean;
  readonly undo: () => void;
}

function Letter({ letter: { title, stateWord, text, mayUndo }, isSending, undo }: LetterProps) {
  const say = useWords();
  const { row } = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div className={row}>
        <Text weight="semibold">{title}</Text>
        <Text>{stateWord}</Text>
        {mayUndo && (
          <Button size="small" disabledFocusable={isSending} aria-label={say('tab.undoOf', { title })} onClick={undo}>
            {say('tab.undo')}
          </Button>
        )}
        {text !== null && (
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${say('tab.readLetter')}: ${title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {say('tab.readLetter')}
          </Button>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {text !== null && (
          <>
            <Text>{say('tab.case.subject', { subject: text.subject })}</Text>
            <LongText text={text.body} isOpen />
          </>
        )}
      </div>
    </li>
  );
}
