// Own words to a question, if she wants to: what the screening finds is listed beside them, and each finding is decided about before EKU can read it.

import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../words';
import { Screened } from './Screened';
import type { Note } from './draft-shape';
import { draftPath } from './use-draft';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalS,
  },
  button: { alignSelf: 'flex-start' },
});

interface OwnWordsProps {
  readonly caseId: string;
  /** The question as it is asked. */
  readonly question: string;
  readonly number: number;
  readonly note: Note | undefined;
  readonly isLocked: boolean;
  /** undefined takes the words away. */
  readonly change: (note: Note | undefined) => void;
}

/** Closed until somebody wants it: most posts need no prose. */
export function OwnWords({ caseId, question, number, note, isLocked, change }: OwnWordsProps) {
  const say = useWords();
  const { part, button } = useStyles();
  const [isOpen, setOpen] = useState(note !== undefined);
  if (!isOpen)
    return isLocked ? null : (
      <Button className={button} size="small" aria-label={`${say('lane.own.add')}: ${question}`} onClick={() => setOpen(true)}>
        {say('lane.own.add')}
      </Button>
    );
  const leave = (): void => {
    setOpen(false);
    change(undefined);
  };
  return (
    <div className={part} role="group" aria-label={say('lane.own.label', { number })}>
      <Field label={say('lane.own.label', { number })} hint={say('lane.own.hint')}>
        <Textarea
          value={note?.text ?? ''}
          maxLength={2000}
          resize="vertical"
          readOnly={isLocked}
          onChange={(_event, { value }) => change(value === '' ? undefined : { text: value, resolutions: [] })}
        />
      </Field>
      {note !== undefined && <Screened at={`${draftPath(caseId)}/screen`} note={note} isLocked={isLocked} change={change} />}
      {!isLocked && (
        <Button className={button} size="small" aria-label={`${say('lane.own.remove')}: ${question}`} onClick={leave}>
          {say('lane.own.remove')}
        </Button>
      )}
    </div>
  );
}
