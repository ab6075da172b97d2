// The number a case has in the register, in one field; or the ground on which it is kept in order instead.

import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { inOrderGrounds } from '../../../src/core/casefile/registering';
import { keysOf } from '../../../src/core/brand';
import { FieldBox } from '../../fields/FieldBox';
import { FoldedBox } from '../../fields/FoldedBox';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useWords } from '../words';

/** One of the two. */
export interface Entered {
  readonly number: string | null;
  readonly inOrder: string | null;
}

interface NumberProps {
  readonly label: string;
  readonly number: string;
  readonly write: (number: string) => void;
  readonly fault: string | undefined;
  /** A number as the register writes it. */
  readonly example: string;
}

/** The number as the register writes it. */
export function NumberField({ label, number, write, fault, example }: NumberProps) {
  const say = useWords();
  return (
    <FieldBox label={label} fault={fault} hint={say('register.number.like', { example })}>
      <Input value={number} maxLength={60} onChange={(_event, { value }) => write(value)} />
    </FieldBox>
  );
}

interface GroundProps {
  readonly ground: string | undefined;
  readonly choose: (ground: string) => void;
  readonly fault?: string | undefined;
}

/** The grounds on which documents need only be kept in order. */
export function GroundField({ ground, choose, fault }: GroundProps) {
  const say = useWords();
  const options = keysOf(inOrderGrounds).map((id) => ({ id, name: say(`reason.${id}`) }));
  return <SelectField label={say('register.ground')} options={options} chosen={ground} choose={choose} fault={fault} />;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface FieldsProps {
  /** Names its case to somebody who hears the page. */
  readonly label: string;
  readonly example: string;
  readonly orInOrder: boolean;
  readonly isSending: boolean;
  readonly enter: (entered: Entered) => void;
}

/** Entered by its button, or by the Enter key in the field. */
export function RegisterFields({ label, example, orInOrder, isSending, enter }: FieldsProps) {
  const say = useWords();
  const { form } = useStyles();
  const [number, setNumber] = useState('');
  const [ground, setGround] = useState<string>();
  const [asked, setAsked] = useState<'number' | 'ground'>();
  const save = (): void => {
    setAsked('number');
    if (number.trim() !== '') enter({ number, inOrder: null });
  };
  const keep = (): void => {
    setAsked('ground');
    if (ground !== undefined) enter({ number: null, inOrder: ground });
  };
  return (
    <>
      <form
        className={form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <NumberField
          {...{ label, number, example }}
          write={setNumber}
          fault={asked === 'number' && number.trim() === '' ? say('register.missing', { example }) : undefined}
        />
        <SendButton label={say('register.save')} isSending={isSending} press={save} />
      </form>
      {orInOrder && (
        <FoldedBox label={say('register.inOrder')} isOpen={false}>
          <GroundField
            {...{ ground }}
            choose={setGround}
            fault={asked === 'ground' && ground === undefined ? say('tab.form.missing') : undefined}
          />
          <SendButton label={say('register.inOrder')} isSending={isSending} isMain={false} press={keep} />
        </FoldedBox>
      )}
    </>
  );
}
