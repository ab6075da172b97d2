// *Svara* as somebody outside the municipality; the answer comes back to the shared mailbox with its thread.

import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { TroubleNote } from '../frame/Notice';
import { post, Trouble } from '../frame/request';
import { useWords } from '../frame/words';
import { sentShape, type Letter } from './mail';

/** `close` is told whether something was sent. */
export function ReplyForm({
  letter,
  from,
  close,
}: {
  readonly letter: Letter;
  readonly from: string;
  readonly close: (sent: boolean) => void;
}) {
  const say = useWords();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const send = (): void => {
    setSending(true);
    post(`/local/page/outside/${letter.row}/reply`, sentShape, { from, text }).then(
      () => close(true),
      (failure: unknown) => {
        setSending(false);
        if (failure instanceof Trouble) setTrouble(failure);
      },
    );
  };
  return (
    <form
      className="forward forward-form"
      aria-label={say('outside.reply')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={say('outside.replyText')} required>
        <Textarea autoFocus value={text} rows={6} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button appearance="primary" type="submit" disabled={sending || text.trim() === ''}>
          {say('outside.send')}
        </Button>
        <Button disabled={sending} onClick={() => close(false)}>
          {say('forward.cancel')}
        </Button>
      </div>
    </form>
  );
}
