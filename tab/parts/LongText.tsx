// Somebody's own words: three lines to begin with, all of them on demand, so that a form beside them stays in sight.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useWords } from './words';

const useStyles = makeStyles({
  words: {
    whiteSpace: 'pre-wrap',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  short: { display: '-webkit-box', WebkitLineClamp: '3', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

/** Longer than this, or of more lines, a text is folded. */
const shortEnough = { letters: 240, lines: 3 };
const isLong = (text: string): boolean => text.length > shortEnough.letters || text.split('\n').length > shortEnough.lines;

/** Folded, no line is spent on nothing. */
const dense = (text: string): string => text.replace(/\n\s*\n/g, '\n').trim();

interface LongTextProps {
  readonly text: string;
  /** Shown whole from the beginning. */
  readonly isOpen?: boolean;
}

/** Line breaks stand as they were written. */
export function LongText({ text, isOpen: begins = false }: LongTextProps) {
  const say = useWords();
  const [isOpen, setOpen] = useState(begins || !isLong(text));
  const id = useId();
  const { words, short } = useStyles();
  return (
    <div>
      <p id={id} className={mergeClasses(words, !isOpen && short)}>
        {isOpen ? text : dense(text)}
      </p>
      {isLong(text) && !begins && (
        <Button appearance="transparent" size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'tab.showLess' : 'tab.showAll')}
        </Button>
      )}
    </div>
  );
}
