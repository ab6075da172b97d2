// A template that has come back: read, shown, and taken with the day it came.

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { z } from 'zod';
import { readReturnShape, type ReadReturnView, type ReturnView } from '../../../src/core/views/returns-view';
import { ask } from '../../api';
import { fileLimits } from '../../../src/core/intake/file-limits';
import { FileInput } from '../../fields/FileInput';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { Facts } from '../Facts';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';

interface FilledProps {
  readonly one: ReturnView;
  readonly today: string;
  readonly again: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** Nothing is taken before somebody has seen what it says. */
export function FilledIn({ one, today, again }: FilledProps) {
  const say = useWords();
  const { part } = useStyles();
  const id = useId();
  const [day, setDay] = useState(today);
  const { read, sentence, isSending, open, take } = useFilledIn(one, again);
  return (
    <div className={part} role="group" aria-label={`${say('returns.read')}: ${one.number}`}>
      <label htmlFor={id}>{say('returns.read')}</label>
      <FileInput
        id={id}
        accept=".xlsx"
        limits={fileLimits.sheet}
        choose={([file]) => {
          if (file !== undefined) open(file);
        }}
      />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      {read?.faults.map((fault) => (
        <ProblemNote key={fault} sentence={fault} />
      ))}
      {read !== undefined && read.answers !== null && (
        <>
          <Text>{say('returns.says')}</Text>
          <Facts facts={read.said} />
          <TextField label={say('ask.handedInDay')} type="date" text={day} last={today} write={setDay} />
          <SendButton
            label={say('returns.take')}
            about={one.number}
            isSending={isSending}
            mustWait={day === ''}
            press={() => take(day)}
          />
        </>
      )}
    </div>
  );
}

/** Reads the file, and answers the task with what it says. */
function useFilledIn(one: ReturnView, again: () => void) {
  const [read, setRead] = useState<ReadReturnView>();
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const failed = (failure: unknown): void => {
    setSending(false);
    setSentence(failure instanceof Error ? failure.message : '');
  };
  const open = (file: File): void => {
    setSentence(undefined);
    setRead(undefined);
    lettersOf(file)
      .then((base64) => ask(`/api/returns/${encodeURIComponent(one.id)}/read`, readReturnShape, { base64 }))
      .then(setRead, failed);
  };
  const take = (day: string): void => {
    setSending(true);
    const path = `/api/matters/${encodeURIComponent(one.id)}/tasks/returnAwait/${one.round}`;
    const answers = { ...read?.answers, handedInDay: day };
    ask(path, z.unknown(), { outcome: one.outcome, answers, note: '' }).then(again, failed);
  };
  return { read, sentence, isSending, open, take };
}

/** The file as letters of base64. */
async function lettersOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
