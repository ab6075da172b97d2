// The five questions of *Mottagning*, with the reason for what is filled in.

import { MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useContext } from 'react';
import { z } from 'zod';
import { keysOf } from '../../src/core/brand';
import { topics } from '../../src/core/processes/complaint/criteria';
import { caseKinds, protections, replyWishes } from '../../src/core/casefile/case';
import { say as sayIn } from '../../src/core/text/say';
import type { Sheet } from '../../src/core/views/case-page';
import { maybe } from '../parts/typed/typed-shape';
import { LanguageContext, useWords } from '../parts/words';
import { FieldBox } from '../fields/FieldBox';
import { lengths } from '../../src/core/casefile/lengths';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { SelectField } from '../fields/SelectField';
import type { Faults } from '../fields/use-faults';
import { responsibleFor, useWhose } from './whose';

export interface TriageAnswers {
  /** What it is; the other questions are for what it asks them of. */
  readonly what: string;
  /** Never answered beforehand (R184). */
  readonly danger: string | undefined;
  readonly responsibility: string | undefined;
  readonly providerId: string | undefined;
  readonly replyWish: string;
  readonly protection: string;
  readonly kind: string;
  /** Asked of what is compiled and nothing else. */
  readonly topic: string | undefined;
  /** Empty where it is not asked. */
  readonly receivedDay: string;
  /** Where a letter goes; in the protected place alone. */
  readonly postal: string;
}

/** The same, as it is kept while it is typed. */
export const triageTyped = z.object({
  what: z.string().default('complaint'),
  danger: maybe(z.string()),
  responsibility: maybe(z.string()),
  providerId: maybe(z.string()),
  replyWish: z.string(),
  protection: z.string(),
  kind: z.string(),
  topic: maybe(z.string()),
  receivedDay: z.string(),
  postal: z.string().default(''),
});

interface FieldsProps {
  readonly answers: TriageAnswers;
  readonly set: (change: Partial<TriageAnswers>) => void;
  readonly sheet: Sheet;
  readonly faults: Faults;
}

/** What it is, before anything else, with what follows of it; then what that asks. */
export function TriageFields({ answers, set, sheet, faults }: FieldsProps) {
  const say = useWords();
  const { whats } = sheet.triage;
  const chosen = whats.find(({ id }) => id === answers.what);
  return (
    <>
      <SelectField label={say('card.ask.what')} options={whats} chosen={answers.what} choose={(what) => set({ what })} />
      {chosen !== undefined && chosen.follows !== null && (
        <MessageBar intent="info" layout="multiline" role="status">
          <MessageBarBody>{chosen.follows}</MessageBarBody>
        </MessageBar>
      )}
      {answers.what === 'complaint' ? (
        <ComplaintFields answers={answers} set={set} sheet={sheet} faults={faults} />
      ) : (
        <OtherFields answers={answers} set={set} sheet={sheet} faults={faults} asks={chosen} />
      )}
    </>
  );
}

type What = Sheet['triage']['whats'][number];

/** Of what is no complaint nothing more must be answered but what is only compiled: danger and the day may be, and whose it is where a unit goes on with it. */
function OtherFields({ answers, set, sheet, faults, asks }: FieldsProps & { readonly asks: What | undefined }) {
  const say = useWords();
  const options = useOptions(sheet);
  const { day } = sheet.triage;
  return (
    <>
      {day !== null && <ReceivedDay day={day} answers={answers} set={set} faults={faults} />}
      <ChoiceField
        label={say('card.ask.danger')}
        options={options.danger}
        chosen={answers.danger}
        choose={(danger) => set({ danger })}
      />
      {asks?.asksTopic === true && (
        <SelectField
          label={say('tab.form.topic')}
          options={options.topic}
          chosen={answers.topic}
          fault={faults['topic']}
          choose={(topic) => set({ topic })}
        />
      )}
      {asks?.asksUnit === true && (
        <>
          <SelectField
            label={say('tab.matter.unit')}
            options={sheet.units}
            chosen={answers.responsibility}
            choose={(responsibility) => set({ responsibility })}
          />
          <SelectField
            label={say('card.ask.providerId')}
            options={options.providers}
            chosen={answers.providerId}
            choose={(providerId) => set({ providerId })}
          />
        </>
      )}
    </>
  );
}

