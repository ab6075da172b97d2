// Tasks whose outcomes are buttons, some with a reason: the person is told, the appeal is tested, documents are handed out or not.

import { useContext } from 'react';
import { sayPlain } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../../parts/words';
import type { FormProps } from '../form';
import { Others } from '../Others';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';
import { ToldBox } from '../told/ToldBox';
import { OneLetter } from './OneLetter';

/** A letter, or how the person was told without one. */
export function TellPerson(props: FormProps) {
  const language = useContext(LanguageContext);
  const { page, task, sheet, sending } = props;
  const others = (
    <>
      <ToldBox
        outcome="toldOtherwise"
        label={sayPlain(language, 'outcome.tellPerson.toldOtherwise')}
        today={sheet.fileNote.today}
        isSending={sending.isSending}
        send={(answers) => sending.send({ outcome: 'toldOtherwise', answers })}
      />
      <Others {...props} outcomes={['notNeeded']} />
    </>
  );
  if (page.drafts?.['exitNotice'] !== undefined) return <OneLetter {...props} letter="exitNotice" outcome="sent" more={others} />;
  return (
    <FormFrame {...{ task, sending }} buttons={others}>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}

/** In time, or the dismissal as a letter; only the person herself can say that it was no appeal. */
export function TestAppeal(props: FormProps) {
  const others = <Others {...props} outcomes={['inTime', 'notAnAppeal']} />;
  return <OneLetter {...props} letter="appealTooLate" outcome="tooLate" more={others} />;
}

/** Handed out, in part, not, or not here. */
export function DiscloseDocuments(props: FormProps) {
  const say = useWords();
  const { page, task, sending } = props;
  return (
    <FormFrame {...{ task, sending }} buttons={<Others {...props} outcomes={task.outcomes} isMain />}>
      <p>{say('tab.form.documents')}</p>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}
