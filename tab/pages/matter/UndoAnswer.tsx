// The way to take back what was just answered, for as long as that can be done.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { Undoing } from '../../../src/core/views/undoing';
import { ask } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../../parts/ProblemNote';
import { taskAddress } from '../../parts/use/use-task-answer';
import { useWords } from '../../parts/words';

interface UndoProps {
  readonly id: string;
  readonly undo: Undoing;
  readonly undone: () => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Gone when the minutes are over. */
export function UndoAnswer({ id, undo, undone }: UndoProps) {
  const say = useWords();
  const { row } = useStyles();
  const [isOver, setOver] = useState(false);
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const { title, clock, seconds } = undo;
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  if (isOver) return null;
  const press = (): void => {
    setSending(true);
    setSentence(undefined);
    ask(`${taskAddress(id, undo)}/undo`, z.object({}), {})
      .then(undone, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return (
    <>
      <div className={row}>
        <Text>{say('matter.canUndo', { title, clock })}</Text>
        <SendButton label={say('tab.undo')} about={title} isSending={isSending} isMain={false} press={press} />
      </div>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </>
  );
}
