// What is changed in a contract: from which day, why, and only what is otherwise than it stood.

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { readDaysOfYear } from '../../../src/core/casefile/days-of-year';
import type { Unfit } from '../../../src/core/casefile/unfit-terms';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults, type Faults } from '../../fields/use-faults';
import { TypedAside } from '../typed/TypedAside';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import type { Spoken } from '../../../src/core/text/say';
import { useWords } from '../words';
import { begun, dutyIds, givenOf, isSame, never, unfitIn, type Fields } from './contract-fields';
import { ContractMore } from './ContractMore';
import { contractPath, type ContractProps } from './use-contracts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
});

const months = [1, 2, 3, 4, 6, 12] as const;

const texts = z.record(z.string(), z.string());
const text = z.string();
const flag = z.boolean();

/** Kept while it is typed, and begun anew when it is saved. */
export function ContractForm(props: ContractProps) {
  const [turn, setTurn] = useState(0);
  return (
    <TypedAside key={turn} about={`contract|${props.contract.id}`}>
      <Written {...props} done={() => setTurn(turn + 1)} />
    </TypedAside>
  );
}

/** What is written stays when somebody else has written meanwhile; what stands there now is what it differs from. */
function Written({ contract, view, writing, done }: ContractProps & { readonly done: () => void }) {
  const say = useWords();
  const { form } = useStyles();
  const { handIn } = useHandIn();
  const { fields, set, isChecked, setChecked, since, setSince, reason, setReason } = useWritten({ contract, view });
  const unfit = Object.fromEntries(unfitIn({ contract, fields }).map((field) => [field, say(unfitWord(field))]));
  const now = { ...unfit, ...missingIn({ from: fields.from, since, reason }, say) };
  const { faults, check, form: place } = useFaults<HTMLDivElement>(now);
  const wrong = dutyIds.some((id) => readDaysOfYear(fields[`${id}Days`]) === null);
  const save = (): void => {
    if (!check(now) || wrong) return;
    const body = { seen: contract.seen, since, reason, given: givenOf({ contract, fields, isChecked }) };
    writing.send({ path: contractPath(contract), body, as: 'saved', then: done, handIn });
  };
  return (
    <div ref={place} className={form} role="group" aria-label={`${say('contracts.write')}: ${contract.terms.number}`}>
      <PlainFields view={view} fields={fields} set={set} faults={faults} />
      <Checkbox
        label={say('contracts.licence.checked')}
        checked={isChecked}
        onChange={(_event, { checked }) => setChecked(checked === true)}
      />
      {dutyIds.map((id) => (
        <DutyFields key={id} id={id} fields={fields} set={set} />
      ))}
      <ContractMore fields={fields} set={set} faults={faults} about={contract.terms.number} />
      <TextField label={say('contracts.since')} type="date" text={since} write={setSince} fault={faults['since']} />
      <SelectField
        label={say('contracts.why')}
        options={view.reasons}
        chosen={reason === '' ? undefined : reason}
        choose={setReason}
        fault={faults['reason']}
      />
      <div>
        <SendButton
          label={say('contracts.save')}
          about={contract.terms.number}
          isSending={writing.isSending}
          mustWait={isSame({ contract, fields, isChecked })}
          press={save}
        />
      </div>
      <TypedNote />
    </div>
  );
}

/** What must be said before it can be saved. */
const missingIn = (said: Readonly<Record<'from' | 'since' | 'reason', string>>, say: Spoken): Faults => ({
  from: said.from === '' ? say('tab.matter.missingDay') : undefined,
  since: said.since === '' ? say('tab.matter.missingDay') : undefined,
  reason: said.reason === '' ? say('tab.form.missing') : undefined,
});

/** What is written, and how it is written on; each is kept. */
function useWritten({ contract, view }: Pick<ContractProps, 'contract' | 'view'>) {
  const [written, , change] = useTyped<Readonly<Record<string, string>>>('written', texts, {});
  const [isChecked, setChecked] = useTyped('isChecked', flag, false);
  const [since, setSince] = useTyped<string>('since', text, view.today);
  const [reason, setReason] = useTyped('reason', text, '');
  const fields: Fields = { ...begun(contract), ...written };
  const set = (field: keyof Fields) => (value: string) => change((now) => ({ ...now, [field]: value }));
  return { fields, set, isChecked, setChecked, since, setSince, reason, setReason };
}

/** What is wrong with a field; of contacts the same whichever they are. */
const unfitWord = (field: Unfit) =>
  isOfContact(field)
    ? (`contracts.unfit.${field.startsWith('contactMail') ? 'contactMail' : 'contactPhone'}` as const)
    : (`contracts.unfit.${field}` as const);

const isOfContact = (field: Unfit): field is Extract<Unfit, `contact${string}`> => field.startsWith('contact');

type Setting = Pick<DutyProps, 'fields' | 'set'>;

function PlainFields({ view, fields, set, faults }: Setting & Pick<ContractProps, 'view'> & { readonly faults: Faults }) {
  const say = useWords();
  return (
    <>
      <TextField label={say('contracts.number')} text={fields.number} write={set('number')} />
      <SelectField label={say('contracts.form')} options={view.forms} chosen={fields.form} choose={set('form')} />
      <SelectField label={say('contracts.service')} options={view.services} chosen={fields.service} choose={set('service')} />
      <TextField label={say('contracts.from')} type="date" text={fields.from} write={set('from')} fault={faults['from']} />
      <TextField label={say('contracts.to')} type="date" isRequired={false} text={fields.to} write={set('to')} />
      <TextField
        label={say('contracts.licence.number')}
        isRequired={false}
        text={fields.licenceNumber}
        write={set('licenceNumber')}
      />
      <TextField
        label={say('contracts.licence.validTo')}
        type="date"
        isRequired={false}
        text={fields.licenceTo}
        write={set('licenceTo')}
      />
    </>
  );
}

interface DutyProps {
  readonly id: (typeof dutyIds)[number];
  readonly fields: Fields;
  readonly set: (field: keyof Fields) => (value: string) => void;
}

function DutyFields({ id, fields, set }: DutyProps) {
  const say = useWords();
  const duty = say(`duty.${id}`);
  const often = fields[`${id}Often`];
  const days = fields[`${id}Days`];
  return (
    <>
      <SelectField
        isRequired={false}
        label={say('contracts.often', { duty })}
        options={[
          { id: never, name: say('contracts.often.never') },
          ...months.map((count) => ({ id: String(count), name: say(`dutyMonths.${count}`) })),
        ]}
        chosen={often}
        choose={set(`${id}Often`)}
      />
      {often !== never && (
        <TextField
          isRequired={false}
          label={say('contracts.days', { duty })}
          hint={say('contracts.days.hint')}
          text={days}
          write={set(`${id}Days`)}
          fault={readDaysOfYear(days) === null ? say('contracts.days.wrong') : undefined}
        />
      )}
    </>
  );
}
