// What was understood of the message, to be put right before it is handed over with the second press.

import { Button, Field, Input, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Choice, LookedAt } from '../../src/core/views/pane';
import { useWords } from '../parts/words';
import { Bar } from './Bar';
import { Forward } from './Forward';
import { Heading } from './Heading';
import type { Said } from './server';
import type { Stage } from './stages';
import { Troubled } from './Troubled';

interface ReviewProps {
  readonly stage: Extract<Stage, { at: 'review' }>;
  readonly address: string;
  readonly write: (said: Partial<Said>) => void;
  readonly handOver: () => void;
}

/** The form; for a message that was handed over before, where it is now and how something is added. */
export function Review(props: ReviewProps) {
  const say = useWords();
  const { known } = props.stage.looked;
  if (known?.how !== 'sameMail') return <Form {...props} />;
  return (
    <>
      <Heading isFocused>{say('pane.title')}</Heading>
      <Known known={known} />
      <p style={{ margin: 0 }}>{say('pane.known.more')}</p>
      <Forward address={props.address} />
    </>
  );
}

/** Pressing while it is on its way does nothing. */
function Form({ stage: { looked, said, isBusy, trouble }, address, write, handOver }: ReviewProps) {
  const say = useWords();
  const [isFaulty, setFaulty] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isWrong = said.address.trim() !== '' && !/^[^@\s]{1,200}@[^@\s]{1,200}$/.test(said.address.trim());
    setFaulty(isWrong);
    if (!isWrong && !isBusy) handOver();
  };
  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <Heading isFocused>{say('pane.understood')}</Heading>
      <Known known={looked.known} />
      {looked.isUnread && <Bar kind="warning">{say('pane.unread')}</Bar>}
      {looked.signs.length > 0 && <Bar kind="error">{say('pane.danger.heard', { why: looked.signs.join(' ') })}</Bar>}
      <p style={{ margin: 0 }}>{say('pane.correct')}</p>
      <Field label={say('pane.name')}>
        <Input value={said.name} maxLength={200} onChange={(_event, { value }) => write({ name: value })} />
      </Field>
      <Field label={say('pane.address')} {...(isFaulty ? { validationMessage: say('pane.address.fault') } : {})}>
        <Input type="email" value={said.address} maxLength={200} onChange={(_event, { value }) => write({ address: value })} />
      </Field>
      <Chosen
        label={say('pane.provider')}
        choices={looked.providers}
        chosen={said.providerId}
        choose={(providerId) => write({ providerId })}
      />
      <Chosen label={say('pane.topic')} choices={looked.topics} chosen={said.topic} choose={(topic) => write({ topic })} />
      {looked.signs.length === 0 && (
        <Danger onCall={looked.onCall} isSaid={said.isDanger} tell={(isDanger) => write({ isDanger })} />
      )}
      <Field label={say('pane.note')} hint={say('pane.note.hint')}>
        <Textarea value={said.note} rows={4} onChange={(_event, { value }) => write({ note: value })} />
      </Field>
      <Troubled trouble={trouble} address={address} />
      <Button appearance="primary" type="submit" disabledFocusable={isBusy}>
        {say(isBusy ? 'pane.handingOver' : 'pane.handOver')}
      </Button>
    </form>
  );
}

function Known({ known }: Pick<LookedAt, 'known'>) {
  const say = useWords();
  if (known === null) return null;
  const { how, number, stage } = known;
  if (number !== null && stage !== null) return <Bar kind="info">{say(`pane.known.${how}.state`, { number, stage })}</Bar>;
  return how === 'named' ? null : <Bar kind="info">{say(`pane.known.${how}`)}</Bar>;
}

interface ChosenProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

function Chosen({ label, choices, chosen, choose }: ChosenProps) {
  const say = useWords();
  return (
    <Field label={label}>
      <Select value={chosen ?? ''} style={{ minWidth: 0 }} onChange={(_event, { value }) => choose(value === '' ? null : value)}>
        <option value="">{say('pane.unsaid')}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface DangerProps {
  readonly onCall: string | null;
  readonly isSaid: boolean;
  readonly tell: (isDanger: boolean) => void;
}

/** The browser's own box: Fluent's is as heavy as a page of texts. */
function Danger({ onCall, isSaid, tell }: DangerProps) {
  const say = useWords();
  return (
    <div>
      <label style={{ display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' }}>
        <input
          type="checkbox"
          style={{ width: '20px', height: '20px', margin: 0 }}
          aria-describedby="danger-hint"
          checked={isSaid}
          onChange={({ currentTarget }) => tell(currentTarget.checked)}
        />
        {say('pane.danger')}
      </label>
      <div id="danger-hint" style={{ fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 }}>
        {onCall === null ? say('pane.danger.hint') : say('pane.danger.hint.onCall', { onCall })}
      </div>
    </div>
  );
}
