// A day with its weight in words and colour, and on demand the rule that set it (I05).

import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DueView } from '../../src/core/views/case-page';
import { useWords } from './words';

const colours = { calm: 'informative', soon: 'warning', late: 'danger', over: 'subtle' } as const;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  badge: { height: 'auto', minHeight: '24px', whiteSpace: 'normal' },
  why: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Only the weight and the words, for lists. */
export function DueWord({ word, urgency }: Pick<DueView, 'word' | 'urgency'>) {
  const { badge } = useStyles();
  return (
    <Badge
      className={badge}
      appearance={urgency === 'late' ? 'filled' : 'tint'}
      color={colours[urgency]}
      shape="rounded"
      size="large"
    >
      {word}
    </Badge>
  );
}

/** `title` says whose day it is to those who only hear the page. */
export function DueBadge({ due, title }: { readonly due: DueView; readonly title: string }) {
  const say = useWords();
  const { row, why } = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <div className={row}>
        <DueWord word={due.word} urgency={due.urgency} />
        {due.explanation.length > 0 && (
          <Button
            appearance="transparent"
            size="small"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={say('tab.due.whyFor', { title })}
            onClick={() => setOpen(!isOpen)}
          >
            {say('tab.due.why')}
          </Button>
        )}
      </div>
      <ul id={id} className={why} hidden={!isOpen}>
        {due.explanation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
