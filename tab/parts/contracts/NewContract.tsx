// A new contract: what it is called, what it is, and the days it runs between. What it asks for is looked at when it is there.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContractsView } from '../../../src/core/views/contract-view';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useWords } from '../words';
import type { Writing } from './use-contracts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
});

/** Empty again when it is there. */
export function NewContract({ view, writing }: { readonly view: ContractsView; readonly writing: Writing }) {
  const say = useWords();
  const { form: look } = useStyles();
  const [number, setNumber] = useState('');
  const [form, setForm] = useState<string>();
  const [service, setService] = useState<string>();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const isReady = number.trim() !== '' && form !== undefined && service !== undefined && from !== '';
  const save = (): void => {
    if (!isReady) return;
    const body = { number: number.trim(), form, service, from, to: to === '' ? null : to };
    writing.send({ path: '', body, as: 'added', then: () => setNumber('') });
  };
  return (
    <div className={look} role="group" aria-label={say('contracts.add')}>
      <TextField label={say('contracts.number')} text={number} write={setNumber} />
      <SelectField label={say('contracts.form')} options={view.forms} chosen={form} choose={setForm} />
      <SelectField label={say('contracts.service')} options={view.services} chosen={service} choose={setService} />
      <TextField label={say('contracts.from')} type="date" text={from} write={setFrom} />
      <TextField label={say('contracts.to')} type="date" isRequired={false} text={to} write={setTo} />
      <div>
        <SendButton
          label={say('contracts.save')}
          about={say('contracts.add')}
          isSending={writing.isSending}
          mustWait={!isReady}
          press={save}
        />
      </div>
    </div>
  );
}
