// Notes of one's own that were saved at once: each can be completed until *Mottagning* has taken it on.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { z } from 'zod';
import { useAnswer } from '../use/use-answer';
import { useWords } from '../words';

const notesShape = z.object({ notes: z.array(z.object({ formId: z.string(), number: z.string() })) });
const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** A button each; nothing where there is none, or it is not known. */
export function OpenNotes({ choose }: { readonly choose: (formId: string) => void }) {
  const say = useWords();
  const { row } = useStyles();
  const answer = useAnswer('/api/write-down', notesShape);
  if (answer.state !== 'here' || answer.value.notes.length === 0) return null;
  return (
    <section aria-label={say('writeDown.open')}>
      <strong>{say('writeDown.open')}</strong>
      <div className={row}>
        {answer.value.notes.map(({ formId, number }) => (
          <Button key={formId} onClick={() => choose(formId)}>
            {say('writeDown.open.one', { number })}
          </Button>
        ))}
      </div>
    </section>
  );
}
