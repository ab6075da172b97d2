// *Vidarebefordra*: two presses hand over the complaint, with a note if she wants to write one.

import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Icon } from '../frame/icons';
import { Notice, TroubleNote } from '../frame/Notice';
import { post, Trouble } from '../frame/request';
import { useWords } from '../frame/words';
import { sentShape, type Mail } from './mail';

type Stage = 'closed' | 'writing' | 'sending' | 'sent';

/** The button, then the form with *Skicka*, then what happens next. */
export function Forward({ mail }: { readonly mail: Mail }) {
  const say = useWords();
  const [stage, setStage] = useState<Stage>('closed');
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const send = (note: string): void => {
    setStage('sending');
    setTrouble(undefined);
    post(`/local/page/mail/${mail.row}/forward`, sentShape, { note }).then(
      () => setStage('sent'),
      (failure: unknown) => {
        setStage('writing');
        if (failure instanceof Trouble) setTrouble(failure);
      },
    );
  };
  if (stage === 'writing' || stage === 'sending')
    return <ForwardForm busy={stage === 'sending'} trouble={trouble} send={send} cancel={() => setStage('closed')} />;
  return (
    <div className="forward">
      {stage === 'sent' && <Notice intent="success">{say('forward.sent')}</Notice>}
      <Button
        appearance={stage === 'sent' ? 'secondary' : 'primary'}
        icon={<Icon name="forward" />}
        onClick={() => setStage('writing')}
      >
        {say('forward.open')}
      </Button>
    </div>
  );
}

interface ForwardFormProps {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  readonly send: (note: string) => void;
  readonly cancel: () => void;
}

function ForwardForm({ busy, trouble, send, cancel }: ForwardFormProps) {
  const say = useWords();
  const [note, setNote] = useState('');
  return (
    <form
      className="forward forward-form"
      aria-label={say('forward.open')}
      onSubmit={(event) => {
        event.preventDefault();
        send(note);
      }}
    >
      <p className="forward-to">{say('forward.to')}</p>
      <Field label={say('forward.note')}>
        <Textarea autoFocus value={note} rows={3} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button appearance="primary" type="submit" disabled={busy} icon={<Icon name="send" />}>
          {say('forward.send')}
        </Button>
        <Button disabled={busy} onClick={cancel}>
          {say('forward.cancel')}
        </Button>
        {busy && <Spinner size="tiny" label={say('forward.sending')} />}
      </div>
    </form>
  );
}
