// A new contract: what it is called, what it is, and the days it runs between. What it asks for is looked at when it is there.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { ContractsView } from '../../../src/core/views/contract-view';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import { TypedAside } from '../typed/TypedAside';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import type { Writing } from './use-contracts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
});

interface NewProps {
  readonly provider: string;
  readonly view: ContractsView;
  readonly writing: Writing;
}

/** Kept while it is typed; empty again when it is there. */
export function NewContract(props: NewProps) {
  const [turn, setTurn] = useState(0);
  return (
    <TypedAside key={turn} about={`contract|${props.provider}|`}>
      <Form {...props} done={() => setTurn(turn + 1)} />
    </TypedAside>
  );
}

const text = z.string();

function Form({ view, writing, done }: Omit<NewProps, 'provider'> & { readonly done: () => void }) {
  const say = useWords();
  const { form: look } = useStyles();
  const { handIn } = useHandIn();
  const [number, setNumber] = useTyped('number', text, '');
  const [form, setForm] = useTyped('form', text, '');
  const [service, setService] = useTyped('service', text, '');
  const [from, setFrom] = useTyped('from', text, '');
  const [to, setTo] = useTyped('to', text, '');
  const missing = {
    number: number.trim() === '' ? say('tab.form.missingText') : undefined,
    form: form === '' ? say('tab.form.missing') : undefined,
    service: service === '' ? say('tab.form.missing') : undefined,
    from: from === '' ? say('tab.matter.missingDay') : undefined,
  };
  const { faults, check, form: place } = useFaults<HTMLDivElement>(missing);
  const save = (): void => {
    if (!check(missing)) return;
    const body = { number: number.trim(), form, service, from, to: to === '' ? null : to };
    writing.send({ path: '', body, as: 'added', then: done, handIn });
  };
  return (
    <div ref={place} className={look} role="group" aria-label={say('contracts.add')}>
      <TextField label={say('contracts.number')} text={number} write={setNumber} fault={faults['number']} />
      <SelectField
        label={say('contracts.form')}
        options={view.forms}
        chosen={form === '' ? undefined : form}
        choose={setForm}
        fault={faults['form']}
      />
      <SelectField
        label={say('contracts.service')}
        options={view.services}
        chosen={service === '' ? undefined : service}
        choose={setService}
        fault={faults['service']}
      />
      <TextField label={say('contracts.from')} type="date" text={from} write={setFrom} fault={faults['from']} />
      <TextField label={say('contracts.to')} type="date" isRequired={false} text={to} write={setTo} />
      <div>
        <SendButton label={say('contracts.save')} about={say('contracts.add')} isSending={writing.isSending} press={save} />
      </div>
      <TypedNote />
    </div>
  );
}
