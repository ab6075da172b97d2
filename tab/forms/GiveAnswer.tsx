// A word to somebody who gets no mail: the text to read out or print, and how the person was told (decisions 8.13).

import { Input } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { isKeyOf, keysOf } from '../../src/core/brand';
import { identityProofs, toldHows, toldWhos, type ToldHow } from '../../src/core/casefile/told';
import { say as sayIn, sayPlain } from '../../src/core/text/say';
import type { CasePage, Sheet } from '../../src/core/views/case-page';
import { ChoiceField } from '../fields/ChoiceField';
import { FieldBox } from '../fields/FieldBox';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { useFaults, type Faults } from '../fields/use-faults';
import { CopyButton } from '../parts/CopyButton';
import { LongText } from '../parts/LongText';
import { PrintButton } from '../parts/PrintButton';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Beside, Complaint } from './ReadBeside';

interface Told {
  readonly how: string | undefined;
  readonly who: string | undefined;
  readonly identity: string | undefined;
  readonly day: string;
}

/** Nothing is chosen beforehand but today. */
export function GiveAnswer({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [told, setTold] = useState<Told>({ how: undefined, who: undefined, identity: undefined, day: sheet.fileNote.today });
  const missing = (value: string | undefined) => (value === undefined || value === '' ? say('tab.form.missing') : undefined);
  const now = { how: missing(told.how), who: missing(told.who), identity: missing(told.identity), day: missing(told.day) };
  const { faults, check, form } = useFaults(now);
  const set = (change: Partial<Told>): void => setTold((before) => ({ ...before, ...change }));
  const buttons = (
    <>
      <SendButton
        label={sayPlain(language, 'outcome.giveAnswer.told')}
        isSending={sending.isSending}
        press={() => check(now) && sending.send({ outcome: 'told', answers: { ...told } })}
      />
      <ReasonBox
        type="giveAnswer"
        outcome="notReached"
        label={sayPlain(language, 'outcome.giveAnswer.notReached')}
        isSending={sending.isSending}
        send={(reason) => sending.send({ outcome: 'notReached', answers: { reason } })}
      />
    </>
  );
  return (
    <FormFrame task={task} sending={sending} form={form} buttons={buttons}>
      <Complaint page={page} />
      <Word page={page} sheet={sheet} />
      <ToldFields told={told} set={set} faults={faults} today={sheet.fileNote.today} />
    </FormFrame>
  );
}

interface FieldsProps {
  readonly told: Told;
  readonly set: (change: Partial<Told>) => void;
  readonly faults: Faults;
  readonly today: string;
}

function ToldFields({ told, set, faults, today }: FieldsProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      <ChoiceField
        label={say('tab.form.toldHow')}
        hint={say('tab.form.toldHow.hint')}
        options={keysOf(toldHows).map((id) => ({ id, name: sayIn(language, `toldHow.${id}`) }))}
        chosen={told.how}
        fault={faults['how']}
        choose={(how) => set({ how, identity: undefined })}
      />
      <ChoiceField
        label={say('tab.form.toldWho')}
        options={keysOf(toldWhos).map((id) => ({ id, name: sayIn(language, `toldWho.${id}`) }))}
        chosen={told.who}
        fault={faults['who']}
        choose={(who) => set({ who })}
      />
      <ChoiceField
        label={say('tab.form.identity')}
        options={proofsOf(told.how).map((id) => ({ id, name: sayIn(language, `identityProof.${id}`) }))}
        chosen={told.identity}
        fault={faults['identity']}
        choose={(identity) => set({ identity })}
      />
      <FieldBox label={say('tab.form.toldDay')} fault={faults['day']} isRequired>
        <Input type="date" max={today} value={told.day} onChange={(_event, { value }) => set({ day: value })} />
      </FieldBox>
    </>
  );
}

/** Those that go with the way it was said. */
function proofsOf(how: string | undefined) {
  if (how === undefined || !isKeyOf(toldHows, how)) return [];
  return keysOf(identityProofs).filter((id) => {
    const ways: readonly ToldHow[] = identityProofs[id].of;
    return ways.includes(how);
  });
}

/** What is to be said; of a protected case it is written elsewhere. */
function Word({ page, sheet }: { readonly page: CasePage; readonly sheet: Sheet }) {
  const say = useWords();
  const text = sheet.toTell ?? page.drafts?.['confirmation'] ?? null;
  if (page.isProtected || text === null) return <p>{say('tab.form.noLetterProtected')}</p>;
  const whole = `${text.subject}\n\n${text.body}`;
  return (
    <Beside title={text.subject}>
      <LongText text={text.body} />
      <CopyButton label={say('tab.form.copyLetter')} text={() => whole} />
      <PrintButton label={say('tab.form.printLetter')} text={text.body} />
    </Beside>
  );
}
