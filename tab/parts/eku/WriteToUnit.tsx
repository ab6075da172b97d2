// *Skriv till enheten*: EKU's own words about a post, screened while they are written. The unit reads them on the post and in the case.

import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { SendButton } from '../../fields/SendButton';
import { useWords } from '../words';
import { useFormStyles } from './AskUnit';
import { useTyped } from '../typed/use-typed';
import { noteShape, type Note } from './draft-shape';
import { Screened } from './Screened';

interface WriteProps {
  readonly isBusy: boolean;
  readonly send: (words: Note) => void;
  readonly close: () => void;
}

/** Nothing is sent empty; what is found and not decided about is masked, or refused with a sentence. */
export function WriteToUnit({ isBusy, send, close }: WriteProps) {
  const say = useWords();
  const { form, buttons } = useFormStyles();
  const [note, setNote] = useTyped<Note>('note', noteShape, { text: '', resolutions: [] });
  const [isAsked, setAsked] = useState(false);
  const isEmpty = note.text.trim() === '';
  const press = (): void => {
    setAsked(true);
    if (!isEmpty) send(note);
  };
  return (
    <div className={form} role="group" aria-label={say('matters.write')}>
      <Field
        label={say('matters.write.label')}
        hint={say('matters.write.hint')}
        style={{ alignSelf: 'stretch' }}
        {...(isAsked && isEmpty ? { validationMessage: say('matters.write.empty') } : {})}
      >
        <Textarea
          value={note.text}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => setNote({ text: value, resolutions: [] })}
        />
      </Field>
      {!isEmpty && <Screened at="/api/eku/screen" note={note} isLocked={isBusy} change={setNote} />}
      <div className={buttons}>
        <SendButton label={say('matters.write.send')} isSending={isBusy} press={press} />
        <Button onClick={close}>{say('matters.close')}</Button>
      </div>
    </div>
  );
}
