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
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const send = (): void => {
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
  if (stage === 'closed' || stage === 'sent')
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
  return (
    <form
      className="forward forward-form"
      aria-label={say('forward.open')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="forward-to">{say('forward.to')}</p>
      <Field label={say('forward.note')}>
        <Textarea value={note} rows={3} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <TroubleNote trouble={trouble} />
      <div className="row">
        <Button appearance="primary" type="submit" disabled={stage === 'sending'} icon={<Icon name="send" />}>
          {say('forward.send')}
        </Button>
        <Button disabled={stage === 'sending'} onClick={() => setStage('closed')}>
          {say('forward.cancel')}
        </Button>
        {stage === 'sending' && <Spinner size="tiny" label={say('forward.sending')} />}
      </div>
    </form>
  );
}
