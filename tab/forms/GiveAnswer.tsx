// A word to somebody who gets no mail: the text to read out or print, and how the person was told (decisions 8.13).

import { useContext } from 'react';
import { sayPlain } from '../../src/core/text/say';
import type { CasePage, Sheet } from '../../src/core/views/case-page';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { useFaults } from '../fields/use-faults';
import { CopyButton } from '../parts/CopyButton';
import { Facts } from '../parts/Facts';
import { LongText } from '../parts/LongText';
import { PrintButton } from '../parts/PrintButton';
import { LanguageContext, useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Beside, Complaint } from './ReadBeside';
import { ToldFields, useTold } from './told/ToldFields';

/** What is to be said, and how it was. */
export function GiveAnswer({ page, task, sheet, sending }: FormProps) {
  const language = useContext(LanguageContext);
  const { told, set, missing } = useTold(sheet.fileNote.today);
  const { faults, check, form } = useFaults(missing);
  const buttons = (
    <>
      <SendButton
        label={sayPlain(language, 'outcome.giveAnswer.told')}
        isSending={sending.isSending}
        press={() => check(missing) && sending.send({ outcome: 'told', answers: { ...told } })}
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
      <Whom page={page} />
      <Word page={page} sheet={sheet} />
      <ToldFields told={told} set={set} faults={faults} today={sheet.fileNote.today} />
    </FormFrame>
  );
}

/** Whom it is for, and how she can be reached, as far as is known. */
function Whom({ page }: { readonly page: CasePage }) {
  const say = useWords();
  const facts = page.content?.complainant ?? [];
  return facts.length === 0 ? null : (
    <Beside title={say('tab.case.who')}>
      <Facts facts={facts} />
    </Beside>
  );
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
