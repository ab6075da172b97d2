// What is changed in a contract: from which day, why, and only what is otherwise than it stood.

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '../../../src/core/brand';
import { readDaysOfYear, writtenDays } from '../../../src/core/casefile/days-of-year';
import type { ContractView } from '../../../src/core/views/contract-view';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useWords } from '../words';
import { contractPath, type ContractProps } from './use-contracts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '560px' },
});

const dutyIds = ['complaints', 'survey'] as const;
const months = [1, 2, 3, 4, 6, 12] as const;
const never = '-';

/** The terms as words in fields; an empty day is no day. */
const begun = ({ terms }: ContractView) => ({
  number: terms.number,
  form: terms.form,
  service: terms.service,
  from: terms.from,
  to: terms.to ?? '',
  licenceNumber: terms.licence?.number ?? '',
  licenceTo: terms.licence?.validTo ?? '',
  complaintsOften: String(terms.duties['complaints']?.months ?? never),
  complaintsDays: writtenDays(terms.duties['complaints']?.days ?? []),
  surveyOften: String(terms.duties['survey']?.months ?? never),
  surveyDays: writtenDays(terms.duties['survey']?.days ?? []),
});
type Fields = ReturnType<typeof begun>;

/** What is written stays when somebody else has written meanwhile; what stands there now is what it differs from. */
export function ContractForm({ contract, view, writing }: ContractProps) {
  const say = useWords();
  const { form } = useStyles();
  const before = begun(contract);
  const [written, setWritten] = useState<Partial<Fields>>({});
  const fields: Fields = { ...before, ...written };
  const [isChecked, setChecked] = useState(false);
  const [since, setSince] = useState(view.today);
  const [reason, setReason] = useState<string>();
  const set = (field: keyof Fields) => (value: string) => setWritten((now) => ({ ...now, [field]: value }));
  const wrong = dutyIds.some((id) => readDaysOfYear(fields[`${id}Days`]) === null);
  const isSame = !isChecked && keysOf(before).every((field) => fields[field] === before[field]);
  const save = (): void => {
    if (reason === undefined) return;
    const given = givenOf({ before, fields, isChecked });
    const then = (): void => {
      setWritten({});
      setChecked(false);
      setReason(undefined);
    };
    writing.send({ path: contractPath(contract), body: { seen: contract.seen, since, reason, given }, as: 'saved', then });
  };
  return (
    <div className={form} role="group" aria-label={`${say('contracts.write')}: ${contract.terms.number}`}>
      <PlainFields view={view} fields={fields} set={set} />
      <Checkbox
        label={say('contracts.licence.checked')}
        checked={isChecked}
        onChange={(_event, { checked }) => setChecked(checked === true)}
      />
      {dutyIds.map((id) => (
        <DutyFields key={id} id={id} fields={fields} set={set} />
      ))}
      <TextField label={say('contracts.since')} type="date" text={since} write={setSince} />
      <SelectField label={say('contracts.why')} options={view.reasons} chosen={reason} choose={setReason} />
      <div>
        <SendButton
          label={say('contracts.save')}
          about={contract.terms.number}
          isSending={writing.isSending}
          mustWait={isSame || wrong || reason === undefined || since === '' || fields.from === ''}
          press={save}
        />
      </div>
    </div>
  );
}

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

interface Written {
  readonly before: Fields;
  readonly fields: Fields;
  readonly isChecked: boolean;
}

/** What is otherwise than it stood, as the server takes it. */
function givenOf({ before, fields, isChecked }: Written): object {
  const differs = (...names: readonly (keyof Fields)[]): boolean => names.some((name) => fields[name] !== before[name]);
  const dayOrNull = (text: string): string | null => (text === '' ? null : text);
  const terms = {
    ...(differs('number') ? { number: fields.number } : {}),
    ...(differs('form') ? { form: fields.form } : {}),
    ...(differs('service') ? { service: fields.service } : {}),
    ...(differs('from') ? { from: fields.from } : {}),
    ...(differs('to') ? { to: dayOrNull(fields.to) } : {}),
    ...(dutyIds.some((id) => differs(`${id}Often`, `${id}Days`))
      ? {
          duties: Object.fromEntries(
            dutyIds.filter((id) => differs(`${id}Often`, `${id}Days`)).map((id) => [id, dutyOf(fields, id)]),
          ),
        }
      : {}),
  };
  if (!isChecked && !differs('licenceNumber', 'licenceTo')) return { terms };
  const licence = { number: dayOrNull(fields.licenceNumber.trim()), validTo: dayOrNull(fields.licenceTo), isChecked };
  return { terms, licence };
}

const dutyOf = (fields: Fields, id: (typeof dutyIds)[number]): object | null =>
  fields[`${id}Often`] === never
    ? null
    : { months: Number(fields[`${id}Often`]), days: readDaysOfYear(fields[`${id}Days`]) ?? [] };