/** Danger first; what is shown as a suggestion says so. */
function ComplaintFields({ answers, set, sheet, faults }: FieldsProps) {
  const say = useWords();
  const options = useOptions(sheet);
  const hint = say('tab.form.suggested', { because: sheet.triage.because });
  const { day } = sheet.triage;
  const whose = useWhose(sheet, answers);
  return (
    <>
      {day !== null && <ReceivedDay day={day} answers={answers} set={set} faults={faults} />}
      <ChoiceField
        label={say('card.ask.danger')}
        options={options.danger}
        chosen={answers.danger}
        fault={faults['danger']}
        choose={(danger) => set({ danger })}
      />
      <ChoiceField
        label={say('card.ask.responsibility')}
        options={options.units}
        chosen={responsibleFor(sheet, answers)}
        fault={faults['responsibility']}
        isRequired={!whose.mayFollow}
        hint={whose.hint}
        choose={(responsibility) => set({ responsibility })}
      />
      <SelectField
        label={say('card.ask.providerId')}
        options={options.providers}
        chosen={answers.providerId}
        fault={faults['providerId']}
        hint={sheet.triage.providerId === null ? sheet.triage.because : hint}
        choose={(providerId) => set({ providerId })}
      />
      <SelectField
        label={say('card.ask.replyWish')}
        options={options.replyWish}
        chosen={answers.replyWish}
        choose={(replyWish) => set({ replyWish })}
      />
      {answers.replyWish === 'letter' && <Postal postal={answers.postal} write={(postal) => set({ postal })} />}
      <ChoiceField
        label={say('card.ask.protection')}
        options={options.protection}
        chosen={answers.protection}
        choose={(protection) => set({ protection })}
      />
      <SelectField label={say('tab.form.kind')} options={options.kind} chosen={answers.kind} choose={(kind) => set({ kind })} />
    </>
  );
}

interface DayProps extends Omit<FieldsProps, 'sheet'> {
  readonly day: NonNullable<Sheet['triage']['day']>;
}

/** The day it came, where the mail does not say it for sure. */
function ReceivedDay({ day, answers, set, faults }: DayProps) {
  const say = useWords();
  return (
    <TextField
      label={say('card.ask.receivedDay')}
      type="date"
      hint={day.hint}
      last={day.last}
      text={answers.receivedDay}
      fault={faults['receivedDay']}
      write={(receivedDay) => set({ receivedDay })}
    />
  );
}

interface PostalProps {
  readonly postal: string;
  readonly write: (postal: string) => void;
}

/** Where the letter goes; it may be left out. */
function Postal({ postal, write }: PostalProps) {
  const say = useWords();
  return (
    <FieldBox label={say('tab.form.postal')} hint={say('tab.form.postal.hint')} fault={undefined}>
      <Textarea rows={3} maxLength={lengths.postal} value={postal} onChange={(_event, { value }) => write(value)} />
    </FieldBox>
  );
}

function useOptions({ providers, units }: Sheet) {
  const language = useContext(LanguageContext);
  const say = useWords();
  return {
    danger: [
      { id: 'no', name: say('card.no') },
      { id: 'yes', name: say('card.dangerYes') },
      { id: 'child', name: say('card.dangerChild') },
      { id: 'both', name: say('card.dangerBoth') },
    ],
    units: [...units, { id: 'notOurs', name: say('card.notOurs') }],
    providers: [...providers, { id: 'none', name: say('card.noProvider') }],
    replyWish: keysOf(replyWishes).map((id) => ({ id, name: sayIn(language, `replyWish.${id}`) })),
    topic: keysOf(topics).map((id) => ({ id, name: sayIn(language, `topic.${id}`) })),
    kind: keysOf(caseKinds).map((id) => ({ id, name: sayIn(language, `kind.${id}`) })),
    protection: keysOf(protections).map((id) => ({ id, name: sayIn(language, `protection.${id}`) })),
  };
}
