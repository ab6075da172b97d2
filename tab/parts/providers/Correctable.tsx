// Where requests go, or what a provider is also called, with *Rätta* beside it: what it should say, and why.

import { Button, Field as FluentField, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ProviderView } from '../../../src/core/views/provider-view';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useWords } from '../words';
import type { Correcting, Field, Held } from './use-correct';

interface CorrectableProps {
  readonly field: Field;
  readonly view: ProviderView;
  readonly correcting: Correcting;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
});

const textOf = (held: Held): string => (held === null ? '' : typeof held === 'string' ? held : held.join('\n'));
const heldOf = (field: Field, text: string): Held => {
  if (field === 'mail') return text.trim() === '' ? null : text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

/** When its form is closed the focus is on its button again. */
export function Correctable({ field, view, correcting, isOpen, open }: CorrectableProps) {
  const say = useWords();
  const { line, label } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const name = say(field === 'mail' ? 'providers.mail' : 'providers.aliases');
  const none = say(field === 'mail' ? 'providers.mail.none' : 'providers.aliases.none');
  const close = (): void => {
    open(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place}>
      <div className={line}>
        <Text className={label}>{name}</Text>
        <Text>{textOf(view[field]).replaceAll('\n', ', ') || none}</Text>
        {view.mayCorrect && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={`${say('providers.correct')}: ${name}`}
            onClick={() => open(!isOpen)}
          >
            {say('providers.correct')}
          </Button>
        )}
      </div>
      {isOpen && <Form field={field} name={name} view={view} correcting={correcting} close={close} />}
    </div>
  );
}

interface FormProps extends Pick<CorrectableProps, 'field' | 'view' | 'correcting'> {
  readonly name: string;
  readonly close: () => void;
}

/** Escape leaves it as it is. What somebody else has put there meanwhile is shown, and is what is changed from when it is saved once more. */
function Form({ field, name, view, correcting, close }: FormProps) {
  const say = useWords();
  const { form, line } = useStyles();
  const [began] = useState(() => textOf(view[field]));
  const [text, setText] = useState(began);
  const [reason, setReason] = useState<string>();
  const stands = textOf(view[field]);
  const save = (): void => {
    if (reason !== undefined) correcting.save({ field, from: view[field], to: heldOf(field, text), reason }, close);
  };
  return (
    <div
      className={form}
      role="group"
      aria-label={`${say('providers.correct')}: ${name}`}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      {stands !== began && (
        <Text role="status">
          {say('providers.nowStands', { held: stands === '' ? say('providers.none') : stands.replaceAll('\n', ', ') })}
        </Text>
      )}
      <FluentField label={name} hint={say(field === 'mail' ? 'providers.mail.hint' : 'providers.aliases.hint')}>
        {field === 'mail' ? (
          <Input type="email" value={text} onChange={(_event, { value }) => setText(value)} />
        ) : (
          <Textarea rows={5} value={text} onChange={(_event, { value }) => setText(value)} />
        )}
      </FluentField>
      <SelectField
        label={say('providers.why')}
        options={view.reasons}
        chosen={reason}
        choose={(next) => setReason(next === '' ? undefined : next)}
      />
      <div className={line}>
        <SendButton
          label={say('providers.save')}
          isSending={correcting.isSending}
          mustWait={reason === undefined || text === stands}
          press={save}
        />
        <Button onClick={close}>{say('providers.cancel')}</Button>
      </div>
    </div>
  );
}
