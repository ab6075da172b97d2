// What is changed in a contract: from which day, why, and only what is otherwise than it stood.

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readDaysOfYear } from '../../../src/core/casefile/days-of-year';
import type { Unfit } from '../../../src/core/casefile/unfit-terms';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import { useWords } from '../words';
import { begun, dutyIds, givenOf, isSame, never, unfitIn, type Fields } from './contract-fields';
import { ContractMore } from './ContractMore';
import { contractPath, type ContractProps } from './use-contracts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
});

const months = [1, 2, 3, 4, 6, 12] as const;

/** What is written stays when somebody else has written meanwhile; what stands there now is what it differs from. */
export function ContractForm({ contract, view, writing }: ContractProps) {
  const say = useWords();
  const { form } = useStyles();
  const [written, setWritten] = useState<Partial<Fields>>({});
  const fields: Fields = { ...begun(contract), ...written };
  const [isChecked, setChecked] = useState(false);
  const [since, setSince] = useState(view.today);
  const [reason, setReason] = useState<string>();
  const set = (field: keyof Fields) => (value: string) => setWritten((now) => ({ ...now, [field]: value }));
  const wrong = dutyIds.some((id) => readDaysOfYear(fields[`${id}Days`]) === null);
  const now = Object.fromEntries(unfitIn({ contract, fields }).map((field) => [field, say(unfitWord(field))]));
  const { faults, check, form: place } = useFaults<HTMLDivElement>(now);
  const save = (): void => {
    if (reason === undefined || !check(now)) return;
    const body = { seen: contract.seen, since, reason, given: givenOf({ contract, fields, isChecked }) };
    const then = (): void => {
      setWritten({});
      setChecked(false);
      setReason(undefined);
    };
    writing.send({ path: contractPath(contract), body, as: 'saved', then });
  };
  return (
    <div ref={place} className={form} role="group" aria-label={`${say('contracts.write')}: ${contract.terms.number}`}>
      <PlainFields view={view} fields={fields} set={set} />
      <Checkbox
        label={say('contracts.licence.checked')}
        checked={isChecked}
        onChange={(_event, { checked }) => setChecked(checked === true)}
      />
      {dutyIds.map((id) => (
        <DutyFields key={id} id={id} fields={fields} set={set} />
      ))}
      <ContractMore fields={fields} set={set} faults={faults} about={contract.terms.number} />
      <TextField label={say('contracts.since')} type="date" text={since} write={setSince} />
      <SelectField label={say('contracts.why')} options={view.reasons} chosen={reason} choose={setReason} />
      <div>
        <SendButton
          label={say('contracts.save')}
          about={contract.terms.number}
          isSending={writing.isSending}
          mustWait={
            isSame({ contract, fields, isChecked }) || wrong || reason === undefined || since === '' || fields.from === ''
          }
          press={save}
        />
      </div>
    </div>
  );
}

/** What is wrong with a field; of contacts the same whichever they are. */
const unfitWord = (field: Unfit) =>
  isOfContact(field)
    ? (`contracts.unfit.${field.startsWith('contactMail') ? 'contactMail' : 'contactPhone'}` as const)
    : (`contracts.unfit.${field}` as const);

const isOfContact = (field: Unfit): field is Extract<Unfit, `contact${string}`> => field.startsWith('contact');

type Setting = Pick<DutyProps, 'fields' | 'set'>;

function PlainFields({ view, fields, set }: Setting & Pick<ContractProps, 'view'>) {
  const say = useWords();
  return (
    <>
      <TextField label={say('contracts.number')} text={fields.number} write={set('number')} />
      <SelectField label={say('contracts.form')} options={view.forms} chosen={fields.form} choose={set('form')} />
      <SelectField label={say('contracts.service')} options={view.services} chosen={fields.service} choose={set('service')} />
      <TextField label={say('contracts.from')} type="date" text={fields.from} write={set('from')} />
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
